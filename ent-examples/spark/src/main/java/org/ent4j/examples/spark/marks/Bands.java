package org.ent4j.examples.spark.marks;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.ent4j.viescolaire.average.ClassFigures;

/**
 * How averages are spread: how many lie in each of six bands. The bounds are ours, no text gives them: below 8 a pupil has no
 * rattrapage at the baccalauréat, from 10 on he has half of the points.
 *
 * @param bounds rising, on the scale of the averages; an average that is one of them is in the band above it
 * @param outOf the highest average
 */
record Bands(List<BigDecimal> bounds, BigDecimal outOf) {

    private static final BigDecimal TWENTY = BigDecimal.valueOf(20);

    /** On 20. */
    private static final List<BigDecimal> BOUNDS =
            Stream.of(5, 8, 10, 12, 15).map(BigDecimal::valueOf).toList();

    /** From one average on, up to the next one. */
    record Band(BigDecimal from, BigDecimal upto) {}

    /** The same shares of another scale. */
    static Bands on(BigDecimal outOf) {
        var bounds = BOUNDS.stream()
                .map(bound -> bound.multiply(outOf).divide(TWENTY).stripTrailingZeros())
                .toList();
        return new Bands(bounds, outOf);
    }

    List<Band> all() {
        var ends = new ArrayList<>(List.of(BigDecimal.ZERO));
        ends.addAll(bounds);
        ends.add(outOf);
        return Stream.iterate(0, index -> index + 1)
                .limit(bounds.size() + 1L)
                .map(index -> new Band(ends.get(index), ends.get(index + 1)))
                .toList();
    }

    /** How many pupils are in each. */
    List<Integer> counts(ClassFigures figures) {
        return figures.distribution(bounds);
    }
}
