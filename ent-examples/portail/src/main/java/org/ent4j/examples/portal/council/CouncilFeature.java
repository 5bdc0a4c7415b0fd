package org.ent4j.examples.portal.council;

import static org.ent4j.examples.portal.web.Route.get;
import static org.ent4j.examples.portal.web.Route.post;

import java.util.List;
import org.ent4j.examples.portal.rights.Need;
import org.ent4j.examples.portal.web.Feature;
import org.ent4j.examples.portal.web.Menu;
import org.ent4j.examples.portal.web.Route;
import org.ent4j.model.text.Label;
import org.ent4j.viescolaire.rights.Act;

/** Conseils de classe, for whoever holds them. */
public final class CouncilFeature implements Feature {

    private static final Need HOLD = Need.act(Act.HOLD_CONSEIL);

    @Override
    public List<Route> routes() {
        return List.of(
                get("/conseils", Label.of("Conseils de classe", "Conseils de classe"), HOLD, CouncilList::show)
                        .in(Menu.EVALUATION),
                post(
                        "/conseils",
                        Label.of("Planifier les conseils d'une période", "Plan the conseils of a period"),
                        HOLD,
                        CouncilList::plan),
                get(
                        "/conseils/{class}/{period}",
                        Label.of("Préparer un conseil de classe", "Prepare a conseil de classe"),
                        HOLD,
                        CouncilScreen::show),
                post(
                        "/conseils/{class}/{period}",
                        Label.of("Faire avancer un conseil de classe", "Move a conseil de classe on"),
                        HOLD,
                        CouncilScreen::proceed),
                get(
                        "/conseils/{class}/{period}/eleves/{pupil}",
                        Label.of("Voir un élève au conseil de classe", "See a pupil at a conseil de classe"),
                        HOLD,
                        PupilScreen::show),
                post(
                        "/conseils/{class}/{period}/eleves/{pupil}",
                        Label.of("Écrire sur un élève au conseil de classe", "Write on a pupil at a conseil de classe"),
                        HOLD,
                        PupilScreen::write));
    }
}
