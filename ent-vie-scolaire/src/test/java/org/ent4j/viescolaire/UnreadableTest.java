package org.ent4j.viescolaire;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ent4j.viescolaire.PortalFixture.call;
import static org.ent4j.viescolaire.PortalFixture.done;
import static org.ent4j.viescolaire.PortalFixture.portal;
import static org.ent4j.viescolaire.PortalFixture.refused;
import static org.ent4j.viescolaire.SchoolFixture.ANNE;
import static org.ent4j.viescolaire.SchoolFixture.BRUNO;
import static org.ent4j.viescolaire.SchoolFixture.CPE;
import static org.ent4j.viescolaire.SchoolFixture.MONDAY;
import static org.ent4j.viescolaire.SchoolFixture.YEAR;
import static org.ent4j.viescolaire.SchoolFixture.at;
import static org.ent4j.viescolaire.SchoolFixture.lesson;

import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.ent4j.model.calendar.DateRange;
import org.ent4j.model.id.PersonId;
import org.ent4j.viescolaire.RegisterService.Wanted;
import org.ent4j.viescolaire.absence.AbsenceCommand;
import org.ent4j.viescolaire.absence.AbsenceType;
import org.ent4j.viescolaire.absence.Origin;
import org.ent4j.viescolaire.counting.Period;
import org.ent4j.viescolaire.jooq.JooqVieScolaire;
import org.ent4j.viescolaire.journal.JournalKey;
import org.ent4j.viescolaire.journal.JournalKind;
import org.ent4j.viescolaire.journal.UnreadableJournal;
import org.ent4j.viescolaire.json.EventsJson;
import org.ent4j.viescolaire.registre.RegistreNames;
import org.ent4j.viescolaire.rollcall.RollCallCommand;
import org.ent4j.viescolaire.rollcall.RollCallEntry;
import org.ent4j.viescolaire.school.SchoolRecord;
import org.ent4j.viescolaire.spi.Journals;
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

        assertThat(school.unreadable()).singleElement().satisfies(journal -> {
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

        assertThat(repaired.unreadable()).isEmpty();
        assertThat(done(repaired.absences().of(CPE, BRUNO)).live()).hasSize(1);
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
    void a_roll_call_that_cannot_be_read_is_in_the_register_as_far_as_it_can() throws SQLException {
        call(portal(journals), MONDAY, "08:30");
        call(portal(journals), MONDAY, "09:30");
        var first =
                new JournalKey(JournalKind.ROLL_CALL, lesson(MONDAY, "08:30").id());
        body(first, 3, "Submitted", "Submit");
        body(new JournalKey(JournalKind.ROLL_CALL, lesson(MONDAY, "09:30").id()), 1, "Planned", "Plan");
        var school = portal(journals);
        var wanted = Wanted.of("Collège", "5A", Set.of(ANNE), DateRange.of(MONDAY));

        var register = done(school.registers()
                .register(CPE, wanted, RegistreNames.of(PersonId::value), at(MONDAY.plusDays(1), "08:00")));

        assertThat(register.days().get(0).lessons())
                .hasSize(3)
                .allMatch(each -> each.calling().isMissing());
        assertThat(school.unreadable())
                .extracting(UnreadableJournal::key)
                .hasSize(2)
                .contains(first);
        assertThat(refused(school.rollCalls()
                        .carryOut(lesson(MONDAY, "08:30"), new RollCallCommand.Submit(at(MONDAY, "09:00"), CPE))))
                .containsExactly("journal.unreadable");
        assertThat(school.record().unreadable(SchoolRecord.fileKey(ANNE, YEAR))).isEqualTo(Optional.empty());
    }
}
