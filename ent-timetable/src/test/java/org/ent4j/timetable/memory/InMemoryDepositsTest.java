package org.ent4j.timetable.memory;

import org.ent4j.model.feed.FeedSource;
import org.ent4j.timetable.spi.Deposits;
import org.ent4j.timetable.spi.DepositsContract;

class InMemoryDepositsTest implements DepositsContract {

    private final InMemoryDeposits deposits = new InMemoryDeposits();

    @Override
    public Deposits deposits() {
        return deposits;
    }

    @Override
    public void arrives(String name, String text) {
        deposits.add(FeedSource.text(name, text));
    }
}
