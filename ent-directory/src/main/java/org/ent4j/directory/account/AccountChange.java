package org.ent4j.directory.account;

import java.util.ArrayList;
import java.util.List;

/**
 * An account as it is to be written, and what happened to it. Both are written or none.
 *
 * @param account with the version that was read
 */
public record AccountChange(Account account, List<AccountEvent> events) {

    public AccountChange {
        events = List.copyOf(events);
    }

    static AccountChange of(Account after, AccountEvent.Kind kind, Circumstance how) {
        return new AccountChange(after, List.of(AccountEvent.of(after, kind, how)));
    }

    /** This, and something more that leaves the state as it is. */
    AccountChange and(AccountEvent.Kind kind, Circumstance how) {
        return new AccountChange(account, plus(AccountEvent.of(account, kind, how)));
    }

    /** This, and what happened to the account afterwards. */
    public AccountChange then(AccountChange later) {
        var all = new ArrayList<>(events);
        all.addAll(later.events);
        return new AccountChange(later.account, all);
    }

    private List<AccountEvent> plus(AccountEvent event) {
        var all = new ArrayList<>(events);
        all.add(event);
        return all;
    }
}
