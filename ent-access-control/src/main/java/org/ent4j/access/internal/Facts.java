package org.ent4j.access.internal;

import java.util.Arrays;
import java.util.BitSet;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.ent4j.access.population.Criterion;

/** Signatures and predicates as rows of bits under one layout, and the test of one against the other. Immutable. */
final class Facts {

    private final Signatures signatures;
    private final Predicates predicates;
    private final FactLayout layout;
    private final int words;
    private final int narrow;
    private final long ones;
    private final long guards;
    private final long moreOnes;
    private final long moreGuards;
    private final long[] held;
    private final int heldRows;
    private final long[] asked;
    private final int askedRows;
    /** Predicates that guarded bits alone do not settle. */
    private final boolean[] rests;

    private Facts(
            Signatures signatures,
            Predicates predicates,
            FactLayout layout,
            long[] held,
            int heldRows,
            long[] asked,
            boolean[] rests,
            int askedRows) {
        this.signatures = signatures;
        this.predicates = predicates;
        this.layout = layout;
        this.words = layout.words;
        this.narrow = layout.narrow;
        this.ones = layout.ones[0];
        this.guards = layout.guards[0];
        this.moreOnes = narrow > 1 ? layout.ones[1] : 0;
        this.moreGuards = narrow > 1 ? layout.guards[1] : 0;
        this.held = held;
        this.heldRows = heldRows;
        this.asked = asked;
        this.rests = rests;
        this.askedRows = askedRows;
    }

    static Facts of(Signatures signatures, Predicates predicates) {
        var layout = FactLayout.of(askedFor(predicates));
        return new Facts(signatures, predicates, layout, new long[0], 0, new long[0], new boolean[0], 0).extended();
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
        if (heldRows == signatures.size() && askedRows == predicates.size()) {
            return this;
        }
        var known = IntStream.range(askedRows, predicates.size())
                .mapToObj(predicate -> predicates.asked(predicate).values())
                .flatMap(Arrays::stream)
                .flatMapToInt(Arrays::stream)
                .allMatch(layout::has);
        return known ? extended() : of(signatures, predicates);
    }

    private Facts extended() {
        var more = signatures.size();
        var rows = roomFor(held, heldRows, more);
        for (var signature = heldRows; signature < more; signature++) {
            layout.set(signatures.values(signature), rows, signature * words);
        }
        var moreAsked = predicates.size();
        var questions = roomFor(asked, askedRows, moreAsked);
        var questionRests = moreAsked <= rests.length ? rests : Arrays.copyOf(rests, questions.length / words);
        for (var predicate = askedRows; predicate < moreAsked; predicate++) {
            layout.ask(predicates.asked(predicate).values(), questions, predicate * words);
            questionRests[predicate] = hasRest(predicates.asked(predicate));
        }
        return new Facts(signatures, predicates, layout, rows, more, questions, questionRests, moreAsked);
    }

    /** The structure of an affiliation counts as well as its signature. */
    boolean dependsOnStructure(int predicate) {
        return predicates.asked(predicate).namesStructures();
    }

    private boolean hasRest(Predicates.Asked question) {
        return question.namesStructures()
                || IntStream.range(0, question.values().length)
                        .anyMatch(ordinal -> question.values()[ordinal].length > 0 && layout.isWide(ordinal));
    }

    /** Rows beyond those in use belong to nobody, so that they are filled in place. */
    private long[] roomFor(long[] rows, int used, int wanted) {
        if (wanted == used || wanted * words <= rows.length) {
            return rows;
        }
        return Arrays.copyOf(rows, (used == 0 ? wanted : Math.max(wanted, used + (used >> 1))) * words);
    }

    /** Bytes of the rows of signatures; those of predicates weigh with the rules. */
    long footprint() {
        return 8L * held.length;
    }

    /** Whether an affiliation with that structure and signature is of the predicate's population. */
    boolean matches(int structure, int signature, int predicate) {
        return missing(signature, predicate) == 0 && settles(structure, signature, predicate);
    }

    /** The guards of the criteria that the signature does not meet: 0 when it meets all that bits alone tell. */
    long missing(int signature, int predicate) {
        var row = signature * words;
        var at = predicate * words;
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

    /** What guarded bits do not tell: structures, and criteria of very many values. */
    boolean settles(int structure, int signature, int predicate) {
        return !rests[predicate] || restMatches(structure, signature, predicate);
    }

    private boolean restMatches(int structure, int signature, int predicate) {
        var question = predicates.asked(predicate);
        if (!question.isIn(structure)) {
            return false;
        }
        for (var ordinal = 0; ordinal < question.values().length; ordinal++) {
            if (question.values()[ordinal].length > 0
                    && layout.isWide(ordinal)
                    && !layout.meet(ordinal, held, signature * words, asked, predicate * words)) {
                return false;
            }
        }
        return true;
    }
}
