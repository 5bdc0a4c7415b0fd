package org.ent4j.viescolaire.spi;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.vavr.control.Either;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.ent4j.model.calendar.DateRange;
import org.ent4j.model.id.PersonId;
import org.ent4j.model.id.StructureId;
import org.ent4j.viescolaire.journal.Addition;
import org.ent4j.viescolaire.journal.Event;
import org.ent4j.viescolaire.journal.JournalKey;
import org.ent4j.viescolaire.journal.JournalKind;
import org.ent4j.viescolaire.journal.Kept;
import org.ent4j.viescolaire.journal.Superseded;
import org.ent4j.viescolaire.punition.PunitionEvent;
import org.ent4j.viescolaire.rights.Actor;
import org.ent4j.viescolaire.rights.Capacity;
import org.ent4j.viescolaire.rollcall.RollCallEvent;
import org.junit.jupiter.api.Test;

/** What every implementation of {@link Journals} keeps. */
public interface JournalsContract {

    StructureId SCHOOL = new StructureId("0350122T");
    StructureId ANOTHER = new StructureId("0350123U");
    JournalKey MATHS = new JournalKey(JournalKind.ROLL_CALL, "L1@2026-11-16");
    JournalKey ART = new JournalKey(JournalKind.ROLL_CALL, "L2@2026-11-16");
    JournalKey DETENTION = new JournalKey(JournalKind.PUNITION, "p1");
    PersonId ANNE = new PersonId("anne");
    PersonId BRUNO = new PersonId("bruno");
    LocalDate MONDAY = LocalDate.of(2026, 11, 16);
    Actor TEACHER = new Actor(new PersonId("t1"), Capacity.ENSEIGNANT);

    /** Empty. */
    Journals journals();

    @Test
    default void a_journal_holds_what_was_added_in_its_order() {
        var journals = journals();

        assertThat(journals.read(SCHOOL, MATHS)).isEmpty();
        add(journals, MATHS, 0, unlocked("one"), unlocked("two"));
        add(journals, MATHS, 2, unlocked("three"));

        assertThat(journals.read(SCHOOL, MATHS)).containsExactly(unlocked("one"), unlocked("two"), unlocked("three"));
        assertThat(journals.read(SCHOOL, ART)).isEmpty();
        assertThat(journals.read(SCHOOL, new JournalKey(JournalKind.PUNITION, MATHS.id())))
                .isEmpty();
    }

    @Test
    default void the_position_of_the_last_event_is_the_answer() {
        var journals = journals();

        var first = append(journals, addition(MATHS, 0, unlocked("a"), unlocked("b")), addition(ART, 0, unlocked("c")));
        var second = append(journals, addition(MATHS, 2, unlocked("d")));

        var kept = journals.since(SCHOOL, 0, 100);
        assertThat(first.get()).isEqualTo(kept.get(2).position());
        assertThat(second.get()).isEqualTo(kept.get(3).position());
    }

    @Test
    default void who_decided_on_an_older_journal_is_told_what_it_has_meanwhile() {
        var journals = journals();
        add(journals, MATHS, 0, unlocked("mine"), unlocked("mine too"));

        assertThat(append(journals, addition(MATHS, 0, unlocked("late"))).getLeft())
                .isEqualTo(new Superseded(MATHS, 0, 2));
        assertThat(append(journals, addition(MATHS, 1, unlocked("late"))).getLeft())
                .isEqualTo(new Superseded(MATHS, 1, 2));
        assertThat(append(journals, addition(MATHS, 3, unlocked("too early"))).getLeft())
                .isEqualTo(new Superseded(MATHS, 3, 2));
        assertThat(append(journals, addition(ART, 1, unlocked("of nothing"))).getLeft())
                .isEqualTo(new Superseded(ART, 1, 0));
        assertThat(journals.read(SCHOOL, MATHS)).containsExactly(unlocked("mine"), unlocked("mine too"));
        assertThat(journals.read(SCHOOL, ART)).isEmpty();
    }

    @Test
    default void all_is_kept_or_nothing_and_the_first_stale_one_is_named() {
        var journals = journals();
        add(journals, ART, 0, unlocked("there"));
        add(journals, DETENTION, 0, done());
        var before = journals.since(SCHOOL, 0, 100);

        var refused = append(
                journals,
                about(MATHS, 0, Set.of(ANNE), Optional.of(DateRange.of(MONDAY))),
                addition(DETENTION, 0, done()),
                addition(ART, 0, unlocked("late")));

        assertThat(refused.getLeft()).isEqualTo(new Superseded(DETENTION, 0, 1));
        assertThat(journals.since(SCHOOL, 0, 100)).isEqualTo(before);
        assertThat(journals.about(SCHOOL, JournalKind.ROLL_CALL, ANNE)).isEmpty();
        assertThat(journals.on(SCHOOL, JournalKind.ROLL_CALL, DateRange.of(MONDAY)))
                .isEmpty();
    }

    @Test
    default void nothing_to_add_and_two_additions_to_one_journal_are_mistakes() {
        var journals = journals();

        assertThatThrownBy(() -> journals.append(SCHOOL, List.of())).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> append(journals, addition(ART, 0, unlocked("a")), addition(ART, 1, unlocked("b"))))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("Maybe");
        assertThat(journals.since(SCHOOL, 0, 100)).isEmpty();
    }

    @Test
    default void what_relies_on_another_journal_is_kept_only_while_that_is_as_it_was() {
        var journals = journals();
        add(journals, ART, 0, unlocked("there"));

        var late = append(journals, addition(MATHS, 0, unlocked("late")), Addition.unchanged(ART, 0));
        var never = append(journals, addition(MATHS, 0, unlocked("late")), Addition.unchanged(DETENTION, 1));
        var inTime = append(
                journals,
                Addition.unchanged(ART, 1),
                addition(MATHS, 0, unlocked("in time")),
                Addition.unchanged(DETENTION, 0));

        assertThat(late.getLeft()).isEqualTo(new Superseded(ART, 0, 1));
        assertThat(never.getLeft()).isEqualTo(new Superseded(DETENTION, 1, 0));
        assertThat(inTime.isRight()).isTrue();
        assertThat(journals.since(SCHOOL, 0, 100)).extracting(Kept::key).containsExactly(ART, MATHS);
        assertThat(journals.read(SCHOOL, ART)).containsExactly(unlocked("there"));
        assertThat(journals.forget(SCHOOL, List.of(DETENTION))).isZero();
        assertThatThrownBy(() -> append(journals, Addition.unchanged(ART, 1)))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    default void journals_are_found_by_each_pupil_that_was_ever_added() {
        var journals = journals();
        append(journals, about(MATHS, 0, Set.of(ANNE), Optional.empty()));
        append(
                journals,
                about(MATHS, 1, Set.of(ANNE, BRUNO), Optional.empty()),
                about(ART, 0, Set.of(BRUNO), Optional.empty()));
        append(journals, about(MATHS, 2, Set.of(), Optional.empty()));

        assertThat(journals.about(SCHOOL, JournalKind.ROLL_CALL, ANNE))
                .containsOnlyKeys(MATHS)
                .containsEntry(MATHS, List.of(unlocked("0"), unlocked("1"), unlocked("2")));
        assertThat(journals.about(SCHOOL, JournalKind.ROLL_CALL, BRUNO)).containsOnlyKeys(MATHS, ART);
        assertThat(journals.about(SCHOOL, JournalKind.ROLL_CALL, BRUNO).firstKey())
                .isEqualTo(MATHS);
        assertThat(journals.about(SCHOOL, JournalKind.PUNITION, ANNE)).isEmpty();
        assertThat(journals.about(SCHOOL, JournalKind.ROLL_CALL, new PersonId("chloé")))
                .isEmpty();
    }

    @Test
    default void journals_are_found_by_days_that_overlap_at_either_end() {
        var journals = journals();
        append(journals, about(MATHS, 0, Set.of(), Optional.of(days(0, 2))), about(ART, 0, Set.of(), Optional.empty()));

        for (var found : List.of(days(-3, 0), days(0, 0), days(1, 1), days(2, 9), days(-9, 9))) {
            assertThat(journals.on(SCHOOL, JournalKind.ROLL_CALL, found)).containsOnlyKeys(MATHS);
        }
        for (var missed : List.of(days(-9, -1), days(3, 9))) {
            assertThat(journals.on(SCHOOL, JournalKind.ROLL_CALL, missed)).isEmpty();
        }
        assertThat(journals.on(SCHOOL, JournalKind.PUNITION, days(0, 0))).isEmpty();
    }

    @Test
    default void days_only_widen() {
        var journals = journals();
        append(journals, about(MATHS, 0, Set.of(), Optional.empty()));
        append(journals, about(MATHS, 1, Set.of(), Optional.of(days(5, 6))));
        append(journals, about(MATHS, 2, Set.of(), Optional.of(days(2, 5))));
        append(journals, about(MATHS, 3, Set.of(), Optional.of(days(6, 8))));
        append(journals, about(MATHS, 4, Set.of(), Optional.of(days(4, 4))));
        append(journals, about(MATHS, 5, Set.of(), Optional.empty()));

        var found = IntStream.rangeClosed(0, 10)
                .filter(day -> !journals.on(SCHOOL, JournalKind.ROLL_CALL, days(day, day))
                        .isEmpty())
                .boxed()
                .toList();

        assertThat(found).containsExactly(2, 3, 4, 5, 6, 7, 8);
    }

    @Test
    default void events_are_read_on_from_a_position() {
        var journals = journals();
        append(journals, addition(MATHS, 0, unlocked("a"), unlocked("b")), addition(DETENTION, 0, done()));
        add(journals, MATHS, 2, unlocked("c"));

        var all = journals.since(SCHOOL, 0, 100);

        assertThat(all).extracting(Kept::key).containsExactly(MATHS, MATHS, DETENTION, MATHS);
        assertThat(all).extracting(Kept::sequence).containsExactly(1, 2, 1, 3);
        assertThat(all).extracting(Kept::event).isEqualTo(List.of(unlocked("a"), unlocked("b"), done(), unlocked("c")));
        assertThat(all).extracting(Kept::position).isSorted().doesNotHaveDuplicates();
        assertThat(journals.since(SCHOOL, all.get(1).position(), 100)).isEqualTo(all.subList(2, 4));
        assertThat(journals.since(SCHOOL, all.get(0).position(), 2)).isEqualTo(all.subList(1, 3));
        assertThat(journals.since(SCHOOL, all.get(3).position(), 1)).isEmpty();
    }

    @Test
    default void schools_do_not_see_each_other() {
        var journals = journals();
        append(journals, about(MATHS, 0, Set.of(ANNE), Optional.of(days(0, 0))));

        assertThat(journals.read(ANOTHER, MATHS)).isEmpty();
        assertThat(journals.about(ANOTHER, JournalKind.ROLL_CALL, ANNE)).isEmpty();
        assertThat(journals.on(ANOTHER, JournalKind.ROLL_CALL, days(0, 0))).isEmpty();
        assertThat(journals.since(ANOTHER, 0, 100)).isEmpty();
        assertThat(journals.forget(ANOTHER, List.of(MATHS))).isZero();
        assertThat(journals.append(ANOTHER, List.of(addition(MATHS, 0, unlocked("theirs"))))
                        .isRight())
                .isTrue();
        assertThat(journals.read(SCHOOL, MATHS)).containsExactly(unlocked("0"));
        assertThat(journals.read(ANOTHER, MATHS)).containsExactly(unlocked("theirs"));
    }

    @Test
    default void what_is_forgotten_is_gone_whole_and_the_rest_stays() {
        var journals = journals();
        append(
                journals,
                about(MATHS, 0, Set.of(ANNE), Optional.of(days(0, 0))),
                about(ART, 0, Set.of(ANNE), Optional.of(days(0, 0))));
        var last = append(journals, addition(DETENTION, 0, done())).get();

        assertThat(journals.forget(SCHOOL, List.of())).isZero();
        assertThat(journals.forget(
                        SCHOOL, List.of(MATHS, DETENTION, MATHS, new JournalKey(JournalKind.SANCTION, "s0"))))
                .isEqualTo(2);

        assertThat(journals.read(SCHOOL, MATHS)).isEmpty();
        assertThat(journals.about(SCHOOL, JournalKind.ROLL_CALL, ANNE)).containsOnlyKeys(ART);
        assertThat(journals.on(SCHOOL, JournalKind.ROLL_CALL, days(0, 0))).containsOnlyKeys(ART);
        assertThat(journals.since(SCHOOL, 0, 100)).extracting(Kept::key).containsExactly(ART);
        assertThat(journals.forget(SCHOOL, List.of(MATHS))).isZero();
        assertThat(append(journals, addition(MATHS, 0, unlocked("anew"))).get()).isGreaterThan(last);
        assertThat(journals.about(SCHOOL, JournalKind.ROLL_CALL, ANNE)).containsOnlyKeys(ART);
        assertThat(journals.on(SCHOOL, JournalKind.ROLL_CALL, days(0, 0))).containsOnlyKeys(ART);
    }

    private static DateRange days(int first, int last) {
        return new DateRange(MONDAY.plusDays(first), MONDAY.plusDays(last));
    }

    private static Event unlocked(String why) {
        return new RollCallEvent.Unlocked(Instant.parse("2026-11-16T08:00:00.123456789Z"), TEACHER, why);
    }

    private static Event done() {
        return new PunitionEvent.Done(Instant.parse("2026-11-16T17:00:00Z"), TEACHER);
    }

    private static Addition addition(JournalKey key, int version, Event... events) {
        return new Addition(key, version, List.of(events), Set.of(), Optional.empty());
    }

    private static Addition about(JournalKey key, int version, Set<PersonId> pupils, Optional<DateRange> days) {
        return new Addition(key, version, List.of(unlocked(String.valueOf(version))), pupils, days);
    }

    private static void add(Journals journals, JournalKey key, int version, Event... events) {
        assertThat(append(journals, addition(key, version, events)).isRight()).isTrue();
    }

    private static Either<Superseded, Long> append(Journals journals, Addition... additions) {
        return journals.append(SCHOOL, List.of(additions));
    }
}
