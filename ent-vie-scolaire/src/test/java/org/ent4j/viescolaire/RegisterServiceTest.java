package org.ent4j.viescolaire;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ent4j.viescolaire.PortalFixture.LESSONS;
import static org.ent4j.viescolaire.PortalFixture.call;
import static org.ent4j.viescolaire.PortalFixture.done;
import static org.ent4j.viescolaire.PortalFixture.portal;
import static org.ent4j.viescolaire.PortalFixture.refused;
import static org.ent4j.viescolaire.SchoolFixture.ANNE;
import static org.ent4j.viescolaire.SchoolFixture.BRUNO;
import static org.ent4j.viescolaire.SchoolFixture.CHLOE;
import static org.ent4j.viescolaire.SchoolFixture.CPE;
import static org.ent4j.viescolaire.SchoolFixture.MONDAY;
import static org.ent4j.viescolaire.SchoolFixture.SCHOOL;
import static org.ent4j.viescolaire.SchoolFixture.TEACHER;
import static org.ent4j.viescolaire.SchoolFixture.at;
import static org.ent4j.viescolaire.SchoolFixture.lesson;

import io.vavr.control.Either;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.SortedMap;
import org.ent4j.model.calendar.DateRange;
import org.ent4j.model.id.PersonId;
import org.ent4j.model.id.StructureId;
import org.ent4j.viescolaire.RegisterService.Wanted;
import org.ent4j.viescolaire.journal.Addition;
import org.ent4j.viescolaire.journal.Event;
import org.ent4j.viescolaire.journal.JournalKey;
import org.ent4j.viescolaire.journal.JournalKind;
import org.ent4j.viescolaire.journal.Kept;
import org.ent4j.viescolaire.journal.Superseded;
import org.ent4j.viescolaire.memory.InMemoryJournals;
import org.ent4j.viescolaire.registre.Calling;
import org.ent4j.viescolaire.registre.RegistreAppel;
import org.ent4j.viescolaire.registre.RegistreDay;
import org.ent4j.viescolaire.registre.RegistreNames;
import org.ent4j.viescolaire.registre.RegistreRow;
import org.ent4j.viescolaire.rollcall.RollCallCommand;
import org.ent4j.viescolaire.rollcall.RollCallEntry;
import org.ent4j.viescolaire.spi.Journals;
import org.junit.jupiter.api.Test;

class RegisterServiceTest {

    private static final DateRange TWO_DAYS = new DateRange(MONDAY, MONDAY.plusDays(1));
    private static final RegistreNames NAMES = RegistreNames.of(PersonId::value);

    /** Those of a school, and how often they were read by days. */
    private static final class Counted implements Journals {

        private final Journals kept = new InMemoryJournals();
        private final List<DateRange> asked = new ArrayList<>();

        @Override
        public List<Event> read(StructureId school, JournalKey key) {
            throw new AssertionError("The register reads journals one by one.");
        }

        @Override
        public SortedMap<JournalKey, List<Event>> about(StructureId school, JournalKind kind, PersonId pupil) {
            throw new AssertionError("The register reads journals by pupil.");
        }

        @Override
        public SortedMap<JournalKey, List<Event>> on(StructureId school, JournalKind kind, DateRange days) {
            asked.add(days);
            return kept.on(school, kind, days);
        }

        @Override
        public Either<Superseded, Long> append(StructureId school, List<Addition> additions) {
            return kept.append(school, additions);
        }

        @Override
        public List<Kept> since(StructureId school, long position, int limit) {
            return kept.since(school, position, limit);
        }

        @Override
        public int forget(StructureId school, Collection<JournalKey> keys) {
            return kept.forget(school, keys);
        }
    }

    private final Counted journals = new Counted();
    private final VieScolaire school = portal(journals);

    private RegistreAppel register(PersonId... pupils) {
        var wanted = Wanted.of("Collège Zoé", "5A", Set.of(pupils), TWO_DAYS);
        return done(school.registers().register(CPE, wanted, NAMES, at(MONDAY.plusDays(2), "08:00")));
    }

    @Test
    void a_roll_that_was_void_was_not_called_until_it_is_called_anew() {
        call(school, MONDAY, "08:30", RollCallEntry.absent(BRUNO));
        done(school.rollCalls()
                .carryOut(
                        lesson(MONDAY, "08:30"),
                        new RollCallCommand.VoidCall(at(MONDAY, "09:00"), CPE, "mauvais cours")));

        var first = register(ANNE, BRUNO).days().get(0).lessons().get(0);
        assertThat(first.calling()).isEqualTo(Calling.NOT_DONE);
        assertThat(first.calledBy()).isEmpty();

        call(school, MONDAY, "08:30");

        assertThat(register(ANNE, BRUNO).days().get(0).lessons().get(0).calling())
                .isEqualTo(Calling.DONE);
    }

    @Test
    void lessons_that_nobody_called_are_in_it_and_who_called_the_others_and_what_was_amended() {
        call(school, MONDAY, "08:30", RollCallEntry.absent(BRUNO));
        done(school.rollCalls()
                .carryOut(
                        lesson(MONDAY, "08:30"),
                        new RollCallCommand.Amend(
                                at(MONDAY, "09:00"),
                                TEACHER,
                                RollCallEntry.late(BRUNO, LocalTime.of(8, 50)),
                                "arrivé")));
        done(school.rollCalls().open(lesson(MONDAY, "09:30"), at(MONDAY, "09:30"), TEACHER));

        var register = register(ANNE, BRUNO, CHLOE);

        assertThat(register.days()).extracting(RegistreDay::day).containsExactly(MONDAY, MONDAY.plusDays(1));
        var lessons = register.days().get(0).lessons();
        assertThat(lessons)
                .extracting(lesson -> lesson.calling())
                .containsExactly(Calling.DONE, Calling.NOT_SUBMITTED, Calling.NOT_DONE);
        assertThat(lessons.get(0).calledBy()).contains("t1");
        assertThat(lessons.get(0).submitted()).contains(LocalDateTime.parse("2026-11-16T08:30"));
        assertThat(lessons.get(0).amendments()).isEqualTo(1);
        assertThat(register.missing()).isEqualTo(6);
    }

    @Test
    void it_has_the_rows_of_the_class_alone_and_counts_half_days_as_the_school_does() {
        call(school, MONDAY, "08:30", RollCallEntry.absent(BRUNO));

        var rows = register(ANNE, BRUNO).days().get(0).rows();

        assertThat(rows).extracting(RegistreRow::pupil).containsExactly(ANNE, BRUNO);
        assertThat(rows).extracting(RegistreRow::halfDays).containsExactly(OptionalInt.of(0), OptionalInt.of(1));
        assertThat(register(new PersonId("stranger")).days()).isEmpty();
    }

    @Test
    void each_day_has_those_who_are_in_the_class_that_day() {
        call(school, MONDAY, "08:30");
        call(school, MONDAY.plusDays(1), "08:30");
        var tuesday = MONDAY.plusDays(1);
        var wanted =
                new Wanted("Collège Zoé", "5A", Map.of(MONDAY, Set.of(ANNE), tuesday, Set.of(ANNE, BRUNO)), TWO_DAYS);

        var days = done(school.registers().register(CPE, wanted, NAMES, at(MONDAY.plusDays(2), "08:00")))
                .days();

        assertThat(days.get(0).rows()).extracting(RegistreRow::pupil).containsExactly(ANNE);
        assertThat(days.get(1).rows()).extracting(RegistreRow::pupil).containsExactly(ANNE, BRUNO);
    }

    @Test
    void a_day_on_which_nobody_was_in_the_class_has_no_lesson() {
        var tuesday = MONDAY.plusDays(1);
        call(school, MONDAY, "08:30");
        var wanted = new Wanted("Collège Zoé", "5A", Map.of(tuesday, Set.of(ANNE)), TWO_DAYS);

        var register = done(school.registers().register(CPE, wanted, NAMES, at(MONDAY.plusDays(2), "08:00")));

        assertThat(register.days()).extracting(RegistreDay::day).containsExactly(tuesday);
    }

    @Test
    void the_journals_are_read_once_however_many_lessons_there_are() {
        call(school, MONDAY, "08:30");
        call(school, MONDAY, "09:30");
        call(school, MONDAY.plusDays(1), "08:30");

        register(ANNE);

        assertThat(journals.asked).containsExactly(TWO_DAYS);
        assertThat(LESSONS.on(SCHOOL, MONDAY)).hasSize(3);
    }

    @Test
    void the_roles_of_the_school_say_who_prints_it() {
        var closed = portal(journals, (any, actor, act, pupil) -> pupil.equals(Optional.of(ANNE)));
        var wanted = Wanted.of("Collège Zoé", "5A", Set.of(ANNE), TWO_DAYS);

        assertThat(refused(closed.registers().register(TEACHER, wanted, NAMES, at(MONDAY, "08:00"))))
                .containsExactly("rights.not-allowed");
    }
}
