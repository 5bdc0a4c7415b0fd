package org.ent4j.model.matching;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.ent4j.model.person.NamePart;
import org.ent4j.model.rule.Reason;
import org.ent4j.model.rule.Rule;

/** Weighs comparisons: quickly as a number for every pair, with its reasons for the pairs that matter. */
final class Scoring {

    /** Relatives this likely are not excluded: as many errors as the standard threshold allows. */
    private static final double NOT_EXCLUDED = 0.01;

    private static final MatchField[] FIELDS = MatchField.values();

    private final RecordComparison comparison;
    private final ValueFrequencies frequencies;
    private final MatchParameters parameters;
    private final Hypotheses hypotheses;
    private final double[] rarest = new double[FIELDS.length];

    Scoring(ValueFrequencies frequencies, MatchParameters parameters, int people, boolean within) {
        this.comparison = new RecordComparison(frequencies);
        this.frequencies = frequencies;
        this.parameters = parameters;
        this.hypotheses = new Hypotheses(parameters, people, within);
        for (var field : FIELDS) {
            var odds = parameters.of(field, Agreement.EXACT);
            rarest[field.ordinal()] = Bits.log(odds.m() / frequencies.share(field, "", odds.u()));
        }
    }

    /** The odds in bits that both records are one person's; those surely below {@code least} are not worked out. */
    double bits(PreparedPerson one, PreparedPerson other, double least) {
        var levels = comparison.bits(one, other);
        return atMost(levels) < least
                ? Double.NEGATIVE_INFINITY
                : hypotheses.bits(levels, contributions(levels, one, other));
    }

    int levels(PreparedPerson one, PreparedPerson other) {
        return comparison.bits(one, other);
    }

    private double atMost(int levels) {
        var bits = hypotheses.prior();
        for (var field : FIELDS) {
            var level = Comparison.level(levels, field);
            var weight = hypotheses.weight(field, level);
            bits += level == Agreement.EXACT && isCounted(field, levels)
                    ? Math.max(weight, rarest[field.ordinal()])
                    : weight;
        }
        return bits;
    }

    MatchScore score(PreparedPerson one, PreparedPerson other) {
        return score(one, other, List.of());
    }

    /**
     * @param around what other records say about the pair
     */
    MatchScore score(PreparedPerson one, PreparedPerson other, List<Weighed> around) {
        var levels = comparison.bits(one, other);
        var contributions = contributions(levels, one, other);
        var context = around.stream().mapToDouble(Weighed::contribution).sum();
        var probability = Bits.probability(hypotheses.bits(levels, contributions) + context);
        var reasons = reasons(levels, contributions);
        reasons.addAll(around);
        reasons.sort(Comparator.comparingDouble(reason -> -Math.abs(reason.contribution())));
        var weight = reasons.stream().mapToDouble(Weighed::contribution).sum();
        var all = new ArrayList<Reason>(reasons);
        all.addAll(held(levels, contributions, probability, context));
        return new MatchScore(weight, probability, all);
    }

    private static List<Weighed> reasons(int levels, double[] contributions) {
        var reasons = new ArrayList<Weighed>();
        for (var field : FIELDS) {
            var level = Comparison.level(levels, field);
            if (level != Agreement.MISSING) {
                reasons.add(new MatchReason(field, level, contributions[field.ordinal()]));
            }
        }
        return reasons;
    }

    private List<Reason> held(int levels, double[] contributions, double probability, double around) {
        var held = new ArrayList<Reason>();
        for (var kind : Relatives.values()) {
            var odds = hypotheses.relatives(kind, levels, contributions) + around;
            if (probability * Bits.odds(-odds) > NOT_EXCLUDED) {
                held.add(kind.held());
            }
        }
        Rule.checkAll(SafetyRules.ALL, new Comparison(levels))
                .swap()
                .forEach(refusals -> refusals.forEach(refused -> held.add(refused.reason())));
        return held;
    }

    private double[] contributions(int levels, PreparedPerson one, PreparedPerson other) {
        var contributions = hypotheses.weights(levels);
        for (var field : FIELDS) {
            if (Comparison.level(levels, field) == Agreement.EXACT && isCounted(field, levels)) {
                contributions[field.ordinal()] = exact(field, one, other);
            }
        }
        return contributions;
    }

    private static boolean isCounted(MatchField field, int levels) {
        return switch (field) {
            case BIRTH_DATE, EMAIL -> true;
            case LAST_NAME, FIRST_NAME -> Comparison.level(levels, MatchField.NAME_ORDER) != Agreement.DIFFERENT;
            default -> false;
        };
    }

    /** What it proves to agree in that value: the less, the more people have it. */
    private double exact(MatchField field, PreparedPerson one, PreparedPerson other) {
        var odds = parameters.of(field, Agreement.EXACT);
        var share = frequencies.share(field, common(field, one, other), odds.u());
        return Bits.log(odds.m() / Math.min(1, share));
    }

    private String common(MatchField field, PreparedPerson one, PreparedPerson other) {
        return switch (field) {
            case LAST_NAME -> rarestCommon(one.name().lastNames(), other.name().lastNames());
            case FIRST_NAME -> one.name().firstName().joined();
            case BIRTH_DATE -> one.birth();
            default -> one.email();
        };
    }

    /** The last name both have; should they share the name in use and the birth name, the rarer one. */
    private String rarestCommon(List<NamePart> one, List<NamePart> other) {
        var shared = one.stream().filter(mine -> other.stream().anyMatch(mine::sameAs));
        return shared.map(NamePart::joined)
                .min(Comparator.<String>comparingDouble(name -> frequencies.share(MatchField.LAST_NAME, name, 1))
                        .thenComparing(Comparator.naturalOrder()))
                .orElse("");
    }
}
