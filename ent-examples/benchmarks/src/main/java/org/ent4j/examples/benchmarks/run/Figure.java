package org.ent4j.examples.benchmarks.run;

/** A figure with what it had to reach; {@code met} tells whether it did. */
record Figure(String name, double value, String unit, String sense, double target, boolean met) {
    static Figure atMost(String name, double value, String unit, double target) {
        return new Figure(name, value, unit, "at most", target, value <= target);
    }

    static Figure atLeast(String name, double value, String unit, double target) {
        return new Figure(name, value, unit, "at least", target, value >= target);
    }
}
