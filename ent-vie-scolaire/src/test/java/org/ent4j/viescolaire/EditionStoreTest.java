package org.ent4j.viescolaire;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ent4j.viescolaire.PortalFixture.call;
import static org.ent4j.viescolaire.PortalFixture.done;
import static org.ent4j.viescolaire.PortalFixture.refused;
import static org.ent4j.viescolaire.SchoolFixture.ANNE;
import static org.ent4j.viescolaire.SchoolFixture.BRUNO;
import static org.ent4j.viescolaire.SchoolFixture.CHLOE;
import static org.ent4j.viescolaire.SchoolFixture.HEAD;
import static org.ent4j.viescolaire.SchoolFixture.MONDAY;
import static org.ent4j.viescolaire.SchoolFixture.YEAR;
import static org.ent4j.viescolaire.SchoolFixture.at;
import static org.ent4j.viescolaire.TwoClasses.A5;
import static org.ent4j.viescolaire.TwoClasses.B5;
import static org.ent4j.viescolaire.TwoClasses.COUNCIL;
import static org.ent4j.viescolaire.TwoClasses.FRENCH_A;
import static org.ent4j.viescolaire.TwoClasses.LATIN_AB;
import static org.ent4j.viescolaire.TwoClasses.MATHS_A;
import static org.ent4j.viescolaire.TwoClasses.T1;
import static org.ent4j.viescolaire.TwoClasses.evaluate;

import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.ent4j.model.id.ClassRef;
import org.ent4j.model.id.PersonId;
import org.ent4j.viescolaire.average.PoleId;
import org.ent4j.viescolaire.edition.EditionFate;
import org.ent4j.viescolaire.edition.EditionIssue;
import org.ent4j.viescolaire.edition.EditionLine;
import org.ent4j.viescolaire.edition.EditionPlan;
import org.ent4j.viescolaire.edition.EditionPlanning;
import org.ent4j.viescolaire.evaluation.Mark;
import org.ent4j.viescolaire.jooq.JooqVieScolaire;
import org.ent4j.viescolaire.journal.JournalKey;
import org.ent4j.viescolaire.journal.JournalKind;
import org.ent4j.viescolaire.json.EventsJson;
import org.ent4j.viescolaire.rollcall.RollCallEntry;
import org.ent4j.viescolaire.school.SchoolRecord;
import org.ent4j.viescolaire.service.ServiceEvent;
import org.ent4j.viescolaire.settings.SchoolPole;
import org.ent4j.viescolaire.settings.SchoolPoles;
import org.ent4j.viescolaire.settings.SettingsCommand;
import org.ent4j.viescolaire.settings.SettingsEvent;
import org.ent4j.viescolaire.spi.Journals;
import org.ent4j.viescolaire.spi.Rights;
import org.h2.jdbcx.JdbcDataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Bulletins on H2, read again by another portal; what cannot be read makes no bulletin. */
class EditionStoreTest {

    private static final LocalDate DAY = COUNCIL.plusDays(1);

    private final JdbcDataSource database = database();
    private final Journals journals = JooqVieScolaire.on(database).migrate().journals(EventsJson.text());

    private static JdbcDataSource database() {
        var database = new JdbcDataSource();
        database.setURL(
                "jdbc:h2:mem:" + UUID.randomUUID() + ";MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE;DB_CLOSE_DELAY=-1");
        return database;
    }

    @BeforeEach
    void a_class_has_bulletins() {
        var school = TwoClasses.begun(journals);
        evaluate(school, FRENCH_A, MONDAY, Map.of(ANNE, Mark.of("12.25"), BRUNO, Mark.of("8")));
        evaluate(school, MATHS_A, MONDAY, Map.of(ANNE, Mark.of("15")));
        evaluate(school, LATIN_AB, MONDAY, Map.of(ANNE, Mark.of("9")));
        call(school, MONDAY, "08:30", RollCallEntry.absent(BRUNO));
        assertThat(done(school.bulletins().prepare(at(DAY, "18:00"), HEAD, A5, T1, DAY))
                        .changes())
                .hasSize(4);
    }

    /** The first event of a journal becomes one that nobody can read. */
    private void spoil(JournalKey key) throws SQLException {
        try (var connection = database.getConnection();
                var update = connection.prepareStatement(
                        "update vs_event set body = '{}' where kind = ? and id = ? and sequence = 1")) {
            update.setString(1, key.kind().name());
            update.setString(2, key.id());
            assertThat(update.executeUpdate()).isOne();
        }
    }

    private VieScolaire again() {
        return TwoClasses.portal(journals, Rights.open(), new TwoClasses.Names());
    }

    private EditionPlan plan(ClassRef schoolClass) {
        return done(again().bulletins().plan(HEAD, schoolClass, T1, DAY.plusDays(1)));
    }

    private static List<String> blocking(List<EditionIssue> issues) {
        return issues.stream()
                .filter(EditionIssue::isBlocking)
                .map(each -> each.reason().code())
                .toList();
    }

    private void blocks_alone(PersonId pupil) {
        var plan = plan(A5);
        assertThat(plan.of(EditionFate.BLOCKED)).extracting(EditionLine::pupil).containsExactly(pupil);
        assertThat(blocking(plan.of(EditionFate.BLOCKED).get(0).issues())).containsExactly("journal.unreadable");
        assertThat(done(again().bulletins().prepare(at(DAY, "19:00"), HEAD, A5, T1, DAY))
                        .of(EditionFate.UNCHANGED))
                .hasSize(3);
    }

    @Test
    void another_portal_finds_them_up_to_date() {
        assertThat(plan(A5).of(EditionFate.UNCHANGED)).hasSize(4);
    }

    @Test
    void a_mark_book_that_cannot_be_read_holds_up_the_classes_that_it_is_of() throws SQLException {
        spoil(LATIN_AB.journal());

        assertThat(blocking(plan(A5).issues())).containsExactly("journal.unreadable");
        assertThat(plan(B5).isBlocked()).isTrue();
        assertThat(refused(again().bulletins().prepare(at(DAY, "19:00"), HEAD, A5, T1, DAY)))
                .containsExactly("journal.unreadable");
    }

    @Test
    void settings_that_cannot_be_read_hold_up_every_class() throws SQLException {
        var lettres = new SchoolPole(new PoleId("L"), "Lettres", List.of(TwoClasses.FRENCH));
        var change = new SettingsCommand.Change(at(DAY, "12:00"), HEAD, new SchoolPoles(List.of(lettres)));
        done(again().evaluationSettings().carryOut(change));
        spoil(SettingsEvent.JOURNAL);

        assertThat(blocking(plan(A5).issues())).containsExactly("journal.unreadable");
        assertThat(plan(B5).isBlocked()).isTrue();
    }

    @Test
    void a_service_that_cannot_be_read_holds_up_its_class_alone() throws SQLException {
        spoil(ServiceEvent.journal(MATHS_A.service()));

        assertThat(plan(A5).isBlocked()).isTrue();
        assertThat(plan(B5).isBlocked()).isFalse();
    }

    @Test
    void absences_that_cannot_be_read_hold_up_a_pupil_alone() throws SQLException {
        spoil(SchoolRecord.fileKey(BRUNO, YEAR));

        blocks_alone(BRUNO);
    }

    @Test
    void a_bulletin_that_cannot_be_read_is_not_made_anew() throws SQLException {
        spoil(new JournalKey(
                JournalKind.BULLETIN, EditionPlanning.id(YEAR, T1, CHLOE).value()));

        blocks_alone(CHLOE);
    }
}
