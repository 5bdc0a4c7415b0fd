package org.ent4j.examples.portal.whereabouts;

import java.util.List;
import org.ent4j.examples.portal.rights.Need;
import org.ent4j.examples.portal.web.Feature;
import org.ent4j.examples.portal.web.Menu;
import org.ent4j.examples.portal.web.Route;
import org.ent4j.model.text.Label;
import org.ent4j.viescolaire.rights.Act;

/** Régimes de sortie: which there are, and which pupil has which (V3b). */
public final class RegimeFeature implements Feature {

    private static final Need SET = Need.act(Act.SET_REGIMES);

    @Override
    public List<Route> routes() {
        return List.of(
                Route.get("/regimes", Label.of("Régimes de sortie", "Régimes de sortie"), SET, RegimeScreen::show)
                        .in(Menu.VIE_SCOLAIRE),
                Route.post(
                        "/regimes",
                        Label.of("Ajouter un régime de sortie", "Add a régime de sortie"),
                        SET,
                        RegimeDefining::add),
                Route.post(
                        "/regimes/retirer",
                        Label.of("Retirer un régime de sortie", "Take a régime de sortie off the list"),
                        SET,
                        RegimeDefining::remove),
                Route.post(
                        "/regimes/attribuer",
                        Label.of("Attribuer un régime de sortie", "Assign a régime de sortie"),
                        SET,
                        RegimeAssigning::assign),
                Route.post(
                        "/regimes/autorisations",
                        Label.of("Noter l'autorisation d'un responsable", "Note a guardian's authorisation"),
                        Need.act(Act.AUTHORISE_SORTIES),
                        RegimeAssigning::authorise));
    }
}
