package org.ent4j.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.StringWriter;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.ent4j.catalogue.feed.trace.TraceCsv;
import org.ent4j.catalogue.keeping.Trace;
import org.ent4j.catalogue.memory.InMemoryTraces;
import org.ent4j.catalogue.rights.NotEntrusted;
import org.ent4j.catalogue.scope.Scope;
import org.ent4j.catalogue.spi.Rights;
import org.ent4j.catalogue.trace.TraceQuery;
import org.ent4j.catalogue.trace.TraceRetention;
import org.ent4j.model.id.PersonId;
import org.ent4j.model.id.StructureId;
import org.junit.jupiter.api.Test;

class TraceSearchTest {

    private static final PersonId MARIE = new PersonId("marie");
    private static final PersonId LUC = new PersonId("luc");
    private static final Scope SCHOOL = Scope.school(new StructureId("0570001A"));
    private static final Instant MONDAY = Instant.parse("2026-09-07T08:00:00Z");
    private static final Instant LATER = Instant.parse("2027-09-07T08:00:00Z");

    private final InMemoryTraces traces = new InMemoryTraces();
    private final TraceSearch search = TraceSearch.of(traces, Rights.open());

    private static Trace trace(int minute, PersonId by, String action, String subject) {
        return new Trace(MONDAY.plusSeconds(60L * minute), by, SCHOOL, action, "service", subject);
    }

    private static TraceQuery all() {
        return TraceQuery.between(MONDAY, LATER);
    }

    @Test
    void traces_are_found_by_who_what_where_and_when() {
        traces.append(trace(0, MARIE, "published", "a"));
        traces.append(trace(1, LUC, "published", "b"));
        traces.append(trace(2, LUC, "retired", "a"));
        traces.append(new Trace(MONDAY, LUC, Scope.project(), "retired", "quota", "c"));

        assertThat(search.search(MARIE, all().by(LUC).where(SCHOOL)).get().traces())
                .containsExactly(trace(2, LUC, "retired", "a"), trace(1, LUC, "published", "b"));
        assertThat(search.search(MARIE, all().doing("published").to("a")).get().traces())
                .containsExactly(trace(0, MARIE, "published", "a"));
        assertThat(search.search(MARIE, all().ofKind("quota")).get().traces()).hasSize(1);
        var cut = search.search(MARIE, all().atMost(3)).get();
        assertThat(cut.isAll()).isFalse();
        assertThat(cut.traces()).hasSize(3);
        assertThat(search.search(MARIE, all().atMost(4)).get().isAll()).isTrue();
    }

    @Property(tries = 20)
    void what_is_rare_is_found_however_deep_it_lies(
            @ForAll @IntRange(min = 0, max = 6000) int before, @ForAll @IntRange(min = 1, max = 3) int rare) {
        var deep = new InMemoryTraces();
        for (var each = 0; each < rare; each++) {
            deep.append(trace(each, LUC, "published", "a"));
        }
        for (var each = 0; each < before; each++) {
            deep.append(trace(10 + each, MARIE, "published", "b"));
        }

        var found =
                TraceSearch.of(deep, Rights.open()).search(MARIE, all().by(LUC)).get();

        assertThat(found.traces()).hasSize(rare);
        assertThat(found.isAll()).isTrue();
    }

    @Test
    void whoever_sees_one_scope_does_not_see_all() {
        var narrow = TraceSearch.of(traces, (who, task, where) -> where.equals(SCHOOL));

        assertThat(narrow.search(LUC, all().where(SCHOOL)).isRight()).isTrue();
        assertThat(narrow.search(LUC, all()).getLeft()).isInstanceOf(NotEntrusted.class);
        assertThat(narrow.forget(LUC, LATER, TraceRetention.usual()).getLeft()).isInstanceOf(NotEntrusted.class);
    }

    @Test
    void what_is_older_than_its_time_is_forgotten_and_that_is_a_trace() {
        traces.append(trace(0, MARIE, "published", "a"));
        traces.append(trace(1, MARIE, "published", "b"));

        assertThat(search.overdue(MARIE, LATER.plusSeconds(30), TraceRetention.usual())
                        .get())
                .isEqualTo(1);
        assertThat(search.forget(MARIE, LATER.plusSeconds(30), TraceRetention.usual())
                        .get())
                .isEqualTo(1);
        assertThat(traces.list(Optional.empty(), Instant.MIN, Instant.MAX, 9))
                .extracting(Trace::action)
                .containsExactly("forgotten", "published");
        assertThat(search.forget(MARIE, MONDAY, TraceRetention.usual()).get()).isZero();
        assertThat(traces.list(Optional.empty(), Instant.MIN, Instant.MAX, 9)).hasSize(2);
    }

    @Test
    void a_time_outside_the_recommendation_is_justified() {
        assertThat(TraceRetention.of(6, "").isRight()).isTrue();
        assertThat(TraceRetention.of(5, "").getLeft().rules()).containsExactly("CAT-TRA-02");
        assertThat(TraceRetention.of(24, "contentieux").isRight()).isTrue();
        assertThat(TraceRetention.of(37, "contentieux").getLeft().rules()).containsExactly("CAT-TRA-01");
        assertThat(search.forget(MARIE, MONDAY, new TraceRetention(0, ""))
                        .getLeft()
                        .rules())
                .contains("CAT-TRA-01");
    }

    @Test
    void a_table_of_traces_has_no_formula() {
        var out = new StringWriter();

        TraceCsv.write(List.of(trace(0, MARIE, "published", "=1+1;\"x\"")), out);

        assertThat(out)
                .hasToString(
                        "moment;personne;perimetre;action;objet;identifiant\r\n"
                                + "2026-09-07T08:00:00Z;marie;etablissement:0570001A;published;service;\"'=1+1;\"\"x\"\"\"\r\n");
    }
}
