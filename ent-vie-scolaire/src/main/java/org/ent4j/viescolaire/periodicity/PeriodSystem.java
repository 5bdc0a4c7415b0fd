package org.ent4j.viescolaire.periodicity;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * A way of dividing the year: three trimestres, two semestres, any number of periods. A school may have several side by
 * side, since its classes do not all follow the same.
 *
 * @param label as the school calls it, {@code "Trimestres"}
 * @param periods in their order; {@link PeriodRules} demands that they follow each other without gap or overlap
 */
public record PeriodSystem(PeriodSystemId id, String label, List<SchoolPeriod> periods) {

    public PeriodSystem {
        periods = List.copyOf(periods);
    }

    public Optional<SchoolPeriod> find(SchoolPeriodId period) {
        return periods.stream().filter(each -> each.id().equals(period)).findFirst();
    }

    /** The place of a period among its {@code periods().size()}, from 1; nothing when it is of another system. */
    public Optional<Integer> indexOf(SchoolPeriodId period) {
        return IntStream.range(0, periods.size())
                .filter(at -> periods.get(at).id().equals(period))
                .mapToObj(at -> at + 1)
                .findFirst();
    }

    /** With other dates, or another label, of a period that it has. */
    public PeriodSystem with(SchoolPeriod changed) {
        return new PeriodSystem(
                id,
                label,
                periods.stream()
                        .map(each -> each.id().equals(changed.id()) ? changed : each)
                        .toList());
    }
}
