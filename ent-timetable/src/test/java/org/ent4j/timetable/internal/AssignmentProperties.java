package org.ent4j.timetable.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.Size;
import net.jqwik.api.statistics.Statistics;

/** Compared with trying out everything. */
class AssignmentProperties {

    private static final int SIDE = 4;

    @Property(tries = 500)
    void the_gains_add_up_to_the_most_that_is_possible(
            @ForAll @Size(SIDE * SIDE) List<@DoubleRange(min = -2, max = 5) Double> gains) {
        var assignment = new Assignment<Integer, Integer>();
        for (var i = 0; i < gains.size(); i++) {
            assignment.offer(i / SIDE, i % SIDE, gains.get(i));
        }

        var best = assignment.best();

        var sum = best.entrySet().stream()
                .mapToDouble(each -> gains.get(each.getKey() * SIDE + each.getValue()))
                .sum();
        Statistics.label("pairs").collect(best.size());
        Statistics.label("greedy is as good").collect(Math.abs(greedy(gains) - sum) < 1e-9);
        Statistics.label("greedy is as good")
                .coverage(coverage -> coverage.check(false).percentage(p -> p > 5));
        assertThat(sum).isCloseTo(most(gains, 0, new HashSet<>()), within(1e-9));
        assertThat(best.values()).doesNotHaveDuplicates();
    }

    private static double most(List<Double> gains, int source, Set<Integer> taken) {
        if (source == SIDE) {
            return 0;
        }
        var best = most(gains, source + 1, taken);
        for (var target = 0; target < SIDE; target++) {
            var gain = gains.get(source * SIDE + target);
            if (gain > 0 && taken.add(target)) {
                best = Math.max(best, gain + most(gains, source + 1, taken));
                taken.remove(target);
            }
        }
        return best;
    }

    /** Each takes the best that is left. */
    private static double greedy(List<Double> gains) {
        var taken = new HashSet<Integer>();
        var sum = 0.0;
        for (var source = 0; source < SIDE; source++) {
            var best = -1;
            for (var target = 0; target < SIDE; target++) {
                if (!taken.contains(target)
                        && gains.get(source * SIDE + target) > (best < 0 ? 0 : gains.get(source * SIDE + best))) {
                    best = target;
                }
            }
            if (best >= 0) {
                taken.add(best);
                sum += gains.get(source * SIDE + best);
            }
        }
        return sum;
    }
}
