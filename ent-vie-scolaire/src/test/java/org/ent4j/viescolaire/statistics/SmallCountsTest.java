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

    /** Five hidden bands of which six pupils less one are left are one pupil each. */
    @Test
    void as_many_pupils_as_hidden_counts_are_not_told_by_their_sum() {
        var all = published(Map.of("a", 1, "b", 1, "c", 1, "d", 1, "e", 1, "f", 10));

        assertThat(all.counts().values()).containsOnly(OptionalInt.empty());
    }

    @Test
    void counts_that_are_all_as_large_as_a_small_one_can_be_are_not_told_by_their_sum() {
        var all = published(Map.of("a", 4, "b", 4, "c", 4, "d", 5, "e", 20));

        assertThat(all.counts().get("d")).isEmpty();
        assertThat(all.counts().get("e")).hasValue(20);
    }
}
