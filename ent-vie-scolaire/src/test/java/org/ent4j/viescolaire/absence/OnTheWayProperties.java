package org.ent4j.viescolaire.absence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ent4j.viescolaire.absence.AbsenceFixture.CPE;
import static org.ent4j.viescolaire.absence.AbsenceFixture.POLICY;
import static org.ent4j.viescolaire.absence.AbsenceFixture.period;
import static org.ent4j.viescolaire.absence.AbsenceFixture.time;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.statistics.Statistics;
import org.ent4j.viescolaire.absence.Origin.Source;
import org.ent4j.viescolaire.counting.Period;

/** How much of a lesson stays have the pupil in the school, with the way to them. */
class OnTheWayProperties {

    private static final int LESSON = 55;

    private static Part part(Origin origin, Period period, Period... stays) {
        return Part.builder()
                .number(1)
                .period(period)
                .origin(origin)
                .enteredBy(CPE)
                .putStays("cdi", List.of(stays))
                .build();
    }

    private static Part lesson(Period... stays) {
        return part(Origin.rollCall("l"), period("08:30", "09:25"), stays);
    }

    private static long away(Part part) {
        return POLICY.away(part, List.of()).stream()
                .mapToLong(period -> period.duration().toMinutes())
                .sum();
    }

    @Example
    void a_minute_here_and_there_makes_no_lesson() {
        var minutes = lesson(
                period("08:35", "08:36"),
                period("08:46", "08:47"),
                period("08:57", "08:58"),
                period("09:08", "09:09"),
                period("09:19", "09:20"));

        assertThat(POLICY.isInSchool(minutes)).isFalse();
        assertThat(away(minutes)).isEqualTo(40);
    }

    @Example
    void who_is_late_for_more_than_a_way_is_late_though_a_stay_was_on_it() {
        var late = part(Origin.rollCall("l"), period("08:30", "08:51"), period("08:40", "08:41"));

        assertThat(POLICY.isInSchool(late)).isFalse();
        assertThat(away(late)).isEqualTo(10);
    }

    @Example
    void from_home_to_a_stay_there_is_no_way_and_between_two_places_there_is() {
        var announced = Origin.of(Source.VIE_SCOLAIRE);
        var home = part(announced, period("08:00", "12:00"), period("08:05", "11:55"));
        var between = part(announced, period("08:00", "10:00"), period("08:00", "09:00"), period("09:08", "10:00"));

        assertThat(away(home)).isEqualTo(10);
        assertThat(away(between)).isZero();
        assertThat(POLICY.away(home, List.of(period("08:00", "08:03")))).containsExactly(period("11:55", "12:00"));
    }

    /** Minute by minute: which have the pupil in no place, and how many of them, in short gaps, may be the way. */
    @Property(tries = 1000)
    void in_the_school_are_the_minutes_of_the_stays_and_one_way_at_most(@ForAll long seed) {
        var random = new Random(seed);
        var isStayed = new boolean[LESSON];
        var stays = new ArrayList<Period>();
        for (var count = random.nextInt(6); count > 0; count--) {
            var from = random.nextInt(LESSON);
            var to = Math.min(LESSON, from + 1 + random.nextInt(random.nextBoolean() ? 3 : LESSON));
            stays.add(new Period(time("08:30").plusMinutes(from), time("08:30").plusMinutes(to)));
            for (var minute = from; minute < to; minute++) {
                isStayed[minute] = true;
            }
        }
        var way = random.nextInt(15);
        var part = lesson().withStays(Map.of("cdi", stays));
        var policy = POLICY.onTheWay(Duration.ofMinutes(way));
        var expected = expected(isStayed, way);

        assertThat(policy.away(part, List.of()).stream()
                        .mapToLong(period -> period.duration().toMinutes())
                        .sum())
                .isEqualTo(expected);
        assertThat(policy.isInSchool(part)).isEqualTo(expected == 0);
        Statistics.label("in school")
                .collect(expected == 0)
                .coverage(coverage -> coverage.check(true).percentage(share -> share > 2));
        Statistics.label("more ways than one")
                .collect(expected(isStayed, way) > expected(isStayed, way, LESSON))
                .coverage(coverage -> coverage.check(true).percentage(share -> share > 3));
    }

    private static int expected(boolean[] isStayed, int way) {
        return expected(isStayed, way, way);
    }

    private static int expected(boolean[] isStayed, int way, int budget) {
        var out = 0;
        var free = 0;
        for (var minute = 0; minute < LESSON; minute++) {
            if (!isStayed[minute]) {
                out++;
                var before = run(isStayed, minute, -1);
                var after = run(isStayed, minute, 1);
                var isAllOfIt = before + after - 1 == LESSON;
                free += before + after - 1 <= way && !isAllOfIt ? 1 : 0;
            }
        }
        return out - Math.min(free, budget);
    }

    /** How many minutes out of all stays there are from this one on in a direction, with it. */
    private static int run(boolean[] isStayed, int minute, int step) {
        var length = 0;
        for (var at = minute; at >= 0 && at < LESSON && !isStayed[at]; at += step) {
            length++;
        }
        return length;
    }
}
