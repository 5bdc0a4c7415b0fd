package org.ent4j.viescolaire.registre;

import java.time.Instant;
import java.util.Collection;
import java.util.Optional;
import org.ent4j.viescolaire.rights.Actor;
import org.ent4j.viescolaire.rollcall.CalledLesson;
import org.ent4j.viescolaire.rollcall.RollCall;
import org.ent4j.viescolaire.rollcall.RollCallEvent;
import org.ent4j.viescolaire.rollcall.RollCallEvent.Amended;
import org.ent4j.viescolaire.rollcall.RollCallEvent.Submitted;

/**
 * A roll call with what its journal alone knows.
 *
 * @param calledBy who submitted it first
 * @param submitted when
 * @param amendments how often an entry was changed afterwards
 */
public record CalledRoll(RollCall rollCall, Optional<Actor> calledBy, Optional<Instant> submitted, int amendments) {

    /**
     * As a journal makes it.
     *
     * @throws IllegalArgumentException when the journal does not begin with its being planned
     */
    public static CalledRoll of(Collection<RollCallEvent> journal) {
        var submission = journal.stream().filter(Submitted.class::isInstance).findFirst();
        var amendments = journal.stream().filter(Amended.class::isInstance).count();
        return new CalledRoll(
                RollCall.replay(journal), submission.map(RollCallEvent::by), submission.map(RollCallEvent::at), (int)
                        amendments);
    }

    /** Of a lesson of the timetable that has no journal. */
    public static CalledRoll never(CalledLesson lesson) {
        return new CalledRoll(RollCall.planned(lesson), Optional.empty(), Optional.empty(), 0);
    }
}
