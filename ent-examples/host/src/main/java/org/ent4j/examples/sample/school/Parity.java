package org.ent4j.examples.sample.school;

/** The weeks of a lesson: all, or every other one (<i>quinzaine</i>), by the codes of EDT and STS. */
public enum Parity {
    EVERY("H", 3),
    A("Q1", 1),
    B("Q2", 2);

    private final String code;
    private final int bits;

    Parity(String code, int bits) {
        this.code = code;
        this.bits = bits;
    }

    /** The code of the alternance. */
    public String code() {
        return code;
    }

    public boolean hasA() {
        return (bits & 1) != 0;
    }

    public boolean hasB() {
        return (bits & 2) != 0;
    }
}
