package org.ent4j.examples.portal.discipline;

import java.util.List;
import org.ent4j.examples.portal.rights.Need;
import org.ent4j.examples.portal.web.Feature;
import org.ent4j.examples.portal.web.Handler;
import org.ent4j.examples.portal.web.Menu;
import org.ent4j.examples.portal.web.Route;
import org.ent4j.model.text.Label;
import org.ent4j.viescolaire.rights.Act;

/** Incidents: all staff declare them, those who punish read them, the office treats them (V5). */
public final class IncidentFeature implements Feature {

    private static final Need DECLARE = Need.act(Act.DECLARE_INCIDENTS);
    private static final Need READ = Need.act(Act.GIVE_PUNITIONS);

    @Override
    public List<Route> routes() {
        return List.of(
                Route.get("/incidents", Label.of("Incidents", "Incidents"), READ, IncidentList::show)
                        .in(Menu.VIE_SCOLAIRE),
                Route.get(
                                "/incidents/nouveau",
                                Label.of("Déclarer un incident", "Declare an incident"),
                                DECLARE,
                                IncidentDeclaring::form)
                        .in(Menu.VIE_SCOLAIRE),
                Route.post(
                        "/incidents",
                        Label.of("Envoyer la déclaration d'un incident", "Send the declaration of an incident"),
                        DECLARE,
                        IncidentDeclaring::declare),
                Route.get(
                        "/incidents/{id}",
                        Label.of("Consulter un incident", "Read an incident"),
                        READ,
                        IncidentSheet::show),
                step("examiner", "Examiner un incident", "Review an incident", IncidentSheet::review),
                step(
                        "rattacher",
                        "Rattacher une punition ou une sanction à un incident",
                        "Link a punition or a sanction to an incident",
                        IncidentSheet::link),
                step("clore", "Clore un incident", "Close an incident", IncidentSheet::close),
                step("rouvrir", "Rouvrir un incident", "Reopen an incident", IncidentSheet::reopen));
    }

    private static Route step(String step, String fr, String en, Handler handler) {
        return Route.post("/incidents/{id}/" + step, Label.of(fr, en), READ, handler);
    }
}
