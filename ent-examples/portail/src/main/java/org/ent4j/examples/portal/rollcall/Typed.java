package org.ent4j.examples.portal.rollcall;

import io.vavr.control.Either;
import java.time.DateTimeException;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.ent4j.examples.portal.web.Visit;
import org.ent4j.model.id.PersonId;
import org.ent4j.viescolaire.rollcall.RollCall;
import org.ent4j.viescolaire.rollcall.RollCallEntry;

/**
 * What was typed of a pupil; kept as it was typed, to be shown again.
 *
 * @param arrived the hour, or anything else
 * @param left the same
 */
record Typed(PersonId pupil, Mark mark, String arrived, String left, String comment) {

    static Typed of(RollCallEntry entry) {
        return new Typed(
                entry.pupil(),
                Mark.of(entry),
                entry.arrived().map(LocalTime::toString).orElse(""),
                entry.left().map(LocalTime::toString).orElse(""),
                entry.comment());
    }

    static Typed present(PersonId pupil) {
        return of(RollCallEntry.present(pupil));
    }

    /** Of the fields of the sheet; who has none ticked is present. */
    static Typed of(Visit visit, PersonId pupil) {
        var form = visit.form();
        return new Typed(
                pupil,
                form.choice("p-" + pupil, Mark.class).orElse(Mark.PRESENT),
                form.textOr("a-" + pupil, ""),
                form.textOr("d-" + pupil, ""),
                form.textOr("c-" + pupil, ""));
    }

    /**
     * As the module takes it, or what is wrong with it. While the lesson goes on, who is said to be late without an
     * hour comes now, who leaves without one leaves now.
     *
     * @param rollCall as it is known: the motif of its entry stays as long as the same is said of the pupil
     */
    Either<String, RollCallEntry> entry(Visit visit, RollCall rollCall) {
        var before = rollCall.entry(pupil);
        if (!mark.hasHours()) {
            return Either.right(keeping(before, Optional.empty(), Optional.empty()));
        }
        if (hasNoHour() && !goesOn(rollCall, visit.localNow())) {
            return Either.left(visit.in(
                    "Ce cours n'a pas lieu en ce moment : écrivez l'heure.",
                    "This lesson does not go on at the moment: write the hour."));
        }
        var now = Optional.of(visit.localNow().toLocalTime().truncatedTo(ChronoUnit.MINUTES));
        try {
            var came = hour(arrived).or(() -> mark == Mark.LATE ? now : Optional.empty());
            var went = hour(left).or(() -> mark == Mark.LEFT ? now : Optional.empty());
            return came.isPresent() && went.isPresent() && !came.get().isBefore(went.get())
                    ? Either.left(visit.in("Le départ est après l'arrivée.", "Pupils leave after they came."))
                    : Either.right(keeping(before, came, went));
        } catch (DateTimeException unreadable) {
            return Either.left(visit.in("Écrivez l'heure ainsi : 09:40.", "Write the hour like this: 09:40."));
        }
    }

    private boolean hasNoHour() {
        return mark == Mark.LATE ? arrived.isEmpty() : left.isEmpty();
    }

    private static boolean goesOn(RollCall rollCall, LocalDateTime now) {
        var period = rollCall.lesson().period();
        return !now.isBefore(period.start()) && now.isBefore(period.end());
    }

    private static Optional<LocalTime> hour(String text) {
        return text.isEmpty() ? Optional.empty() : Optional.of(LocalTime.parse(text));
    }

    private RollCallEntry keeping(Optional<RollCallEntry> before, Optional<LocalTime> came, Optional<LocalTime> went) {
        var said = new RollCallEntry(pupil, mark.presence(), came, went, Optional.empty(), "", false);
        return before.map(said::keeping).orElse(said).withComment(comment);
    }
}
