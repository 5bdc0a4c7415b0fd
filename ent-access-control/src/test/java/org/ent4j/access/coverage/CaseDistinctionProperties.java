package org.ent4j.access.coverage;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.statistics.Statistics;

class CaseDistinctionProperties {

    private static final int SIDES = 4;
    private static final int SIZE = 5;

    @Property(tries = 1_000)
    void a_gap_is_found_when_a_cell_is_in_no_candidate(
            @ForAll long seed, @ForAll @IntRange(min = 1, max = 40) int count) {
        var random = new Random(seed);
        var density = 0.6 + 0.4 * random.nextDouble();
        var candidates =
                Stream.generate(() -> product(random, density)).limit(count).toList();
        var cases = new CaseDistinction(product(random, 1), candidates);
        var gap = cases.findGap();
        Statistics.label("gap").collect(gap.isPresent()).coverage(found -> {
            found.check(true).percentage(share -> share > 10);
            found.check(false).percentage(share -> share > 10);
        });

        assertThat(gap.isPresent()).isEqualTo(cells().stream().anyMatch(cell -> isOutside(cell, candidates)));
        gap.ifPresent(part -> assertThat(cells().stream().filter(cell -> contains(part, cell)))
                .isNotEmpty()
                .allMatch(cell -> isOutside(cell, candidates)));
        if (gap.isEmpty()) {
            var enough = cases.enough().stream().mapToObj(candidates::get).toList();
            assertThat(cells()).noneMatch(cell -> isOutside(cell, enough));
            assertThat(enough)
                    .allMatch(one -> cells().stream().anyMatch(cell -> isOutside(cell, without(enough, one))));
        }
    }

    private static List<List<BitSet>> without(List<List<BitSet>> all, List<BitSet> one) {
        return all.stream().filter(other -> other != one).toList();
    }

    private static List<BitSet> product(Random random, double density) {
        return Stream.generate(() -> side(random, density)).limit(SIDES).toList();
    }

    private static BitSet side(Random random, double density) {
        return IntStream.range(0, SIZE)
                .filter(place -> random.nextDouble() < density)
                .collect(BitSet::new, BitSet::set, BitSet::or);
    }

    private static List<int[]> cells() {
        var cells = new ArrayList<int[]>();
        for (var number = 0; number < Math.pow(SIZE, SIDES); number++) {
            var rest = number;
            var cell = new int[SIDES];
            for (var side = 0; side < SIDES; side++) {
                cell[side] = rest % SIZE;
                rest /= SIZE;
            }
            cells.add(cell);
        }
        return cells;
    }

    private static boolean isOutside(int[] cell, List<List<BitSet>> candidates) {
        return candidates.stream().noneMatch(candidate -> contains(candidate, cell));
    }

    private static boolean contains(List<BitSet> product, int[] cell) {
        return IntStream.range(0, SIDES).allMatch(side -> product.get(side).get(cell[side]));
    }
}
