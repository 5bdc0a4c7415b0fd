package org.ent4j.examples.benchmarks.ticketing;

import java.sql.SQLException;
import java.util.List;
import org.ent4j.ticketing.view.TicketLine;

/** Takes the times of one question, of the store and of the driver alone. */
final class Stopwatches {

    private final TicketQuestion question;
    private final long[] store;
    private final long[] bare;
    private long rows;

    Stopwatches(TicketQuestion question, int draws) {
        this.question = question;
        this.store = new long[draws];
        this.bare = new long[draws];
    }

    /**
     * Both are asked the same, now the one first, now the other, as the second finds the rows in nearer memory.
     *
     * @param time which draw it is; those below 0 are not measured
     * @param before how many are not measured
     */
    void ask(int time, int before) throws SQLException {
        TicketLine drawn = question.drawn(time + before);
        boolean isStoreFirst = time % 2 == 0;
        List<String> ofStore = isStoreFirst ? askStore(time, drawn) : List.of();
        List<String> ofDriver = askDriver(time, drawn);
        question.requireSame(drawn, isStoreFirst ? ofStore : askStore(time, drawn), ofDriver);
        rows += time < 0 ? 0 : ofDriver.size();
    }

    private List<String> askStore(int time, TicketLine drawn) {
        long begun = System.nanoTime();
        List<String> found = question.askStore(drawn);
        note(store, time, begun);
        return found;
    }

    private List<String> askDriver(int time, TicketLine drawn) throws SQLException {
        long begun = System.nanoTime();
        List<String> found = question.bare().ask(drawn);
        note(bare, time, begun);
        return found;
    }

    private static void note(long[] nanos, int time, long begun) {
        long took = System.nanoTime() - begun;
        if (time >= 0) {
            nanos[time] = took;
        }
    }

    AskedTimes times(List<QueryPlan> plans) {
        return new AskedTimes(
                question.name(),
                question.index(),
                (double) rows / store.length,
                plans,
                new Latencies(store),
                new Latencies(bare));
    }
}
