package org.ent4j.viescolaire.brevet;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.ent4j.viescolaire.average.Quotient;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BrevetTest {

    @Test
    void the_socle_of_the_official_sample_is_worth_250_points_and_10_of_the_complement() {
        var result = BrevetUntil2025.result(
                        List.of(4, 3, 2, 1, 4, 3, 2, 1), Optional.of(BrevetUntil2025.Complement.REACHED), points("0.5"))
                .get();

        assertThat(result.parts().get(0).value()).isEqualTo(Quotient.of(BigDecimal.valueOf(250)));
        assertThat(result.total()).isEqualTo(Quotient.of(BigDecimal.valueOf(460)));
        assertThat(result.mention()).isEqualTo(BrevetMention.PASSED);
    }

    @ParameterizedTest
    @CsvSource({
        "1, 0, REFUSED",
        "4, 0, PASSED",
        "4, 0.2, ASSEZ_BIEN",
        "4, 0.4, BIEN",
        "4, 0.6, TRES_BIEN",
        "3, 0.1999, REFUSED"
    })
    void mentions_until_2025(int level, String share, BrevetMention mention) {
        var levels = Stream.generate(() -> level).limit(8).toList();

        assertThat(BrevetUntil2025.result(levels, Optional.empty(), points(share))
                        .get()
                        .mention())
                .isEqualTo(mention);
    }

    @Test
    void a_component_of_the_socle_that_is_missing_is_said() {
        assertThat(BrevetUntil2025.result(List.of(4, 4), Optional.empty(), points("1"))
                        .getLeft())
                .isEqualTo(new BrevetReason.NotEightLevels(2));
    }

    @Test
    void an_examination_that_is_missing_or_over_its_scale_is_said() {
        var levels = List.of(4, 4, 4, 4, 4, 4, 4, 4);
        var some = points("1");
        some.put(BrevetUntil2025.Epreuve.ORAL, BigDecimal.valueOf(101));

        assertThat(BrevetUntil2025.result(levels, Optional.empty(), some).getLeft())
                .isInstanceOf(BrevetReason.OverTheScale.class);
        assertThat(BrevetUntil2025.result(levels, Optional.empty(), Map.of()).getLeft())
                .isInstanceOf(BrevetReason.MissingEpreuve.class);
    }

    @ParameterizedTest
    @CsvSource({
        "10, 10, PASSED",
        "9.99, 10, REFUSED",
        "20, 3.33, REFUSED",
        "12, 12, ASSEZ_BIEN",
        "14, 14, BIEN",
        "16, 16, TRES_BIEN",
        "18, 18, FELICITATIONS",
        "20, 16.6, TRES_BIEN",
        "20, 16.7, FELICITATIONS",
    })
    void mentions_from_2026(String continu, String epreuves, BrevetMention mention) {
        var result = BrevetFrom2026.result(List.of(new BigDecimal(continu)), List.of(), marks(epreuves));

        assertThat(result.get().mention()).isEqualTo(mention);
    }

    @Test
    void the_total_from_2026_is_exact() {
        var compulsory = Stream.of("12", "13", "13").map(BigDecimal::new).toList();

        var total =
                BrevetFrom2026.result(compulsory, List.of(), marks("11")).get().total();

        // 0.4 × 38/3 + 0.6 × 11
        assertThat(total).isEqualTo(new Quotient(new BigDecimal("35.0"), BigDecimal.valueOf(3)));
    }

    @Test
    void examinations_weigh_ten_in_all() {
        var weight = Arrays.stream(BrevetFrom2026.Epreuve.values())
                .map(BrevetFrom2026.Epreuve::weight)
                .reduce(BigDecimal.ZERO, BigDecimal::add);

        assertThat(weight).isEqualByComparingTo("10");
    }

    @Test
    void the_best_facultative_subject_adds_its_points_above_ten_to_the_total() {
        var compulsory = Stream.of("12", "14").map(BigDecimal::new).toList();
        var facultative = Stream.of("16", "13", "4").map(BigDecimal::new).toList();

        assertThat(BrevetFrom2026.continu(compulsory, facultative)).isEqualTo(Quotient.of(BigDecimal.valueOf(16)));
        assertThat(BrevetFrom2026.continu(List.of(BigDecimal.valueOf(19)), List.of(BigDecimal.valueOf(20))))
                .isEqualTo(Quotient.of(BigDecimal.valueOf(20)));
    }

    @Test
    void without_a_compulsory_average_there_is_no_result() {
        assertThat(BrevetFrom2026.result(List.of(), List.of(), marks("10")).getLeft())
                .isEqualTo(new BrevetReason.NoCompulsorySubject());
    }

    private static Map<BrevetUntil2025.Epreuve, BigDecimal> points(String share) {
        var points = new EnumMap<BrevetUntil2025.Epreuve, BigDecimal>(BrevetUntil2025.Epreuve.class);
        for (var epreuve : BrevetUntil2025.Epreuve.values()) {
            points.put(epreuve, epreuve.outOf().multiply(new BigDecimal(share)));
        }
        return points;
    }

    private static Map<BrevetFrom2026.Epreuve, BigDecimal> marks(String each) {
        var marks = new EnumMap<BrevetFrom2026.Epreuve, BigDecimal>(BrevetFrom2026.Epreuve.class);
        for (var epreuve : BrevetFrom2026.Epreuve.values()) {
            marks.put(epreuve, new BigDecimal(each));
        }
        return marks;
    }
}
