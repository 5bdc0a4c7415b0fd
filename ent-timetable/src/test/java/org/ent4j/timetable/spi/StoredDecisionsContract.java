package org.ent4j.timetable.spi;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.stream.IntStream;
import org.ent4j.model.id.StructureId;
import org.ent4j.model.reconcile.Correspondence;
import org.ent4j.model.reconcile.Correspondences;
import org.ent4j.model.reconcile.SourceItem;
import org.ent4j.model.reconcile.Target;
import org.junit.jupiter.api.Test;

/** What every {@link StoredDecisions} does. */
public interface StoredDecisionsContract {

    StructureId SCHOOL = new StructureId("0350122T");

    /** An empty one. */
    StoredDecisions decisions();

    private static SourceItem item(String key, String label) {
        return new SourceItem(SCHOOL, "EDT", "TEACHER", key, label);
    }

    @Test
    default void nothing_is_decided_at_first() {
        assertThat(decisions().of(SCHOOL, "EDT")).isEqualTo(Correspondences.none());
    }

    @Test
    default void decisions_of_all_targets_are_found_again() {
        var decisions = decisions();
        var taken = List.of(
                Correspondence.first(item("1", "Lefèvre 'Anne'"), Target.to("p1")),
                Correspondence.first(item("2", ""), Target.CREATE),
                Correspondence.first(item("3", "Œuvrard"), Target.IGNORE));

        assertThat(decisions.add(SCHOOL, "EDT", taken)).isEqualTo(Correspondences.of(taken));
        assertThat(decisions.of(SCHOOL, "EDT")).isEqualTo(Correspondences.of(taken));
        assertThat(decisions.of(SCHOOL, "STS")).isEqualTo(Correspondences.none());
        assertThat(decisions.of(new StructureId("0880054F"), "EDT")).isEqualTo(Correspondences.none());
    }

    @Test
    default void a_change_of_mind_takes_the_next_version() {
        var decisions = decisions();
        decisions.add(SCHOOL, "EDT", List.of(Correspondence.first(item("1", "Anne"), Target.to("p1"))));
        decisions.add(SCHOOL, "EDT", List.of(Correspondence.first(item("1", "Anne M."), Target.IGNORE)));

        assertThat(decisions.of(SCHOOL, "EDT").list())
                .containsExactly(new Correspondence(item("1", "Anne M."), Target.IGNORE, 2));
    }

    @Test
    default void the_same_decision_again_changes_nothing() {
        var decisions = decisions();
        var taken = List.of(Correspondence.first(item("1", "Anne"), Target.to("p1")));
        decisions.add(SCHOOL, "EDT", taken);

        assertThat(decisions.add(SCHOOL, "EDT", taken).list()).isEqualTo(taken);
    }

    @Test
    default void decisions_of_another_source_are_a_mistake() {
        var decisions = decisions();
        var taken = List.of(Correspondence.first(item("1", "Anne"), Target.to("p1")));

        assertThatThrownBy(() -> decisions.add(SCHOOL, "STS", taken)).isInstanceOf(IllegalArgumentException.class);
        assertThat(decisions.of(SCHOOL, "EDT")).isEqualTo(Correspondences.none());
    }

    @Test
    default void what_is_forgotten_was_never_decided_and_the_rest_stays() {
        var decisions = decisions();
        var anne = item("1", "Anne");
        var paul = item("2", "Paul");
        decisions.add(
                SCHOOL,
                "EDT",
                List.of(Correspondence.first(anne, Target.to("p1")), Correspondence.first(paul, Target.IGNORE)));

        var left = decisions.forget(SCHOOL, "EDT", List.of(item("1", "Anne-Marie"), item("3", "Zoé")));

        assertThat(left.list()).extracting(Correspondence::item).containsExactly(paul);
        assertThat(decisions.of(SCHOOL, "EDT")).isEqualTo(left);
    }

    @Test
    default void writers_at_the_same_time_lose_nothing() {
        var decisions = decisions();
        IntStream.range(0, 8)
                .parallel()
                .forEach(number -> decisions.add(
                        SCHOOL,
                        "EDT",
                        List.of(Correspondence.first(item("" + number, "Anne"), Target.to("p" + number)))));

        assertThat(decisions.of(SCHOOL, "EDT").list()).hasSize(8);
    }
}
