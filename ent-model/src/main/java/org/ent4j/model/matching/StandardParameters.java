package org.ent4j.model.matching;

import java.util.EnumMap;
import java.util.Map;
import org.ent4j.model.matching.MatchParameters.Odds;

/** The table of {@link MatchParameters#standard()}; a field's m, and its u, add up to one. */
final class StandardParameters {

    private static final double PARTNERS = 0.5;

    private StandardParameters() {}

    static MatchParameters build() {
        var table = new EnumMap<MatchField, Map<Agreement, Odds>>(MatchField.class);
        table.put(MatchField.LAST_NAME, four(0.87, 0.001, 0.07, 0.003, 0.04, 0.02, 0.02, 0.976));
        table.put(MatchField.FIRST_NAME, four(0.86, 0.008, 0.06, 0.003, 0.06, 0.05, 0.02, 0.939));
        table.put(MatchField.NAME_ORDER, order(0.97, 0.03));
        table.put(MatchField.BIRTH_DATE, four(0.92, 0.0005, 0.045, 0.004, 0.02, 0.05, 0.015, 0.9455));
        table.put(MatchField.INE, three(0.9, 0.000001, 0.03, 0.00001, 0.07, 0.999989));
        table.put(MatchField.EMAIL, three(0.6, 0.0001, 0.05, 0.0001, 0.35, 0.9998));
        table.put(MatchField.IDENTIFIER, three(0.9, 0.00001, 0.04, 0.0001, 0.06, 0.99989));
        table.put(MatchField.POSTAL_CODE, four(0.8, 0.02, 0.06, 0.02, 0.06, 0.1, 0.08, 0.86));
        table.put(MatchField.CITY, three(0.8, 0.02, 0.08, 0.01, 0.12, 0.97));
        table.put(MatchField.ADDRESS, four(0.6, 0.001, 0.15, 0.004, 0.1, 0.045, 0.15, 0.95));
        return new MatchParameters(table, PARTNERS);
    }

    private static Map<Agreement, Odds> four(
            double exactM,
            double exactU,
            double closeM,
            double closeU,
            double partialM,
            double partialU,
            double differentM,
            double differentU) {
        return Map.of(
                Agreement.EXACT, new Odds(exactM, exactU),
                Agreement.CLOSE, new Odds(closeM, closeU),
                Agreement.PARTIAL, new Odds(partialM, partialU),
                Agreement.DIFFERENT, new Odds(differentM, differentU));
    }

    private static Map<Agreement, Odds> three(
            double exactM, double exactU, double closeM, double closeU, double differentM, double differentU) {
        return Map.of(
                Agreement.EXACT, new Odds(exactM, exactU),
                Agreement.CLOSE, new Odds(closeM, closeU),
                Agreement.DIFFERENT, new Odds(differentM, differentU));
    }

    /** Between two people both orders are tried, so that u is 1 for either and a swap only ever counts against. */
    private static Map<Agreement, Odds> order(double kept, double swapped) {
        return Map.of(Agreement.EXACT, new Odds(kept, 1), Agreement.DIFFERENT, new Odds(swapped, 1));
    }
}
