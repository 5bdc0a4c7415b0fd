package org.ent4j.viescolaire;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ent4j.viescolaire.MarkedTerm.CONSEIL;
import static org.ent4j.viescolaire.MarkedTerm.DAY;
import static org.ent4j.viescolaire.MarkedTerm.EVENING;
import static org.ent4j.viescolaire.MarkedTerm.line;
import static org.ent4j.viescolaire.PortalFixture.done;
import static org.ent4j.viescolaire.PortalFixture.refused;
import static org.ent4j.viescolaire.SchoolFixture.ANNE;
import static org.ent4j.viescolaire.SchoolFixture.BRUNO;
import static org.ent4j.viescolaire.SchoolFixture.HEAD;
import static org.ent4j.viescolaire.SchoolFixture.MOTHER;
import static org.ent4j.viescolaire.SchoolFixture.SCHOOL;
import static org.ent4j.viescolaire.SchoolFixture.TEACHER;
import static org.ent4j.viescolaire.SchoolFixture.at;
import static org.ent4j.viescolaire.TwoClasses.A5;
import static org.ent4j.viescolaire.TwoClasses.COUNCIL;
import static org.ent4j.viescolaire.TwoClasses.FRENCH_A;
import static org.ent4j.viescolaire.TwoClasses.LATIN_AB;
import static org.ent4j.viescolaire.TwoClasses.MATHS_A;
import static org.ent4j.viescolaire.TwoClasses.T1;

import java.util.List;
import org.ent4j.model.calendar.DateRange;
import org.ent4j.viescolaire.average.PoleId;
import org.ent4j.viescolaire.bulletin.BulletinCommand;
import org.ent4j.viescolaire.dispense.DispenseCommand;
import org.ent4j.viescolaire.dispense.DispenseId;
import org.ent4j.viescolaire.dispense.DispenseKind;
import org.ent4j.viescolaire.dispense.DispenseRequest;
import org.ent4j.viescolaire.edition.EditionIssue;
import org.ent4j.viescolaire.journal.JournalKey;
import org.ent4j.viescolaire.markbook.FamilySubject;
import org.ent4j.viescolaire.markbook.MarkBookCommand;
import org.ent4j.viescolaire.periodicity.PeriodicityEvent;
import org.ent4j.viescolaire.service.ModaliteElection;
import org.ent4j.viescolaire.service.ServiceCommand;
import org.ent4j.viescolaire.service.ServiceEvent;
import org.ent4j.viescolaire.settings.SchoolPole;
import org.ent4j.viescolaire.settings.SchoolPoles;
import org.ent4j.viescolaire.settings.SettingsCommand;
import org.ent4j.viescolaire.settings.SettingsEvent;
import org.ent4j.viescolaire.spi.Rights;
import org.junit.jupiter.api.Test;

/** Of mark books, dispenses and settings that cannot be read to their end nobody gets the beginning. */
class HalfReadEvaluationsTest {

    private static final SchoolPole LETTRES = new SchoolPole(new PoleId("L"), "Lettres", List.of(TwoClasses.FRENCH));

    private final SpoiltStore store = new SpoiltStore();
    private final MarkedTerm term = new MarkedTerm(store.journals);

    private VieScolaire again() {
        return TwoClasses.portal(store.journals, Rights.open(), new TwoClasses.Names());
    }

    private void spoilTheLast(JournalKey key) {
        store.spoil(key, store.journals.read(SCHOOL, key).size());
    }

    @Test
    void a_book_that_cannot_be_read_gives_no_average_and_no_year() {
        term.mark();
        term.hold();
        spoilTheLast(FRENCH_A.journal());

        var school = again();

        assertThat(refused(school.markBooks().book(TEACHER, FRENCH_A))).containsExactly("journal.unreadable");
        assertThat(refused(school.markBooks().averages(TEACHER, FRENCH_A))).containsExactly("journal.unreadable");
        assertThat(refused(school.markBooks().positionnement(TEACHER, FRENCH_A, ANNE)))
                .containsExactly("journal.unreadable");
        assertThat(refused(school.conseils().screen(HEAD, CONSEIL, List.of()))).containsExactly("journal.unreadable");
        assertThat(refused(school.conseils().annual(HEAD, A5))).containsExactly("journal.unreadable");
        assertThat(refused(school.socle().summary(HEAD, ANNE))).containsExactly("journal.unreadable");
        assertThat(school.markBooks().averages(TEACHER, MATHS_A).isRight()).isTrue();
    }

    @Test
    void a_family_sees_the_other_subjects_and_is_told_which_is_left_out() {
        term.mark();
        spoilTheLast(FRENCH_A.journal());

        var marks = done(again().markBooks().family(MOTHER, ANNE, T1, DAY));

        assertThat(marks.leftOut()).containsExactly("Français");
        assertThat(marks.subjects())
                .extracting(FamilySubject::label)
                .contains("Mathématiques", "Latin")
                .doesNotContain("Français");
    }

    @Test
    void settings_that_cannot_be_read_make_no_average() {
        term.mark();
        var school = again();
        done(school.evaluationSettings()
                .carryOut(new SettingsCommand.Change(EVENING, HEAD, new SchoolPoles(List.of(LETTRES)))));
        spoilTheLast(SettingsEvent.JOURNAL);

        assertThat(refused(again().markBooks().averages(TEACHER, FRENCH_A))).containsExactly("journal.unreadable");
        assertThat(refused(again().markBooks().family(MOTHER, ANNE, T1, DAY))).containsExactly("journal.unreadable");
    }

    @Test
    void a_dispense_that_cannot_be_read_holds_up_the_bulletin_of_its_pupil() {
        term.mark();
        dispense();
        var id = new DispenseId("d1");
        done(term.school.dispenses().carryOut(id, new DispenseCommand.Withdraw(at(COUNCIL, "09:00"), HEAD, "erreur")));
        spoilTheLast(id.journal());

        var plan = done(again().bulletins().plan(HEAD, A5, T1, DAY));

        assertThat(plan.isBlocked()).isFalse();
        assertThat(line(plan, ANNE).issues())
                .filteredOn(EditionIssue::isBlocking)
                .extracting(each -> each.reason().code())
                .containsExactly("journal.unreadable");
        assertThat(line(plan, BRUNO).issues()).noneMatch(EditionIssue::isBlocking);
    }

    @Test
    void a_dispense_that_was_never_read_may_be_anybodys() {
        term.mark();
        dispense();
        store.spoil(new DispenseId("d1").journal(), 1);

        assertThat(done(again().bulletins().plan(HEAD, A5, T1, DAY)).isBlocked())
                .isTrue();
    }

    private void dispense() {
        var days = new DateRange(COUNCIL.minusDays(30), COUNCIL);
        var request = new DispenseRequest(
                new DispenseId("d1"), ANNE, FRENCH_A.service(), days, DispenseKind.UNFIT, "certificat médical");
        done(term.school.dispenses().grant(at(COUNCIL, "08:00"), HEAD, request));
    }

    @Test
    void what_cannot_be_read_is_not_published_and_not_shown_too_early() {
        term.mark();
        term.hold();
        term.prepare();
        var id = line(term.plan(), ANNE).id();
        done(term.school.bulletins().carryOut(id, new BulletinCommand.Finish(EVENING, HEAD)));
        term.correct(FRENCH_A, ANNE, "20");
        spoilTheLast(FRENCH_A.journal());

        var publish = new BulletinCommand.Publish(EVENING, HEAD);
        assertThat(refused(again().bulletins().carryOut(id, publish))).containsExactly("journal.unreadable");

        store.repair(
                FRENCH_A.journal(),
                store.journals.read(SCHOOL, FRENCH_A.journal()).size());
        spoilTheLast(PeriodicityEvent.journal(SchoolFixture.YEAR));
        assertThat(refused(again().bulletins().carryOut(id, publish))).containsExactly("journal.unreadable");
        assertThat(refused(again().bulletins().published(MOTHER, ANNE, DAY))).containsExactly("journal.unreadable");
        assertThat(done(again().bulletins().published(HEAD, ANNE, DAY))).isEmpty();
    }

    @Test
    void nothing_is_withdrawn_or_entered_on_what_cannot_be_read() {
        term.mark();
        spoilTheLast(LATIN_AB.journal());
        var latin = LATIN_AB.service();
        var arrange = new ServiceCommand.Arrange(EVENING, HEAD, 3, ModaliteElection.O, true);
        assertThat(refused(again().subjects().carryOut(latin, arrange))).containsExactly("journal.unreadable");

        done(again().subjects().carryOut(MATHS_A.service(), new ServiceCommand.Open(EVENING, HEAD)));
        spoilTheLast(ServiceEvent.journal(MATHS_A.service()));
        var words = new MarkBookCommand.Appreciate(EVENING, HEAD, ANNE, "Bien.");
        assertThat(refused(again().markBooks().carryOut(MATHS_A, words))).containsExactly("journal.unreadable");
        assertThat(again().markBooks().carryOut(FRENCH_A, words).isRight()).isTrue();
    }
}
