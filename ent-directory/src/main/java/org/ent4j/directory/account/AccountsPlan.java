package org.ent4j.directory.account;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** What becomes of the accounts, one line a person; a value that can be shown, and applied or not. */
public record AccountsPlan(List<PlannedAccount> lines) {

    public AccountsPlan {
        lines = List.copyOf(lines);
    }

    /** Exactly what applying it will write. */
    public List<AccountChange> changes() {
        return lines.stream()
                .filter(PlannedAccount::isChange)
                .map(line -> new AccountChange(line.after(), line.events()))
                .toList();
    }

    public boolean changesNothing() {
        return lines.stream().noneMatch(PlannedAccount::isChange);
    }

    public long created() {
        return lines.stream().filter(PlannedAccount::isNew).count();
    }

    /** How many accounts will be in each state; states that none is in are left out. */
    public Map<AccountState, Integer> states() {
        var counts = new EnumMap<AccountState, Integer>(AccountState.class);
        lines.forEach(line -> counts.merge(line.after().state(), 1, Integer::sum));
        return counts;
    }
}
