package org.ent4j.viescolaire;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ent4j.viescolaire.PortalFixture.FAMILIES;
import static org.ent4j.viescolaire.PortalFixture.FATHER;
import static org.ent4j.viescolaire.PortalFixture.LESSONS;
import static org.ent4j.viescolaire.PortalFixture.PUPIL;
import static org.ent4j.viescolaire.PortalFixture.done;
import static org.ent4j.viescolaire.PortalFixture.refused;
import static org.ent4j.viescolaire.SchoolFixture.ANNE;
import static org.ent4j.viescolaire.SchoolFixture.BRUNO;
import static org.ent4j.viescolaire.SchoolFixture.CHLOE;
import static org.ent4j.viescolaire.SchoolFixture.CPE;
import static org.ent4j.viescolaire.SchoolFixture.HEAD;
import static org.ent4j.viescolaire.SchoolFixture.MONDAY;
import static org.ent4j.viescolaire.SchoolFixture.MOTHER;
import static org.ent4j.viescolaire.SchoolFixture.TEACHER;
import static org.ent4j.viescolaire.SchoolFixture.at;
import static org.ent4j.viescolaire.VariedTerm.BOOK;
import static org.ent4j.viescolaire.VariedTerm.DICTATION;
import static org.ent4j.viescolaire.VariedTerm.FIRST;
import static org.ent4j.viescolaire.VariedTerm.FRENCH;
import static org.ent4j.viescolaire.VariedTerm.LISTS;

import io.vavr.control.Either;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.ent4j.model.decision.Refusal;
import org.ent4j.model.text.Label;
import org.ent4j.viescolaire.dispense.Dispense;
import org.ent4j.viescolaire.dispense.DispenseCommand;
import org.ent4j.viescolaire.dispense.DispenseId;
import org.ent4j.viescolaire.evaluation.EvaluationId;
import org.ent4j.viescolaire.evaluation.Mark;
import org.ent4j.viescolaire.evaluation.Unscored;
import org.ent4j.viescolaire.markbook.AveragesSeen;
import org.ent4j.viescolaire.markbook.EvaluationRequest;
import org.ent4j.viescolaire.markbook.EvaluationType;
import org.ent4j.viescolaire.markbook.FamilyMarks;
import org.ent4j.viescolaire.markbook.FamilyPolicy;
import org.ent4j.viescolaire.markbook.FamilySubject;
import org.ent4j.viescolaire.markbook.MarkBookCommand;
import org.ent4j.viescolaire.markbook.MarkBookEvent;
import org.ent4j.viescolaire.markbook.MarkBookId;
import org.ent4j.viescolaire.memory.InMemoryJournals;
import org.ent4j.viescolaire.periodicity.SchoolPeriodId;
import org.ent4j.viescolaire.rights.Act;
import org.ent4j.viescolaire.skill.LevelMaking;
import org.ent4j.viescolaire.skill.Positionnement;
import org.ent4j.viescolaire.skill.RepositoryKind;
import org.ent4j.viescolaire.skill.Skill;
import org.ent4j.viescolaire.skill.SkillId;
import org.ent4j.viescolaire.skill.SkillRepository;
import org.ent4j.viescolaire.skill.SocleDomain;
import org.ent4j.viescolaire.spi.Journals;
import org.ent4j.viescolaire.spi.Rights;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What families see of marks, dispenses and levels by hand, through the facade. */
class FamilyMarksTest {

    private static final LocalDate DECEMBER = LocalDate.of(2026, 12, 10);
    private static final SkillId LIRE = new SkillId("lire");
    private static final SkillRepository REPOSITORY = new SkillRepository(
            RepositoryKind.COMPETENCES_TRAVAILLEES,
            List.of(new Skill(LIRE, "Lire", Set.of(FRENCH), Set.of(SocleDomain.CPD_FRA))));
    private static final SchoolSetup WITH_SKILLS =
            SchoolFixture.setup().repository(REPOSITORY).build();

    private final Journals journals = new InMemoryJournals();
    private final VieScolaire school = portal(WITH_SKILLS, Rights.open());

    private VieScolaire portal(SchoolSetup setup, Rights rights) {
        return VieScolaire.of(setup, journals, LESSONS, rights, FAMILIES, LISTS);
    }

    @BeforeEach
    void a_term_is_lived() {
        VariedTerm.play(school);
    }

    private static FamilySubject french(Either<Refusal, FamilyMarks> seen) {
        return done(seen).subjects().get(0);
    }

    @Test
    void a_mother_sees_the_marks_of_her_child_and_what_is_published() {
        var before = french(school.markBooks().family(MOTHER, ANNE, FIRST, MONDAY));

        assertThat(before.view().evaluations())
                .singleElement()
                .satisfies(each -> assertThat(each.mark()).contains(Mark.of("12.5")));
        assertThat(before.average().orElseThrow().average().french()).isEqualTo("12,5");
        assertThat(before.view().appreciation()).isEmpty();
        assertThat(french(school.markBooks().family(MOTHER, ANNE, FIRST, MONDAY.minusDays(1)))
                        .view()
                        .evaluations())
                .isEmpty();
        assertThat(french(school.markBooks().family(MOTHER, ANNE, FIRST, DECEMBER))
                        .view()
                        .appreciation())
                .isPresent();
    }

    @Test
    void families_read_their_own_alone() {
        assertThat(refused(school.markBooks().family(FATHER, ANNE, FIRST, MONDAY)))
                .containsExactly("rights.not-ones-own");
        assertThat(refused(school.markBooks().family(PUPIL, BRUNO, FIRST, MONDAY)))
                .containsExactly("rights.not-ones-own");
        assertThat(school.markBooks().family(PUPIL, ANNE, FIRST, MONDAY).isRight())
                .isTrue();
        assertThat(school.markBooks().family(TEACHER, ANNE, FIRST, MONDAY).isRight())
                .isTrue();
        for (var who : List.of(MOTHER, PUPIL)) {
            assertThat(refused(school.markBooks().book(who, BOOK))).containsExactly("rights.not-ones-own");
            assertThat(refused(school.markBooks().averages(who, BOOK))).containsExactly("rights.not-ones-own");
            assertThat(refused(school.markBooks().history(who, BOOK, DICTATION, ANNE)))
                    .containsExactly("rights.not-ones-own");
            assertThat(refused(school.markBooks().notShown(who, ANNE, FIRST, MONDAY)))
                    .containsExactly("rights.not-ones-own");
        }
        var closed = portal(WITH_SKILLS, (any, actor, act, pupil) -> act != Act.SEE_MARKS);
        assertThat(refused(closed.markBooks().family(MOTHER, ANNE, FIRST, MONDAY)))
                .containsExactly("rights.not-allowed");
        assertThat(refused(school.markBooks().family(MOTHER, ANNE, new SchoolPeriodId("T9"), MONDAY)))
                .containsExactly("key.unknown");
    }

    @Test
    void averages_wait_for_the_council_where_the_school_wants_so() {
        var setup = SchoolFixture.setup()
                .families(FamilyPolicy.usual().withAverages(AveragesSeen.AFTER_THE_COUNCIL))
                .build();
        var books = portal(setup, Rights.open()).markBooks();

        assertThat(french(books.family(MOTHER, ANNE, FIRST, MONDAY)).average()).isEmpty();
        assertThat(french(books.family(MOTHER, ANNE, FIRST, DECEMBER)).average())
                .isPresent();
        assertThat(done(books.notShown(TEACHER, ANNE, FIRST, MONDAY)).get(BOOK.service()))
                .extracting(each -> each.why().code())
                .containsExactly("family.too-few", "family.not-before", "family.not-before");
    }

    @Test
    void staff_read_who_changed_what_and_when() {
        var later = at(MONDAY, "18:00");
        done(school.markBooks()
                .carryOut(BOOK, new MarkBookCommand.SetMark(later, HEAD, DICTATION, ANNE, Mark.of("13"))));

        assertThat(done(school.markBooks().history(TEACHER, BOOK, DICTATION, ANNE)))
                .hasSize(2)
                .last()
                .isEqualTo(
                        new MarkBookEvent.MarkCorrected(later, HEAD, DICTATION, ANNE, Mark.of("12.5"), Mark.of("13")));
        assertThat(done(school.markBooks().history(TEACHER, BOOK, ANNE)))
                .hasOnlyElementsOfTypes(MarkBookEvent.Appreciated.class, MarkBookEvent.SkillLevelSet.class);
    }

    @Test
    void who_is_dispensed_has_the_motif_at_a_new_evaluation_and_the_bulletin_line_says_it() {
        var second = new MarkBookId(BOOK.service(), new SchoolPeriodId("T2"));
        var exam = EvaluationRequest.builder()
                .id(new EvaluationId("rédaction"))
                .title("Rédaction")
                .type(new EvaluationType("DEVOIR", Label.of("devoir", "test"), false))
                .date(DECEMBER)
                .build();

        var book = done(school.markBooks()
                .carryOut(second, new MarkBookCommand.AddEvaluation(at(DECEMBER, "10:00"), TEACHER, exam)));
        assertThat(book.result(exam.id(), CHLOE).mark()).isEqualTo(Unscored.EXEMPT);
        assertThat(book.results(exam.id())).hasSize(1);
        assertThat(done(school.dispenses().notes(TEACHER, CHLOE, BOOK.service(), second.period())))
                .singleElement()
                .satisfies(note -> assertThat(note.days().first()).isEqualTo(LocalDate.of(2026, 12, 7)));
        assertThat(done(school.dispenses().notes(TEACHER, CHLOE, BOOK.service(), FIRST)))
                .isEmpty();
    }

    @Test
    void a_dispense_that_is_sent_again_changes_nothing_and_a_withdrawn_one_is_over() {
        var id = new DispenseId("d1");
        var position = school.record().position();
        var granted = done(school.dispenses().of(CPE, CHLOE)).get(0).content();
        assertThat(done(school.dispenses().all(CPE)))
                .extracting(Dispense::content)
                .contains(granted);
        done(school.dispenses().grant(at(MONDAY, "18:00"), CPE, granted));
        assertThat(school.record().position()).isEqualTo(position);
        done(school.dispenses().carryOut(id, new DispenseCommand.Withdraw(at(MONDAY, "18:00"), CPE, "erreur")));

        assertThat(done(school.dispenses().of(CPE, CHLOE)))
                .singleElement()
                .satisfies(each -> assertThat(each.isGranted()).isFalse());
        assertThat(done(school.dispenses().of(CPE, BOOK.service()))).hasSize(1);
        assertThat(school.dispenses()
                        .carryOut(id, new DispenseCommand.Withdraw(at(MONDAY, "18:00"), CPE, "erreur"))
                        .isLeft())
                .isTrue();
        assertThat(refused(school.dispenses()
                        .carryOut(
                                new DispenseId("other"),
                                new DispenseCommand.Withdraw(at(MONDAY, "18:00"), CPE, "erreur"))))
                .containsExactly("key.unknown");
    }

    @Test
    void levels_by_hand_make_the_positionnement_and_the_socle() {
        assertThat(done(school.markBooks().positionnement(TEACHER, BOOK, ANNE)).positionnement())
                .contains(Positionnement.EXCEEDED);
        done(school.markBooks()
                .carryOut(
                        BOOK,
                        new MarkBookCommand.SetPositionnement(
                                at(MONDAY, "18:00"), TEACHER, ANNE, Optional.of(Positionnement.REACHED))));
        assertThat(done(school.markBooks().positionnement(TEACHER, BOOK, ANNE)).making())
                .isEqualTo(new LevelMaking.ByHand(4));

        var summary = done(school.socle().summary(HEAD, ANNE));
        assertThat(summary.of(SocleDomain.CPD_FRA).making()).isEqualTo(new LevelMaking.ByHand(4));
        assertThat(summary.of(SocleDomain.CPD_FRA).positionnement()).hasValue(3);
        assertThat(summary.of(SocleDomain.CPD_ETR).positionnement()).hasValue(0);
        assertThat(summary.missing()).hasSize(6);
        assertThat(done(school.socle().bilan(HEAD, ANNE)).version()).isEqualTo(2);
    }
}
