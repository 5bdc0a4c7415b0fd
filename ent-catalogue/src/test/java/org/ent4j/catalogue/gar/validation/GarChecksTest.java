package org.ent4j.catalogue.gar.validation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class GarChecksTest {

    private static Stream<Class<?>> leaves(Class<?> type) {
        return type.isSealed()
                ? Stream.of(type.getPermittedSubclasses()).flatMap(GarChecksTest::leaves)
                : Stream.of(type);
    }

    @Test
    void every_defect_has_one_check() {
        assertThat(GarChecks.ALL)
                .extracting(GarCheck::kind)
                .containsExactlyInAnyOrderElementsOf(leaves(GarDefect.class)
                        .<Class<? extends GarDefect>>map(type -> type.asSubclass(GarDefect.class))
                        .toList());
    }

    @Test
    void ids_are_in_order() {
        assertThat(GarChecks.ALL).extracting(GarCheck::id).isSorted().doesNotHaveDuplicates();
    }

    @Test
    void a_check_recognises_its_defect_and_no_other() {
        var blank = new CodeDefect.Blank("GARPersonNom");

        assertThat(GarChecks.of(blank)).isSameAs(CodeChecks.BLANK);
        assertThat(CodeChecks.BLANK.rule().refuse(blank)).isPresent();
        assertThat(CodeChecks.NOT_A_UAI.rule().refuse(blank)).isEmpty();
    }

    @Test
    void what_blocks_is_what_the_schema_forbids_doubles_and_files_that_are_not_there() {
        assertThat(GarChecks.ALL.stream().filter(GarCheck::isBlocking).map(GarCheck::id))
                .containsExactlyElementsOf(List.of(
                        "CAT-VAL-01",
                        "CAT-VAL-02",
                        "CAT-VAL-03",
                        "CAT-VAL-04",
                        "CAT-VAL-06",
                        "CAT-VAL-07",
                        "CAT-VAL-10",
                        "CAT-VAL-11",
                        "CAT-VAL-12",
                        "CAT-VAL-13",
                        "CAT-VAL-14",
                        "CAT-VAL-15",
                        "CAT-VAL-20",
                        "CAT-VAL-21",
                        "CAT-VAL-22",
                        "CAT-VAL-23",
                        "CAT-VAL-24",
                        "CAT-VAL-25",
                        "CAT-VAL-26",
                        "CAT-VAL-27",
                        "CAT-VAL-28",
                        "CAT-VAL-29",
                        "CAT-VAL-30",
                        "CAT-VAL-31"));
    }

    @Test
    void an_excerpt_is_short_and_harmless() {
        assertThat(Excerpt.of("é".repeat(500))).hasSize(121).endsWith("…");
        assertThat(Excerpt.of("a\u001b[31m\nb\u202ec")).isEqualTo("a\ufffd[31m\ufffdb\ufffdc");
        assertThat(Excerpt.of("\ud83d\ude00".repeat(200)).codePointCount(0, 241))
                .isEqualTo(121);
    }
}
