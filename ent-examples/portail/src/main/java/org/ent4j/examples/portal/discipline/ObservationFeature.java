package org.ent4j.examples.portal.discipline;

import java.util.List;
import org.ent4j.examples.portal.rights.Need;
import org.ent4j.examples.portal.web.Feature;
import org.ent4j.examples.portal.web.Menu;
import org.ent4j.examples.portal.web.Route;
import org.ent4j.model.text.Label;
import org.ent4j.viescolaire.rights.Act;

/** Observations, for those who note them (V5). */
public final class ObservationFeature implements Feature {

    private static final Need NOTE = Need.act(Act.NOTE_OBSERVATIONS);

    @Override
    public List<Route> routes() {
        return List.of(
                Route.get("/observations", Label.of("Observations", "Observations"), NOTE, ObservationScreen::show)
                        .in(Menu.VIE_SCOLAIRE),
                Route.get(
                        "/observations/nouvelle",
                        Label.of("Préparer une observation", "Prepare an observation"),
                        NOTE,
                        ObservationScreen::form),
                Route.post(
                        "/observations",
                        Label.of("Noter une observation", "Note an observation"),
                        NOTE,
                        ObservationScreen::note),
                Route.post(
                        "/observations/{id}/retirer",
                        Label.of("Retirer une observation", "Withdraw an observation"),
                        NOTE,
                        ObservationScreen::withdraw));
    }
}
