package org.ent4j.access.diff;

import java.util.List;
import org.ent4j.access.AccessSnapshot;
import org.ent4j.access.change.RightsChange;
import org.ent4j.access.rule.Rights;

/**
 * What is different between two states of access, or what would be if other rights came into force.
 *
 * @param changes what has to be done to the rights of before to have those of after, in an order that works
 * @param rules what became of each rule that is not the same, and what that changes whatever the population: in the order
 *     of the rules of after, then the removed ones
 * @param shifts who gains and who loses each role, where anybody does: in the order of services and roles
 */
public record AccessDiff(List<RightsChange> changes, List<RuleDifference> rules, List<Shift> shifts) {

    public AccessDiff {
        changes = List.copyOf(changes);
        rules = List.copyOf(rules);
        shifts = List.copyOf(shifts);
    }

    /** Between two snapshots, of which the people and the day may differ as well: every role is compared. */
    public static AccessDiff between(AccessSnapshot before, AccessSnapshot after) {
        return of(before, after, RolesThatDiffer.all(before.rights(), after.rights()));
    }

    /** What other rights would change for the people of the snapshot: only roles that may differ are compared. */
    public static AccessDiff between(AccessSnapshot now, Rights other) {
        return of(now, now.with(other), RolesThatDiffer.touched(now.rights(), other));
    }

    private static AccessDiff of(AccessSnapshot before, AccessSnapshot after, List<RoleOfService> roles) {
        return new AccessDiff(
                ChangesBetween.of(before.rights(), after.rights()),
                new RuleComparison(before.rights(), after.rights()).differences(),
                new ShiftsOfPeople(before, after).of(roles));
    }

    /** Whether nobody gains or loses anything. */
    public boolean changesNobody() {
        return shifts.isEmpty();
    }

    /** How many times somebody gains a role. */
    public long gains() {
        return shifts.stream().mapToLong(shift -> shift.gained().count()).sum();
    }

    /** How many times somebody loses a role. */
    public long losses() {
        return shifts.stream().mapToLong(shift -> shift.lost().count()).sum();
    }
}
