package org.ent4j.examples.portal.cahier;

import static org.ent4j.examples.portal.web.Route.get;
import static org.ent4j.examples.portal.web.Route.post;

import java.util.List;
import org.ent4j.examples.portal.rights.Need;
import org.ent4j.examples.portal.web.Answer;
import org.ent4j.examples.portal.web.Feature;
import org.ent4j.examples.portal.web.Menu;
import org.ent4j.examples.portal.web.Route;
import org.ent4j.examples.portal.web.Visit;
import org.ent4j.model.text.Label;
import org.ent4j.viescolaire.rights.Act;

/** Who writes and who reads the cahier de textes. Of which lesson and of which pupil, the module says. */
public final class CahierFeature implements Feature {

    private static final Need WRITE = Need.act(Act.WRITE_CAHIER);

    @Override
    public List<Route> routes() {
        return List.of(
                get(
                                "/cahier",
                                Label.of("Cahier de textes", "Cahier de textes"),
                                Need.act(Act.SEE_CAHIER),
                                CahierFeature::week)
                        .in(Menu.PEDAGOGY),
                get(
                        "/cahier/cours/{lesson}",
                        Label.of("Écrire une séance", "Write a séance"),
                        WRITE,
                        SeanceScreen::show),
                post(
                        "/cahier/cours/{lesson}",
                        Label.of("Enregistrer une séance", "Keep a séance"),
                        WRITE,
                        SeanceScreen::write),
                post(
                        "/cahier/cours/{lesson}/retirer",
                        Label.of("Retirer une séance", "Withdraw a séance"),
                        WRITE,
                        SeanceScreen::withdraw),
                post(
                        "/cahier/cours/{lesson}/travaux",
                        Label.of("Donner un travail", "Set work"),
                        WRITE,
                        WorkScreen::add),
                post(
                        "/cahier/cours/{lesson}/travaux/{work}",
                        Label.of("Corriger un travail", "Revise work"),
                        WRITE,
                        WorkScreen::revise),
                post(
                        "/cahier/cours/{lesson}/travaux/{work}/supprimer",
                        Label.of("Supprimer un travail", "Remove work"),
                        WRITE,
                        WorkScreen::remove),
                post(
                        "/cahier/cours/{lesson}/travaux/{work}/fait",
                        Label.of("Cocher un travail fait", "Mark work as done"),
                        Need.act(Act.SEE_CAHIER),
                        FamilyScreen::mark),
                post(
                        "/cahier/visas",
                        Label.of("Viser le cahier de textes", "Give the cahier de textes a visa"),
                        Need.act(Act.STAMP_CAHIER),
                        ReadingScreen::stamp));
    }

    /** A week: a teacher writes his own, families read theirs, other staff read what is published. */
    private static Answer week(Visit visit) {
        return switch (visit.actor().capacity()) {
            case ENSEIGNANT -> WritingScreen.show(visit);
            case ELEVE, RESPONSABLE -> FamilyScreen.show(visit);
            default -> ReadingScreen.show(visit);
        };
    }
}
