package org.ent4j.model.matching;

/**
 * How alike two texts are, from 0 (nothing in common) to 1 (equal). Every measure is symmetric, gives 1 for equal texts
 * and compares characters as they are: fold accents and case first.
 */
@FunctionalInterface
public interface Similarity {

    double between(CharSequence one, CharSequence other);

    /** Jaro's measure raised for a common beginning: for names, where errors are rarer at the beginning. */
    static Similarity jaroWinkler() {
        return JaroWinkler::similarity;
    }

    /** 1 − Levenshtein distance ÷ longer length: insertions, deletions and substitutions. */
    static Similarity levenshtein() {
        return (one, other) -> relative(EditDistance.levenshtein(one, other), one, other);
    }

    /** As {@link #levenshtein}, but two neighbours that changed places count as one error, not two. */
    static Similarity damerau() {
        return (one, other) -> relative(EditDistance.withTranspositions(one, other), one, other);
    }

    /** The share of words in common (Dice: twice the common words ÷ all words), in whatever order: for addresses. */
    static Similarity tokenSet() {
        return TokenSet::similarity;
    }

    private static double relative(int distance, CharSequence one, CharSequence other) {
        var longer = Math.max(one.length(), other.length());
        return longer == 0 ? 1 : 1 - (double) distance / longer;
    }
}
