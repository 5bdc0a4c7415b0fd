package org.ent4j.examples.benchmarks.ticketing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.junit.jupiter.api.Test;

class QueryPlanTest {
    private static final String SCHOOL = "tick_ticket_school";

    private static QueryPlan limited(String below) throws IOException {
        return QueryPlan.of("[{\"Plan\": {\"Node Type\": \"Limit\", \"Plans\": [%s]}}]".formatted(below));
    }

    private static String scan(String type, String index, String more) {
        return "{\"Node Type\": \"%s\", \"Index Name\": \"%s\"%s}".formatted(type, index, more);
    }

    @Test
    void rows_of_one_index_in_its_order() throws IOException {
        QueryPlan plan = limited(scan("Index Scan", SCHOOL, ""));

        assertThat(plan.isInOrderOfAnIndex()).isTrue();
        assertThat(plan.indexes()).containsExactly(SCHOOL);
        assertThat(plan).hasToString("Limit < Index Scan");
    }

    @Test
    void rows_that_are_thrown_away_are_seen() throws IOException {
        QueryPlan plan = limited(scan("Index Scan", SCHOOL, ", \"Filter\": \"(team = 'DANE')\""));

        assertThat(plan.filters()).isTrue();
        assertThat(plan.isInOrderOfAnIndex()).isTrue();
        assertThat(plan).hasToString("Limit < Index Scan, with a filter");
    }

    @Test
    void rows_that_are_sorted_or_all_read_are_seen() throws IOException {
        String bitmap = "{\"Node Type\": \"Bitmap Heap Scan\", \"Plans\": [%s]}"
                .formatted(scan("Bitmap Index Scan", SCHOOL, ""));
        QueryPlan sorted = limited("{\"Node Type\": \"Sort\", \"Plans\": [%s]}".formatted(bitmap));

        assertThat(sorted.isInOrderOfAnIndex()).isFalse();
        assertThat(sorted.nodes()).containsExactly("Limit", "Sort", "Bitmap Heap Scan", "Bitmap Index Scan");
        assertThat(limited("{\"Node Type\": \"Seq Scan\"}").isInOrderOfAnIndex())
                .isFalse();
        String two = scan("Index Scan", SCHOOL, "") + "," + scan("Index Scan", SCHOOL, "");
        assertThat(limited(two).isInOrderOfAnIndex()).isFalse();
    }
}
