package org.ent4j.viescolaire;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ent4j.viescolaire.PortalFixture.call;
import static org.ent4j.viescolaire.PortalFixture.done;
import static org.ent4j.viescolaire.PortalFixture.punition;
import static org.ent4j.viescolaire.PortalFixture.refused;
import static org.ent4j.viescolaire.PortalFixture.regime;
import static org.ent4j.viescolaire.PortalFixture.stay;
import static org.ent4j.viescolaire.SchoolFixture.ANNE;
import static org.ent4j.viescolaire.SchoolFixture.BRUNO;
import static org.ent4j.viescolaire.SchoolFixture.CPE;
import static org.ent4j.viescolaire.SchoolFixture.HEAD;
import static org.ent4j.viescolaire.SchoolFixture.MONDAY;
import static org.ent4j.viescolaire.SchoolFixture.TEACHER;
import static org.ent4j.viescolaire.SchoolFixture.YEAR;
import static org.ent4j.viescolaire.SchoolFixture.at;
import static org.ent4j.viescolaire.SchoolFixture.lesson;

import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.ent4j.model.id.PersonId;
import org.ent4j.viescolaire.alert.LegalStep;
import org.ent4j.viescolaire.discipline.PunitionId;
import org.ent4j.viescolaire.journal.JournalKey;
import org.ent4j.viescolaire.journal.JournalKind;
import org.ent4j.viescolaire.permanence.StayId;
import org.ent4j.viescolaire.permanence.StayKind;
import org.ent4j.viescolaire.punition.Occupancy;
import org.ent4j.viescolaire.punition.PunitionCommand;
import org.ent4j.viescolaire.rollcall.RollCallCommand;
import org.ent4j.viescolaire.rollcall.RollCallEntry;
import org.ent4j.viescolaire.school.SchoolRecord;
import org.ent4j.viescolaire.sortie.Permission;
import org.ent4j.viescolaire.sortie.RegimesDeSortie;
import org.ent4j.viescolaire.sortie.SortieChange;
import org.ent4j.viescolaire.sortie.SortieEvent;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is told of one pupil says so when something of his cannot be read, and not when it is of another. */
class BrokenJournalPeopleTest {

    private static final PersonId NEW = new PersonId("xavier");

    private final SpoiltStore store = new SpoiltStore();

    private boolean isWhole(PersonId pupil) {
        return done(store.portal().whereabouts().where(CPE, pupil, at(MONDAY, "08:52")))
                .isWhole();
    }

    @Test
    void where_a_pupil_is_rests_on_the_regime_too() {
        var school = store.portal();
        done(school.sorties()
                .define(at(MONDAY, "07:00"), HEAD, new RegimesDeSortie(List.of(regime("R1", Permission.values())))));
        done(school.sorties()
                .assign(
                        at(MONDAY, "07:01"),
                        HEAD,
                        MONDAY,
                        List.of(new SortieChange(ANNE, Optional.empty(), Optional.of("R1")))));
        store.spoil(SortieEvent.journal(ANNE), 1);
        assertThat(isWhole(ANNE)).isFalse();
        assertThat(isWhole(BRUNO)).isTrue();

        store.spoil(SortieEvent.LIST, 1);

        assertThat(isWhole(BRUNO)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 3, 4})
    void where_a_pupil_is_rests_on_the_roll_call_to_which_he_was_or_may_have_been_added(int sequence) {
        var lesson = lesson(MONDAY, "08:30");
        var rollCalls = store.portal().rollCalls();
        done(rollCalls.open(lesson, at(MONDAY, "08:30"), TEACHER));
        done(rollCalls.carryOut(lesson, new RollCallCommand.AddPupil(at(MONDAY, "08:31"), TEACHER, NEW)));
        done(rollCalls.carryOut(lesson, new RollCallCommand.Submit(at(MONDAY, "08:50"), TEACHER)));
        assertThat(isWhole(NEW)).isTrue();

        store.spoil(lesson.journal(), sequence);

        assertThat(isWhole(NEW)).isFalse();
    }

    @Test
    void a_stay_of_the_day_that_nobody_knows_may_be_anybodys() {
        var school = store.portal();
        done(school.stays().begin(at(MONDAY, "09:31"), CPE, stay("s1", StayKind.INFIRMERIE, "09:30", BRUNO)));
        store.spoil(new StayId("s1").journal(), 1);

        assertThat(isWhole(BRUNO)).isFalse();
        assertThat(isWhole(ANNE)).isFalse();
        var tomorrow = at(MONDAY.plusDays(1), "08:52");
        assertThat(done(store.portal().whereabouts().where(CPE, BRUNO, tomorrow))
                        .isWhole())
                .isTrue();
    }

    @Test
    void where_a_pupil_is_says_that_the_file_has_not_heard_of_all() {
        call(store.portal(), MONDAY, "08:30", RollCallEntry.absent(BRUNO));
        store.spoil(SchoolRecord.fileKey(BRUNO, YEAR), 1);
        var tuesday = MONDAY.plusDays(1);
        call(store.portal(), tuesday, "08:30", RollCallEntry.absent(BRUNO));
        store.spoil(lesson(tuesday, "08:30").journal(), 1);
        store.repair(SchoolRecord.fileKey(BRUNO, YEAR), 1);

        assertThat(isWhole(BRUNO)).isFalse();
        assertThat(isWhole(ANNE)).isTrue();
    }

    @ParameterizedTest
    @EnumSource(Loss.class)
    void a_history_is_refused_to_whom_a_punition_is_lost_and_to_nobody_else(Loss loss) {
        done(store.portal().discipline().give(at(MONDAY, "09:00"), TEACHER, punition("p1", BRUNO)));
        loss.of(store, new JournalKey(JournalKind.PUNITION, "p1"));

        var school = store.portal();

        assertThat(refused(school.histories().of(HEAD, BRUNO, MONDAY))).containsExactly("journal.unreadable");
        assertThat(school.histories().of(HEAD, ANNE, MONDAY).isRight()).isTrue();
    }

    private enum Loss {
        FIRST,
        LATER;

        void of(SpoiltStore store, JournalKey punition) {
            if (this == LATER) {
                done(store.portal()
                        .discipline()
                        .carryOut(
                                new PunitionId(punition.id()),
                                new PunitionCommand.FileReport(at(MONDAY, "10:00"), CPE, "vu"),
                                Occupancy.unknown()));
            }
            store.spoil(punition, this == FIRST ? 1 : 2);
        }
    }

    @Test
    void a_key_that_ends_as_another_is_another() {
        var longer = new PersonId("x/" + BRUNO);
        var lesson = lesson(MONDAY, "08:30");
        var rollCalls = store.portal().rollCalls();
        done(rollCalls.open(lesson, at(MONDAY, "08:30"), TEACHER));
        done(rollCalls.carryOut(lesson, new RollCallCommand.AddPupil(at(MONDAY, "08:31"), TEACHER, longer)));
        done(rollCalls.carryOut(
                lesson, new RollCallCommand.Record(at(MONDAY, "08:32"), TEACHER, RollCallEntry.absent(longer))));
        done(rollCalls.carryOut(lesson, new RollCallCommand.Submit(at(MONDAY, "08:50"), TEACHER)));
        store.spoil(SchoolRecord.fileKey(longer, YEAR), 1);

        var histories = store.portal().histories();

        assertThat(histories.of(HEAD, BRUNO, MONDAY).isRight()).isTrue();
        assertThat(refused(histories.of(HEAD, longer, MONDAY))).containsExactly("journal.unreadable");
    }

    @Test
    void what_was_taken_later_is_no_step_of_an_earlier_day() {
        var school = store.portal();
        var days = IntStream.range(0, 5).mapToObj(MONDAY::plusDays).toList();
        days.forEach(day -> call(school, day, "08:30", RollCallEntry.absent(BRUNO)));
        var friday = days.get(4);
        done(school.alerts()
                .take(at(friday, "18:00"), CPE, BRUNO, LegalStep.COMMISSION_EDUCATIVE, YearMonth.from(friday), "ok"));

        assertThat(done(school.alerts().steps(CPE, MONDAY.minusMonths(1)))).isEmpty();
        assertThat(done(school.alerts().steps(CPE, friday))).hasSize(1);
    }
}
