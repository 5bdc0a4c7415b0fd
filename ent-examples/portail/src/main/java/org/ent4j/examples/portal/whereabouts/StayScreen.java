package org.ent4j.examples.portal.whereabouts;

import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import org.ent4j.directory.person.Person;
import org.ent4j.examples.portal.web.Answer;
import org.ent4j.examples.portal.web.Keys;
import org.ent4j.examples.portal.web.Visit;
import org.ent4j.model.id.PersonId;
import org.ent4j.viescolaire.permanence.Stay;
import org.ent4j.viescolaire.permanence.StayCommand;
import org.ent4j.viescolaire.permanence.StayId;
import org.ent4j.viescolaire.permanence.StayKind;
import org.ent4j.viescolaire.permanence.StayRequest;

/** A pupil comes to permanence, the infirmerie or another place, and leaves it. */
final class StayScreen {

    private StayScreen() {}

    /** The stay that a pupil is in. */
    static Optional<Stay> current(Visit visit, PersonId pupil) {
        return visit.school().vieScolaire().stays().on(visit.actor(), visit.today()).getOrElse(List.of()).stream()
                .filter(stay -> stay.visitAt(pupil, visit.localNow()).isPresent())
                .findFirst();
    }

    static Answer begin(Visit visit) {
        return WhereScreen.pupil(visit)
                .map(pupil -> visit.form()
                        .choice("lieu", StayKind.class)
                        .map(kind -> begin(visit, pupil, kind))
                        .orElseGet(() -> Answer.unusable(visit, visit.in("Choisissez un lieu.", "Choose a place."))))
                .orElseGet(() -> WhereScreen.unknown(visit));
    }

    private static Answer begin(Visit visit, Person pupil, StayKind kind) {
        var request = StayRequest.builder()
                .id(new StayId(Keys.of(visit.form())))
                .kind(kind)
                .place(visit.form().textOr("precision", ""))
                .addPupils(pupil.id())
                .from(visit.localNow().truncatedTo(ChronoUnit.MINUTES))
                .build();
        return Answer.moved(
                visit,
                visit.school().vieScolaire().stays().begin(visit.now(), visit.actor(), request),
                path(pupil),
                visit.in("Présence notée.", "Recorded."));
    }

    static Answer leave(Visit visit) {
        return WhereScreen.pupil(visit)
                .map(pupil -> current(visit, pupil.id())
                        .map(stay -> leave(visit, pupil, stay))
                        .orElseGet(() -> Answer.notFound(
                                visit, visit.in("Cet élève n'y est plus.", "The pupil is no longer there."))))
                .orElseGet(() -> WhereScreen.unknown(visit));
    }

    private static Answer leave(Visit visit, Person pupil, Stay stay) {
        var left = new StayCommand.PupilLeaves(
                visit.now(), visit.actor(), pupil.id(), visit.localNow().truncatedTo(ChronoUnit.MINUTES));
        return Answer.moved(
                visit,
                visit.school().vieScolaire().stays().carryOut(stay.id(), left),
                path(pupil),
                visit.in("Départ noté.", "Recorded."));
    }

    private static String path(Person pupil) {
        return "/ou-est/" + pupil.id();
    }
}
