package org.ent4j.viescolaire.spi;

import static org.assertj.core.api.Assertions.assertThat;

import io.vavr.control.Either;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import org.ent4j.model.id.PersonId;
import org.ent4j.model.id.StructureId;
import org.ent4j.viescolaire.journal.Addition;
import org.ent4j.viescolaire.journal.Event;
import org.ent4j.viescolaire.journal.JournalKey;
import org.ent4j.viescolaire.journal.JournalKind;
import org.ent4j.viescolaire.journal.Kept;
import org.ent4j.viescolaire.journal.Superseded;
import org.ent4j.viescolaire.rights.Actor;
import org.ent4j.viescolaire.rights.Capacity;
import org.ent4j.viescolaire.rollcall.RollCallEvent;
import org.junit.jupiter.api.Test;

/** What every implementation of {@link Journals} keeps when several write and read at once. */
public interface JournalsConcurrencyContract {

    StructureId LYCEE = new StructureId("0350124V");
    JournalKey LESSON = new JournalKey(JournalKind.ROLL_CALL, "L1@2026-11-16");

    /** Empty. */
    Journals journals();

    @Test
    default void of_two_who_decided_on_the_same_journal_one_wins() throws Exception {
        var journals = journals();
        for (var version = 0; version < 10; version++) {
            var now = version;
            var answers = together(2, each -> append(journals, LESSON, now, unlocked("by " + each)));

            assertThat(answers).filteredOn(Either::isRight).hasSize(1);
            assertThat(answers)
                    .filteredOn(Either::isLeft)
                    .extracting(Either::getLeft)
                    .containsExactly(new Superseded(LESSON, now, now + 1));
            assertThat(journals.read(LYCEE, LESSON)).hasSize(now + 1);
        }
    }

    @Test
    default void many_begin_a_school_at_once() throws Exception {
        var journals = journals();

        var answers = together(8, each -> append(journals, rollCall(each), 0, unlocked("first")));

        assertThat(answers).allMatch(Either::isRight);
        assertThat(answers).extracting(Either::get).doesNotHaveDuplicates();
        assertThat(journals.since(LYCEE, 0, 100)).hasSize(8);
    }

    @Test
    default void whoever_reads_on_sees_each_event_of_many_writers_once_and_none_late() throws Exception {
        var journals = journals();
        var isWritten = new AtomicBoolean();
        var reader = Executors.newSingleThreadExecutor();
        Future<List<Kept>> seen = reader.submit(() -> follow(journals, isWritten));

        List<List<Long>> positions;
        try {
            positions = together(4, each -> write(journals, rollCall(each)));
        } finally {
            isWritten.set(true);
            reader.shutdown();
        }

        assertThat(seen.get()).extracting(Kept::position).isSorted().doesNotHaveDuplicates();
        assertThat(seen.get()).hasSize(4 * 20 * 2).isEqualTo(journals.since(LYCEE, 0, 1000));
        assertThat(positions.stream().flatMap(List::stream).toList())
                .doesNotHaveDuplicates()
                .isSubsetOf(seen.get().stream().map(Kept::position).toList());
        assertThat(positions).allSatisfy(each -> assertThat(each).isSorted());
    }

    private static List<Long> write(Journals journals, JournalKey key) {
        return IntStream.range(0, 20)
                .mapToObj(each -> append(journals, key, 2 * each, unlocked("a"), unlocked("b"))
                        .get())
                .toList();
    }

    private static List<Kept> follow(Journals journals, AtomicBoolean isWritten) {
        var seen = new ArrayList<Kept>();
        var wasWritten = false;
        while (!wasWritten) {
            wasWritten = isWritten.get();
            var after = seen.isEmpty() ? 0 : seen.get(seen.size() - 1).position();
            seen.addAll(journals.since(LYCEE, after, 1000));
        }
        return seen;
    }

    /** What each of some threads answers that begin together. */
    private static <T> List<T> together(int threads, IntFunction<T> each)
            throws InterruptedException, ExecutionException {
        var start = new CyclicBarrier(threads);
        var pool = Executors.newFixedThreadPool(threads);
        try {
            List<Callable<T>> calls = IntStream.range(0, threads)
                    .<Callable<T>>mapToObj(number -> () -> {
                        start.await();
                        return each.apply(number);
                    })
                    .toList();
            var answers = new ArrayList<T>();
            for (var answer : pool.invokeAll(calls)) {
                answers.add(answer.get());
            }
            return Collections.unmodifiableList(answers);
        } finally {
            pool.shutdown();
        }
    }

    private static JournalKey rollCall(int number) {
        return new JournalKey(JournalKind.ROLL_CALL, "L" + number);
    }

    private static Event unlocked(String why) {
        var teacher = new Actor(new PersonId("t1"), Capacity.ENSEIGNANT);
        return new RollCallEvent.Unlocked(Instant.parse("2026-11-16T08:00:00Z"), teacher, why);
    }

    private static Either<Superseded, Long> append(Journals journals, JournalKey key, int version, Event... events) {
        return journals.append(LYCEE, List.of(new Addition(key, version, List.of(events), Set.of(), Optional.empty())));
    }
}
