package org.ent4j.viescolaire;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ent4j.viescolaire.MarkedTerm.CHAIR;
import static org.ent4j.viescolaire.MarkedTerm.CONSEIL;
import static org.ent4j.viescolaire.MarkedTerm.DAY;
import static org.ent4j.viescolaire.MarkedTerm.DELEGATE;
import static org.ent4j.viescolaire.MarkedTerm.OCTOBER;
import static org.ent4j.viescolaire.MarkedTerm.averages;
import static org.ent4j.viescolaire.MarkedTerm.codes;
import static org.ent4j.viescolaire.MarkedTerm.line;
import static org.ent4j.viescolaire.PortalFixture.done;
import static org.ent4j.viescolaire.SchoolFixture.ANNE;
import static org.ent4j.viescolaire.SchoolFixture.BRUNO;
import static org.ent4j.viescolaire.SchoolFixture.CHLOE;
import static org.ent4j.viescolaire.SchoolFixture.DAVID;
import static org.ent4j.viescolaire.SchoolFixture.HEAD;
import static org.ent4j.viescolaire.SchoolFixture.TEACHER;
import static org.ent4j.viescolaire.SchoolFixture.at;
import static org.ent4j.viescolaire.TwoClasses.A5;
import static org.ent4j.viescolaire.TwoClasses.B5;
import static org.ent4j.viescolaire.TwoClasses.CAME;
import static org.ent4j.viescolaire.TwoClasses.COUNCIL;
import static org.ent4j.viescolaire.TwoClasses.ELOI;
import static org.ent4j.viescolaire.TwoClasses.FANNY;
import static org.ent4j.viescolaire.TwoClasses.FRENCH_A;
import static org.ent4j.viescolaire.TwoClasses.MATHS_A;
import static org.ent4j.viescolaire.TwoClasses.T1;
import static org.ent4j.viescolaire.TwoClasses.T2;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.ent4j.model.calendar.DateRange;
import org.ent4j.model.text.Label;
import org.ent4j.model.text.Lang;
import org.ent4j.viescolaire.bulletin.BulletinDispense;
import org.ent4j.viescolaire.bulletin.BulletinLine;
import org.ent4j.viescolaire.bulletin.BulletinModel;
import org.ent4j.viescolaire.bulletin.PupilFigures;
import org.ent4j.viescolaire.conseil.ConseilCommand;
import org.ent4j.viescolaire.dispense.DispenseId;
import org.ent4j.viescolaire.dispense.DispenseKind;
import org.ent4j.viescolaire.dispense.DispenseRequest;
import org.ent4j.viescolaire.edition.EditionFate;
import org.ent4j.viescolaire.edition.EditionIssue;
import org.ent4j.viescolaire.edition.EditionLine;
import org.ent4j.viescolaire.markbook.MarkBookCommand;
import org.ent4j.viescolaire.print.BulletinHtml;
import org.ent4j.viescolaire.skill.Positionnement;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What bulletins, screens and years say of what was recorded. */
class EditionContentTest {

    private final MarkedTerm term = new MarkedTerm();
    private final VieScolaire school = term.school;

    @BeforeEach
    void marks_are_given() {
        term.mark();
    }

    @Test
    void a_bulletin_says_what_everybody_recorded() {
        term.hold();

        var anne = term.bulletin(ANNE);

        assertThat(averages(anne))
                .containsExactly(
                        Map.entry("Français", "12,5"), Map.entry("Latin", "17,0"), Map.entry("Mathématiques", "15,0"));
        assertThat(anne.general().orElseThrow().pupil().french()).isEqualTo("14,8");
        assertThat(anne.lines().get(0).appreciation()).startsWith("De l'élan");
        assertThat(anne.lines()).allSatisfy(each -> assertThat(each.teachers()).containsExactly("Mme Ruiz"));
        assertThat(anne.professeursPrincipaux()).containsExactly("Mme Ruiz");
        assertThat(anne.council().synthesis()).isEqualTo("Un bon trimestre.");
        assertThat(anne.council().avis()).containsExactly("Félicitations");
        assertThat(anne.assiduite().orElseThrow().appreciation()).isEqualTo("Assidue.");
        assertThat(anne.assiduite().orElseThrow().latenesses()).isEqualTo(1);
        assertThat(anne.editedOn()).isEqualTo(DAY);
    }

    @Test
    void a_half_day_counts_until_the_pupil_left() {
        assertThat(term.bulletin(BRUNO).assiduite().orElseThrow().unjustified()).isEqualTo(1);
        assertThat(term.bulletin(CHLOE).assiduite().orElseThrow().unjustified()).isZero();
    }

    @Test
    void a_pupil_who_left_keeps_her_bulletin_and_counts_in_the_class() {
        assertThat(averages(term.bulletin(CHLOE)))
                .containsExactly(
                        Map.entry("Français", "16,0"),
                        Map.entry("Mathématiques", "NN"),
                        Map.entry("Mathématiques, soutien", "10,0"));
        assertThat(term.bulletin(ANNE).lines().get(0).figures().classe().highest())
                .hasValueSatisfying(highest -> assertThat(highest).isEqualByComparingTo("16"));
        assertThat(line(term.plan(), CHLOE).issues())
                .anySatisfy(issue -> assertThat(issue.line(Lang.FR)).contains("Chloé", "VS-EDI-13"));
    }

    @Test
    void two_services_of_one_subject_are_two_lines() {
        assertThat(averages(term.bulletin(BRUNO)))
                .containsExactly(
                        Map.entry("Français", "8,0"),
                        Map.entry("Mathématiques", "11,0"),
                        Map.entry("Mathématiques, soutien", "14,0"));
    }

    @Test
    void a_group_is_shown_among_all_whom_it_has() {
        var latin = term.bulletin(ANNE).lines().stream()
                .filter(each -> each.label().equals("Latin"))
                .map(BulletinLine::figures)
                .findFirst()
                .orElseThrow();

        assertThat(latin.classe().average().french()).isEqualTo("11,5");
        assertThat(latin.rank()).hasValue(1);
    }

    @Test
    void a_pupil_who_changed_class_is_on_one_list_and_what_he_was_given_before_is_told() {
        assertThat(line(term.plan(), DAVID).issues())
                .extracting(each -> each.reason().code())
                .contains("edition.results-elsewhere");
        var other = done(school.bulletins().plan(HEAD, B5, T1, DAY));
        assertThat(other.lines()).extracting(EditionLine::pupil).containsExactlyInAnyOrder(ELOI, FANNY);
        assertThat(averages(term.bulletin(DAVID)))
                .containsExactly(Map.entry("Français", "NN"), Map.entry("Mathématiques", "NN"));
    }

    @Test
    void who_changed_class_is_in_the_figures_of_one_class_alone() {
        var french = line(done(school.bulletins().plan(HEAD, B5, T1, DAY)), ELOI)
                .content()
                .orElseThrow()
                .lines()
                .get(0)
                .figures();

        assertThat(french.pupil().french()).isEqualTo("9,0");
        assertThat(french.classe().average().french()).isEqualTo("8,0");
        assertThat(french.rank()).hasValue(1);
    }

    @Test
    void what_is_missing_is_told_before_anything_is_drafted_and_holds_nothing_up() {
        var plan = term.plan();

        assertThat(codes(plan.issues())).containsExactly("edition.conseil-not-met");
        assertThat(codes(line(plan, ANNE).issues()))
                .containsExactly(
                        "edition.synthesis-missing", "edition.appreciation-missing", "edition.appreciation-missing");
        assertThat(codes(line(plan, DAVID).issues())).contains("edition.average-missing");
        assertThat(plan.allIssues()).noneMatch(EditionIssue::isBlocking);
        assertThat(plan.of(EditionFate.DRAFT)).hasSize(4);
        assertThat(done(school.bulletins().of(HEAD, A5, T1))).isEmpty();
    }

    @Test
    void what_a_conseil_that_has_not_met_has_written_is_on_no_bulletin() {
        done(school.conseils().plan(at(OCTOBER, "10:00"), HEAD, CONSEIL));
        term.council(new ConseilCommand.WriteSynthesis(at(COUNCIL, "08:00"), TEACHER, ANNE, "Brouillon."));

        assertThat(term.bulletin(ANNE).council().synthesis()).isEmpty();
        assertThat(codes(line(term.plan(), ANNE).issues())).doesNotContain("edition.synthesis-missing");
    }

    @Test
    void the_conseil_looks_at_the_same_figures() {
        term.hold();

        var screen = done(school.conseils().screen(HEAD, CONSEIL, List.of(CHAIR)));

        assertThat(screen.pupils()).extracting(each -> each.pupil()).containsExactly(ANNE, BRUNO, CHLOE, DAVID);
        var anne = screen.current().orElseThrow();
        assertThat(anne.results().general())
                .isEqualTo(
                        term.bulletin(ANNE).general().map(PupilFigures::pupil).flatMap(each -> each.value()));
        assertThat(anne.results().subjects())
                .extracting(each -> each.average().orElseThrow().toPlainString())
                .containsExactly("12.5", "17.0", "15.0");
        assertThat(anne.results().vieScolaire())
                .extracting(Label::fr)
                .containsExactly("aucune demi-journée d'absence", "1 retard");
        assertThat(screen.next().current().orElseThrow().results().vieScolaire())
                .extracting(Label::fr)
                .containsExactly("1 demi-journée d'absence, dont 1 non justifiée", "aucun retard");
        var withDelegates = done(school.conseils().screen(HEAD, CONSEIL, List.of(CHAIR, DELEGATE)));
        assertThat(withDelegates.current().orElseThrow().results().vieScolaire())
                .isEmpty();
    }

    @Test
    void a_year_has_the_periods_of_the_class_and_those_before_it() {
        term.hold();

        var year = done(school.conseils().annual(HEAD, A5));

        assertThat(year).extracting(each -> each.pupil()).containsExactly(ANNE, BRUNO, CHLOE, DAVID, FANNY);
        assertThat(year.get(0).periods()).extracting(each -> each.period()).containsExactly(T1, T2);
        assertThat(year.get(0).periods().get(0).synthesis()).isEqualTo("Un bon trimestre.");
        assertThat(year.get(0).annual().french()).isEqualTo("14,8");
        assertThat(year.get(4).annual().french()).isEqualTo("7,0");
        assertThat(done(school.conseils().annual(HEAD, B5)))
                .extracting(each -> each.pupil())
                .containsExactly(ELOI);
    }

    @Test
    void copies_go_to_each_address() {
        term.prepare();

        var copies = done(school.bulletins().copies(HEAD, A5, T1, DAY));

        assertThat(copies)
                .extracting(each -> each.bulletin().pupil().name())
                .containsExactly("Anne Lefèvre", "Anne Lefèvre", "Bruno Œuvrard", "Chloé Ångström", "David Ben");
        assertThat(copies).allMatch(each -> each.addressee().isPresent());
    }

    @Test
    void a_class_is_printed_in_one_file() {
        term.hold();
        term.prepare();
        var copies = done(school.bulletins().copies(HEAD, A5, T1, DAY));

        var html = BulletinHtml.render(BulletinModel.usual(), copies, Lang.FR);

        assertThat(html)
                .contains(
                        "Anne Lefèvre",
                        "3, rue Œrsted",
                        "Mathématiques, soutien",
                        "Mme Ruiz",
                        "Félicitations",
                        "De l'élan");
    }

    @Test
    void a_dispense_stands_on_the_bulletin_and_explains_a_missing_average() {
        assertThat(codes(line(term.plan(), DAVID).issues())).contains("edition.average-missing");
        for (var book : List.of(FRENCH_A, MATHS_A)) {
            var days = new DateRange(CAME, COUNCIL.plusDays(30));
            var request = new DispenseRequest(
                    new DispenseId("d-" + book.service()),
                    DAVID,
                    book.service(),
                    days,
                    DispenseKind.UNFIT,
                    "certificat médical");
            done(school.dispenses().grant(at(COUNCIL, "08:00"), HEAD, request));
        }

        assertThat(term.bulletin(DAVID).lines())
                .hasSize(2)
                .allSatisfy(each -> assertThat(each.dispenses())
                        .containsExactly(
                                new BulletinDispense(DispenseKind.UNFIT.label(), new DateRange(CAME, COUNCIL))));
        assertThat(term.bulletin(ANNE).lines())
                .allSatisfy(each -> assertThat(each.dispenses()).isEmpty());
        assertThat(codes(line(term.plan(), DAVID).issues())).doesNotContain("edition.average-missing");
    }

    @Test
    void a_positionnement_is_that_of_the_mark_book() {
        var set = new MarkBookCommand.SetPositionnement(
                at(COUNCIL, "08:00"), TEACHER, ANNE, Optional.of(Positionnement.REACHED));
        done(school.markBooks().carryOut(FRENCH_A, set));

        var french = term.bulletin(ANNE).lines().get(0);

        assertThat(french.positionnement()).contains(Positionnement.REACHED);
        assertThat(french.positionnement())
                .isEqualTo(done(school.markBooks().positionnement(TEACHER, FRENCH_A, ANNE))
                        .positionnement());
        assertThat(term.bulletin(BRUNO).lines().get(0).positionnement()).isEmpty();
    }
}
