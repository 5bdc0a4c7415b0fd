package org.ent4j.viescolaire.absence;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.ent4j.model.id.PersonId;
import org.ent4j.viescolaire.absence.AbsenceCommand.Enter;
import org.ent4j.viescolaire.absence.AbsenceCommand.WithdrawAll;
import org.ent4j.viescolaire.absence.Origin.Source;
import org.ent4j.viescolaire.counting.Period;
import org.ent4j.viescolaire.motif.MotifCode;
import org.ent4j.viescolaire.rights.Actor;

/**
 * Many pupils who are away together: an outing, a strike of buses, a training period. Each of them gets a part of his own,
 * which is then treated like any other. Source: OPEN-ENT, collective_absence.
 *
 * @param id the host's
 * @param type {@link AbsenceType#PRESENCE_AILLEURS} when the school looks after them meanwhile
 */
public record CollectiveAbsence(
        String id,
        AbsenceType type,
        Set<PersonId> pupils,
        List<Period> periods,
        Optional<MotifCode> motif,
        String comment) {

    public CollectiveAbsence {
        pupils = Set.copyOf(pupils);
        periods = List.copyOf(periods);
    }

    public Origin origin() {
        return new Origin(Source.COLLECTIVE, id);
    }

    /** What is to be entered in the file of each pupil. */
    public Map<PersonId, AbsenceCommand> entering(Instant at, Actor by) {
        return each(new Enter(at, by, type, periods, origin(), motif, comment));
    }

    /** What takes it back, in the file of each pupil. */
    public Map<PersonId, AbsenceCommand> withdrawing(Instant at, Actor by, String why) {
        return each(new WithdrawAll(at, by, origin(), why));
    }

    private Map<PersonId, AbsenceCommand> each(AbsenceCommand command) {
        var commands = new TreeMap<PersonId, AbsenceCommand>();
        pupils.forEach(pupil -> commands.put(pupil, command));
        return commands;
    }
}
