package org.ent4j.model.matching;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.ent4j.model.person.NamePart;
import org.ent4j.model.rule.Reason;
import org.ent4j.model.rule.Rule;

/** Weighs comparisons: quickly as a number for every pair, with its reasons for the pairs that matter. */
final class Scoring {

    private static final MatchField[] FIELDS = MatchField.values();

    private final RecordComparison comparison;
    private final ValueFrequencies frequencies;
    private final MatchParameters parameters;
    private final double[][] weights = new double[FIELDS.length][Agreement.values().length];
    private final double prior;

    Scoring(ValueFrequencies frequencies, MatchParameters parameters, int people) {
        this.comparison = new RecordComparison(frequencies);
        this.frequencies = frequencies;
        this.parameters = parameters;
        this.prior = parameters.prior(people);
        for (var field : FIELDS) {
            field.levels()
                    .forEach(level -> weights[field.ordinal()][level.ordinal()] =
                            parameters.of(field, level).weight());
        }
    }

    int bits(PreparedPerson one, PreparedPerson other) {
        return comparison.bits(one, other);
    }

    /** The probability that both records are one person's. */
    double probability(PreparedPerson one, PreparedPerson other) {
        var bits = comparison.bits(one, other);
        var weight = 0.0;
        for (var field : FIELDS) {
            weight += contribution(field, Comparison.level(bits, field), bits, one, other);
        }
        return probability(weight);
    }

    MatchScore score(PreparedPerson one, PreparedPerson other) {
        var bits = comparison.bits(one, other);
        var reasons = reasons(bits, one, other);
        var weight = reasons.stream().mapToDouble(MatchReason::contribution).sum();
        return new MatchScore(weight, probability(weight), withHeld(reasons, new Comparison(bits)));
    }

    private double probability(double weight) {
        return 1 / (1 + Math.pow(2, -(prior + weight)));
    }

    private List<MatchReason> reasons(int bits, PreparedPerson one, PreparedPerson other) {
        var reasons = new ArrayList<MatchReason>();
        for (var field : FIELDS) {
            var level = Comparison.level(bits, field);
            if (level != Agreement.MISSING) {
                reasons.add(new MatchReason(field, level, contribution(field, level, bits, one, other)));
            }
        }
        return reasons;
    }

    private static List<Reason> withHeld(List<MatchReason> reasons, Comparison comparison) {
        var all = new ArrayList<Reason>(reasons.stream()
                .sorted(Comparator.comparingDouble(reason -> -Math.abs(reason.contribution())))
                .toList());
        Rule.checkAll(SafetyRules.ALL, comparison)
                .swap()
                .forEach(refusals -> refusals.forEach(refused -> all.add(refused.reason())));
        return all;
    }

    private double contribution(MatchField field, Agreement level, int bits, PreparedPerson one, PreparedPerson other) {
        return level == Agreement.EXACT && isCounted(field, bits)
                ? exact(field, one, other)
                : weights[field.ordinal()][level.ordinal()];
    }

    private static boolean isCounted(MatchField field, int bits) {
        return switch (field) {
            case BIRTH_DATE, EMAIL -> true;
            case LAST_NAME, FIRST_NAME -> Comparison.level(bits, MatchField.NAME_ORDER) != Agreement.DIFFERENT;
            default -> false;
        };
    }

    /** What it proves to agree in that value: the less, the more people have it. */
    private double exact(MatchField field, PreparedPerson one, PreparedPerson other) {
        var odds = parameters.of(field, Agreement.EXACT);
        var share = frequencies.share(field, common(field, one, other), odds.u());
        return Math.log(odds.m() / Math.min(1, share)) / Math.log(2);
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
