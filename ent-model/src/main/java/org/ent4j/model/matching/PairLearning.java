package org.ent4j.model.matching;

import java.util.List;
import java.util.function.LongConsumer;

/**
 * Learns from pairs: first from each by itself, by expectation and maximisation over what was counted; then, for some
 * rounds, from the pairs that may be one person's, each with what the records around it say.
 */
final class PairLearning {

    private static final int ROUNDS = 3;

    private final Pairs pairs;
    private final ValueFrequencies frequencies;
    private final CandidateIndex index;
    private final ComparisonCounts anyone;
    private MatchParameters parameters;
    private ScoredPairs scored;

    PairLearning(Pairs pairs, ValueFrequencies frequencies, CandidateIndex index, LongConsumer compared) {
        var comparison = new RecordComparison(frequencies);
        this.pairs = pairs;
        this.frequencies = frequencies;
        this.index = index;
        this.anyone = ComparisonCounts.ofAnyone(pairs, comparison);
        this.parameters = Learning.learn(
                pairs, ComparisonCounts.ofCandidates(pairs, index, comparison), anyone, MatchParameters.standard());
        this.scored = ScoredPairs.among(pairs, index, scoring(), compared);
        refine();
    }

    private void refine() {
        for (var round = 0; round < ROUNDS && pairs.count() >= 1; round++) {
            parameters = Learning.relearn(pairs, scored.matches(), anyone, MatchParameters.standard());
            scored = scored.by(scoring());
        }
    }

    private Scoring scoring() {
        return new Scoring(frequencies, parameters, pairs.people().size(), pairs.within());
    }

    /** The matcher that has learned, with the pairs that it has met when they are among the people themselves. */
    PeopleMatcher matcher() {
        var met = pairs.within() ? List.of(scored) : List.<ScoredPairs>of();
        return new PeopleMatcher(pairs.people(), parameters, frequencies, index, met);
    }
}
