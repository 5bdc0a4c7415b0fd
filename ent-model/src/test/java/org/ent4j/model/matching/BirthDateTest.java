package org.ent4j.model.matching;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class BirthDateTest {

    @ParameterizedTest
    @ValueSource(strings = {"2011-03-09", "20110309", "09/03/2011", "9/3/2011", " 2011-03-09T00:00:00 "})
    void a_date_is_read_in_the_orders_of_the_field(String text) {
        assertThat(BirthDate.read(text)).contains(BirthDate.of(LocalDate.of(2011, 3, 9)));
    }

    @Test
    void an_impossible_date_is_kept_as_its_text() {
        var date = BirthDate.read("19729518").orElseThrow();

        assertThat(date.date()).isEmpty();
        assertThat(date).hasToString("19729518");
        assertThat(BirthDate.read(" ")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "20110309, 20110309, EXACT",
        "20110309, 20110308, CLOSE",
        "20110309, 20110390, CLOSE",
        "20110309, 20110903, CLOSE",
        "20110309, 20111209, PARTIAL",
        "20110309, 19700309, PARTIAL",
        "20110309, 19701231, DIFFERENT",
        "19729518, 19720518, CLOSE",
        "2011, 20110309, DIFFERENT",
        "'', 20110309, MISSING"
    })
    void dates_agree_by_level(String one, String other, Agreement expected) {
        assertThat(RecordComparison.dates(one, other)).isEqualTo(expected);
        assertThat(RecordComparison.dates(other, one)).isEqualTo(expected);
    }
}
