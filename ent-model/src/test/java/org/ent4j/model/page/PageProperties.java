package org.ent4j.model.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.statistics.Statistics;

class PageProperties {

    @Property(tries = 300)
    void the_pages_of_a_list_put_together_are_the_list(
            @ForAll List<Integer> all, @ForAll @IntRange(min = 1, max = 7) int size) {
        var together = new ArrayList<Integer>();
        var page = Page.of(all, 0, size);
        together.addAll(page.items());
        while (page.hasNext()) {
            page = Page.of(all, page.number() + 1, size);
            together.addAll(page.items());
        }

        Statistics.label("several pages")
                .collect(all.size() > size)
                .coverage(c -> c.check(true).percentage(p -> p > 20));
        assertThat(together).isEqualTo(all);
    }

    @Example
    void a_page_beyond_the_end_is_empty_and_says_how_many_there_are() {
        assertThat(Page.of(List.of(1, 2, 3), 9, 2)).isEqualTo(new Page<>(List.of(), 9, 2, 3));
    }

    @Example
    void a_page_holds_no_more_than_its_size() {
        assertThatThrownBy(() -> new Page<>(List.of(1, 2), 0, 1, 2)).hasMessageContaining("Maybe ");
    }
}
