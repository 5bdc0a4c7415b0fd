package org.ent4j.viescolaire;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ent4j.viescolaire.MarkedTerm.CONSEIL;
import static org.ent4j.viescolaire.MarkedTerm.EVENING;
import static org.ent4j.viescolaire.MarkedTerm.OCTOBER;
import static org.ent4j.viescolaire.MarkedTerm.line;
import static org.ent4j.viescolaire.PortalFixture.FAMILIES;
import static org.ent4j.viescolaire.PortalFixture.LESSONS;
import static org.ent4j.viescolaire.PortalFixture.done;
import static org.ent4j.viescolaire.PortalFixture.refused;
import static org.ent4j.viescolaire.SchoolFixture.ANNE;
import static org.ent4j.viescolaire.SchoolFixture.BRUNO;
import static org.ent4j.viescolaire.SchoolFixture.CHLOE;
import static org.ent4j.viescolaire.SchoolFixture.HEAD;
import static org.ent4j.viescolaire.SchoolFixture.SETUP;
import static org.ent4j.viescolaire.SchoolFixture.TEACHER;
import static org.ent4j.viescolaire.SchoolFixture.YEAR;
import static org.ent4j.viescolaire.SchoolFixture.at;
import static org.ent4j.viescolaire.TwoClasses.A5;
import static org.ent4j.viescolaire.TwoClasses.B5;
import static org.ent4j.viescolaire.TwoClasses.COUNCIL;
import static org.ent4j.viescolaire.TwoClasses.ELOI;
import static org.ent4j.viescolaire.TwoClasses.FRENCH_A;
import static org.ent4j.viescolaire.TwoClasses.LATIN_AB;
import static org.ent4j.viescolaire.TwoClasses.T1;
import static org.ent4j.viescolaire.TwoClasses.appreciate;
import static org.ent4j.viescolaire.TwoClasses.evaluate;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.ent4j.model.calendar.DateRange;
import org.ent4j.model.id.ClassRef;
import org.ent4j.model.id.PersonId;
import org.ent4j.model.rule.Reason;
import org.ent4j.viescolaire.bulletin.BulletinCommand;
import org.ent4j.viescolaire.conseil.ConseilCommand;
import org.ent4j.viescolaire.evaluation.Mark;
import org.ent4j.viescolaire.markbook.Belonging;
import org.ent4j.viescolaire.markbook.FinalAverage;
import org.ent4j.viescolaire.markbook.MarkBookCommand;
import org.ent4j.viescolaire.periodicity.ClassPeriod;
import org.ent4j.viescolaire.periodicity.Periodicity;
import org.ent4j.viescolaire.periodicity.PeriodicityFate;
import org.ent4j.viescolaire.periodicity.PeriodicityLine;
import org.ent4j.viescolaire.periodicity.PeriodicityRules;
import org.ent4j.viescolaire.periodicity.WorkReason;
import org.ent4j.viescolaire.service.Audience;
import org.ent4j.viescolaire.skill.MasteryLevel;
import org.ent4j.viescolaire.skill.Positionnement;
import org.ent4j.viescolaire.skill.SkillId;
import org.ent4j.viescolaire.spi.ClassLists;
import org.ent4j.viescolaire.spi.Rights;
import org.junit.jupiter.api.Test;

/** Trimestres become semestres while somebody has worked: nothing of it is lost without a word. */
class PeriodicityServiceTest {

    private static final ClassPeriod FIRST = new ClassPeriod(A5, T1);

    private final MarkedTerm term = new MarkedTerm();

    private static Periodicity semestres() {
        return Periodicity.none(YEAR)
                .with(TwoClasses.semestres())
                .with(A5, TwoClasses.SEMESTRES)
                .with(B5, TwoClasses.SEMESTRES);
    }

    private static List<Reason> atStake(VieScolaire school) {
        var plan = done(school.periodicity().plan(HEAD, semestres(), Set.of()));
        var line = plan.lines().stream()
                .filter(each -> each.key().equals(FIRST))
                .findFirst()
                .orElseThrow();
        var isAtStake = line.fate() == PeriodicityFate.CONFLICT;
        assertThat(isAtStake).isEqualTo(!line.reasons().isEmpty());
        var applied = school.periodicity().apply(EVENING, HEAD, plan);
        if (isAtStake) {
            assertThat(refused(applied)).containsExactly("periodicity.work-at-stake");
            assertThat(applied.getLeft().reasons())
                    .containsExactly(new PeriodicityRules.WorkAtStake(
                            plan.conflicts().stream().map(PeriodicityLine::key).toList()));
        }
        return line.reasons();
    }

    @Test
    void nothing_is_at_stake_where_nobody_has_worked() {
        assertThat(atStake(term.school)).isEmpty();
    }

    @Test
    void marks_are_at_stake_although_enrolments_end_before_the_year_does() {
        var school = VieScolaire.of(
                SETUP, term.journals, LESSONS, Rights.open(), FAMILIES, new UntilJuly(), new TwoClasses.Names());
        evaluate(school, FRENCH_A, OCTOBER, Map.of(ANNE, Mark.of("12"), BRUNO, Mark.of("8")));

        assertThat(atStake(school)).containsExactly(new WorkReason.MarksEntered(2));
    }

    @Test
    void those_of_a_pupil_who_left_too() {
        evaluate(term.school, FRENCH_A, OCTOBER, Map.of(CHLOE, Mark.of("16")));

        assertThat(atStake(term.school)).containsExactly(new WorkReason.MarksEntered(1));
    }

    @Test
    void those_in_a_group_are_those_of_the_class_of_each_pupil() {
        evaluate(term.school, LATIN_AB, OCTOBER, Map.of(ANNE, Mark.of("16"), ELOI, Mark.of("6")));

        assertThat(atStake(term.school)).containsExactly(new WorkReason.MarksEntered(1));
    }

    @Test
    void what_was_written_for_the_whole_period_too() {
        var day = at(COUNCIL, "08:00");
        appreciate(term.school, FRENCH_A, ANNE, "Du sérieux.");
        var commands = List.of(
                new MarkBookCommand.SetFinalAverage(
                        day, TEACHER, ANNE, new FinalAverage.Given(new BigDecimal("14")), "niveau constaté"),
                new MarkBookCommand.SetPositionnement(day, TEACHER, BRUNO, Optional.of(Positionnement.REACHED)),
                new MarkBookCommand.SetSkillLevel(
                        day, TEACHER, BRUNO, new SkillId("lire"), Optional.of(MasteryLevel.FRAGILE)));
        commands.forEach(each -> done(term.school.markBooks().carryOut(FRENCH_A, each)));

        assertThat(atStake(term.school)).containsExactly(new WorkReason.WrittenByHand(4));
    }

    @Test
    void a_conseil_for_which_nobody_has_written_is_no_work() {
        done(term.school.conseils().plan(at(OCTOBER, "10:00"), HEAD, CONSEIL));
        term.council(new ConseilCommand.Prepare(at(COUNCIL, "17:00"), TEACHER));
        assertThat(atStake(term.school)).isEmpty();
    }

    @Test
    void syntheses_of_a_conseil_that_has_not_met_too() {
        done(term.school.conseils().plan(at(OCTOBER, "10:00"), HEAD, CONSEIL));
        term.council(new ConseilCommand.Prepare(at(COUNCIL, "17:00"), TEACHER));
        term.council(new ConseilCommand.WriteSynthesis(at(COUNCIL, "17:00"), TEACHER, ANNE, "Un bon trimestre."));

        assertThat(atStake(term.school)).containsExactly(new WorkReason.SheetsWritten(1));
    }

    @Test
    void bulletins_that_were_begun_too() {
        term.prepare();
        done(term.school.bulletins().carryOut(line(term.plan(), ANNE).id(), new BulletinCommand.Finish(EVENING, HEAD)));

        assertThat(atStake(term.school)).containsExactly(new WorkReason.BulletinsBegun(4));
    }

    /** Everybody leaves on 3 July. */
    private static final class UntilJuly implements ClassLists {

        private static final DateRange DAYS = new DateRange(YEAR.firstDay(), LocalDate.of(2027, 7, 3));

        @Override
        public Belonging pupils(Audience audience, DateRange days) {
            return audience.equals(new Audience.OfClass(A5)) && DAYS.overlaps(days)
                    ? Belonging.of(Set.of(ANNE, BRUNO), DAYS)
                    : new Belonging(Map.of());
        }

        @Override
        public Map<PersonId, ClassRef> classes(Collection<PersonId> pupils, LocalDate day) {
            var classes = new HashMap<PersonId, ClassRef>();
            pupils.stream().filter(any -> DAYS.contains(day)).forEach(pupil -> classes.put(pupil, A5));
            return classes;
        }

        @Override
        public Set<PersonId> professeursPrincipaux(ClassRef schoolClass, LocalDate day) {
            return Set.of(TEACHER.person());
        }
    }
}
