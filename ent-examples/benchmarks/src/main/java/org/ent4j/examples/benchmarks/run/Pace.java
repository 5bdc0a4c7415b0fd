package org.ent4j.examples.benchmarks.run;

import org.openjdk.jmh.runner.options.ChainedOptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;

/** How long a trial warms up and measures. */
enum Pace {
    /** The engine itself, ordinary Java and the memory: two JVMs each. */
    THOROUGH(2, 5, 5, 2_000),
    /** Peers of a few microseconds. */
    ORDINARY(1, 4, 5, 1_000),
    /** Peers of a tenth of a millisecond or more. */
    SLOW(1, 3, 4, 1_000),
    /** Proves the plumbing, measures nothing. */
    QUICK(1, 1, 1, 100);

    private final int forks;
    private final int warmups;
    private final int rounds;
    private final int millis;

    Pace(int forks, int warmups, int rounds, int millis) {
        this.forks = forks;
        this.warmups = warmups;
        this.rounds = rounds;
        this.millis = millis;
    }

    ChainedOptionsBuilder apply(ChainedOptionsBuilder options) {
        return options.forks(forks)
                .warmupIterations(warmups)
                .warmupTime(TimeValue.milliseconds(millis))
                .measurementIterations(rounds)
                .measurementTime(TimeValue.milliseconds(millis));
    }
}
