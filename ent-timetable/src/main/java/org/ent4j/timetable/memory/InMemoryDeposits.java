package org.ent4j.timetable.memory;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.ent4j.model.feed.FeedSource;
import org.ent4j.timetable.automation.Deposit;
import org.ent4j.timetable.automation.ImportReport;
import org.ent4j.timetable.spi.Deposits;

/** Files that wait in memory, for one importer. */
public final class InMemoryDeposits implements Deposits {

    private final Map<String, Deposit> waiting = new LinkedHashMap<>();
    private int count;

    /** One more, after all that wait. */
    public synchronized InMemoryDeposits add(FeedSource file) {
        var deposit = new Deposit(String.valueOf(++count), file);
        waiting.put(deposit.id(), deposit);
        return this;
    }

    @Override
    public synchronized Optional<Deposit> next() {
        return waiting.values().stream().findFirst();
    }

    @Override
    public synchronized void settle(Deposit deposit, ImportReport report) {
        waiting.remove(deposit.id());
    }
}
