package org.ent4j.viescolaire.average;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/**
 * What the averages of a class come to; pupils who have none are left out.
 *
 * @param average the mean of the pupils' own averages, never of their marks
 * @param sorted the pupils' averages, lowest first
 */
public record ClassFigures(Average average, List<BigDecimal> sorted) {

    public ClassFigures {
        sorted = List.copyOf(sorted);
    }

    /** Of rounded averages, as families see them. */
    public static ClassFigures of(Collection<Average> pupils, Rounding rounding) {
        var sorted =
                pupils.stream().flatMap(each -> each.value().stream()).sorted().toList();
        var sum = sorted.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
        var exact = sorted.isEmpty()
                ? Optional.<Quotient>empty()
                : Optional.of(new Quotient(sum, BigDecimal.valueOf(sorted.size())));
        return new ClassFigures(Average.of(exact, rounding), sorted);
    }

    public Optional<BigDecimal> lowest() {
        return at(0);
    }

    public Optional<BigDecimal> highest() {
        return at(sorted.size() - 1);
    }

    /** The middle one; between the two middle ones, exactly, where their number is even. */
    public Optional<BigDecimal> median() {
        var middle = sorted.size() / 2;
        return sorted.size() % 2 == 1
                ? at(middle)
                : at(middle - 1).map(low -> low.add(sorted.get(middle)).divide(BigDecimal.valueOf(2)));
    }

    /** The lowest average that a quarter of the class does not exceed: one of the averages, as French schools define it. */
    public Optional<BigDecimal> firstQuartile() {
        return at((sorted.size() + 3) / 4 - 1);
    }

    /** The lowest average that three quarters of the class do not exceed. */
    public Optional<BigDecimal> thirdQuartile() {
        return at((3 * sorted.size() + 3) / 4 - 1);
    }

    /** Place of an average, from 1 on; equal averages share a place, and the places after it stay empty. */
    public int rank(BigDecimal average) {
        return 1
                + (int) sorted.stream()
                        .filter(other -> other.compareTo(average) > 0)
                        .count();
    }

    /**
     * How many averages lie between bounds.
     *
     * @param bounds rising
     * @return one more than there are bounds: below the first, from the first up to the second…
     */
    public List<Integer> distribution(List<BigDecimal> bounds) {
        var counts = new int[bounds.size() + 1];
        for (var average : sorted) {
            counts[
                    (int) bounds.stream()
                            .filter(bound -> bound.compareTo(average) <= 0)
                            .count()]++;
        }
        return Arrays.stream(counts).boxed().toList();
    }

    private Optional<BigDecimal> at(int index) {
        return index >= 0 && index < sorted.size() ? Optional.of(sorted.get(index)) : Optional.empty();
    }
}
