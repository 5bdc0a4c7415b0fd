package org.ent4j.model.matching;

/** One person against two strangers and against {@link Relatives} of each kind: the odds, in bits. */
final class Hypotheses {

    private static final MatchField[] FIELDS = MatchField.values();
    private static final Relatives[] RELATIVES = Relatives.values();

    private final double[][] weights = new double[FIELDS.length][Agreement.values().length];
    private final double partners;
    private final double records;
    private final double prior;

    /**
     * @param within whether both records are of the people, where everyone has further records, or one is looked for
     */
    Hypotheses(MatchParameters parameters, int people, boolean within) {
        this.partners = parameters.expectedPartners();
        this.records = within ? 1 + partners : 1;
        this.prior = parameters.prior(people);
        for (var field : FIELDS) {
            field.levels()
                    .forEach(level -> weights[field.ordinal()][level.ordinal()] =
                            parameters.of(field, level).weight());
        }
    }

    /** The odds before looking, against strangers. */
    double prior() {
        return prior;
    }

    /** The weight of a level, whatever the value; 0 where the field is missing. */
    double weight(MatchField field, Agreement level) {
        return weights[field.ordinal()][level.ordinal()];
    }

    /** The weights of a comparison, in the order of the fields. */
    double[] weights(int levels) {
        var contributions = new double[FIELDS.length];
        for (var field : FIELDS) {
            contributions[field.ordinal()] = weight(field, Comparison.level(levels, field));
        }
        countPlaceOnce(contributions);
        return contributions;
    }

    /** A town and its postal code agree, or differ, together: the one that says more counts. */
    private static void countPlaceOnce(double[] contributions) {
        var code = contributions[MatchField.POSTAL_CODE.ordinal()];
        var city = contributions[MatchField.CITY.ordinal()];
        if (code * city > 0) {
            var lesser = Math.abs(code) < Math.abs(city) ? MatchField.POSTAL_CODE : MatchField.CITY;
            contributions[lesser.ordinal()] = 0;
        }
    }

    /** One person against all else. */
    double bits(int levels, double[] contributions) {
        var others = Bits.odds(-strangers(contributions));
        for (var kind : RELATIVES) {
            others += Bits.odds(-relatives(kind, levels, contributions));
        }
        return -Bits.log(others);
    }

    double strangers(double[] contributions) {
        var bits = prior;
        for (var contribution : contributions) {
            bits += contribution;
        }
        return bits;
    }

    double relatives(Relatives kind, int levels, double[] contributions) {
        return kind.bits(levels, contributions, partners, records);
    }
}
