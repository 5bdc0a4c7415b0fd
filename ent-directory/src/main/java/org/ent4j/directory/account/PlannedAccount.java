package org.ent4j.directory.account;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.ent4j.model.id.PersonId;

/**
 * What a plan does with the account of one person.
 *
 * @param before the state now; empty for a person without account
 * @param after the account as it will be
 * @param events what happens to it, in this order; empty when nothing does
 * @param nextDue the day on which the next delay ends, for an account that is on its way out
 */
public record PlannedAccount(
        PersonId person,
        Optional<AccountState> before,
        Account after,
        List<AccountEvent> events,
        Optional<LocalDate> nextDue) {

    public PlannedAccount {
        events = List.copyOf(events);
    }

    public boolean isChange() {
        return !events.isEmpty();
    }

    /** A new account: of somebody who had none, or whose former one was deleted. */
    public boolean isNew() {
        return events.stream().anyMatch(event -> event.kind() == AccountEvent.Kind.CREATED);
    }
}
