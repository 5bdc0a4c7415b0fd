package org.ent4j.viescolaire.periodicity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ent4j.viescolaire.periodicity.PeriodicityFixture.*;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.statistics.Statistics;
import org.ent4j.model.calendar.DateRange;
import org.ent4j.model.id.ClassRef;
import org.ent4j.model.id.StructureId;

/** Whatever systems a school tries, while marks are entered. */
class PeriodicityProperties {

    private static final int STEPS = 20;
    private static final List<ClassRef> CLASSES =
            List.of(SIXIEME, TERMINALE, new ClassRef(new StructureId("0350122T"), "5B"));
    private static final LocalDate LAST = LocalDate.of(2027, 7, 3);

    /** From one to four periods that follow each other, with dates of chance. */
    private static PeriodSystem system(String id, Random random) {
        var periods = new ArrayList<SchoolPeriod>();
        var first = YEAR.firstDay();
        var count = 1 + random.nextInt(4);
        for (var index = 1; index <= count; index++) {
            var last = index == count ? LAST : first.plusDays(20 + random.nextInt(40));
            var period = period(id + index, first.toString(), last.toString());
            periods.add(
                    random.nextBoolean()
                            ? period
                            : period.withCouncil(last.plusDays(2)).withPublication(last.plusDays(9)));
            first = last.plusDays(1);
        }
        return new PeriodSystem(new PeriodSystemId(id), id, periods);
    }

    private static Periodicity wanted(Periodicity now, Random random) {
        var wanted = now;
        for (var id : List.of("T", "S", "P")) {
            wanted =
                    random.nextInt(3) == 0 || now.system(new PeriodSystemId(id)).isEmpty()
                            ? wanted.with(system(id, random))
                            : wanted;
        }
        for (var each : CLASSES) {
            var choice = random.nextInt(8);
            if (choice < 3) {
                wanted = wanted.with(
                        each, new PeriodSystemId(List.of("T", "S", "P").get(choice)));
            } else if (choice == 3) {
                wanted = wanted.without(each);
            }
        }
        return wanted;
    }

    /** What was done in the periods that there are, as a school does it. */
    private static final class Done implements Work {

        private final Map<ClassPeriod, WorkDone> done = new HashMap<>();

        void more(Periods periods, Random random) {
            for (var council : periods.councils().values()) {
                if (random.nextInt(6) == 0) {
                    done.put(council.key(), some(council, random));
                }
            }
        }

        private static WorkDone some(PlannedCouncil council, Random random) {
            var held = random.nextInt(3) == 0 ? Optional.of(council.day()) : Optional.<LocalDate>empty();
            var day = council.period().days().first().plusDays(random.nextInt(20));
            return new WorkDone(held, 1 + random.nextInt(30), Optional.of(DateRange.of(day)), random.nextInt(2));
        }

        @Override
        public WorkDone of(ClassPeriod key) {
            return done.getOrDefault(key, WorkDone.NONE);
        }
    }

    private static Set<ClassPeriod> conflicts(PeriodicityPlan plan) {
        return plan.conflicts().stream().map(PeriodicityLine::key).collect(Collectors.toSet());
    }

    @Property(tries = 400)
    void no_sequence_of_plans_loses_work(@ForAll long seed) {
        var random = new Random(seed);
        var work = new Done();
        var periods = Periods.none(YEAR);
        var journal = new ArrayList<PeriodicityEvent>();
        var blocked = 0;
        var cameBack = 0;
        for (var step = 0; step < STEPS; step++) {
            work.more(periods, random);
            var target = wanted(periods.now(), random);
            var keep = new HashSet<ClassPeriod>();
            if (random.nextInt(3) > 0) {
                keep.addAll(conflicts(PeriodicityPlanning.plan(periods, target, Set.of(), work)
                        .get()));
            }
            var plan = PeriodicityPlanning.plan(periods, target, keep, work).get();
            var outcome = PeriodicityPlanning.apply(periods, plan, work, NOON, HEAD);
            assertThat(outcome.isLeft()).isEqualTo(!plan.conflicts().isEmpty());
            if (outcome.isRight()) {
                cameBack += plan.of(PeriodicityFate.COMES_BACK).size();
                checkAsPlanned(plan, outcome.get().state());
                journal.addAll(outcome.get().events());
                periods = outcome.get().state();
            } else {
                blocked++;
            }
            checkNothingLost(periods, work);
        }
        assertThat(Periods.replay(YEAR, journal)).isEqualTo(periods);
        assertThat(periods.version()).isEqualTo(journal.size());
        cover(periods, blocked, cameBack);
    }

    private static void checkNothingLost(Periods periods, Done work) {
        var there = new HashSet<>(periods.councils().keySet());
        assertThat(Collections.disjoint(there, periods.aside().keySet())).isTrue();
        there.addAll(periods.aside().keySet());
        assertThat(work.done.keySet()).isSubsetOf(there);
    }

    private static void checkAsPlanned(PeriodicityPlan plan, Periods after) {
        for (var line : plan.lines()) {
            assertThat(Optional.ofNullable(after.councils().get(line.key()))).isEqualTo(line.after());
            assertThat(after.aside().containsKey(line.key()))
                    .isEqualTo(line.fate() == PeriodicityFate.SET_ASIDE || line.fate() == PeriodicityFate.STAYS_ASIDE);
        }
    }

    private static void cover(Periods periods, int blocked, int cameBack) {
        Statistics.label("aside")
                .collect(!periods.aside().isEmpty())
                .coverage(coverage -> coverage.check(true).percentage(share -> share > 30));
        Statistics.label("blocked")
                .collect(blocked > 0)
                .coverage(coverage -> coverage.check(true).percentage(share -> share > 50));
        Statistics.label("came back")
                .collect(cameBack > 0)
                .coverage(coverage -> coverage.check(true).percentage(share -> share > 30));
    }

    @Property(tries = 400)
    void a_change_applied_twice_is_the_change_and_the_way_back_restores(@ForAll long seed) {
        var random = new Random(seed);
        var work = new Done();
        var before = following(wanted(Periodicity.none(YEAR), random));
        work.more(before, random);
        work.more(before, random);
        var target = wanted(before.now(), random);

        var there = kept(before, target, work);
        assertThat(kept(there, target, work)).isEqualTo(there);
        var again = PeriodicityPlanning.plan(there, target, Set.of(), work).get();
        assertThat(again.changes()).isEmpty();

        var back = kept(there, before.now(), work);
        assertThat(back.now()).isEqualTo(before.now());
        assertThat(back.councils()).isEqualTo(before.councils());
        assertThat(back.aside()).isEqualTo(before.aside());
        Statistics.label("had work aside")
                .collect(!there.aside().isEmpty())
                .coverage(coverage -> coverage.check(true).percentage(share -> share > 8));
    }

    /** Applied with all that is at stake kept. */
    private static Periods kept(Periods periods, Periodicity target, Work work) {
        var open = PeriodicityPlanning.plan(periods, target, Set.of(), work).get();
        return applied(periods, target, conflicts(open), work);
    }

    @Property(tries = 500)
    void a_day_of_chance_taken_from_a_period_or_given_to_it_twice_is_refused(@ForAll long seed) {
        var random = new Random(seed);
        var system = system("T", random);
        var periodicity = Periodicity.none(YEAR).with(system);
        assertThat(PeriodRules.check(periodicity).isRight()).isTrue();
        if (system.periods().size() > 1) {
            var at = random.nextInt(system.periods().size() - 1);
            var period = system.periods().get(at);
            var shift = random.nextBoolean() ? 1 + random.nextInt(5) : -1 - random.nextInt(5);
            var changed = period.withDays(
                    new DateRange(period.days().first(), period.days().last().plusDays(shift)));
            assertThat(PeriodRules.check(periodicity.with(system.with(changed)))
                            .getLeft()
                            .rules())
                    .contains(shift > 0 ? "VS-PER-07" : "VS-PER-08");
        }
    }
}
