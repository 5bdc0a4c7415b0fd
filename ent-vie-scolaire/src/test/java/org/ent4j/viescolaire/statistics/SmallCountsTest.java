package org.ent4j.viescolaire.statistics;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.OptionalInt;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class SmallCountsTest {

    private static SmallCounts.Published<String> published(Map<String, Integer> counts) {
        return SmallCounts.usual().of(new TreeMap<>(counts));
    }

    @Test
    void large_counts_and_none_at_all_are_shown() {
        var all = published(Map.of("6A", 7, "6B", 0));

        assertThat(all.counts()).containsEntry("6A", OptionalInt.of(7)).containsEntry("6B", OptionalInt.of(0));
        assertThat(all.total()).hasValue(7);
    }

    @Test
    void with_a_single_small_count_the_smallest_other_one_is_hidden_so_that_the_total_does_not_tell_it() {
        var all = published(Map.of("6A", 2, "6B", 9, "6C", 6));

        assertThat(all.counts().get("6A")).isEmpty();
        assertThat(all.counts().get("6C")).isEmpty();
        assertThat(all.counts().get("6B")).hasValue(9);
        assertThat(all.total()).hasValue(17);
    }

    @Test
    void two_counts_of_one_are_not_told_by_their_sum() {
        assertThat(published(Map.of("6A", 1, "6B", 1, "6C", 8)).counts().get("6C"))
                .isEmpty();
    }

    @Test
    void the_total_goes_too_when_nothing_else_is_left_to_hide() {
        assertThat(published(Map.of("6A", 3)).total()).isEmpty();
        assertThat(published(Map.of("6A", 3)).counts().get("6A")).isEmpty();
    }
}
