package org.ent4j.model.matching;

/** Evidence in bits: odds as logarithms of base two. */
final class Bits {

    private static final double OF_E = 1 / Math.log(2);

    private Bits() {}

    static double log(double odds) {
        return Math.log(odds) * OF_E;
    }

    static double odds(double bits) {
        return Math.pow(2, bits);
    }

    static double probability(double bits) {
        return 1 / (1 + Math.pow(2, -bits));
    }
}
