package org.ent4j.examples.benchmarks.run;

/** What a trial gave: nanoseconds an operation, with the half-width of the 99.9 % interval that JMH computes. */
record Measured(Trial trial, double nanos, double error) {
    boolean sameScale(Measured other) {
        return trial.scale().size().equals(other.trial.scale().size())
                && trial.scale().layout() == other.trial.scale().layout();
    }
}
