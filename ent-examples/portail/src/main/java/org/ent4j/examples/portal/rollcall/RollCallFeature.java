package org.ent4j.examples.portal.rollcall;

import static org.ent4j.examples.portal.web.Route.get;
import static org.ent4j.examples.portal.web.Route.post;

import java.util.List;
import org.ent4j.examples.portal.rights.Need;
import org.ent4j.examples.portal.web.Feature;
import org.ent4j.examples.portal.web.Menu;
import org.ent4j.examples.portal.web.Route;
import org.ent4j.model.text.Label;
import org.ent4j.viescolaire.rights.Act;

/** Who calls the roll of which lesson, and what is done with it. Of which lessons, the module says. */
public final class RollCallFeature implements Feature {

    private static final Need CALL = Need.act(Act.CALL_THE_ROLL);
    private static final Need LOCK = Need.act(Act.LOCK_ROLL_CALLS);

    @Override
    public List<Route> routes() {
        return List.of(
                get("/seances", Label.of("Séances du jour", "Lessons of the day"), CALL, DayScreen::show)
                        .in(Menu.VIE_SCOLAIRE),
                get("/appel/{lesson}", Label.of("Voir un appel", "See a roll call"), CALL, SheetScreen::show),
                post("/appel/{lesson}", Label.of("Faire un appel", "Call the roll"), CALL, SheetScreen::take),
                get(
                        "/appel/{lesson}/historique",
                        Label.of("Historique d'un appel", "History of a roll call"),
                        CALL,
                        HistoryScreen::show),
                get(
                        "/appel/{lesson}/fichier",
                        Label.of("Télécharger un appel", "Download a roll call"),
                        CALL,
                        SheetFiles::download),
                post(
                        "/appel/{lesson}/verrouiller",
                        Label.of("Verrouiller un appel", "Lock a roll call"),
                        LOCK,
                        LockScreen::lock),
                post(
                        "/appel/{lesson}/deverrouiller",
                        Label.of("Déverrouiller un appel", "Unlock a roll call"),
                        LOCK,
                        LockScreen::unlock),
                post(
                        "/appel/{lesson}/annuler",
                        Label.of("Annuler un appel", "Void a roll call"),
                        LOCK,
                        LockScreen::makeVoid),
                get(
                        "/appel/{lesson}/eleves/{pupil}",
                        Label.of("Observation ou punition pendant un cours", "Observation or punition of a lesson"),
                        Need.act(Act.NOTE_OBSERVATIONS, Act.GIVE_PUNITIONS),
                        NotingScreen::show),
                post(
                        "/appel/{lesson}/eleves/{pupil}/observation",
                        Label.of("Saisir une observation", "Note an observation"),
                        Need.act(Act.NOTE_OBSERVATIONS),
                        NotingScreen::note),
                post(
                        "/appel/{lesson}/eleves/{pupil}/punition",
                        Label.of("Donner une punition", "Give a punition"),
                        Need.act(Act.GIVE_PUNITIONS),
                        NotingScreen::punish));
    }
}
