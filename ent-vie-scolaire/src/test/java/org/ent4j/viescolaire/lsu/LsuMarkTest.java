package org.ent4j.viescolaire.lsu;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LsuMarkTest {

    @ParameterizedTest
    @CsvSource({
        "12.5, 20, 12.5/20",
        "16.0, 20.0, 16.0/20",
        "12.50, 20, 12.50/20",
        "12.500, 20, 12.5/20",
        "10.000, 20, 10/20",
        "12.345, 20, 12.345",
        "85.5, 100, 85.5/100",
        "100.0, 100, 100/100",
        "85.55, 100, 17.11",
        "857.5, 1000, 17.15",
        "25.555, 30, 25.555/30",
    })
    void an_average_is_written_within_eight_characters_and_never_rounded(String average, String outOf, String written) {
        var mark = LsuMark.of(new BigDecimal(average), new BigDecimal(outOf));

        assertThat(mark.text()).isEqualTo(written);
        var onItsScale = mark.value().orElseThrow().multiply(new BigDecimal(outOf));
        assertThat(onItsScale).isEqualByComparingTo(new BigDecimal(average).multiply(mark.scale()));
    }
}
