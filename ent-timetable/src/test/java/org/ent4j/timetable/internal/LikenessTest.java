package org.ent4j.timetable.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Locale;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.From;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.statistics.Statistics;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LikenessTest {

    @ParameterizedTest
    @CsvSource({
        "3EME1, 3 EME 1, SAME",
        "3EME1, 3A, SAME_DESIGNATION",
        "301, 3EME1, SAME_DESIGNATION",
        "3 01, 301, SAME_DESIGNATION",
        "TLE2, T02, SAME_DESIGNATION",
        "1ERE3, 1C, SAME_DESIGNATION",
        "2DE5, 205, SAME_DESIGNATION",
        "1RE3, 103, SAME_DESIGNATION",
        "TL, T12, DIFFERENT",
        "1G, 107, DIFFERENT",
        "3A, 3B, DIFFERENT",
        "3A, 4A, DIFFERENT",
        "301, 302, DIFFERENT",
        "ULIS, U.L.I.S., SAME",
        "SEGPA 6, 6 SEGPA, SAME_PARTS"
    })
    void classes_are_read_by_level_and_section(String one, String other, Likeness expected) {
        assertThat(Likeness.ofClasses(ReadLabel.of(one), ReadLabel.of(other))).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({
        "3ALL2GR.1, ALL2 3 GR1, SAME_PARTS",
        "3ALL2GR.1, 3ALL2G1, SAME_PARTS",
        "3ALL2GR.1, 3ALL2_1, SAME_PARTS",
        "3ALL2GR.1, 3ALL2GR.2, RELATED",
        "3ALL2GR.1, 3ESP2GR.1, RELATED",
        "ENSE. MORAL ET CIVI., ENSEIGNEMENT MORAL ET CIVIQUE, ABBREVIATED",
        "HIST.-GEO., HISTOIRE ET GEOGRAPHIE, ABBREVIATED",
        "EPS, EDUCATION PHYSIQUE ET SPORTIVE, ABBREVIATED",
        "Bâtiment C Salle 12, Salle 12, CONTAINED",
        "CDI, C.D.I. annexe, DIFFERENT",
        "CDI, CDI annexe, CONTAINED",
        "T12, 12, RELATED",
        "2ALL2GR.1, 1ALL2GR.2, RELATED",
        "4ALL2GR.3, 3ALL2GR.4, RELATED",
        "4 LATIN A, 4 LATIN B, RELATED",
        "Salle A1, Salle B1, RELATED",
        "MATHEMATIQUES, MATHEMATQUES, SPELLED",
        "S12, Salle 12, ABBREVIATED",
        "MATHEMATIQUES, ARTS PLASTIQUES, DIFFERENT",
        "'', ABC, DIFFERENT",
        "-, -, DIFFERENT"
    })
    void labels_are_read_by_their_words_and_numbers(String one, String other, Likeness expected) {
        assertThat(Likeness.of(ReadLabel.of(one), ReadLabel.of(other))).isEqualTo(expected);
    }

    @Property(tries = 3000)
    void the_likeness_is_the_same_from_either_side(
            @ForAll @From("labels") String one, @ForAll @From("labels") String other) {
        var likeness = Likeness.of(ReadLabel.of(one), ReadLabel.of(other));

        Statistics.collect(likeness);
        Statistics.coverage(coverage -> {
            coverage.check(Likeness.SAME_PARTS).percentage(p -> p > 0.2);
            coverage.check(Likeness.RELATED).percentage(p -> p > 5);
        });
        assertThat(Likeness.of(ReadLabel.of(other), ReadLabel.of(one))).isEqualTo(likeness);
        assertThat(Likeness.ofClasses(ReadLabel.of(other), ReadLabel.of(one)))
                .isEqualTo(Likeness.ofClasses(ReadLabel.of(one), ReadLabel.of(other)));
    }

    @Property
    void accents_case_and_signs_never_make_a_difference(@ForAll @From("labels") String label) {
        var other = " " + label.toLowerCase(Locale.ROOT).replace("e", "é").replace(".", "-") + " ";

        assertThat(Likeness.of(ReadLabel.of(label), ReadLabel.of(other))).isEqualTo(Likeness.SAME);
    }

    @Test
    void the_degrees_weigh_less_from_one_to_the_next() {
        assertThat(Arrays.stream(Likeness.values()).map(Likeness::bits).toList())
                .isSortedAccordingTo((one, next) -> Double.compare(next, one));
    }

    @Provide
    Arbitrary<String> labels() {
        var parts = Arbitraries.of("3", "ALL", "2", "GR.", "ARTS", "AR");
        return parts.list().ofMinSize(1).ofMaxSize(3).map(list -> String.join(" ", list));
    }
}
