package org.ent4j.access.internal;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.ent4j.access.population.Criterion;

/**
 * Where the values that rules ask for stand as bits: the values of a criterion are a field of neighbouring bits in one
 * word, under a guard bit. With {@code x} the bits that somebody has and a rule asks for, {@code x + ones} carries into the
 * guard of every field in which {@code x} has a bit, so that two operations test all criteria of a word at once. A
 * criterion of which rules ask more than {@link #WIDEST} values has words of its own, without a guard, and is tested apart.
 */
final class FactLayout {

    static final int WIDEST = Long.SIZE - 1;

    private static final int NONE = -1;

    final int words;
    /** Words of guarded fields; those of wide criteria follow. */
    final int narrow;

    final long[] ones;
    final long[] guards;
    /** Bit of each value, by criterion and place; {@link #NONE} for those that no rule asks for. */
    private final int[][] bits;

    private final int[] guardOf = new int[Criterion.values().length];
    /** First word and the one after the last of each wide criterion; both 0 for the others. */
    private final int[] wideFrom = new int[Criterion.values().length];

    private final int[] wideTo = new int[Criterion.values().length];

    private FactLayout(int[][] bits, List<Field> fields) {
        this.bits = bits;
        this.words = Math.max(1, end(fields.stream()));
        this.narrow = Math.max(1, end(fields.stream().filter(field -> !field.isWide())));
        this.ones = new long[words];
        this.guards = new long[words];
        Arrays.fill(guardOf, NONE);
        fields.forEach(field -> {
            if (field.isWide()) {
                wideFrom[field.ordinal] = field.start / Long.SIZE;
                wideTo[field.ordinal] = field.endWord();
            } else {
                guard(field);
            }
        });
    }

    private static int end(Stream<Field> fields) {
        return fields.mapToInt(Field::endWord).max().orElse(0);
    }

    /** @param asked the values asked for, by ordinal of their criterion: sorted numbers */
    static FactLayout of(int[][] asked) {
        var fields = new ArrayList<Field>();
        var end = 0;
        for (var ordinal : inOrder(asked)) {
            var width = asked[ordinal].length;
            var fits = width <= WIDEST && end % Long.SIZE + width + 1 <= Long.SIZE;
            var field = new Field(ordinal, width, fits ? end : nextWord(end));
            fields.add(field);
            end = field.end();
        }
        return new FactLayout(bits(asked, fields), fields);
    }

    private static int nextWord(int bit) {
        return (bit + WIDEST) / Long.SIZE * Long.SIZE;
    }

    /** The fields that share words first, the widest of them before the others; then those with words of their own. */
    private static List<Integer> inOrder(int[][] asked) {
        return IntStream.range(0, asked.length)
                .filter(ordinal -> asked[ordinal].length > 0)
                .boxed()
                .sorted(Comparator.<Integer, Boolean>comparing(ordinal -> asked[ordinal].length > WIDEST)
                        .thenComparing(ordinal -> -asked[ordinal].length))
                .toList();
    }

    private static int[][] bits(int[][] asked, List<Field> fields) {
        var bits = new int[asked.length][];
        Arrays.fill(bits, new int[0]);
        for (var field : fields) {
            var values = asked[field.ordinal];
            var of = new int[Vocabulary.place(values[values.length - 1]) + 1];
            Arrays.fill(of, NONE);
            for (var n = 0; n < values.length; n++) {
                of[Vocabulary.place(values[n])] = field.start + n;
            }
            bits[field.ordinal] = of;
        }
        return bits;
    }

    private void guard(Field field) {
        var word = field.start / Long.SIZE;
        var mask = (1L << field.width) - 1;
        ones[word] |= mask << field.start;
        guards[word] |= 1L << field.start + field.width;
        guardOf[field.ordinal] = field.start + field.width;
    }

    boolean isWide(int ordinal) {
        return wideTo[ordinal] > 0;
    }

    /** Whether two rows have a bit of the wide criterion in common. */
    boolean meet(int ordinal, long[] held, int row, long[] asked, int question) {
        for (var word = wideFrom[ordinal]; word < wideTo[ordinal]; word++) {
            if ((held[row + word] & asked[question + word]) != 0) {
                return true;
            }
        }
        return false;
    }

    boolean has(int value) {
        return bit(value) != NONE;
    }

    private int bit(int value) {
        var of = bits[Vocabulary.ordinal(value)];
        var place = Vocabulary.place(value);
        return place < of.length ? of[place] : NONE;
    }

    /** Sets the bits of the values, those that have one. */
    void set(int[] values, long[] rows, int row) {
        for (var value : values) {
            var bit = bit(value);
            if (bit != NONE) {
                rows[row + bit / Long.SIZE] |= 1L << bit;
            }
        }
    }

    /** Sets the bits of the values that a rule asks for, and the guards that tell that it asks. */
    void ask(int[][] asked, long[] rows, int row) {
        for (var ordinal = 0; ordinal < asked.length; ordinal++) {
            set(asked[ordinal], rows, row);
            var guard = guardOf[ordinal];
            if (asked[ordinal].length > 0 && guard != NONE) {
                rows[row + guard / Long.SIZE] |= 1L << guard;
            }
        }
    }

    /** The bits of a criterion, from its first to the one after its last. */
    private record Field(int ordinal, int width, int start) {

        boolean isWide() {
            return width > WIDEST;
        }

        int end() {
            return start + width + (isWide() ? 0 : 1);
        }

        int endWord() {
            return (end() + Long.SIZE - 1) / Long.SIZE;
        }
    }
}
