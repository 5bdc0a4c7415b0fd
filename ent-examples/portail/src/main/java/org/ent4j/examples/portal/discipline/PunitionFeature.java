package org.ent4j.examples.portal.discipline;

import java.util.List;
import org.ent4j.examples.portal.rights.Need;
import org.ent4j.examples.portal.web.Feature;
import org.ent4j.examples.portal.web.Handler;
import org.ent4j.examples.portal.web.Menu;
import org.ent4j.examples.portal.web.Route;
import org.ent4j.model.text.Label;
import org.ent4j.viescolaire.rights.Act;

/** Punitions, for those who give them (V4). */
public final class PunitionFeature implements Feature {

    private static final Need GIVE = Need.act(Act.GIVE_PUNITIONS);

    @Override
    public List<Route> routes() {
        return List.of(
                Route.get("/punitions", Label.of("Punitions", "Punitions"), GIVE, PunitionList::show)
                        .in(Menu.VIE_SCOLAIRE),
                Route.get(
                        "/punitions/statistiques.xlsx",
                        Label.of("Télécharger les statistiques des punitions", "Download statistics of punitions"),
                        PunitionList.NUMBERS,
                        PunitionList::statistics),
                Route.get(
                        "/punitions/nouvelle",
                        Label.of("Préparer une punition", "Prepare a punition"),
                        GIVE,
                        PunitionGiving::form),
                Route.post(
                        "/punitions", Label.of("Donner une punition", "Give a punition"), GIVE, PunitionGiving::give),
                Route.get(
                        "/punitions/{id}",
                        Label.of("Consulter une punition", "Read a punition"),
                        GIVE,
                        PunitionSheet::show),
                step("programmer", "Programmer une punition", "Schedule a punition", PunitionScheduling::schedule),
                step("reporter", "Reporter une punition", "Postpone a punition", PunitionScheduling::postpone),
                step("rapport", "Joindre le rapport d'une exclusion", "File the report", PunitionSheet::report),
                step("realisee", "Marquer une punition réalisée", "Mark a punition as done", PunitionSheet::done),
                step(
                        "non-realisee",
                        "Marquer une punition non réalisée",
                        "Mark a punition as not done",
                        PunitionSheet::notDone),
                step("verrouiller", "Verrouiller une punition", "Lock a punition", PunitionSheet::lock),
                step("deverrouiller", "Déverrouiller une punition", "Unlock a punition", PunitionSheet::unlock));
    }

    private static Route step(String step, String fr, String en, Handler handler) {
        return Route.post("/punitions/{id}/" + step, Label.of(fr, en), GIVE, handler);
    }
}
