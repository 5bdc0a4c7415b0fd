package org.ent4j.model.matching;

import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.ent4j.model.matching.ComparisonCounts.Seen;
import org.ent4j.model.matching.MatchParameters.Odds;

/**
 * Learns the parameters from data without labels, by expectation and maximisation: suppose parameters, compute with them
 * how likely each pair is one person's, compute from that the parameters, and again until nothing changes. Only
 * candidates can be one person's; how strangers agree is learned from all pairs, less what the candidates' matches take
 * of them. The parameters it starts with count as {@value #DOUBT} pairs seen, so that little data moves them little.
 */
final class Learning {

    private static final double DOUBT = 20;
    private static final double LEAST = 1e-7;
    private static final double MOST_DIFFERENT = 0.15;
    private static final Set<MatchField> OF_A_PERSON =
            EnumSet.of(MatchField.LAST_NAME, MatchField.FIRST_NAME, MatchField.BIRTH_DATE);
    private static final int ROUNDS = 100;
    private static final double NEGLIGIBLE = 1e-9;
    private static final double SETTLED = 1e-6;

    private final Pairs pairs;
    private final List<Seen> candidates;
    private final Map<MatchField, Map<Agreement, Double>> anyone;
    private final MatchParameters start;

    private Learning(Pairs pairs, List<Seen> candidates, List<Seen> anyone, MatchParameters start) {
        this.pairs = pairs;
        this.candidates = candidates;
        this.anyone = sums(anyone);
        this.start = start;
    }

    static MatchParameters learn(
            Pairs pairs, ComparisonCounts candidates, ComparisonCounts anyone, MatchParameters start) {
        return pairs.count() < 1 ? start : new Learning(pairs, candidates.seen(), anyone.seen(), start).settle();
    }

    /** Parameters with the levels seen in pairs that were weighed otherwise. */
    static MatchParameters relearn(
            Pairs pairs, ComparisonCounts matches, ComparisonCounts anyone, MatchParameters start) {
        var learning = new Learning(pairs, List.of(), anyone.seen(), start);
        return learning.parameters(matches.seen());
    }

    private MatchParameters parameters(List<Seen> matched) {
        var matches = sums(matched);
        var all = matched.stream().mapToDouble(Seen::pairs).sum();
        var table = new EnumMap<MatchField, Map<Agreement, Odds>>(MatchField.class);
        for (var field : MatchField.values()) {
            table.put(field, odds(field, matches.getOrDefault(field, Map.of())));
        }
        return new MatchParameters(
                table, Math.max(pairs.partners(all), 1.0 / pairs.people().size()));
    }

    private MatchParameters settle() {
        var parameters = start;
        for (var round = 0; round < ROUNDS; round++) {
            var next = next(parameters);
            if (Math.abs(next.expectedPartners() - parameters.expectedPartners()) < SETTLED) {
                return next;
            }
            parameters = next;
        }
        return parameters;
    }

    private MatchParameters next(MatchParameters parameters) {
        var hypotheses = new Hypotheses(parameters, pairs.people().size(), pairs.within());
        return parameters(candidates.stream()
                .map(seen -> matched(seen, hypotheses))
                .filter(seen -> seen.pairs() > NEGLIGIBLE)
                .toList());
    }

    private Map<Agreement, Odds> odds(MatchField field, Map<Agreement, Double> matches) {
        var strangers = less(anyone.getOrDefault(field, Map.of()), matches);
        var odds = new EnumMap<Agreement, Odds>(Agreement.class);
        for (var level : field.levels()) {
            var before = start.of(field, level);
            var m = Math.min(share(level, matches, before.m()), most(field, level));
            var u = field == MatchField.NAME_ORDER ? before.u() : share(level, strangers, before.u());
            odds.put(level, new Odds(m, u));
        }
        return odds;
    }

    /** Who is called otherwise and born on another day each time is not one person: another kind of pair was learned. */
    private static double most(MatchField field, Agreement level) {
        return level == Agreement.DIFFERENT && OF_A_PERSON.contains(field) ? MOST_DIFFERENT : 1;
    }

    private static double share(Agreement level, Map<Agreement, Double> counts, double before) {
        var all = counts.values().stream().mapToDouble(count -> count).sum();
        var share = (counts.getOrDefault(level, 0.0) + DOUBT * before) / (all + DOUBT);
        return Math.min(1, Math.max(LEAST, share));
    }

    private static Map<Agreement, Double> less(Map<Agreement, Double> all, Map<Agreement, Double> matches) {
        var rest = new EnumMap<Agreement, Double>(Agreement.class);
        all.forEach((level, count) -> rest.put(level, Math.max(0, count - matches.getOrDefault(level, 0.0))));
        return rest;
    }

    /** The pairs at each level of each field. */
    private static Map<MatchField, Map<Agreement, Double>> sums(List<Seen> seen) {
        var sums = new EnumMap<MatchField, Map<Agreement, Double>>(MatchField.class);
        for (var each : seen) {
            for (var field : MatchField.values()) {
                var level = each.comparison().level(field);
                if (level != Agreement.MISSING) {
                    sums.computeIfAbsent(field, none -> new EnumMap<>(Agreement.class))
                            .merge(level, each.pairs(), Double::sum);
                }
            }
        }
        return sums;
    }

    /** As many of these pairs as are one person's by these parameters. */
    private static Seen matched(Seen seen, Hypotheses hypotheses) {
        var levels = seen.comparison().bits();
        var probability = Bits.probability(hypotheses.bits(levels, hypotheses.weights(levels)));
        return new Seen(seen.comparison(), seen.pairs() * probability);
    }
}
