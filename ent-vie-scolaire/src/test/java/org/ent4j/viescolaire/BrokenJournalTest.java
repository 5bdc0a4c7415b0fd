package org.ent4j.viescolaire;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ent4j.viescolaire.PortalFixture.call;
import static org.ent4j.viescolaire.PortalFixture.done;
import static org.ent4j.viescolaire.PortalFixture.portal;
import static org.ent4j.viescolaire.PortalFixture.refused;
import static org.ent4j.viescolaire.PortalFixture.stay;
import static org.ent4j.viescolaire.SchoolFixture.ANNE;
import static org.ent4j.viescolaire.SchoolFixture.BRUNO;
import static org.ent4j.viescolaire.SchoolFixture.CPE;
import static org.ent4j.viescolaire.SchoolFixture.HEAD;
import static org.ent4j.viescolaire.SchoolFixture.MONDAY;
import static org.ent4j.viescolaire.SchoolFixture.SCHOOL;
import static org.ent4j.viescolaire.SchoolFixture.SETUP;
import static org.ent4j.viescolaire.SchoolFixture.YEAR;
import static org.ent4j.viescolaire.SchoolFixture.at;
import static org.ent4j.viescolaire.SchoolFixture.lesson;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.ent4j.model.calendar.SchoolYear;
import org.ent4j.viescolaire.absence.AbsenceEvent;
import org.ent4j.viescolaire.alert.Alert;
import org.ent4j.viescolaire.alert.AlertType;
import org.ent4j.viescolaire.counting.AttendanceCount;
import org.ent4j.viescolaire.journal.Addition;
import org.ent4j.viescolaire.journal.Event;
import org.ent4j.viescolaire.journal.JournalKey;
import org.ent4j.viescolaire.journal.JournalKind;
import org.ent4j.viescolaire.journal.SchoolEvent;
import org.ent4j.viescolaire.journal.UnreadableJournal;
import org.ent4j.viescolaire.memory.InMemoryJournals;
import org.ent4j.viescolaire.observation.Observation;
import org.ent4j.viescolaire.permanence.StayKind;
import org.ent4j.viescolaire.rollcall.RollCallEntry;
import org.ent4j.viescolaire.school.SchoolRecord;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Events that are gone, or that several journals miss at once: each stops its own journal, and nothing is lost. */
class BrokenJournalTest {

    private static final JournalKey FILE = SchoolRecord.fileKey(BRUNO, YEAR);
    private static final JournalKey BEHIND = new JournalKey(JournalKind.SCHOOL, "behind/" + FILE.id());
    private static final List<LocalDate> DAYS =
            IntStream.range(0, 5).mapToObj(MONDAY::plusDays).toList();

    private final SpoiltStore store = new SpoiltStore();

    private static JournalKey rollCall(LocalDate day, String start) {
        return new JournalKey(JournalKind.ROLL_CALL, lesson(day, start).id());
    }

    private static void absent(VieScolaire school, List<LocalDate> days) {
        days.forEach(day -> call(school, day, "08:30", RollCallEntry.absent(BRUNO), RollCallEntry.absent(ANNE)));
    }

    private static AttendanceCount count(VieScolaire school) {
        return done(school.absences().count(CPE, BRUNO, day -> true));
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3})
    void a_file_of_which_an_event_is_gone_cannot_be_read_and_all_others_can(int sequence) {
        absent(store.portal(), DAYS);
        store.delete(FILE, sequence);

        var school = store.portal();

        assertThat(done(school.unreadable(CPE))).singleElement().satisfies(journal -> {
            assertThat(journal.key()).isEqualTo(FILE);
            assertThat(journal.why()).isEqualTo("MissingEvent");
        });
        assertThat(done(school.absences().of(CPE, ANNE)).parts()).hasSize(5);
        assertThat(done(school.absences().leftOut(CPE))).containsExactly(BRUNO);
        call(school, DAYS.get(0), "09:30", RollCallEntry.absent(BRUNO), RollCallEntry.absent(ANNE));
        assertThat(done(school.absences().of(CPE, ANNE)).parts()).hasSize(6);
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2})
    void a_roll_call_of_which_an_event_is_gone_cannot_be_read_and_all_others_can(int sequence) {
        absent(store.portal(), DAYS);
        var key = rollCall(DAYS.get(1), "08:30");
        store.delete(key, sequence);

        var school = store.portal();

        assertThat(done(school.unreadable(CPE)))
                .extracting(UnreadableJournal::key)
                .containsExactly(key);
        assertThat(count(school).halfDays()).hasSize(5);
    }

    @Test
    void a_class_goes_on_where_the_last_event_of_a_pupils_file_is_gone() {
        absent(store.portal(), DAYS.subList(0, 2));
        store.delete(FILE, store.journals.read(SCHOOL, FILE).size());
        var school = store.portal();

        call(school, DAYS.get(2), "08:30", RollCallEntry.absent(BRUNO), RollCallEntry.absent(ANNE));

        assertThat(done(school.absences().of(CPE, ANNE)).parts()).hasSize(3);
        assertThat(done(school.unreadable(CPE)))
                .extracting(UnreadableJournal::key)
                .containsExactly(FILE);
        assertThat(done(school.absences().leftOut(CPE))).containsExactly(BRUNO);
    }

    @Test
    void what_is_written_to_a_journal_that_was_forgotten_meanwhile_goes_with_it() {
        var june = LocalDate.of(2026, 6, 15);
        var running = store.portal();
        call(running, june, "08:30", RollCallEntry.absent(BRUNO));
        var file = SchoolRecord.fileKey(BRUNO, SchoolYear.of(june));
        var version = store.journals.read(SCHOOL, file).size();
        append(
                new JournalKey(JournalKind.SCHOOL, "forgotten"),
                0,
                new SchoolEvent.Forgotten(at(MONDAY, "18:00"), HEAD, List.of(file)));
        append(file, version, new AbsenceEvent.Locked(at(MONDAY, "18:00"), CPE, 1));

        var restarted = store.portal();

        for (var school : List.of(running, restarted)) {
            assertThat(school.isLegible()).isTrue();
            assertThat(school.record().holds(file)).isFalse();
        }
        assertThat(store.journals.read(SCHOOL, file)).isEmpty();
        call(restarted, june, "09:30", RollCallEntry.absent(BRUNO));
        assertThat(store.portal().record().holds(file)).isTrue();
    }

    private void append(JournalKey key, int version, Event event) {
        assertThat(store.journals
                        .append(SCHOOL, List.of(new Addition(key, version, List.of(event), Set.of(), Optional.empty())))
                        .isRight())
                .isTrue();
    }

    @Test
    void a_roll_call_that_is_heard_of_late_meets_the_stays_that_were_known_before() {
        var untroubled = portal(new InMemoryJournals());
        call(untroubled, MONDAY, "08:30", RollCallEntry.absent(BRUNO));
        infirmerie(untroubled);
        call(untroubled, MONDAY, "09:30", RollCallEntry.absent(BRUNO));
        cdi(untroubled);

        call(store.portal(), MONDAY, "08:30", RollCallEntry.absent(BRUNO));
        infirmerie(store.portal());
        store.spoil(FILE, 1);
        call(store.portal(), MONDAY, "09:30", RollCallEntry.absent(BRUNO));
        cdi(store.portal());
        store.repair(FILE, 1);

        assertThat(count(store.portal())).isEqualTo(count(untroubled));
    }

    private static void infirmerie(VieScolaire school) {
        var visit = stay("s1", StayKind.INFIRMERIE, "09:30", BRUNO).withUntil(MONDAY.atTime(10, 25));
        done(school.stays().begin(at(MONDAY, "09:31"), CPE, visit));
    }

    private static void cdi(VieScolaire school) {
        var visit = stay("s2", StayKind.CDI, "15:00", BRUNO).withUntil(MONDAY.atTime(15, 55));
        done(school.stays().begin(at(MONDAY, "11:00"), CPE, visit));
    }

    @Test
    void what_a_file_misses_is_kept_even_where_what_it_missed_before_cannot_be_read() {
        absent(store.portal(), DAYS.subList(0, 1));
        store.spoil(FILE, 1);
        absent(store.portal(), DAYS.subList(1, 2));
        store.spoil(BEHIND, 1);
        absent(store.portal(), DAYS.subList(2, 5));
        store.repair(FILE, 1);
        var half = store.portal();
        assertThat(done(half.alerts().leftOut(CPE))).containsExactly(BRUNO);
        assertThat(done(half.absences().leftOut(CPE))).containsExactly(BRUNO);
        assertThat(refused(half.absences().count(CPE, BRUNO, day -> true))).containsExactly("journal.unreadable");
        assertThat(done(half.alerts().steps(CPE, DAYS.get(4))))
                .noneMatch(step -> step.pupil().equals(BRUNO));

        store.repair(BEHIND, 1);
        var school = store.portal();

        assertThat(count(school).halfDays()).hasSize(5);
        assertThat(done(school.alerts().leftOut(CPE))).isEmpty();
        assertThat(done(school.alerts().steps(CPE, DAYS.get(4))))
                .anyMatch(step -> step.pupil().equals(BRUNO));
        assertThat(done(school.alerts().open(CPE)))
                .filteredOn(alert -> alert.key().pupil().equals(BRUNO))
                .hasSameSizeAs(done(school.alerts().open(CPE)).stream()
                        .filter(alert -> alert.key().pupil().equals(ANNE))
                        .toList());
    }

    @Test
    void a_file_that_has_not_heard_of_all_is_not_counted() {
        absent(store.portal(), DAYS.subList(0, 1));
        store.spoil(FILE, 1);
        absent(store.portal(), DAYS.subList(1, 5));
        DAYS.subList(1, 5).forEach(day -> store.spoil(rollCall(day, "08:30"), 1));
        store.repair(FILE, 1);

        var school = store.portal();

        assertThat(refused(school.absences().count(CPE, BRUNO, day -> true))).containsExactly("journal.unreadable");
        assertThat(done(school.absences().leftOut(CPE))).containsExactly(BRUNO);
        assertThat(done(school.boards().leftOut(CPE))).containsExactly(BRUNO);
        assertThat(done(school.absences().files(CPE)))
                .noneMatch(file -> file.pupil().equals(BRUNO));
    }

    @Test
    void the_history_of_a_pupil_is_not_made_of_half_a_file() {
        absent(store.portal(), DAYS);
        store.spoil(FILE, 3);

        var school = store.portal();

        assertThat(refused(school.histories().of(HEAD, BRUNO, MONDAY))).containsExactly("journal.unreadable");
        assertThat(school.histories().of(HEAD, ANNE, MONDAY).isRight()).isTrue();
    }

    @Test
    void where_a_pupil_is_says_that_something_could_not_be_read() {
        absent(store.portal(), DAYS);
        var now = at(DAYS.get(0), "08:45");
        assertThat(done(store.portal().whereabouts().where(CPE, BRUNO, now)).isWhole())
                .isTrue();
        store.spoil(rollCall(DAYS.get(0), "08:30"), 2);

        var school = store.portal();

        assertThat(done(school.whereabouts().where(CPE, BRUNO, now)).isWhole()).isFalse();
        assertThat(done(school.whereabouts().where(CPE, BRUNO, at(DAYS.get(1), "08:45")))
                        .isWhole())
                .isTrue();
    }

    @Test
    void alerts_of_which_something_cannot_be_read_stay_as_they_were_and_all_others_follow() {
        var school = store.portal();
        for (var hour = 8; hour < 11; hour++) {
            forgetNotebook(school, hour);
        }
        var before = done(school.alerts().open(CPE));
        assertThat(before).hasSize(1);
        var observation = new JournalKey(JournalKind.OBSERVATION, "o9");
        store.spoil(observation, 1);
        school = store.portal();
        absent(school, DAYS);

        assertThat(done(school.alerts().open(CPE))).containsAll(before);
        assertThat(done(school.alerts().open(CPE)))
                .anyMatch(alert -> alert.key().type() == AlertType.ABSENCE
                        && alert.key().pupil().equals(BRUNO));
        assertThat(done(school.alerts().leftOut(CPE))).isEmpty();
        assertThat(done(school.alerts().steps(CPE, DAYS.get(4))))
                .anyMatch(step -> step.pupil().equals(BRUNO));
        assertThat(count(school).halfDays()).hasSize(5);
        forgetNotebook(school, 11);
        assertThat(notebooks(school)).isEqualTo(3);
        var position = school.record().position();
        assertThat(store.portal().record().position()).isEqualTo(position);

        store.repair(observation, 1);
        var repaired = store.portal();

        assertThat(notebooks(repaired)).isEqualTo(4);
        forgetNotebook(repaired, 12);
        assertThat(notebooks(repaired)).isEqualTo(5);
    }

    @Test
    void an_alert_that_would_have_been_drawn_is_drawn_after_the_repair() {
        var school = store.portal();
        forgetNotebook(school, 8);
        forgetNotebook(school, 9);
        var observation = new JournalKey(JournalKind.OBSERVATION, "o9");
        store.spoil(observation, 1);
        forgetNotebook(store.portal(), 10);
        assertThat(done(store.portal().alerts().open(CPE))).isEmpty();

        store.repair(observation, 1);

        assertThat(notebooks(store.portal())).isEqualTo(3);
    }

    private static int notebooks(VieScolaire school) {
        return done(school.alerts().open(CPE)).stream()
                .filter(alert -> alert.key().type() == AlertType.FORGOTTEN_NOTEBOOK)
                .mapToInt(Alert::count)
                .sum();
    }

    private static void forgetNotebook(VieScolaire school, int hour) {
        var motif = SETUP.absences().motifs().all().get(2).code();
        var observation = Observation.builder()
                .id("o" + hour)
                .pupil(BRUNO)
                .issuer(CPE)
                .at(DAYS.get(3).atTime(hour, 0))
                .motif(motif)
                .build();
        done(school.discipline().note(at(DAYS.get(3), "12:30"), observation));
    }
}
