package org.ent4j.viescolaire.periodicity;

import java.util.Arrays;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * What a change of the periodicity would do, to be looked at before it is applied.
 *
 * @param now what it changes
 * @param keep the resolution: whose work is kept although its period goes, or its evaluations are dated out of it
 * @param lines by class and period: what is, what will be, and what is out of any period
 */
public record PeriodicityPlan(Periodicity now, Periodicity wanted, Set<ClassPeriod> keep, List<PeriodicityLine> lines) {

    public PeriodicityPlan {
        keep = Collections.unmodifiableSet(new TreeSet<>(keep));
        lines = List.copyOf(lines);
    }

    public List<PeriodicityLine> conflicts() {
        return of(PeriodicityFate.CONFLICT);
    }

    /** What somebody would notice. */
    public List<PeriodicityLine> changes() {
        return lines.stream().filter(line -> line.fate().isChange()).toList();
    }

    public List<PeriodicityLine> of(PeriodicityFate fate) {
        return lines.stream().filter(line -> line.fate() == fate).toList();
    }

    /** How many lines have which fate; each fate is there. */
    public Map<PeriodicityFate, Integer> counts() {
        return Arrays.stream(PeriodicityFate.values())
                .collect(Collectors.toMap(
                        fate -> fate,
                        fate -> of(fate).size(),
                        Integer::sum,
                        () -> new EnumMap<>(PeriodicityFate.class)));
    }
}
