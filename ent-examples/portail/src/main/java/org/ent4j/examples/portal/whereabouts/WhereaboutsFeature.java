package org.ent4j.examples.portal.whereabouts;

import java.util.List;
import org.ent4j.examples.portal.rights.Need;
import org.ent4j.examples.portal.web.Feature;
import org.ent4j.examples.portal.web.Menu;
import org.ent4j.examples.portal.web.Route;
import org.ent4j.model.text.Label;
import org.ent4j.viescolaire.rights.Act;

/** Where pupils are now, slot by slot (V3b). */
public final class WhereaboutsFeature implements Feature {

    private static final Need SEE = Need.act(Act.SEE_WHEREABOUTS);
    private static final Need RECORD = Need.act(Act.RECORD_STAYS);

    @Override
    public List<Route> routes() {
        return List.of(
                Route.get("/ou-est", Label.of("Où est cet élève ?", "Where is this pupil?"), SEE, WhereScreen::search)
                        .in(Menu.VIE_SCOLAIRE),
                Route.get(
                        "/ou-est/{pupil}",
                        Label.of("Savoir où est un élève", "Know where a pupil is"),
                        SEE,
                        WhereScreen::show),
                Route.post(
                        "/ou-est/{pupil}/sejour",
                        Label.of("Noter la présence d'un élève ailleurs", "Record that a pupil is elsewhere"),
                        RECORD,
                        StayScreen::begin),
                Route.post(
                        "/ou-est/{pupil}/depart",
                        Label.of("Noter qu'un élève en est parti", "Record that a pupil left"),
                        RECORD,
                        StayScreen::leave),
                Route.get("/permanences", Label.of("Permanences", "Permanences"), SEE, BoardScreen::show)
                        .in(Menu.VIE_SCOLAIRE));
    }
}
