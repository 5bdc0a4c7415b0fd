package org.ent4j.examples.host;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TodayTest {

    /** A quarter past midnight in Paris is yesterday in UTC and in Cayenne. */
    @ParameterizedTest
    @CsvSource({
        "2026-10-11T22:15:00Z, UTC, 2026-10-12",
        "2026-10-11T22:15:00Z, America/Cayenne, 2026-10-12",
        "2027-01-31T22:59:59Z, Pacific/Noumea, 2027-01-31",
        "2027-01-31T23:00:00Z, UTC, 2027-02-01"
    })
    void the_day_is_that_of_france_whatever_the_machine_takes_for_it(Instant now, ZoneId zone, String day) {
        assertThat(Today.on(Clock.fixed(now, zone))).hasToString(day);
    }
}
