package org.ent4j.viescolaire.registre;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Optional;
import java.util.Set;
import org.ent4j.model.calendar.DateRange;
import org.ent4j.model.id.PersonId;
import org.ent4j.viescolaire.counting.CountingPolicy;
import org.ent4j.viescolaire.rollcall.RollCallPolicy;

/**
 * Of what a register is.
 *
 * @param school its name
 * @param group the label of the class or of the group: {@code "6A"}
 * @param policy the zone of the school, and when a roll call is forgotten
 * @param at when the register is made: a lesson that has not begun by then is not forgotten
 * @param counting how the school counts half-days; nothing when the register shall not
 * @param unreadable the pupils whose file of absences nobody can read: the register says so; what it shows and counts is of
 *     the roll calls alone
 */
public record RegistreScope(
        String school,
        String group,
        DateRange days,
        RollCallPolicy policy,
        Instant at,
        Optional<CountingPolicy> counting,
        Set<PersonId> unreadable) {

    public RegistreScope {
        unreadable = Set.copyOf(unreadable);
    }

    /** Without half-days. */
    public static RegistreScope of(String school, String group, DateRange days, RollCallPolicy policy, Instant at) {
        return new RegistreScope(school, group, days, policy, at, Optional.empty(), Set.of());
    }

    public RegistreScope counting(CountingPolicy counting) {
        return new RegistreScope(school, group, days, policy, at, Optional.of(counting), unreadable);
    }

    public RegistreScope unreadable(Set<PersonId> pupils) {
        return new RegistreScope(school, group, days, policy, at, counting, pupils);
    }

    /** The same of one day. */
    RegistreScope on(LocalDate day) {
        return new RegistreScope(school, group, DateRange.of(day), policy, at, counting, unreadable);
    }

    /** When the register is made, by the clock of the school. */
    public LocalDateTime madeAt() {
        return local(at);
    }

    LocalDateTime local(Instant instant) {
        return LocalDateTime.ofInstant(instant, policy.zone());
    }
}
