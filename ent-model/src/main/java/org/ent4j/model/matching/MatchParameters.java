package org.ent4j.model.matching;

import java.util.EnumMap;
import java.util.Map;

/**
 * The probabilities of Fellegi and Sunter: how often each level of agreement is seen between records of one person (m)
 * and between records of two (u).
 *
 * @param levels m and u of each level that each field knows
 * @param expectedPartners how many records of the same person a record is expected to have among those it is compared
 *     with: 0.5 when every second one is found again
 */
public record MatchParameters(Map<MatchField, Map<Agreement, Odds>> levels, double expectedPartners) {

    private static final MatchParameters STANDARD = StandardParameters.build();

    /** The probabilities of a level; {@code m} between records of one person, {@code u} between records of two. */
    public record Odds(double m, double u) {

        public Odds {
            if (!(m > 0 && m <= 1 && u > 0 && u <= 1)) {
                throw new IllegalArgumentException(
                        "m %s, u %s: not above 0 and up to 1.\nMaybe counts were given rather than probabilities."
                                .formatted(m, u));
            }
        }

        /** The evidence of the level in bits. */
        public double weight() {
            return Math.log(m / u) / Math.log(2);
        }
    }

    public MatchParameters {
        levels = copy(levels);
        if (!(expectedPartners > 0)) {
            throw new IllegalArgumentException(
                    "%s expected partners: must be above 0.\nMaybe a small share was rounded to 0."
                            .formatted(expectedPartners));
        }
    }

    private static Map<MatchField, Map<Agreement, Odds>> copy(Map<MatchField, Map<Agreement, Odds>> levels) {
        var copy = new EnumMap<MatchField, Map<Agreement, Odds>>(MatchField.class);
        for (var field : MatchField.values()) {
            var odds = levels.getOrDefault(field, Map.of());
            if (!odds.keySet().equals(field.levels())) {
                throw new IllegalArgumentException("%s has odds for %s, expected for %s.\nMaybe start from standard()."
                        .formatted(field, odds.keySet(), field.levels()));
            }
            copy.put(field, Map.copyOf(odds));
        }
        return Map.copyOf(copy);
    }

    /**
     * Parameters fixed beforehand from what is known of French school data, for sets too small to learn from: one or two
     * names in ten are written otherwise, one birth date in twelve; two people have the same last name in a thousand
     * cases, the same first name in a hundred and twenty.
     */
    public static MatchParameters standard() {
        return STANDARD;
    }

    public Odds of(MatchField field, Agreement level) {
        var odds = levels.getOrDefault(field, Map.of()).get(level);
        if (odds == null) {
            throw new IllegalArgumentException(
                    "%s has no level %s.\nMaybe the field is missing in a record.".formatted(field, level));
        }
        return odds;
    }

    public MatchParameters expecting(double partners) {
        return new MatchParameters(levels, partners);
    }

    /** The odds in bits, before looking, that a record is that of one given other among {@code people}. */
    double prior(int people) {
        var probability = Math.min(0.5, expectedPartners / Math.max(people, 2));
        return Math.log(probability / (1 - probability)) / Math.log(2);
    }
}
