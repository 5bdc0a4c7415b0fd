package org.ent4j.viescolaire.cahier;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ent4j.viescolaire.cahier.CahierFixture.*;

import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.statistics.Statistics;
import org.ent4j.model.calendar.DateRange;
import org.junit.jupiter.api.Test;

class WorkloadTest {

    private static final LocalDate THURSDAY = MONDAY.plusDays(3);
    private static final DateRange WEEK = new DateRange(MONDAY, MONDAY.plusDays(6));
    private static final WorkloadPolicy POLICY = new WorkloadPolicy(3, Duration.ofMinutes(90));

    private static TravailAFaire lasting(String id, int minutes) {
        return after(id).withEstimated(Duration.ofMinutes(minutes));
    }

    private static TravailAFaire unestimated(String id) {
        return before(id).withDue(THURSDAY);
    }

    @Test
    void a_day_has_its_works_its_minutes_and_what_nobody_estimated() {
        var workload = Workload.of(List.of(lasting("w1", 30), lasting("w2", 20), unestimated("w3")), WEEK);

        assertThat(workload.on(THURSDAY)).isEqualTo(new DayLoad(3, Duration.ofMinutes(50), 1));
        assertThat(workload.on(MONDAY)).isEqualTo(DayLoad.NONE);
        assertThat(workload.days()).hasSize(7);
    }

    @Test
    void a_teacher_is_warned_when_the_work_added_is_one_too_many() {
        var three = Workload.of(List.of(unestimated("w1"), unestimated("w2")), WEEK);
        var four = Workload.of(List.of(unestimated("w1"), unestimated("w2"), unestimated("w3")), WEEK);

        assertThat(POLICY.warning(three, unestimated("w9"))).isEmpty();
        assertThat(POLICY.warning(four, unestimated("w9")))
                .contains(new WorkloadPolicy.LoadedDay(THURSDAY, 4, 0))
                .hasValueSatisfying(SeancesTest::hasASentence);
        assertThat(POLICY.warning(four, unestimated("w9").withDue(MONDAY))).isEmpty();
    }

    @Test
    void a_teacher_is_warned_when_the_day_takes_longer_than_it_may() {
        var before = Workload.of(List.of(lasting("w1", 60)), WEEK);

        assertThat(POLICY.warning(before, lasting("w2", 30))).isEmpty();
        assertThat(POLICY.warning(before, lasting("w2", 31))).contains(new WorkloadPolicy.LoadedDay(THURSDAY, 2, 91));
    }

    @Test
    void the_loaded_days_of_a_class_are_listed_and_drafts_do_not_count() {
        var draft = Seance.builder()
                .id(S1)
                .lesson(lesson())
                .content(CONTENT)
                .addWorks(lasting("w1", 91))
                .build();

        assertThat(POLICY.loaded(Workload.ofSeances(List.of(draft), WEEK))).isEmpty();
        var published = draft.withState(SeanceState.PUBLISHED);
        assertThat(POLICY.loaded(Workload.ofSeances(List.of(published), WEEK)))
                .containsExactly(new WorkloadPolicy.LoadedDay(THURSDAY, 1, 91));
    }

    @Property(tries = 300)
    void the_days_add_up_to_what_is_due_within_them(@ForAll long seed) {
        var random = new Random(seed);
        var works = new ArrayList<TravailAFaire>();
        var most = random.nextInt(16);
        for (var count = 0; count < most; count++) {
            var due = MONDAY.plusDays(random.nextInt(9));
            works.add((random.nextBoolean() ? lasting("w" + count, 1 + random.nextInt(60)) : before("w" + count))
                    .withDue(due));
        }
        var workload = Workload.of(works, WEEK);
        var within = works.stream().filter(work -> WEEK.contains(work.due())).toList();

        assertThat(workload.days().values().stream().mapToInt(DayLoad::works).sum())
                .isEqualTo(within.size());
        assertThat(workload.days().values().stream()
                        .mapToLong(load -> load.estimated().toMinutes())
                        .sum())
                .isEqualTo(within.stream()
                        .mapToLong(work ->
                                work.estimated().map(Duration::toMinutes).orElse(0L))
                        .sum());
        for (var work : within) {
            var without = new ArrayList<>(works);
            without.remove(work);
            assertThat(POLICY.warning(Workload.of(without, WEEK), work).isPresent())
                    .isEqualTo(POLICY.loaded(workload).stream()
                            .anyMatch(day -> day.day().equals(work.due())));
        }
        Statistics.label("outside")
                .collect(within.size() < works.size())
                .coverage(coverage -> coverage.check(true).percentage(share -> share > 20));
        Statistics.label("loaded")
                .collect(!POLICY.loaded(workload).isEmpty())
                .coverage(coverage -> coverage.check(true).percentage(share -> share > 2));
    }
}
