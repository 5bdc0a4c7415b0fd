package org.ent4j.model.matching;

import java.util.Arrays;

/**
 * The levels of agreement of two records, three bits a field, so that millions of comparisons can be counted.
 *
 * @param bits the ordinal of the field's {@link Agreement} at three times the field's ordinal
 */
public record Comparison(int bits) {

    private static final int WIDTH = 3;
    private static final int MASK = 0b111;
    private static final Agreement[] LEVELS = Agreement.values();

    static int bits(MatchField field, Agreement level) {
        return level.ordinal() << WIDTH * field.ordinal();
    }

    static Agreement level(int bits, MatchField field) {
        return LEVELS[bits >> WIDTH * field.ordinal() & MASK];
    }

    public Agreement level(MatchField field) {
        return level(bits, field);
    }

    boolean is(MatchField field, Agreement... levels) {
        return Arrays.asList(levels).contains(level(field));
    }
}
