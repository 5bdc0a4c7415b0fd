package org.ent4j.viescolaire;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ent4j.viescolaire.PortalFixture.call;
import static org.ent4j.viescolaire.PortalFixture.done;
import static org.ent4j.viescolaire.PortalFixture.portal;
import static org.ent4j.viescolaire.PortalFixture.refused;
import static org.ent4j.viescolaire.SchoolFixture.BRUNO;
import static org.ent4j.viescolaire.SchoolFixture.CHATTER;
import static org.ent4j.viescolaire.SchoolFixture.CPE;
import static org.ent4j.viescolaire.SchoolFixture.HEAD;
import static org.ent4j.viescolaire.SchoolFixture.MONDAY;
import static org.ent4j.viescolaire.SchoolFixture.SCHOOL;
import static org.ent4j.viescolaire.SchoolFixture.SETUP;
import static org.ent4j.viescolaire.SchoolFixture.TEACHER;
import static org.ent4j.viescolaire.SchoolFixture.YEAR;
import static org.ent4j.viescolaire.SchoolFixture.at;
import static org.ent4j.viescolaire.SchoolFixture.lesson;

import io.vavr.control.Either;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.UUID;
import java.util.stream.IntStream;
import org.ent4j.model.calendar.DateRange;
import org.ent4j.model.calendar.SchoolYear;
import org.ent4j.model.id.PersonId;
import org.ent4j.model.id.StructureId;
import org.ent4j.viescolaire.absence.AbsenceCommand;
import org.ent4j.viescolaire.absence.Origin;
import org.ent4j.viescolaire.absence.Part;
import org.ent4j.viescolaire.alert.Alert;
import org.ent4j.viescolaire.alert.LegalStep;
import org.ent4j.viescolaire.discipline.PunitionId;
import org.ent4j.viescolaire.discipline.SanctionId;
import org.ent4j.viescolaire.jooq.JooqVieScolaire;
import org.ent4j.viescolaire.journal.Addition;
import org.ent4j.viescolaire.journal.Event;
import org.ent4j.viescolaire.journal.JournalKey;
import org.ent4j.viescolaire.journal.JournalKind;
import org.ent4j.viescolaire.journal.Kept;
import org.ent4j.viescolaire.journal.Superseded;
import org.ent4j.viescolaire.journal.UnreadableJournal;
import org.ent4j.viescolaire.json.EventsJson;
import org.ent4j.viescolaire.memory.InMemoryJournals;
import org.ent4j.viescolaire.observation.Observation;
import org.ent4j.viescolaire.punition.Occupancy;
import org.ent4j.viescolaire.punition.PunitionCommand;
import org.ent4j.viescolaire.punition.PunitionDate;
import org.ent4j.viescolaire.punition.PunitionSlot;
import org.ent4j.viescolaire.rollcall.RollCallCommand;
import org.ent4j.viescolaire.rollcall.RollCallEntry;
import org.ent4j.viescolaire.sanction.Authority;
import org.ent4j.viescolaire.sanction.Notification;
import org.ent4j.viescolaire.sanction.SanctionCase;
import org.ent4j.viescolaire.sanction.SanctionCommand;
import org.ent4j.viescolaire.sanction.SanctionKind;
import org.ent4j.viescolaire.sanction.SanctionTerms;
import org.ent4j.viescolaire.school.SchoolRecord;
import org.ent4j.viescolaire.spi.Journals;
import org.h2.jdbcx.JdbcDataSource;
import org.junit.jupiter.api.Test;

/** What files and alerts miss while somebody cannot read them, and hear of once they can be read again; on H2. */
class CaughtUpTest {

    private static final JournalKey FILE = SchoolRecord.fileKey(BRUNO, YEAR);
    private static final JournalKey ALERTS = SchoolRecord.alertKey(BRUNO, YEAR);
    private static final List<LocalDate> DAYS =
            IntStream.range(0, 4).mapToObj(MONDAY::plusDays).toList();

    private final JdbcDataSource database = database();
    private final Journals journals = JooqVieScolaire.on(database).migrate().journals(EventsJson.text());

    private static JdbcDataSource database() {
        var database = new JdbcDataSource();
        database.setURL(
                "jdbc:h2:mem:" + UUID.randomUUID() + ";MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE;DB_CLOSE_DELAY=-1");
        return database;
    }

    private void spoil(JournalKey key, int sequence) throws SQLException {
        body(key, sequence, "{\"type\":\"", "{\"type\":\"Zoé");
    }

    private void repair(JournalKey key, int sequence) throws SQLException {
        body(key, sequence, "{\"type\":\"Zoé", "{\"type\":\"");
    }

    private void body(JournalKey key, int sequence, String from, String to) throws SQLException {
        try (var connection = database.getConnection();
                var update = connection.prepareStatement(
                        "update vs_event set body = replace(body, ?, ?) where kind = ? and id = ? and sequence = ?")) {
            update.setString(1, from);
            update.setString(2, to);
            update.setString(3, key.kind().name());
            update.setString(4, key.id());
            update.setInt(5, sequence);
            assertThat(update.executeUpdate()).isOne();
        }
    }

    private static JournalKey rollCall(LocalDate day, String start) {
        return new JournalKey(JournalKind.ROLL_CALL, lesson(day, start).id());
    }

    private static void absent(VieScolaire school, List<LocalDate> days) {
        days.forEach(day -> call(school, day, "08:30", RollCallEntry.absent(BRUNO)));
    }

    private static void forgetNotebooks(VieScolaire school) {
        for (var hour = 8; hour < 11; hour++) {
            var when = DAYS.get(3).atTime(hour, 0);
            done(school.discipline()
                    .note(
                            at(DAYS.get(3), "12:30"),
                            Observation.builder()
                                    .id("o" + when)
                                    .pupil(BRUNO)
                                    .issuer(CPE)
                                    .at(when)
                                    .motif(SETUP.absences()
                                            .motifs()
                                            .all()
                                            .get(2)
                                            .code())
                                    .build()));
        }
    }

    private static List<Origin> origins(VieScolaire school) {
        return done(school.absences().of(CPE, BRUNO)).parts().map(Part::origin).toList();
    }

    private static Origin origin(LocalDate day) {
        return Origin.rollCall(lesson(day, "08:30").id());
    }

    @Test
    void whose_alerts_cannot_be_read_is_left_out_and_hears_of_all_after_the_repair() throws SQLException {
        absent(portal(journals), DAYS);
        done(portal(journals)
                .alerts()
                .take(
                        at(DAYS.get(3), "12:00"),
                        HEAD,
                        BRUNO,
                        LegalStep.COMMISSION_EDUCATIVE,
                        YearMonth.of(2026, 11),
                        "fait"));
        var last = journals.read(SCHOOL, ALERTS).size();
        spoil(ALERTS, last);
        var school = portal(journals);

        assertThat(done(school.alerts().leftOut(CPE))).containsExactly(BRUNO);
        assertThat(done(school.alerts().steps(CPE, DAYS.get(3)))).isEmpty();
        assertThat(refused(school.alerts()
                        .take(
                                at(DAYS.get(3), "12:10"),
                                HEAD,
                                BRUNO,
                                LegalStep.PERSONNEL_REFERENT,
                                YearMonth.of(2026, 11),
                                "")))
                .containsExactly("journal.unreadable");
        forgetNotebooks(school);
        call(school, DAYS.get(3), "09:30", RollCallEntry.absent(BRUNO));
        assertThat(origins(school)).hasSize(5);

        repair(ALERTS, last);
        var repaired = portal(journals);

        var untroubled = portal(new InMemoryJournals());
        absent(untroubled, DAYS);
        forgetNotebooks(untroubled);
        call(untroubled, DAYS.get(3), "09:30", RollCallEntry.absent(BRUNO));
        assertThat(done(untroubled.alerts().open(CPE))).isNotEmpty();
        assertThat(done(repaired.alerts().open(CPE)))
                .extracting(Alert::key)
                .isEqualTo(done(untroubled.alerts().open(CPE)).stream()
                        .map(Alert::key)
                        .toList());
        assertThat(done(repaired.alerts().leftOut(CPE))).isEmpty();
        assertThat(done(repaired.alerts().steps(CPE, DAYS.get(3)))).hasSize(1);
    }

    @Test
    void one_cause_that_cannot_be_read_holds_back_nothing_else() throws SQLException {
        absent(portal(journals), DAYS.subList(0, 1));
        spoil(FILE, 1);
        absent(portal(journals), DAYS.subList(1, 4));
        spoil(rollCall(DAYS.get(1), "08:30"), 1);
        repair(FILE, 1);
        var school = portal(journals);

        assertThat(origins(school)).containsExactly(origin(DAYS.get(0)), origin(DAYS.get(2)), origin(DAYS.get(3)));
        assertThat(school.record().legibility().behind(BRUNO, YEAR).missed())
                .extracting(each -> each.cause())
                .contains(rollCall(DAYS.get(1), "08:30"))
                .doesNotContain(rollCall(DAYS.get(2), "08:30"));
        assertThat(done(school.alerts().leftOut(CPE))).containsExactly(BRUNO);
        assertThat(done(school.alerts().steps(CPE, DAYS.get(3)))).isEmpty();
        assertThat(portal(journals).record().position())
                .isEqualTo(school.record().position());
        forgetNotebooks(school);
        assertThat(done(school.alerts().open(CPE))).isEmpty();

        repair(rollCall(DAYS.get(1), "08:30"), 1);
        var repaired = portal(journals);

        assertThat(origins(repaired)).hasSize(4);
        assertThat(repaired.record().legibility().behind(BRUNO, YEAR).missed()).isEmpty();
        assertThat(done(repaired.alerts().leftOut(CPE))).isEmpty();
        assertThat(done(repaired.alerts().steps(CPE, DAYS.get(3)))).hasSize(1);
        assertThat(done(repaired.alerts().open(CPE))).hasSize(1);
    }

    @Test
    void what_is_refused_stays_missed_until_it_is_possible() throws SQLException {
        absent(portal(journals), DAYS.subList(0, 1));
        done(portal(journals).absences().carryOut(BRUNO, new AbsenceCommand.Lock(at(MONDAY, "09:40"), CPE, 1)));
        spoil(FILE, 1);
        var school = portal(journals);
        done(school.rollCalls()
                .carryOut(
                        lesson(MONDAY, "08:30"),
                        new RollCallCommand.VoidCall(at(MONDAY, "10:50"), CPE, "cours annulé")));
        absent(school, DAYS.subList(1, 2));
        repair(FILE, 1);
        var repaired = portal(journals);

        assertThat(origins(repaired)).containsExactly(origin(DAYS.get(0)), origin(DAYS.get(1)));
        assertThat(repaired.record().legibility().behind(BRUNO, YEAR).missed())
                .extracting(each -> each.cause())
                .contains(rollCall(MONDAY, "08:30"));
        assertThat(done(repaired.alerts().leftOut(CPE))).containsExactly(BRUNO);
        assertThat(portal(journals).record().position())
                .isEqualTo(repaired.record().position());

        done(repaired.absences().carryOut(BRUNO, new AbsenceCommand.Unlock(at(DAYS.get(2), "08:00"), CPE, 1, "")));

        assertThat(origins(repaired)).containsExactly(origin(DAYS.get(1)));
        assertThat(repaired.record().legibility().behind(BRUNO, YEAR).missed()).isEmpty();
        assertThat(done(repaired.alerts().leftOut(CPE))).isEmpty();
    }

    @Test
    void an_exclusion_is_carried_out_and_its_absence_heard_of_later() throws SQLException {
        absent(portal(journals), DAYS.subList(0, 1));
        spoil(FILE, 1);
        var school = portal(journals);
        var day = DAYS.get(1);
        done(school.discipline().give(at(day, "08:30"), TEACHER, PortalFixture.punition("p1", BRUNO)));
        done(school.discipline()
                .carryOut(
                        new PunitionId("p1"),
                        new PunitionCommand.Schedule(
                                at(day, "08:35"),
                                TEACHER,
                                PunitionSlot.at(PunitionDate.range(day.atTime(8, 40), day.atTime(9, 25)))
                                        .under(CPE.person())),
                        Occupancy.unknown()));
        repair(FILE, 1);
        var repaired = portal(journals);

        assertThat(origins(repaired))
                .extracting(Origin::source)
                .containsExactly(Origin.Source.APPEL, Origin.Source.EXCLUSION);
        assertThat(repaired.record().legibility().behind(BRUNO, YEAR).missed()).isEmpty();
        assertThat(portal(journals).record().position())
                .isEqualTo(repaired.record().position());
    }

    @Test
    void sanctions_too_are_carried_out_and_each_of_their_absences_is_heard_of_once() throws SQLException {
        absent(portal(journals), DAYS.subList(0, 1));
        spoil(FILE, 1);
        var school = portal(journals);
        sanction(school);
        repair(FILE, 1);
        var repaired = portal(journals);

        var untroubled = portal(new InMemoryJournals());
        absent(untroubled, DAYS.subList(0, 1));
        sanction(untroubled);
        assertThat(done(repaired.absences().of(CPE, BRUNO)).parts())
                .extracting(Part::period)
                .hasSize(2)
                .isEqualTo(done(untroubled.absences().of(CPE, BRUNO))
                        .parts()
                        .map(Part::period)
                        .toList());
        assertThat(repaired.record().legibility().behind(BRUNO, YEAR).missed()).isEmpty();
    }

    private static void sanction(VieScolaire school) {
        var id = new SanctionId("s1");
        var reproach = SanctionCase.builder()
                .id(id)
                .pupil(BRUNO)
                .isMinor(false)
                .motif(CHATTER)
                .facts("faits")
                .build();
        var later = MONDAY.plusDays(7);
        done(school.discipline().propose(at(MONDAY, "10:00"), HEAD, reproach));
        for (var command : List.of(
                new SanctionCommand.Inform(
                        at(MONDAY, "10:00"), HEAD, Notification.complete(MONDAY, MONDAY.plusDays(3))),
                new SanctionCommand.Pronounce(
                        at(later, "08:00"),
                        HEAD,
                        Authority.CHEF_D_ETABLISSEMENT,
                        SanctionTerms.of(SanctionKind.EXCLUSION_DE_L_ETABLISSEMENT)
                                .withDays(2),
                        "insultes"),
                new SanctionCommand.Execute(
                        at(later, "09:00"), HEAD, Optional.of(new DateRange(later.plusDays(1), later.plusDays(2)))))) {
            done(school.discipline().carryOut(id, command));
        }
    }

    @Test
    void whose_alerts_are_repaired_after_the_file_hears_of_them_then() throws SQLException {
        absent(portal(journals), DAYS);
        forgetNotebooks(portal(journals));
        assertThat(done(portal(journals).alerts().open(CPE))).hasSize(1);
        spoil(FILE, 1);
        spoil(ALERTS, 1);
        call(portal(journals), MONDAY.plusDays(4), "08:30", RollCallEntry.absent(BRUNO));
        repair(FILE, 1);

        assertThat(origins(portal(journals))).hasSize(5);
        assertThat(done(portal(journals).alerts().leftOut(CPE))).containsExactly(BRUNO);
        assertThat(done(portal(journals).alerts().open(CPE))).isEmpty();

        repair(ALERTS, 1);

        assertThat(done(portal(journals).alerts().open(CPE))).hasSize(2);
        assertThat(done(portal(journals).alerts().leftOut(CPE))).isEmpty();
    }

    @Test
    void who_may_have_missed_something_that_cannot_be_read_is_left_out() throws SQLException {
        absent(portal(journals), DAYS);
        spoil(FILE, 1);
        call(portal(journals), MONDAY.plusDays(4), "08:30", RollCallEntry.absent(BRUNO));
        var behind = new JournalKey(JournalKind.SCHOOL, "behind/" + FILE.id());
        spoil(behind, 1);
        repair(FILE, 1);
        var school = portal(journals);

        assertThat(done(school.alerts().leftOut(CPE))).containsExactly(BRUNO);
        assertThat(done(school.alerts().steps(CPE, DAYS.get(3)))).isEmpty();

        repair(behind, 1);

        assertThat(done(portal(journals).alerts().leftOut(CPE))).isEmpty();
        assertThat(origins(portal(journals))).hasSize(5);
    }

    @Test
    void what_files_of_earlier_years_missed_is_forgotten_even_when_it_cannot_be_read() throws SQLException {
        var june = LocalDate.of(2026, 6, 15);
        var file = SchoolRecord.fileKey(BRUNO, SchoolYear.of(june));
        var behind = new JournalKey(JournalKind.SCHOOL, "behind/" + file.id());
        call(portal(journals), june, "08:30", RollCallEntry.absent(BRUNO));
        spoil(file, 1);
        call(portal(journals), june, "09:30", RollCallEntry.absent(BRUNO));
        spoil(behind, 1);
        var school = portal(journals);
        assertThat(done(school.unreadable(CPE)))
                .extracting(UnreadableJournal::key)
                .containsExactly(file, behind);

        done(school.forgetEarlierYears(at(MONDAY, "18:00"), HEAD));

        assertThat(done(school.unreadable(CPE))).isEmpty();
        assertThat(journals.read(SCHOOL, behind)).isEmpty();
    }

    @Test
    void what_a_file_missed_is_forgotten_again_after_an_interruption() throws SQLException {
        var june = LocalDate.of(2026, 6, 15);
        var file = SchoolRecord.fileKey(BRUNO, SchoolYear.of(june));
        var behind = new JournalKey(JournalKind.SCHOOL, "behind/" + file.id());
        call(portal(journals), june, "08:30", RollCallEntry.absent(BRUNO));
        spoil(file, 1);
        call(portal(journals), june, "09:30", RollCallEntry.absent(BRUNO));
        var school = portal(new Interrupted(journals));
        done(school.forgetEarlierYears(at(MONDAY, "18:00"), HEAD));
        assertThat(journals.read(SCHOOL, behind)).isNotEmpty();

        assertThat(portal(journals).record().position()).isPositive();

        assertThat(journals.read(SCHOOL, behind)).isEmpty();
    }

    /** Journals of a host that stops before it forgets. */
    private record Interrupted(Journals kept) implements Journals {
        @Override
        public List<Event> read(StructureId school, JournalKey key) {
            return kept.read(school, key);
        }

        @Override
        public SortedMap<JournalKey, List<Event>> about(StructureId school, JournalKind kind, PersonId pupil) {
            return kept.about(school, kind, pupil);
        }

        @Override
        public SortedMap<JournalKey, List<Event>> on(StructureId school, JournalKind kind, DateRange days) {
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
            return 0;
        }
    }
}
