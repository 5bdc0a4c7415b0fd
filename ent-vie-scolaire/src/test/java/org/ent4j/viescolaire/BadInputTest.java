package org.ent4j.viescolaire;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ent4j.viescolaire.PortalFixture.FAMILIES;
import static org.ent4j.viescolaire.PortalFixture.LESSONS;
import static org.ent4j.viescolaire.PortalFixture.done;
import static org.ent4j.viescolaire.PortalFixture.taught;
import static org.ent4j.viescolaire.SchoolFixture.ANNE;
import static org.ent4j.viescolaire.SchoolFixture.CPE;
import static org.ent4j.viescolaire.SchoolFixture.DAVID;
import static org.ent4j.viescolaire.SchoolFixture.HEAD;
import static org.ent4j.viescolaire.SchoolFixture.MONDAY;
import static org.ent4j.viescolaire.SchoolFixture.SETUP;
import static org.ent4j.viescolaire.SchoolFixture.TEACHER;
import static org.ent4j.viescolaire.SchoolFixture.YEAR;
import static org.ent4j.viescolaire.SchoolFixture.at;
import static org.ent4j.viescolaire.VariedTerm.BOOK;
import static org.ent4j.viescolaire.VariedTerm.CLASS;
import static org.ent4j.viescolaire.VariedTerm.DICTATION;
import static org.ent4j.viescolaire.VariedTerm.LISTS;
import static org.ent4j.viescolaire.VariedTerm.SUBJECTS;

import io.vavr.control.Either;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.ent4j.model.calendar.DateRange;
import org.ent4j.model.decision.Refusal;
import org.ent4j.model.id.ClassRef;
import org.ent4j.model.id.PersonId;
import org.ent4j.model.rule.Messages;
import org.ent4j.model.text.Label;
import org.ent4j.model.text.Lang;
import org.ent4j.viescolaire.conseil.ConseilCommand;
import org.ent4j.viescolaire.dispense.DispenseId;
import org.ent4j.viescolaire.dispense.DispenseKind;
import org.ent4j.viescolaire.dispense.DispenseRequest;
import org.ent4j.viescolaire.evaluation.EvaluationId;
import org.ent4j.viescolaire.evaluation.Mark;
import org.ent4j.viescolaire.markbook.Belonging;
import org.ent4j.viescolaire.markbook.EvaluationRequest;
import org.ent4j.viescolaire.markbook.EvaluationType;
import org.ent4j.viescolaire.markbook.MarkBook;
import org.ent4j.viescolaire.markbook.MarkBookCommand;
import org.ent4j.viescolaire.memory.InMemoryJournals;
import org.ent4j.viescolaire.periodicity.PeriodSystem;
import org.ent4j.viescolaire.periodicity.PeriodSystemId;
import org.ent4j.viescolaire.periodicity.SchoolPeriod;
import org.ent4j.viescolaire.periodicity.SchoolPeriodId;
import org.ent4j.viescolaire.service.Audience;
import org.ent4j.viescolaire.service.ServiceCommand;
import org.ent4j.viescolaire.service.TaughtService;
import org.ent4j.viescolaire.service.TaughtTeacher;
import org.ent4j.viescolaire.service.TeacherRole;
import org.ent4j.viescolaire.socle.SocleCommand;
import org.ent4j.viescolaire.spi.ClassLists;
import org.ent4j.viescolaire.spi.Journals;
import org.ent4j.viescolaire.spi.Rights;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What does not fit is refused or reported with the pupil, the service and the rule; nothing is cut, nothing is kept. */
class BadInputTest {

    private static final LocalDate LEFT = MONDAY.minusDays(7);

    private final Journals journals = new InMemoryJournals();
    private final VieScolaire school =
            VieScolaire.of(SETUP, journals, LESSONS, Rights.open(), FAMILIES, new DavidHasLeft());

    @BeforeEach
    void a_term_is_lived() {
        VariedTerm.play(school);
    }

    /** The class without David from a day on. */
    private static final class DavidHasLeft implements ClassLists {

        @Override
        public Belonging pupils(Audience audience, DateRange days) {
            var all = new HashMap<>(LISTS.pupils(audience, days).days());
            all.put(DAVID, List.of(new DateRange(YEAR.firstDay(), LEFT)));
            return new Belonging(all);
        }

        @Override
        public Map<PersonId, ClassRef> classes(Collection<PersonId> pupils, LocalDate day) {
            return LISTS.classes(pupils, day);
        }

        @Override
        public Set<PersonId> professeursPrincipaux(ClassRef schoolClass, LocalDate day) {
            return LISTS.professeursPrincipaux(schoolClass, day);
        }
    }

    private void refusedWith(Either<Refusal, ?> attempt, String rule, String... said) {
        var position = school.record().position();
        assertThat(attempt.getLeft().rules()).containsExactly(rule);
        for (var lang : Lang.values()) {
            assertThat(Messages.render(attempt.getLeft().reasons().get(0), lang))
                    .contains(said)
                    .doesNotContain("{");
        }
        assertThat(school.record().position()).isEqualTo(position);
    }

    private Either<Refusal, MarkBook> write(MarkBookCommand command) {
        return school.markBooks().carryOut(BOOK, command);
    }

    private static EvaluationRequest request() {
        return EvaluationRequest.builder()
                .id(new EvaluationId("rédaction"))
                .title("Rédaction")
                .type(new EvaluationType("DEVOIR", Label.of("devoir", "test"), false))
                .date(MONDAY)
                .build();
    }

    private static final Instant NOW = at(MONDAY, "17:30");
    private static final String SERVICE = BOOK.service().value();

    @Test
    void a_mark_over_its_scale() {
        refusedWith(
                write(new MarkBookCommand.SetMark(NOW, TEACHER, DICTATION, ANNE, Mark.of("21"))),
                "VS-NOT-32",
                SERVICE,
                "anne",
                "21",
                "20");
    }

    @Test
    void a_coefficient_under_zero() {
        refusedWith(
                write(new MarkBookCommand.AddEvaluation(NOW, TEACHER, request().withCoefficient(new BigDecimal("-1")))),
                "VS-NOT-13",
                SERVICE,
                "Rédaction",
                "-1");
        refusedWith(
                school.subjects()
                        .carryOut(
                                BOOK.service(),
                                new ServiceCommand.Weigh(
                                        NOW, HEAD, BigDecimal.ONE, Map.of(ANNE, new BigDecimal("-2")))),
                "VS-SRV-01",
                "Français",
                "anne",
                "-2");
    }

    @Test
    void a_period_out_of_the_year_and_an_evaluation_out_of_its_period() {
        var outside = VariedTerm.wanted()
                .with(new PeriodSystem(
                        new PeriodSystemId("SEMESTRES"),
                        "Semestres",
                        List.of(SchoolPeriod.builder()
                                .id(new SchoolPeriodId("S1"))
                                .label("1er semestre")
                                .days(new DateRange(LocalDate.of(2025, 1, 1), LocalDate.of(2027, 1, 31)))
                                .build())));

        var refusal = school.periodicity().plan(HEAD, outside, Set.of()).getLeft();
        assertThat(refusal.rules()).contains("VS-PER-01");
        assertThat(Messages.render(refusal.reasons().get(0), Lang.FR)).contains("1er semestre");
        refusedWith(
                write(new MarkBookCommand.AddEvaluation(NOW, TEACHER, request().withDate(LocalDate.of(2026, 12, 1)))),
                "VS-NOT-15",
                SERVICE,
                "Rédaction",
                "2026-12-01");
    }

    @Test
    void a_pupil_who_left() {
        refusedWith(
                write(new MarkBookCommand.SetMark(NOW, TEACHER, DICTATION, DAVID, Mark.of("12"))),
                "VS-NOT-31",
                SERVICE,
                "david",
                LEFT.toString());
        var days = new DateRange(MONDAY, MONDAY.plusDays(3));
        refusedWith(
                school.dispenses()
                        .grant(
                                NOW,
                                CPE,
                                new DispenseRequest(
                                        new DispenseId("d2"),
                                        DAVID,
                                        BOOK.service(),
                                        days,
                                        DispenseKind.UNFIT,
                                        "certificat médical")),
                "VS-DIS-03",
                SERVICE,
                "david");
    }

    @Test
    void a_missing_teacher_id() {
        var nameless = new TaughtTeacher(Optional.empty(), "Mme B.", TeacherRole.MAIN, Optional.empty());
        var taught = List.of(new TaughtService(new Audience.OfClass(CLASS), "FRANC", "Français", List.of(nameless)));

        var plan = done(school.subjects().plan(HEAD, SUBJECTS, taught, false));

        assertThat(plan.lines())
                .flatExtracting(line -> line.reasons())
                .extracting(reason -> Messages.render(reason, Lang.FR))
                .anySatisfy(
                        sentence -> assertThat(sentence).contains("Français").contains("Mme B."));
    }

    @Test
    void a_text_over_its_limit_is_refused_and_never_cut() {
        refusedWith(
                write(new MarkBookCommand.Appreciate(NOW, TEACHER, ANNE, "é".repeat(601))),
                "VS-NOT-41",
                SERVICE,
                "anne",
                "601",
                "600");
        refusedWith(
                school.conseils()
                        .carryOut(
                                VariedTerm.CONSEIL,
                                new ConseilCommand.WriteSynthesis(NOW, HEAD, ANNE, "é".repeat(1001))),
                "VS-CCL-24",
                "anne",
                "1001");
        refusedWith(
                school.socle().carryOut(ANNE, new SocleCommand.WriteSynthesis(NOW, HEAD, "é".repeat(1501))),
                "VS-SOC-07",
                "anne",
                "1501");
        assertThat(done(write(new MarkBookCommand.Appreciate(NOW, TEACHER, ANNE, "é".repeat(600))))
                        .appreciations()
                        .get(ANNE)
                        .value())
                .hasSize(600);
    }
}
