package org.ent4j.viescolaire;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ent4j.viescolaire.PortalFixture.FATHER;
import static org.ent4j.viescolaire.PortalFixture.call;
import static org.ent4j.viescolaire.PortalFixture.done;
import static org.ent4j.viescolaire.PortalFixture.portal;
import static org.ent4j.viescolaire.PortalFixture.refused;
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

import java.sql.SQLException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.ent4j.model.calendar.DateRange;
import org.ent4j.model.calendar.SchoolYear;
import org.ent4j.model.id.PersonId;
import org.ent4j.model.id.StructureId;
import org.ent4j.viescolaire.RegisterService.Wanted;
import org.ent4j.viescolaire.absence.AbsenceCommand;
import org.ent4j.viescolaire.absence.AbsenceFile;
import org.ent4j.viescolaire.absence.AbsenceType;
import org.ent4j.viescolaire.absence.Origin;
import org.ent4j.viescolaire.absence.Part;
import org.ent4j.viescolaire.alert.AlertType;
import org.ent4j.viescolaire.counting.Period;
import org.ent4j.viescolaire.jooq.ChangedRows;
import org.ent4j.viescolaire.jooq.JooqVieScolaire;
import org.ent4j.viescolaire.journal.JournalKey;
import org.ent4j.viescolaire.journal.JournalKind;
import org.ent4j.viescolaire.journal.UnreadableJournal;
import org.ent4j.viescolaire.json.EventsJson;
import org.ent4j.viescolaire.memory.InMemoryJournals;
import org.ent4j.viescolaire.observation.Observation;
import org.ent4j.viescolaire.permanence.StayKind;
import org.ent4j.viescolaire.registre.Calling;
import org.ent4j.viescolaire.registre.Mark;
import org.ent4j.viescolaire.registre.RegistreCell;
import org.ent4j.viescolaire.registre.RegistreLesson;
import org.ent4j.viescolaire.registre.RegistreNames;
import org.ent4j.viescolaire.registre.RegistreSum;
import org.ent4j.viescolaire.rights.Act;
import org.ent4j.viescolaire.rights.Actor;
import org.ent4j.viescolaire.rollcall.RollCallCommand;
import org.ent4j.viescolaire.rollcall.RollCallEntry;
import org.ent4j.viescolaire.school.SchoolRecord;
import org.ent4j.viescolaire.spi.Journals;
import org.ent4j.viescolaire.spi.Rights;
import org.h2.jdbcx.JdbcDataSource;
import org.junit.jupiter.api.Test;

/** A school with an event that nobody can read, on H2. */
class UnreadableTest {

    private final JdbcDataSource database = database();
    private final Journals journals = JooqVieScolaire.on(database).migrate().journals(EventsJson.text());

    private static JdbcDataSource database() {
        var database = new JdbcDataSource();
        database.setURL(
                "jdbc:h2:mem:" + UUID.randomUUID() + ";MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE;DB_CLOSE_DELAY=-1");
        return database;
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

    @Test
    void one_unreadable_event_stops_its_journal_alone_and_nothing_is_lost() throws SQLException {
        call(portal(journals), MONDAY, "08:30", RollCallEntry.absent(BRUNO), RollCallEntry.absent(ANNE));
        var broken = SchoolRecord.fileKey(BRUNO, YEAR);
        body(broken, 2, "PartAdded", "PartOfZoé");
        var school = portal(journals);

        assertThat(school.record().unreadable()).singleElement().satisfies(journal -> {
            assertThat(journal.key()).isEqualTo(broken);
            assertThat(journal.position()).isPositive();
            assertThat(journal.why()).doesNotContain("Zoé");
        });
        assertThat(done(school.absences().of(CPE, ANNE)).live()).hasSize(1);
        assertThat(done(school.absences().of(CPE, BRUNO)).live()).isEmpty();
        assertThat(done(school.boards().assiduite(CPE, at(MONDAY, "09:00")))
                        .dossiers()
                        .all())
                .isOne();
        call(school, MONDAY, "09:30");
        done(school.absences().carryOut(ANNE, new AbsenceCommand.Lock(at(MONDAY, "09:40"), CPE, 1)));

        done(school.rollCalls()
                .carryOut(
                        lesson(MONDAY, "09:30"),
                        new RollCallCommand.Amend(at(MONDAY, "09:50"), CPE, RollCallEntry.absent(BRUNO), "")));
        var position = school.record().position();
        assertThat(refused(school.absences().carryOut(BRUNO, declared()))).containsExactly("journal.unreadable");
        assertThat(school.record().position()).isEqualTo(position);

        body(broken, 2, "PartOfZoé", "PartAdded");
        var repaired = portal(journals);

        assertThat(repaired.record().unreadable()).isEmpty();
        assertThat(done(repaired.absences().of(CPE, BRUNO)).parts())
                .extracting(Part::origin)
                .containsExactly(
                        Origin.rollCall(lesson(MONDAY, "08:30").id()),
                        Origin.rollCall(lesson(MONDAY, "09:30").id()));
        assertThat(portal(journals).record().position())
                .isEqualTo(repaired.record().position());
    }

    @Test
    void a_file_hears_after_its_repair_of_what_became_of_roll_calls_and_stays_meanwhile() throws SQLException {
        call(portal(journals), MONDAY, "08:30", RollCallEntry.absent(BRUNO));
        call(portal(journals), MONDAY, "09:30", RollCallEntry.absent(BRUNO));
        var broken = SchoolRecord.fileKey(BRUNO, YEAR);
        body(broken, 1, "Opened", "OpenedByZoé");
        var school = portal(journals);
        amend(school, "08:30", RollCallEntry.present(BRUNO));
        call(school, MONDAY, "10:30", RollCallEntry.absent(BRUNO));
        done(school.rollCalls()
                .carryOut(
                        lesson(MONDAY, "09:30"),
                        new RollCallCommand.VoidCall(at(MONDAY, "10:50"), CPE, "cours annulé")));
        done(school.stays()
                .begin(
                        at(MONDAY, "11:00"),
                        CPE,
                        PortalFixture.stay("cdi", StayKind.CDI, "10:40", BRUNO).withUntil(MONDAY.atTime(10, 55))));
        assertThat(school.absences().of(CPE, BRUNO).get().version()).isZero();

        body(broken, 1, "OpenedByZoé", "Opened");
        var repaired = portal(journals);

        var untroubled = new InMemoryJournals();
        var other = portal(untroubled);
        call(other, MONDAY, "08:30", RollCallEntry.present(BRUNO));
        call(other, MONDAY, "10:30", RollCallEntry.absent(BRUNO));
        done(other.stays()
                .begin(
                        at(MONDAY, "11:00"),
                        CPE,
                        PortalFixture.stay("cdi", StayKind.CDI, "10:40", BRUNO).withUntil(MONDAY.atTime(10, 55))));
        assertThat(done(repaired.absences().count(CPE, BRUNO, day -> true)))
                .isEqualTo(done(other.absences().count(CPE, BRUNO, day -> true)));
        assertThat(done(repaired.absences().of(CPE, BRUNO)).parts())
                .singleElement()
                .satisfies(part -> {
                    assertThat(part.origin())
                            .isEqualTo(Origin.rollCall(lesson(MONDAY, "10:30").id()));
                    assertThat(part.stayed()).isNotEmpty();
                });
        assertThat(repaired.record().legibility().behind()).isEmpty();
        assertThat(repaired.record().legibility().behind(BRUNO, YEAR).missed()).isEmpty();
    }

    private static void amend(VieScolaire school, String start, RollCallEntry entry) {
        done(school.rollCalls()
                .carryOut(lesson(MONDAY, start), new RollCallCommand.Amend(at(MONDAY, "10:45"), CPE, entry, "")));
    }

    @Test
    void no_alert_and_no_step_is_drawn_from_a_file_that_cannot_be_read_and_it_is_said_whose() throws SQLException {
        var days = Stream.iterate(MONDAY, day -> day.plusDays(7)).limit(7).toList();
        for (var day : days) {
            call(portal(journals), day, "08:30", RollCallEntry.absent(BRUNO), RollCallEntry.absent(ANNE));
        }
        var last = days.get(6);
        assertThat(done(portal(journals).alerts().open(CPE))).hasSize(2);
        var broken = SchoolRecord.fileKey(BRUNO, YEAR);
        body(broken, 3, "PartAdded", "PartOfZoé");
        var school = portal(journals);
        var before = school.record().alerts(BRUNO, YEAR);

        assertThat(done(school.alerts().leftOut(CPE))).containsExactly(BRUNO);
        assertThat(done(school.alerts().steps(CPE, last)))
                .extracting(AlertService.DueStep::pupil)
                .doesNotContain(BRUNO);
        for (var hour = 8; hour < 11; hour++) {
            done(school.discipline().note(at(last, "12:00"), forgotten(BRUNO, last.atTime(hour, 0))));
        }
        assertThat(school.record().alerts(BRUNO, YEAR)).isEqualTo(before);

        body(broken, 3, "PartOfZoé", "PartAdded");
        var repaired = portal(journals);

        assertThat(done(repaired.alerts().leftOut(CPE))).isEmpty();
        assertThat(done(repaired.alerts().open(CPE)))
                .extracting(alert -> alert.key().type())
                .containsExactlyInAnyOrder(AlertType.ABSENCE, AlertType.ABSENCE, AlertType.FORGOTTEN_NOTEBOOK);
    }

    private static Observation forgotten(PersonId pupil, LocalDateTime when) {
        return Observation.builder()
                .id("o" + when)
                .pupil(pupil)
                .issuer(CPE)
                .at(when)
                .motif(SETUP.absences().motifs().all().get(2).code())
                .build();
    }

    private static AbsenceCommand declared() {
        return new AbsenceCommand.Enter(
                at(MONDAY, "07:00"),
                CPE,
                AbsenceType.ABSENCE,
                List.of(new Period(MONDAY.atTime(14, 0), MONDAY.atTime(18, 0))),
                Origin.of(Origin.Source.VIE_SCOLAIRE),
                Optional.empty(),
                "");
    }

    @Test
    void a_roll_call_that_cannot_be_read_is_not_missing_in_the_register_and_no_half_day_is_drawn_from_it()
            throws SQLException {
        call(portal(journals), MONDAY, "08:30", RollCallEntry.absent(BRUNO));
        call(portal(journals), MONDAY, "09:30");
        body(SchoolRecord.fileKey(BRUNO, YEAR), 2, "PartAdded", "PartOfZoé");
        var first =
                new JournalKey(JournalKind.ROLL_CALL, lesson(MONDAY, "08:30").id());
        body(first, 4, "Submitted", "Submit");
        body(new JournalKey(JournalKind.ROLL_CALL, lesson(MONDAY, "09:30").id()), 1, "Planned", "Plan");
        var school = portal(journals);
        var wanted = Wanted.of("Collège", "5A", Set.of(ANNE, BRUNO), DateRange.of(MONDAY));

        var register = done(school.registers()
                .register(CPE, wanted, RegistreNames.of(PersonId::value), at(MONDAY.plusDays(1), "08:00")));

        assertThat(register.days().get(0).lessons())
                .extracting(RegistreLesson::calling)
                .containsExactly(Calling.UNREADABLE, Calling.UNREADABLE, Calling.NOT_DONE);
        assertThat(register.unreadableRolls()).isEqualTo(2);
        assertThat(register.missing()).isOne();
        assertThat(register.unreadable()).containsExactly(BRUNO.value());
        assertThat(register.days().get(0).rows()).hasSize(2).allSatisfy(row -> {
            assertThat(row.halfDays()).isEmpty();
            assertThat(row.cells())
                    .extracting(RegistreCell::mark)
                    .containsExactly(Mark.UNREADABLE, Mark.UNREADABLE, Mark.NOT_CALLED);
        });
        assertThat(school.record().unreadable())
                .extracting(UnreadableJournal::key)
                .hasSize(3)
                .contains(first);
        assertThat(refused(school.rollCalls()
                        .carryOut(lesson(MONDAY, "08:30"), new RollCallCommand.Submit(at(MONDAY, "09:00"), CPE))))
                .containsExactly("journal.unreadable");
        assertThat(school.record().unreadable(SchoolRecord.fileKey(ANNE, YEAR))).isEqualTo(Optional.empty());
    }

    @Test
    void half_days_of_a_register_are_of_its_roll_calls_and_need_no_file_of_absences() throws SQLException {
        call(portal(journals), MONDAY, "08:30", RollCallEntry.absent(BRUNO), RollCallEntry.absent(ANNE));
        body(SchoolRecord.fileKey(BRUNO, YEAR), 1, "Opened", "OpenZoé");
        var wanted = Wanted.of("Collège", "5A", Set.of(ANNE, BRUNO), DateRange.of(MONDAY));

        var register = done(portal(journals)
                .registers()
                .register(CPE, wanted, RegistreNames.of(PersonId::value), at(MONDAY.plusDays(1), "08:00")));

        assertThat(register.sums())
                .extracting(RegistreSum::halfDays)
                .containsExactly(OptionalInt.of(1), OptionalInt.of(1));
        assertThat(register.unreadable()).containsExactly(BRUNO.value());
        assertThat(register.unreadableRolls()).isZero();
    }

    @Test
    void what_cannot_be_read_of_earlier_years_is_forgotten_all_the_same() throws SQLException {
        var june = LocalDate.of(2026, 6, 15);
        for (var day : List.of(june, MONDAY)) {
            call(portal(journals), day, "08:30", RollCallEntry.absent(BRUNO));
            body(rollCall(day), 1, "Planned", "Plan");
            body(SchoolRecord.fileKey(BRUNO, SchoolYear.of(day)), 1, "Opened", "Open");
        }
        var school = portal(journals);
        assertThat(school.record().unreadable()).hasSize(4);

        assertThat(done(school.forgetEarlierYears(at(MONDAY, "18:00"), HEAD))).isEqualTo(2);

        assertThat(school.record().unreadable())
                .extracting(UnreadableJournal::key)
                .containsExactly(rollCall(MONDAY), SchoolRecord.fileKey(BRUNO, YEAR));
        assertThat(portal(journals).record().unreadable())
                .isEqualTo(school.record().unreadable());
        assertThat(journals.read(SCHOOL, rollCall(june))).isEmpty();
        assertThat(journals.read(SCHOOL, rollCall(MONDAY))).isNotEmpty();
        assertThat(done(school.forgetEarlierYears(at(MONDAY, "18:01"), HEAD))).isZero();
    }

    @Test
    void whoever_may_not_see_the_absences_of_all_hears_that_something_cannot_be_read_and_not_of_whom()
            throws SQLException {
        call(portal(journals), MONDAY, "08:30", RollCallEntry.absent(BRUNO));
        assertThat(portal(journals).isLegible()).isTrue();
        body(SchoolRecord.fileKey(BRUNO, YEAR), 1, "Opened", "OpenZoé");
        var school = portal(journals, new Rights() {
            @Override
            public boolean may(StructureId where, Actor actor, Act act, Optional<PersonId> pupil) {
                return actor.equals(CPE) || pupil.isPresent();
            }
        });

        assertThat(school.isLegible()).isFalse();
        assertThat(done(school.unreadable(CPE)))
                .extracting(UnreadableJournal::key)
                .containsExactly(SchoolRecord.fileKey(BRUNO, YEAR));
        for (var other : List.of(FATHER, PortalFixture.PUPIL)) {
            assertThat(refused(school.unreadable(other))).as("%s", other).containsExactly("rights.not-allowed");
        }
    }

    @Test
    void whose_file_cannot_be_read_is_left_out_of_lists_and_boards_and_named_and_nothing_of_him_is_counted()
            throws SQLException {
        call(portal(journals), MONDAY, "08:30", RollCallEntry.absent(BRUNO), RollCallEntry.absent(ANNE));
        done(portal(journals).absences().carryOut(BRUNO, declared()));
        body(SchoolRecord.fileKey(BRUNO, YEAR), 3, "PartAdded", "PartOfZoé");
        var school = portal(journals);
        var absences = school.absences();

        assertThat(refused(absences.count(CPE, BRUNO, day -> true))).containsExactly("journal.unreadable");
        assertThat(done(absences.count(CPE, ANNE, day -> true)).halfDayCount().all())
                .isOne();
        assertThat(done(absences.files(CPE))).extracting(AbsenceFile::pupil).containsExactly(ANNE);
        assertThat(done(absences.dossiers(CPE))).hasSize(1);
        assertThat(done(absences.leftOut(CPE))).containsExactly(BRUNO);
        assertThat(done(school.boards().assiduite(CPE, at(MONDAY, "09:00")))
                        .dossiers()
                        .all())
                .isOne();
        assertThat(done(school.boards().cpe(CPE, MONDAY, at(MONDAY, "09:00")))
                        .absences()
                        .nonJustifiees())
                .isOne();
        assertThat(done(school.boards().leftOut(CPE))).containsExactly(BRUNO);
    }

    private static JournalKey rollCall(LocalDate day) {
        return new JournalKey(JournalKind.ROLL_CALL, lesson(day, "08:30").id());
    }

    @Test
    void a_journal_that_was_begun_again_after_it_was_forgotten_stays_when_it_cannot_be_read() throws SQLException {
        var june = LocalDate.of(2026, 6, 15);
        var file = SchoolRecord.fileKey(BRUNO, SchoolYear.of(june));
        var school = portal(journals);
        call(school, june, "08:30", RollCallEntry.absent(BRUNO));
        done(school.forgetEarlierYears(at(MONDAY, "18:00"), HEAD));
        call(school, june, "08:30", RollCallEntry.absent(BRUNO));
        body(file, 1, "Opened", "Open");

        assertThat(portal(journals).record().unreadable())
                .extracting(UnreadableJournal::key)
                .containsExactly(file);
        assertThat(journals.read(SCHOOL, file)).isNotEmpty();
    }

    @Test
    void a_journal_of_an_unknown_kind_is_told_and_kept_and_all_else_goes_on() {
        call(portal(journals), MONDAY, "08:30", RollCallEntry.absent(BRUNO));
        new ChangedRows(database).estrange(SCHOOL.value(), SchoolRecord.fileKey(BRUNO, YEAR), "CANTINE");
        var school = portal(journals);

        assertThat(school.record().unreadable())
                .extracting(UnreadableJournal::key)
                .containsExactly(JournalKey.kept("CANTINE", "2026/" + BRUNO));
        call(school, MONDAY, "09:30", RollCallEntry.absent(BRUNO));
        done(school.forgetEarlierYears(at(MONDAY, "18:00"), HEAD));
        assertThat(portal(journals).record().unreadable())
                .isEqualTo(school.record().unreadable());
        assertThat(done(school.absences().of(CPE, BRUNO)).parts()).hasSize(1);
    }
}
