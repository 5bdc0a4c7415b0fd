package org.ent4j.ticketing.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.temporal.ChronoUnit;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.statistics.Statistics;

class SupportHoursProperties {

    @Property(tries = 300)
    void the_time_between_two_moments_is_that_of_the_clock_on_the_wall(@ForAll Random random) {
        var times = new RandomTimes(random);
        var hours = times.hours();
        var from = times.moment();
        var to = times.moment();
        var expected = Minutes.between(hours, from, to);
        Statistics.label("open time").collect(expected > 0);
        Statistics.label("clocks changed")
                .collect(hours.zone().getRules().getOffset(from)
                        != hours.zone().getRules().getOffset(to));

        assertThat(hours.between(from, to)).isEqualTo(Duration.ofMinutes(expected));
        assertThat(hours.isOpen(from)).isEqualTo(Minutes.isOpen(hours, from));
        Statistics.label("open time").coverage(check -> check.check(true).percentage(share -> share > 15));
        Statistics.label("clocks changed").coverage(check -> check.check(true).percentage(share -> share > 5));
    }

    @Property(tries = 300)
    void what_is_due_is_the_first_moment_at_which_the_time_has_passed(@ForAll Random random) {
        var times = new RandomTimes(random);
        var hours = times.hours();
        var from = times.moment();
        var much = Duration.ofMinutes(1 + random.nextInt(3000));

        var due = hours.after(from, much);

        Statistics.label("due").collect(due.isPresent());
        due.ifPresent(at -> {
            assertThat(hours.between(from, at)).isEqualTo(much);
            assertThat(hours.between(from, at.minus(1, ChronoUnit.SECONDS))).isLessThan(much);
        });
        assertThat(due.isPresent()).isEqualTo(!hours.week().isEmpty());
        Statistics.label("due").coverage(check -> check.check(true).percentage(share -> share > 50));
    }

    @Property(tries = 200)
    void time_adds_up(@ForAll Random random) {
        var times = new RandomTimes(random);
        var hours = times.hours();
        var from = times.moment();
        var middle = from.plus(random.nextInt(5000), ChronoUnit.MINUTES);
        var to = middle.plus(random.nextInt(5000), ChronoUnit.SECONDS);

        assertThat(hours.between(from, middle).plus(hours.between(middle, to))).isEqualTo(hours.between(from, to));
    }
}
