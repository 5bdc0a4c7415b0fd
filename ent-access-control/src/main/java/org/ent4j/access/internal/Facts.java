package org.ent4j.access.internal;

import java.util.Arrays;
import java.util.BitSet;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.ent4j.access.population.Criterion;

/** Signatures and predicates as rows of bits under one layout, and the test of one against the other. Immutable. */
final class Facts {

    /** What guarded bits do not settle of a predicate: criteria of very many values, structures. */
    private static final byte WIDE = 1;

    private static final byte STRUCTURES = 2;

    private final Signatures signatures;
    private final Predicates predicates;
    private final FactLayout layout;
    private final FactRows heldRows;
    private final FactRows askedRows;
    private final byte[] rests;
    private final int narrow;
    private final long ones;
    private final long guards;
    private final long moreOnes;
    private final long moreGuards;
    private final long[] held;
    private final long[] asked;

    private Facts(
            Signatures signatures,
            Predicates predicates,
            FactLayout layout,
            FactRows heldRows,
            FactRows askedRows,
            byte[] rests) {
        this.signatures = signatures;
        this.predicates = predicates;
        this.layout = layout;
        this.heldRows = heldRows;
        this.askedRows = askedRows;
        this.rests = rests;
        this.narrow = layout.narrow;
        this.ones = layout.ones[0];
        this.guards = layout.guards[0];
        this.moreOnes = narrow > 1 ? layout.ones[1] : 0;
        this.moreGuards = narrow > 1 ? layout.guards[1] : 0;
        this.held = heldRows.narrow;
        this.asked = askedRows.narrow;
    }

    static Facts of(Signatures signatures, Predicates predicates) {
        var layout = FactLayout.of(askedFor(predicates));
        return new Facts(signatures, predicates, layout, FactRows.none(), FactRows.none(), new byte[0]).extended();
    }

    private static int[][] askedFor(Predicates predicates) {
        var sets = Stream.generate(BitSet::new).limit(Criterion.values().length).toList();
        for (var predicate = 0; predicate < predicates.size(); predicate++) {
            for (var values : predicates.asked(predicate).values()) {
                for (var value : values) {
                    sets.get(Vocabulary.ordinal(value)).set(Vocabulary.place(value));
                }
            }
        }
        return IntStream.range(0, sets.size())
                .mapToObj(ordinal -> sets.get(ordinal).stream()
                        .map(place -> Vocabulary.value(ordinal, place))
                        .toArray())
                .toArray(int[][]::new);
    }

    /** With the signatures and predicates that have come since; under a new layout when a new value is asked for. */
    Facts upToDate() {
        if (heldRows.size == signatures.size() && askedRows.size == predicates.size()) {
            return this;
        }
        var known = IntStream.range(askedRows.size, predicates.size())
                .mapToObj(predicate -> predicates.asked(predicate).values())
                .flatMap(Arrays::stream)
                .flatMapToInt(Arrays::stream)
                .allMatch(layout::has);
        return known ? extended() : of(signatures, predicates);
    }

    private Facts extended() {
        var rows = heldRows.withRoom(layout, signatures.size());
        for (var signature = heldRows.size; signature < rows.size; signature++) {
            layout.set(signatures.values(signature), rows, signature);
        }
        var questions = askedRows.withRoom(layout, predicates.size());
        var questionRests = questions.size <= rests.length ? rests : Arrays.copyOf(rests, questions.size * 2);
        for (var predicate = askedRows.size; predicate < questions.size; predicate++) {
            layout.ask(predicates.asked(predicate).values(), questions, predicate);
            questionRests[predicate] = rest(predicates.asked(predicate));
        }
        return new Facts(signatures, predicates, layout, rows, questions, questionRests);
    }

    private byte rest(Predicates.Asked question) {
        var isWide = IntStream.range(0, question.values().length)
                .anyMatch(ordinal -> question.values()[ordinal].length > 0 && layout.isWide(ordinal));
        return (byte) ((isWide ? WIDE : 0) | (question.namesStructures() ? STRUCTURES : 0));
    }

    /** The structure of an affiliation counts as well as its signature. */
    boolean dependsOnStructure(int predicate) {
        return predicates.asked(predicate).namesStructures();
    }

    /** Bytes of the rows of signatures; those of predicates weigh with the rules. */
    long footprint() {
        return heldRows.footprint();
    }

    /** Whether an affiliation with that structure and signature is of the predicate's population. */
    boolean matches(int structure, int signature, int predicate) {
        return missing(signature, predicate) == 0
                && (rests[predicate] == 0 || restMatches(structure, signature, predicate));
    }

    /** The guards of the criteria that the signature does not meet: 0 when it meets all that bits alone tell. */
    private long missing(int signature, int predicate) {
        var row = signature * narrow;
        var at = predicate * narrow;
        var question = asked[at];
        var missing = ~((held[row] & question) + ones) & question & guards;
        if (narrow > 1) {
            var second = asked[at + 1];
            missing |= ~((held[row + 1] & second) + moreOnes) & second & moreGuards;
        }
        return narrow <= 2 ? missing : missing | missingFurther(row, at);
    }

    private long missingFurther(int row, int at) {
        var missing = 0L;
        for (var word = 2; word < narrow; word++) {
            var question = asked[at + word];
            missing |= ~((held[row + word] & question) + layout.ones[word]) & question & layout.guards[word];
        }
        return missing;
    }

    private boolean restMatches(int structure, int signature, int predicate) {
        var rest = rests[predicate];
        return ((rest & WIDE) == 0 || layout.meetsWide(heldRows.wide, signature, askedRows.wide, predicate))
                && ((rest & STRUCTURES) == 0 || predicates.asked(predicate).isIn(structure));
    }
}
