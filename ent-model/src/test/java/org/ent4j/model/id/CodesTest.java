package org.ent4j.model.id;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.vavr.control.Either;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import org.ent4j.model.rule.Messages;
import org.ent4j.model.rule.Reason;
import org.ent4j.model.text.Lang;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class CodesTest {

    record Code(String good, String bad, Function<String, ? extends Either<? extends Reason, ?>> parse) {}

    static List<Code> codes() {
        return List.of(
                new Code("10310019110", "1031001911", Mef::parse),
                new Code("1001000G11A", "1001000G11A0", Mef::parse),
                new Code("020700", "FRANC", CodeMatiere::parse),
                new Code("L0202", "L020", Discipline::parse),
                new Code("-", "--", Discipline::parse),
                new Code("EDU", "ÉDU", Fonction::parse),
                new Code("-", "ED", Fonction::parse),
                new Code("123456789FF", "123456789F", Ine::parse));
    }

    @ParameterizedTest
    @MethodSource("codes")
    void case_and_padding_do_not_matter_and_the_text_comes_back(Code code) {
        assertThat(code.parse
                        .apply(" " + code.good.toLowerCase(Locale.ROOT) + " ")
                        .get())
                .hasToString(code.good);
    }

    @ParameterizedTest
    @MethodSource("codes")
    void a_bad_code_is_refused_in_both_languages_with_the_text(Code code) {
        var reason = code.parse.apply(code.bad).getLeft();

        assertThat(Messages.render(reason, Lang.FR)).contains("« " + code.bad + " »");
        assertThat(Messages.render(reason, Lang.EN)).contains(code.bad).doesNotContain("{");
    }

    @ParameterizedTest
    @CsvSource({
        "123456789FF,RNIE",
        "1234567890F,BEA",
        "1234A12345F,APPRENTISSAGE",
        "12345678901,OTHER",
        "ABCDEFGHIJK,OTHER"
    })
    void the_form_of_an_ine_is_told_apart(String text, Ine.Form form) {
        assertThat(Ine.parse(text).get().form()).isEqualTo(form);
    }

    @Test
    void separators_inside_an_ine_are_spaces_at_most() {
        assertThat(Ine.parse("123 456 789 ff").get()).hasToString("123456789FF");
        assertThat(Ine.parse("123-456-789FF").isLeft()).isTrue();
    }

    @Test
    void a_mef_begins_with_its_dispositif() {
        assertThat(new Mef("24722002320").dispositif()).isEqualTo("247");
    }

    @ParameterizedTest
    @ValueSource(strings = {"01", "2A", "2B", "95", "971", "978", "988"})
    void departements_have_insee_codes(String code) {
        assertThat(new Departement(code)).hasToString(code);
    }

    @ParameterizedTest
    @ValueSource(strings = {"1", "00", "20C", "96", "979", "2C", "2a"})
    void other_codes_are_no_departement(String code) {
        assertThatThrownBy(() -> new Departement(code)).hasMessageContaining("\nMaybe");
    }

    @Test
    void classes_and_groups_are_ordered_by_structure_then_code() {
        var one = new StructureId("0350122T");
        var other = new StructureId("0350123U");

        assertThat(new ClassRef(one, "6B"))
                .isLessThan(new ClassRef(other, "6A"))
                .isGreaterThan(new ClassRef(one, "6A"));
        assertThat(new GroupRef(one, "G2"))
                .isLessThan(new GroupRef(other, "G1"))
                .isGreaterThan(new GroupRef(one, "G1"));
        assertThat(new ClassRef(one, "6A")).hasToString("0350122T$6A");
    }

    @Test
    void blank_and_padded_keys_are_a_mistake_of_the_caller() {
        assertThatThrownBy(() -> new StructureId(" ")).hasMessageContaining("\nMaybe");
        assertThatThrownBy(() -> new PersonId("a ")).hasMessageContaining("\nMaybe");
        assertThatThrownBy(() -> new ClassRef(new StructureId("s"), "")).hasMessageContaining("\nMaybe");
    }
}
