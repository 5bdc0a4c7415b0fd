package org.ent4j.access.diff;

import java.util.List;
import org.ent4j.access.answer.PersonSet;
import org.ent4j.access.service.RoleName;
import org.ent4j.access.service.ServiceId;
import org.ent4j.model.id.PersonId;
import org.ent4j.model.id.StructureId;
import org.ent4j.model.person.Profil;

/**
 * Who gains and who loses one role of one service, rules, grants, subscriptions, closings and people all counted.
 *
 * @param service the service
 * @param role the role
 * @param gained who has it after and had not before
 * @param lost who had it before and has not after
 * @param counts the same by school and profil, in their order
 */
public record Shift(ServiceId service, RoleName role, PersonSet gained, PersonSet lost, List<Count> counts) {

    public Shift {
        counts = List.copyOf(counts);
    }

    /** At most so many of those who gain, in the order of their ids; {@code gained().count()} is the total. */
    public List<PersonId> gained(int most) {
        return gained.stream().sorted().limit(most).toList();
    }

    /** At most so many of those who lose, in the order of their ids; {@code lost().count()} is the total. */
    public List<PersonId> lost(int most) {
        return lost.stream().sorted().limit(most).toList();
    }

    /**
     * How many people of a school and a profil gain and lose. Somebody with several places counts once in each; somebody
     * without any counts nowhere, so that the sum may differ from the totals.
     */
    public record Count(StructureId structure, Profil profil, int gained, int lost) {}
}
