package org.ent4j.examples.portal.subject;

import jakarta.inject.Inject;
import java.util.List;
import org.ent4j.examples.portal.data.PortalData;
import org.ent4j.examples.portal.rights.Need;
import org.ent4j.examples.portal.web.Feature;
import org.ent4j.examples.portal.web.Menu;
import org.ent4j.examples.portal.web.Route;
import org.ent4j.model.text.Label;
import org.ent4j.viescolaire.rights.Act;

/** Evaluation services (V7): generated from the timetable, changed by hand one by one or in bulk. */
public final class SubjectFeature implements Feature {

    private static final Need SET = Need.act(Act.SET_EVALUATIONS);
    private static final String SERVICES = ServiceLinks.SERVICES;
    private static final String SERVICE = SERVICES + "/service/{service}";

    private final GenerationScreen generation;

    @Inject
    SubjectFeature(PortalData data) {
        this.generation = new GenerationScreen(data);
    }

    @Override
    public List<Route> routes() {
        return List.of(
                Route.get(SERVICES, Label.of("Services d'évaluation", "Evaluation services"), SET, ServicesScreen::show)
                        .in(Menu.EVALUATION),
                Route.post(
                        SERVICES + "/selection",
                        Label.of("Modifier plusieurs services d'évaluation", "Change several evaluation services"),
                        SET,
                        ServicesScreen::change),
                Route.get(
                        SERVICES + "/generation",
                        Label.of("Voir ce qu'une génération ferait", "See what a generation would do"),
                        SET,
                        generation::show),
                Route.post(
                        SERVICES + "/generation",
                        Label.of("Générer les services d'évaluation", "Generate the evaluation services"),
                        SET,
                        generation::apply),
                Route.get(
                        SERVICE,
                        Label.of("Voir un service d'évaluation", "See an evaluation service"),
                        SET,
                        ServiceScreen::show),
                Route.post(
                        SERVICE + "/etat",
                        Label.of("Ouvrir, clore ou rouvrir un service", "Open, close or reopen a service"),
                        SET,
                        ServiceScreen::move),
                Route.post(
                        SERVICE + "/coefficient",
                        Label.of("Changer les coefficients d'un service", "Change the coefficients of a service"),
                        SET,
                        ServiceScreen::weigh),
                Route.post(
                        SERVICE + "/sous-matieres",
                        Label.of("Changer les sous-matières d'un service", "Change the sous-matières of a service"),
                        SET,
                        ServiceScreen::divide),
                Route.post(
                        SERVICE + "/bulletin",
                        Label.of("Placer un service sur le bulletin", "Place a service on the bulletin"),
                        SET,
                        ServiceScreen::arrange),
                Route.post(
                        SERVICE + "/remplacement",
                        Label.of("Remplacer un enseignant", "Replace a teacher"),
                        SET,
                        ServiceScreen::replace));
    }
}
