package org.ent4j.catalogue.spi;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.ent4j.catalogue.keeping.Filing;
import org.ent4j.catalogue.keeping.Kept;
import org.ent4j.catalogue.keeping.Superseded;
import org.ent4j.catalogue.keeping.Trace;
import org.ent4j.catalogue.scope.Scope;
import org.ent4j.model.id.PersonId;
import org.ent4j.model.id.StructureId;
import org.junit.jupiter.api.Test;

/** What every shelf keeps, and every list of traces. */
public interface ShelfContract {

    Scope SCHOOL = Scope.school(new StructureId("0570001A"));
    Scope OTHER = Scope.academie("12");
    Instant MONDAY = Instant.parse("2026-09-07T08:00:00Z");
    Instant BEGINNING = Instant.parse("2000-01-01T00:00:00Z");
    Instant END = Instant.parse("2100-01-01T00:00:00Z");

    /** Something to keep. */
    record Note(String id, Scope scope, String text) {}

    Filing<Note> NOTES = new Filing<>("note", Note::id, Note::scope);

    /** As its three parts, with a bar between them. */
    EntryText<Note> TEXT = new EntryText<>() {
        @Override
        public String write(Note note) {
            return note.id() + "|" + note.scope().key() + "|" + note.text();
        }

        @Override
        public Note read(String text) {
            var parts = text.split("\\|", 3);
            if (parts.length < 3) {
                throw new IllegalArgumentException("no note");
            }
            return new Note(parts[0], Scope.parse(parts[1]).orElseThrow(), parts[2]);
        }
    };

    /** Empty ones. */
    Store store();

    /** A shelf and where its traces go. */
    record Store(Shelf<Note> notes, Traces traces) {}

    private static Note note(String id, String text) {
        return new Note(id, SCHOOL, text);
    }

    private static Trace trace(String action, int minute) {
        return new Trace(MONDAY.plusSeconds(60L * minute), new PersonId("admin"), SCHOOL, action, "note", "n");
    }

    @Test
    default void what_is_kept_is_found_with_its_version() {
        var store = store();

        assertThat(store.notes().put(note("a", "un"), 0, trace("added", 0)).get())
                .isEqualTo(new Kept<>(note("a", "un"), 1));
        assertThat(store.notes().put(note("a", "deux"), 1, trace("changed", 1)).get())
                .isEqualTo(new Kept<>(note("a", "deux"), 2));
        assertThat(store.notes().find("a")).contains(new Kept<>(note("a", "deux"), 2));
        assertThat(store.notes().find("b")).isEmpty();
        assertThat(store.notes().versions("a"))
                .containsExactly(new Kept<>(note("a", "un"), 1), new Kept<>(note("a", "deux"), 2));
        assertThat(store.traces().list(Optional.of(SCHOOL), BEGINNING, END, 9))
                .containsExactly(trace("changed", 1), trace("added", 0));
    }

    @Test
    default void nothing_is_written_over_and_a_refusal_leaves_no_trace() {
        var store = store();
        store.notes().put(note("a", "un"), 0, trace("added", 0));
        store.notes().put(note("a", "deux"), 1, trace("changed", 1));

        assertThat(store.notes().put(note("a", "trois"), 1, trace("late", 2)).getLeft())
                .isEqualTo(Superseded.of("a", 1, 2));
        assertThat(store.notes().put(note("a", "trois"), 0, trace("late", 2)).getLeft())
                .isEqualTo(Superseded.of("a", 0, 2));
        assertThat(store.notes().put(note("b", "trois"), 1, trace("late", 2)).getLeft())
                .isEqualTo(Superseded.of("b", 1, 0));
        assertThat(store.notes().remove("a", 1, trace("late", 2)).getLeft()).isEqualTo(Superseded.of("a", 1, 2));
        assertThat(store.notes().remove("b", 0, trace("late", 2)).getLeft()).isEqualTo(Superseded.of("b", 0, 0));
        assertThat(store.notes().find("a").orElseThrow().value().text()).isEqualTo("deux");
        assertThat(store.traces().list(Optional.empty(), BEGINNING, END, 9)).hasSize(2);
    }

    @Test
    default void what_is_removed_is_there_no_more_but_its_versions_are() {
        var store = store();
        store.notes().put(note("a", "un"), 0, trace("added", 0));

        assertThat(store.notes().remove("a", 1, trace("removed", 1)).get()).isEqualTo(new Kept<>(note("a", "un"), 1));
        assertThat(store.notes().find("a")).isEmpty();
        assertThat(store.notes().all()).isEmpty();
        assertThat(store.notes().of(SCHOOL)).isEmpty();
        assertThat(store.notes().remove("a", 1, trace("late", 2)).getLeft()).isEqualTo(Superseded.of("a", 1, 0));

        assertThat(store.notes()
                        .put(note("a", "deux"), 0, trace("restored", 3))
                        .get()
                        .version())
                .isEqualTo(3);
        assertThat(store.notes().versions("a"))
                .containsExactly(new Kept<>(note("a", "un"), 1), new Kept<>(note("a", "deux"), 3));
        assertThat(store.traces().list(Optional.empty(), BEGINNING, END, 9))
                .extracting(Trace::action)
                .containsExactly("restored", "removed", "added");
    }

    @Test
    default void of_what_is_erased_no_version_can_be_read_but_traces_and_its_id_stay() {
        var store = store();
        store.notes().put(note("a", "un"), 0, trace("added", 0));
        store.notes().put(note("a", "deux"), 1, trace("changed", 1));
        store.notes().put(note("b", "autre"), 0, trace("added", 2));

        assertThat(store.notes().erase("a", 1, trace("late", 3)).getLeft()).isEqualTo(Superseded.of("a", 1, 2));
        assertThat(store.notes().versions("a")).hasSize(2);
        assertThat(store.notes().erase("a", 2, trace("erased", 3)).get()).isEqualTo(new Kept<>(note("a", "deux"), 2));
        assertThat(store.notes().find("a")).isEmpty();
        assertThat(store.notes().versions("a")).isEmpty();
        assertThat(store.notes().wasThere("a")).isTrue();
        assertThat(store.notes().wasThere("c")).isFalse();
        assertThat(store.notes().erase("a", 2, trace("late", 4)).getLeft()).isEqualTo(Superseded.of("a", 2, 0));
        assertThat(store.notes().versions("b")).hasSize(1);
        assertThat(store.traces().list(Optional.of(SCHOOL), BEGINNING, END, 9))
                .extracting(Trace::action)
                .containsExactly("erased", "added", "changed", "added");

        assertThat(store.notes().put(note("a", "neuf"), 0, trace("added", 5)).get())
                .isEqualTo(new Kept<>(note("a", "neuf"), 4));
        assertThat(store.notes().versions("a")).containsExactly(new Kept<>(note("a", "neuf"), 4));
    }

    @Test
    default void only_what_is_removed_is_forgotten() {
        var store = store();
        store.notes().put(note("a", "un"), 0, trace("added", 0));
        store.notes().put(note("a", "deux"), 1, trace("changed", 1));

        assertThat(store.notes().forget("a")).isZero();
        assertThat(store.notes().forget("b")).isZero();
        assertThat(store.notes().versions("a")).hasSize(2);
        store.notes().remove("a", 2, trace("removed", 2));
        assertThat(store.notes().forget("a")).isEqualTo(2);
        assertThat(store.notes().forget("a")).isZero();
        assertThat(store.notes().versions("a")).isEmpty();
        assertThat(store.notes().wasThere("a")).isTrue();
        assertThat(store.traces().list(Optional.empty(), BEGINNING, END, 9)).hasSize(3);
    }

    @Test
    default void lists_are_of_one_scope_by_id() {
        var store = store();
        for (var id : List.of("c", "a", "b")) {
            store.notes().put(note(id, "x"), 0, trace("added", 0));
        }
        store.notes().put(new Note("z", OTHER, "y"), 0, trace("added", 0));

        assertThat(store.notes().of(SCHOOL))
                .extracting(kept -> kept.value().id())
                .containsExactly("a", "b", "c");
        assertThat(store.notes().of(OTHER))
                .extracting(kept -> kept.value().id())
                .containsExactly("z");
        assertThat(store.notes().of(Scope.project())).isEmpty();
        assertThat(store.notes().all()).extracting(kept -> kept.value().id()).containsExactly("a", "b", "c", "z");

        store.notes().put(new Note("a", OTHER, "moved"), 1, trace("moved", 1));
        assertThat(store.notes().of(OTHER)).hasSize(2);
        assertThat(store.notes().of(SCHOOL)).hasSize(2);
    }

    @Test
    default void of_two_at_once_one_is_told_that_it_is_late() throws InterruptedException, ExecutionException {
        var store = store();
        store.notes().put(note("a", "0"), 0, trace("added", 0));
        var pool = Executors.newFixedThreadPool(4);
        try {
            for (var round = 1; round <= 10; round++) {
                var seen = round;
                var tries = IntStream.range(0, 4)
                        .<Callable<Boolean>>mapToObj(each -> () -> store.notes()
                                .put(note("a", seen + "-" + each), seen, trace("changed", seen))
                                .isRight())
                        .toList();
                var winners = 0;
                for (var done : pool.invokeAll(tries)) {
                    winners += done.get() ? 1 : 0;
                }
                assertThat(winners).isEqualTo(1);
            }
        } finally {
            pool.shutdownNow();
        }
        assertThat(store.notes().find("a").orElseThrow().version()).isEqualTo(11);
        assertThat(store.notes().versions("a")).hasSize(11);
        assertThat(store.traces().list(Optional.empty(), BEGINNING, END, 99)).hasSize(11);
    }

    @Test
    default void traces_are_listed_the_last_ones_first_and_forgotten_by_age() {
        var traces = store().traces();
        for (var minute = 0; minute < 5; minute++) {
            traces.append(trace("t" + minute, minute));
        }
        traces.append(new Trace(MONDAY, new PersonId("admin"), OTHER, "other", "note", "n"));

        assertThat(traces.list(Optional.of(SCHOOL), MONDAY, MONDAY.plusSeconds(180), 2))
                .extracting(Trace::action)
                .containsExactly("t2", "t1");
        assertThat(traces.count(MONDAY.plusSeconds(120))).isEqualTo(3);
        assertThat(traces.forget(MONDAY.plusSeconds(120))).isEqualTo(3);
        assertThat(traces.list(Optional.empty(), BEGINNING, END, 9))
                .extracting(Trace::action)
                .containsExactly("t4", "t3", "t2");
    }
}
