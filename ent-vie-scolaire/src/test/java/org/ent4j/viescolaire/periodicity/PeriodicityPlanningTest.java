package org.ent4j.viescolaire.periodicity;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.ent4j.viescolaire.periodicity.PeriodicityFixture.*;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.ent4j.model.calendar.SchoolYear;
import org.junit.jupiter.api.Test;

class PeriodicityPlanningTest {

    private static final ClassPeriod FIRST = key(SIXIEME, "T1");
    private static final WorkDone MARKS = marks(24, "2026-10-01", "2026-11-20");

    private final Periods sixieme = following(divided().with(SIXIEME, TRIMESTRES));

    private static PeriodicityPlan plan(Periods periods, Periodicity wanted, Work work, ClassPeriod... keep) {
        return PeriodicityPlanning.plan(periods, wanted, Set.of(keep), work).get();
    }

    private static Map<ClassPeriod, PeriodicityFate> fates(PeriodicityPlan plan) {
        return plan.lines().stream().collect(Collectors.toMap(PeriodicityLine::key, PeriodicityLine::fate));
    }

    private static Work work(ClassPeriod at, WorkDone done) {
        return key -> key.equals(at) ? done : WorkDone.NONE;
    }

    @Test
    void a_class_gets_a_council_and_bulletins_for_each_period() {
        var councils = sixieme.councils();

        assertThat(councils).containsOnlyKeys(FIRST, key(SIXIEME, "T2"), key(SIXIEME, "T3"));
        assertThat(requireNonNull(councils.get(key(SIXIEME, "T2"))).index()).isEqualTo(2);
        assertThat(requireNonNull(councils.get(key(SIXIEME, "T2"))).periods()).isEqualTo(3);
        assertThat(requireNonNull(councils.get(FIRST)).day()).isEqualTo(day("2026-11-29"));
        assertThat(requireNonNull(councils.get(FIRST)).bulletins())
                .isEqualTo(new PlannedBulletins(FIRST, day("2026-11-29"), day("2026-11-29")));
    }

    @Test
    void a_plan_says_what_comes_and_what_goes_and_does_nothing() {
        var plan = plan(sixieme, divided().with(SIXIEME, SEMESTRES), Work.none());

        assertThat(fates(plan))
                .isEqualTo(Map.of(
                        FIRST,
                        PeriodicityFate.DISAPPEARS,
                        key(SIXIEME, "T2"),
                        PeriodicityFate.DISAPPEARS,
                        key(SIXIEME, "T3"),
                        PeriodicityFate.DISAPPEARS,
                        key(SIXIEME, "S1"),
                        PeriodicityFate.CREATED,
                        key(SIXIEME, "S2"),
                        PeriodicityFate.CREATED));
        assertThat(plan.counts())
                .containsEntry(PeriodicityFate.CREATED, 2)
                .containsEntry(PeriodicityFate.DISAPPEARS, 3)
                .containsEntry(PeriodicityFate.CONFLICT, 0);
    }

    @Test
    void work_blocks_until_somebody_says_that_it_is_kept() {
        var work = work(FIRST, new WorkDone(Optional.of(day("2026-12-01")), 24, MARKS.marked(), 27));
        var wanted = divided().with(SIXIEME, SEMESTRES);
        var plan = plan(sixieme, wanted, work);

        assertThat(plan.conflicts()).singleElement().satisfies(line -> {
            assertThat(line.key()).isEqualTo(FIRST);
            assertThat(line.reasons())
                    .containsExactly(
                            new WorkReason.CouncilHeld(day("2026-12-01")),
                            new WorkReason.MarksEntered(24),
                            new WorkReason.BulletinsPublished(27));
        });
        assertThat(PeriodicityPlanning.apply(sixieme, plan, work, NOON, HEAD)
                        .getLeft()
                        .reasons())
                .containsExactly(new PeriodicityRules.WorkAtStake(List.of(FIRST)));

        var kept = applied(sixieme, wanted, Set.of(FIRST), work);
        assertThat(kept.aside()).containsOnlyKeys(FIRST);
        assertThat(kept.councils()).containsOnlyKeys(key(SIXIEME, "S1"), key(SIXIEME, "S2"));
    }

    @Test
    void what_was_kept_comes_back_with_its_period() {
        var work = work(FIRST, MARKS);
        var away = applied(sixieme, divided().with(SIXIEME, SEMESTRES), Set.of(FIRST), work);
        var still = plan(away, divided().with(SIXIEME, SEMESTRES).with(TERMINALE, SEMESTRES), work);
        var back = plan(away, sixieme.now(), work);

        assertThat(fates(still)).containsEntry(FIRST, PeriodicityFate.STAYS_ASIDE);
        assertThat(fates(back)).containsEntry(FIRST, PeriodicityFate.COMES_BACK);
        var again = applied(away, sixieme.now(), Set.of(), work);
        assertThat(again.councils()).isEqualTo(sixieme.councils());
        assertThat(again.aside()).isEmpty();
    }

    @Test
    void other_dates_move_a_council_and_leave_those_of_other_classes() {
        var periods = following(divided().with(SIXIEME, TRIMESTRES).with(TERMINALE, SEMESTRES));
        var later = trimestres().periods().get(0).withCouncil(day("2026-12-04")).withPublication(day("2026-12-10"));
        var plan = plan(periods, periods.now().with(trimestres().with(later)), work(FIRST, MARKS));

        assertThat(plan.changes()).singleElement().satisfies(line -> {
            assertThat(line.fate()).isEqualTo(PeriodicityFate.MOVED);
            assertThat(line.before().map(PlannedCouncil::day)).contains(day("2026-11-29"));
            assertThat(line.after().map(PlannedCouncil::day)).contains(day("2026-12-04"));
        });
    }

    @Test
    void evaluations_that_would_be_dated_out_of_their_period_block() {
        var shorter = new PeriodSystem(
                TRIMESTRES,
                "Trimestres",
                List.of(period("T1", "2026-09-01", "2026-11-15"), period("T2", "2026-11-16", "2027-07-03")));
        var wanted = divided().with(shorter).with(SIXIEME, TRIMESTRES);
        var work = work(FIRST, MARKS);

        assertThat(plan(sixieme, wanted, work).conflicts())
                .singleElement()
                .extracting(PeriodicityLine::reasons)
                .isEqualTo(List.of(new WorkReason.MarkedOutside(
                        day("2026-10-01"), day("2026-11-20"), day("2026-09-01"), day("2026-11-15"))));
        assertThat(plan(sixieme, wanted, work, FIRST).conflicts()).isEmpty();
        assertThat(fates(plan(sixieme, wanted, work, FIRST))).containsEntry(FIRST, PeriodicityFate.MOVED);
        assertThat(fates(plan(sixieme, wanted, work(FIRST, marks(2, "2026-09-01", "2026-11-15")))))
                .containsEntry(FIRST, PeriodicityFate.MOVED);
    }

    @Test
    void a_plan_applied_twice_changes_nothing_the_second_time() {
        var plan = plan(sixieme, divided().with(SIXIEME, SEMESTRES), Work.none());
        var once = PeriodicityPlanning.apply(sixieme, plan, Work.none(), NOON, HEAD)
                .get();
        var twice = PeriodicityPlanning.apply(once.state(), plan, Work.none(), NOON, HEAD)
                .get();

        assertThat(once.events()).hasSize(1);
        assertThat(twice.events()).isEmpty();
        assertThat(twice.state()).isEqualTo(once.state());
    }

    @Test
    void marks_that_came_after_the_plan_was_shown_block_too() {
        var plan = plan(sixieme, divided().with(SIXIEME, SEMESTRES), Work.none());

        assertThat(PeriodicityPlanning.apply(sixieme, plan, work(FIRST, MARKS), NOON, HEAD)
                        .getLeft()
                        .rules())
                .containsExactly("VS-PER-21");
    }

    @Test
    void a_plan_that_somebody_overtook_is_shown_again() {
        var plan = plan(sixieme, sixieme.now().with(TERMINALE, SEMESTRES), Work.none());
        var meanwhile = applied(sixieme, sixieme.now().without(SIXIEME), Set.of(), Work.none());

        assertThat(PeriodicityPlanning.apply(meanwhile, plan, Work.none(), NOON, HEAD)
                        .getLeft()
                        .reasons())
                .containsExactly(new PeriodicityRules.Outdated(5));
    }

    @Test
    void wrong_periods_have_no_plan() {
        var outside = new PeriodSystem(TRIMESTRES, "Trimestres", List.of(period("T1", "2027-09-01", "2027-11-29")));

        assertThat(PeriodicityPlanning.plan(sixieme, divided().with(outside), Set.of(), Work.none())
                        .getLeft()
                        .rules())
                .contains("VS-PER-01");
        assertThat(PeriodicityPlanning.plan(sixieme, Periodicity.none(new SchoolYear(2027)), Set.of(), Work.none())
                        .getLeft()
                        .rules())
                .containsExactly("VS-PER-20");
    }

    @Test
    void a_class_that_follows_nothing_any_more_loses_nothing_either() {
        var wanted = sixieme.now().without(SIXIEME);

        assertThat(plan(sixieme, wanted, work(FIRST, MARKS)).conflicts()).hasSize(1);
        assertThat(applied(sixieme, wanted, Set.of(FIRST), work(FIRST, MARKS)).aside())
                .containsOnlyKeys(FIRST);
    }
}
