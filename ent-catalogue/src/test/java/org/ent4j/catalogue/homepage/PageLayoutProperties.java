package org.ent4j.catalogue.homepage;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.statistics.Statistics;

class PageLayoutProperties {

    @Provide
    Arbitrary<PageLayout> layouts() {
        var counts = Arbitraries.integers().between(0, 3);
        var rows = Arbitraries.of(List.of(12), List.of(8, 4), List.of(4, 4, 4))
                .list()
                .ofMinSize(1)
                .ofMaxSize(3);
        return rows.flatMap(widths ->
                counts.list().ofSize(widths.stream().mapToInt(List::size).sum()).map(blocks -> layout(widths, blocks)));
    }

    private static PageLayout layout(List<List<Integer>> widths, List<Integer> counts) {
        var rows = new ArrayList<PageRow>();
        var number = 0;
        var at = 0;
        for (var row : widths) {
            var columns = new ArrayList<PageColumn>();
            for (var width : row) {
                var first = number;
                number += counts.get(at++);
                columns.add(new PageColumn(
                        width,
                        IntStream.range(first, number)
                                .<Block>mapToObj(each -> Pages.news("b" + each))
                                .toList()));
            }
            rows.add(new PageRow(columns));
        }
        return new PageLayout(rows);
    }

    @Property(tries = 300)
    void a_block_that_is_moved_is_where_it_was_moved_to_and_can_be_moved_back(
            @ForAll("layouts") PageLayout layout,
            @ForAll @IntRange(min = 1, max = 4) int row,
            @ForAll @IntRange(min = 1, max = 3) int column,
            @ForAll @IntRange(min = 1, max = 4) int position) {
        var place = new BlockPlace(row, column, position);
        for (var block : layout.blocks()) {
            var before = layout.place(block.id()).orElseThrow();
            var moved = layout.moved(block.id(), place);

            Statistics.collect(moved.isRight() ? "moved" : "refused");
            moved.peek(after -> {
                assertThat(after.place(block.id())).contains(place);
                assertThat(after.blocks()).containsExactlyInAnyOrderElementsOf(layout.blocks());
                var back = after.moved(block.id(), before).get();
                assertThat(back.blocks()).isEqualTo(layout.blocks());
                assertThat(back.rows().subList(0, layout.rows().size())).isEqualTo(layout.rows());
            });
            moved.peekLeft(refusal ->
                    assertThat(refusal.reasons()).singleElement().isInstanceOf(HomePageReason.NoSuchPlace.class));
        }
        Statistics.coverage(covered -> {
            covered.check("moved").percentage(share -> share > 15);
            covered.check("refused").percentage(share -> share > 15);
        });
    }

    @Property(tries = 200)
    void what_is_added_can_be_removed(@ForAll("layouts") PageLayout layout) {
        var block = Pages.news("neuf");
        var added = layout.with(block, layout.end()).get();

        assertThat(added.find(block.id())).contains(block);
        assertThat(added.without(block.id()).get()).isEqualTo(layout);
        assertThat(added.with(block, layout.end()).getLeft().reasons())
                .containsExactly(new BlockReason.BlockTwice("neuf"));
        assertThat(layout.without(block.id()).getLeft().reasons()).containsExactly(new BlockReason.NoSuchBlock("neuf"));
    }
}
