package org.ent4j.viescolaire.registre;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.ent4j.viescolaire.rights.Actor;
import org.ent4j.viescolaire.rollcall.CalledLesson;
import org.ent4j.viescolaire.rollcall.RollCall;
import org.ent4j.viescolaire.rollcall.RollCallEvent;
import org.ent4j.viescolaire.rollcall.RollCallEvent.Amended;
import org.ent4j.viescolaire.rollcall.RollCallEvent.Submitted;
import org.ent4j.viescolaire.rollcall.RollCallEvent.Voided;

/**
 * A roll call with what its journal alone knows.
 *
 * @param calledBy who submitted it first
 * @param submitted when
 * @param amendments how often an entry was changed afterwards
 * @param isUnreadable whether the journal cannot be read to its end: nobody knows what became of the roll call
 */
public record CalledRoll(
        RollCall rollCall,
        Optional<Actor> calledBy,
        Optional<Instant> submitted,
        int amendments,
        boolean isUnreadable) {

    /**
     * As a journal makes it.
     *
     * @throws IllegalArgumentException when the journal does not begin with its being planned
     */
    public static CalledRoll of(Collection<RollCallEvent> journal) {
        var counting = sinceItCounts(List.copyOf(journal));
        var submission = counting.stream().filter(Submitted.class::isInstance).findFirst();
        var amendments = counting.stream().filter(Amended.class::isInstance).count();
        return new CalledRoll(
                RollCall.replay(journal),
                submission.map(RollCallEvent::by),
                submission.map(RollCallEvent::at),
                (int) amendments,
                false);
    }

    /** What happened after it was void last. */
    private static List<RollCallEvent> sinceItCounts(List<RollCallEvent> journal) {
        for (var index = journal.size(); index > 0; index--) {
            if (journal.get(index - 1) instanceof Voided) {
                return journal.subList(index, journal.size());
            }
        }
        return journal;
    }

    /** One that is void, for the lesson as the timetable has it now. */
    public CalledRoll of(CalledLesson now) {
        return new CalledRoll(rollCall.of(now), calledBy, submitted, amendments, isUnreadable);
    }

    /** Of a lesson of the timetable that has no journal. */
    public static CalledRoll never(CalledLesson lesson) {
        return new CalledRoll(RollCall.planned(lesson), Optional.empty(), Optional.empty(), 0, false);
    }

    /** Of a lesson whose journal is there and cannot be read to its end: what is before is not told. */
    public static CalledRoll unreadable(CalledLesson lesson) {
        return new CalledRoll(RollCall.planned(lesson), Optional.empty(), Optional.empty(), 0, true);
    }
}
