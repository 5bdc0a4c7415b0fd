package org.ent4j.viescolaire.dashboard;

import java.time.Instant;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.ent4j.model.id.PersonId;
import org.ent4j.viescolaire.counting.Period;
import org.ent4j.viescolaire.rollcall.CalledLesson;
import org.ent4j.viescolaire.rollcall.RollCall;
import org.ent4j.viescolaire.rollcall.RollCallCounts;
import org.ent4j.viescolaire.rollcall.RollCallLife;
import org.ent4j.viescolaire.rollcall.RollCallLife.Move;
import org.ent4j.viescolaire.rollcall.RollCallPolicy;
import org.ent4j.viescolaire.rollcall.RollCallState;

/**
 * A roll call in the list of the CPE.
 *
 * @param group the class or the group
 * @param teachers those of the lesson
 * @param counts who is there, and who is not; all nought before anybody has opened it
 * @param isForgotten whether nobody has submitted it in time
 * @param setAside how many entries made without a network wait for vie scolaire
 * @param isUnreadable whether its journal cannot be read to its end: nobody knows what became of it
 * @param actions what can be done to it now, besides downloading it
 */
public record RollCallLine(
        String lesson,
        Period when,
        String group,
        String subject,
        Set<PersonId> teachers,
        RollCallCounts counts,
        RollCallState state,
        boolean isForgotten,
        int setAside,
        boolean isUnreadable,
        Set<Move> actions) {

    private static final Set<Move> ACTIONS = Set.of(Move.OPEN, Move.SUBMIT, Move.LOCK, Move.UNLOCK, Move.VOID);

    public RollCallLine {
        teachers = Set.copyOf(teachers);
        actions = Collections.unmodifiableSet(actions.isEmpty() ? EnumSet.noneOf(Move.class) : EnumSet.copyOf(actions));
    }

    /** As it is at an instant. */
    public static RollCallLine of(RollCall rollCall, Instant now, RollCallPolicy policy) {
        var lesson = rollCall.lesson();
        var actions = EnumSet.noneOf(Move.class);
        actions.addAll(RollCallLife.TABLE.commands(rollCall.state()));
        actions.retainAll(ACTIONS);
        return new RollCallLine(
                lesson.id(),
                lesson.period(),
                lesson.group(),
                lesson.subject(),
                lesson.teachers(),
                rollCall.counts(),
                rollCall.state(),
                rollCall.isForgotten(now, policy),
                rollCall.setAside().size(),
                false,
                actions);
    }

    /** Of a lesson whose roll call cannot be read to its end: what is before is not told, nothing can be done to it. */
    public static RollCallLine unreadable(CalledLesson lesson) {
        return new RollCallLine(
                lesson.id(),
                lesson.period(),
                lesson.group(),
                lesson.subject(),
                lesson.teachers(),
                RollCallCounts.of(List.of()),
                RollCallState.PLANNED,
                false,
                0,
                true,
                Set.of());
    }
}
