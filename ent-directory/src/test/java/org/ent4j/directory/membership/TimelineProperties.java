package org.ent4j.directory.membership;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.statistics.Statistics;
import org.ent4j.directory.person.MembershipKey;
import org.ent4j.directory.person.MembershipKind;
import org.ent4j.directory.person.Stay;

class TimelineProperties {

    private static final LocalDate START = LocalDate.of(2026, 9, 1);
    private static final int HORIZON = 60;
    private static final MembershipKey KEY = MembershipKey.of(MembershipKind.CLASS, "3EME1");

    /** What a source says on a day, with days counted from the start. */
    record Said(int today, boolean held, Optional<Integer> first, Optional<Integer> last) {

        Stay stay() {
            return new Stay(KEY, first.map(START::plusDays), last.map(START::plusDays));
        }
    }

    @Property
    void the_days_are_those_of_a_naive_set_of_days(@ForAll("sayings") List<Said> sayings) {
        var timeline = Timeline.NEVER;
        SortedSet<Integer> naive = new TreeSet<>();
        for (var said : sayings) {
            timeline = after(timeline, said);
            naive = naive(naive, said);

            assertThat(days(timeline)).isEqualTo(naive);
            assertThat(after(timeline, said)).isEqualTo(timeline);
        }
        Statistics.label("periods").collect(timeline.periods().size()).coverage(coverage -> {
            coverage.check(0).percentage(share -> share > 3);
            coverage.check(1).percentage(share -> share > 10);
            coverage.check(2).percentage(share -> share > 3);
        });
        Statistics.label("still open")
                .collect(timeline.periods().stream().anyMatch(Period::isOpen))
                .coverage(coverage -> coverage.check(true).percentage(share -> share > 10));
    }

    @Property
    void periods_are_in_order_and_never_touch(@ForAll("sayings") List<Said> sayings) {
        var timeline = Timeline.NEVER;
        for (var said : sayings) {
            timeline = after(timeline, said);
            var periods = timeline.periods();
            for (int i = 1; i < periods.size(); i++) {
                assertThat(periods.get(i - 1).last().orElseThrow().plusDays(1))
                        .isBefore(periods.get(i).first());
            }
        }
    }

    private static Timeline after(Timeline before, Said said) {
        var today = START.plusDays(said.today());
        return said.held() ? before.held(today, said.stay()) : before.over(today, said.stay());
    }

    /** The same, said of days one by one; the horizon stands for an open end. */
    private static SortedSet<Integer> naive(SortedSet<Integer> before, Said said) {
        var running = running(before, said.today());
        var after = new TreeSet<>(before);
        after.removeAll(running);
        var since = running.isEmpty() ? said.today() : running.first();
        var first = said.first().orElse(since);
        if (said.held() && first > said.today() && said.first().isPresent()) {
            add(after, since, said.today() - 1);
            add(after, first, said.last().orElse(HORIZON));
        } else if (said.held()) {
            add(
                    after,
                    Math.min(Math.min(first, since), said.today()),
                    said.last().orElse(HORIZON));
        } else if (said.last().isPresent() && (said.first().isPresent() || !running.isEmpty())) {
            var from = running.isEmpty() ? first : Math.min(first, since);
            add(after, from, Math.min(said.last().get(), said.today() - 1));
        } else {
            add(after, since, said.today() - 1);
        }
        return after;
    }

    /** The days around today without a gap, or else the first ones to come. */
    private static SortedSet<Integer> running(SortedSet<Integer> days, int today) {
        var running = new TreeSet<Integer>();
        var some = days.tailSet(today);
        if (!some.isEmpty()) {
            var first = some.first();
            for (int day = first; days.contains(day); day--) {
                running.add(day);
            }
            for (int day = first; days.contains(day); day++) {
                running.add(day);
            }
        }
        return running;
    }

    private static void add(SortedSet<Integer> days, int from, int to) {
        for (int day = from; day <= to; day++) {
            days.add(day);
        }
    }

    private static SortedSet<Integer> days(Timeline timeline) {
        var days = new TreeSet<Integer>();
        for (int day = -HORIZON; day <= HORIZON; day++) {
            if (timeline.holdsOn(START.plusDays(day))) {
                days.add(day);
            }
        }
        return days;
    }

    @Provide
    Arbitrary<List<Said>> sayings() {
        var days = Arbitraries.integers().between(-5, 40);
        return Combinators.combine(
                        Arbitraries.integers().between(0, 30),
                        Arbitraries.of(true, true, false),
                        days.optional(0.4),
                        days.optional(0.3))
                .as(Said::new)
                .list()
                .ofMaxSize(8)
                .map(list -> list.stream()
                        .sorted((one, other) -> Integer.compare(one.today(), other.today()))
                        .toList());
    }

    @Example
    void what_ends_and_begins_again_on_one_day_went_on() {
        var before = Timeline.NEVER.held(START, Stay.undated(KEY));
        var again = before.over(START.plusDays(9), Stay.undated(KEY)).held(START.plusDays(9), Stay.undated(KEY));

        assertThat(again).isEqualTo(before);
    }

    @Example
    void an_entry_that_is_to_come_leaves_the_days_that_were_known_and_those_between_without() {
        var august = START.minusDays(7);
        var planned = new Stay(KEY, Optional.of(START), Optional.empty());

        var timeline =
                Timeline.NEVER.held(august.minusDays(7), Stay.undated(KEY)).held(august, planned);

        assertThat(timeline.periods())
                .containsExactly(Period.between(august.minusDays(7), august.minusDays(1)), Period.since(START));
    }

    @Example
    void what_begins_and_ends_on_one_day_never_was() {
        var once = Timeline.NEVER.held(START, Stay.undated(KEY)).over(START, Stay.undated(KEY));

        assertThat(once).isEqualTo(Timeline.NEVER);
    }

    @Example
    void an_earlier_stay_that_the_source_tells_is_added() {
        var october = START.plusDays(30);
        var earlier = new Stay(KEY, Optional.of(START), Optional.of(START.plusDays(9)));
        var open = new Stay(KEY, Optional.of(START), Optional.empty());

        var timeline = Timeline.NEVER
                .held(october, Stay.undated(KEY))
                .and(october, earlier)
                .and(october, open);

        assertThat(timeline.periods()).containsExactly(Period.between(START, START.plusDays(9)), Period.since(october));
    }
}
