package org.ent4j.viescolaire.rollcall;

import java.time.LocalTime;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.ent4j.model.id.PersonId;
import org.ent4j.viescolaire.counting.Period;

/**
 * What a roll call says before anybody has called it: who is known to be away, and who was absent in the lesson before.
 * All others are present. What is known beforehand is locked, a guess is not. Source: Mon Bureau Numérique, Faire l'appel.
 */
public final class Prefill {

    private final CalledLesson lesson;
    private final Collection<Beforehand> known;
    private final Optional<RollCall> before;

    private Prefill(CalledLesson lesson, Collection<Beforehand> known, Optional<RollCall> before) {
        this.lesson = lesson;
        this.known = known;
        this.before = before;
    }

    /**
     * An entry for each pupil enrolled that day, in the order of their ids.
     *
     * @param known what is known of anybody at any time
     * @param before the roll call of the lesson before, of the same day
     */
    public static List<RollCallEntry> of(CalledLesson lesson, Collection<Beforehand> known, Optional<RollCall> before) {
        var prefill = new Prefill(lesson, known, before);
        return lesson.pupils().stream().sorted().map(prefill::of).toList();
    }

    private RollCallEntry of(PersonId pupil) {
        return known.stream()
                .filter(each -> each.pupil().equals(pupil) && each.when().overlaps(lesson.period()))
                .min(Comparator.comparing(Beforehand::why).thenComparing(Beforehand::when))
                .map(this::known)
                .orElseGet(() -> wasAbsent(pupil) ? RollCallEntry.absent(pupil) : RollCallEntry.present(pupil));
    }

    private boolean wasAbsent(PersonId pupil) {
        return before.flatMap(rollCall -> rollCall.entry(pupil))
                .filter(entry -> entry.presence() == Presence.ABSENT)
                .isPresent();
    }

    /** One that covers the lesson in part is a coming late or a leaving early. */
    private RollCallEntry known(Beforehand beforehand) {
        var entry = beforehand.when().contains(lesson.period()) || beforehand.why() == Beforehand.Why.EXEMPTION
                ? new RollCallEntry(
                        beforehand.pupil(),
                        beforehand.why().presence(),
                        Optional.empty(),
                        Optional.empty(),
                        beforehand.motif(),
                        "",
                        true)
                : inPart(beforehand);
        return entry;
    }

    private RollCallEntry inPart(Beforehand beforehand) {
        return new RollCallEntry(
                beforehand.pupil(),
                Presence.PRESENT,
                arrived(beforehand.when()),
                left(beforehand.when()),
                beforehand.motif(),
                "",
                true);
    }

    /** Away at the start: comes when it is over. */
    private Optional<LocalTime> arrived(Period away) {
        return away.start().isAfter(lesson.period().start())
                ? Optional.empty()
                : Optional.of(away.end().toLocalTime());
    }

    /** There at the start: leaves when it begins, and is not waited for again. */
    private Optional<LocalTime> left(Period away) {
        return away.start().isAfter(lesson.period().start())
                ? Optional.of(away.start().toLocalTime())
                : Optional.empty();
    }
}
