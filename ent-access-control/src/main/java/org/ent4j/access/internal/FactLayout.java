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

    /** Words of guarded fields. */
    final int narrow;
    /** Words of wide criteria; they follow. */
    final int wide;

    final long[] ones;
    final long[] guards;
    /** Bit of each value, by criterion and place; {@link #NONE} for those that no rule asks for. */
    private final int[][] bits;

    private final int[] guardOf = new int[Criterion.values().length];
    private final boolean[] isWide = new boolean[Criterion.values().length];
    /** For each wide criterion its first word among those of wide criteria and the one after its last. */
    private final int[] wideBounds;

    private FactLayout(int[][] bits, List<Field> fields) {
        this.bits = bits;
        this.narrow = Math.max(1, end(fields.stream().filter(field -> !field.isWide())));
        this.wide = Math.max(narrow, end(fields.stream())) - narrow;
        this.ones = new long[narrow];
        this.guards = new long[narrow];
        Arrays.fill(guardOf, NONE);
        fields.stream().filter(field -> !field.isWide()).forEach(this::guard);
        fields.stream().filter(Field::isWide).forEach(field -> isWide[field.ordinal] = true);
        this.wideBounds = fields.stream()
                .filter(Field::isWide)
                .flatMapToInt(field -> IntStream.of(field.start / Long.SIZE - narrow, field.endWord() - narrow))
                .toArray();
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
            // the first word is a guarded one, even where no criterion is narrow
            var field = new Field(ordinal, width, fits ? end : nextWord(Math.max(1, end)));
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
        return isWide[ordinal];
    }

    /** Whether two rows have a bit in common of each wide criterion for which the second has bits. */
    boolean meetsWide(long[] held, int row, long[] asked, int question) {
        for (var n = 0; n < wideBounds.length; n += 2) {
            var any = 0L;
            var common = 0L;
            for (var word = wideBounds[n]; word < wideBounds[n + 1]; word++) {
                var bits = asked[question * wide + word];
                any |= bits;
                common |= bits & held[row * wide + word];
            }
            if (any != 0 && common == 0) {
                return false;
            }
        }
        return true;
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
    void set(int[] values, FactRows rows, int row) {
        for (var value : values) {
            var bit = bit(value);
            if (bit != NONE) {
                rows.set(this, row, bit);
            }
        }
    }

    /** Sets the bits of the values that a rule asks for, and the guards that tell that it asks. */
    void ask(int[][] asked, FactRows rows, int row) {
        for (var ordinal = 0; ordinal < asked.length; ordinal++) {
            set(asked[ordinal], rows, row);
            var guard = guardOf[ordinal];
            if (asked[ordinal].length > 0 && guard != NONE) {
                rows.set(this, row, guard);
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
