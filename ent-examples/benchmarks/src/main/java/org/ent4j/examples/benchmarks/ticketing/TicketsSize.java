package org.ent4j.examples.benchmarks.ticketing;

/**
 * How much is measured.
 *
 * @param isQuick a small run, which proves the plumbing and measures nothing
 * @param requests to be routed
 * @param scanned of them, those that the scan of all rules looks at too
 * @param tickets in the database
 * @param told of them, those with {@value MadeEvents#COUNT} events
 * @param warmUp how often each question is asked before
 * @param draws how often it is asked to be measured
 * @param messages of a storm
 * @param storms how many, with seeds from 1
 */
record TicketsSize(
        boolean isQuick,
        int requests,
        int scanned,
        int tickets,
        int told,
        int warmUp,
        int draws,
        int messages,
        int storms) {

    static final TicketsSize WHOLE =
            new TicketsSize(false, 1_000_000, 20_000, 10_000_000, 50_000, 1_000, 4_000, 100_000, 3);
    static final TicketsSize QUICK = new TicketsSize(true, 50_000, 2_000, 200_000, 2_000, 100, 300, 10_000, 3);

    TicketsSize withTickets(int some) {
        return new TicketsSize(isQuick, requests, scanned, some, Math.min(told, some), warmUp, draws, messages, storms);
    }
}
