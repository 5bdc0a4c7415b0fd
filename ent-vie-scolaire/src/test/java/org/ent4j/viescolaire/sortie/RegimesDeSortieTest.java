package org.ent4j.viescolaire.sortie;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.vavr.control.Either;
import java.util.List;
import java.util.Optional;
import org.ent4j.model.decision.Refusal;
import org.ent4j.model.id.PersonId;
import org.ent4j.model.rule.Messages;
import org.ent4j.model.text.Lang;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RegimesDeSortieTest {

    private static final PersonId ANNE = new PersonId("anne");
    private static final PersonId BRUNO = new PersonId("bruno");
    private static final PersonId CHLOE = new PersonId("chloe");
    private static final RegimesDeSortie TWO =
            RegimesDeSortie.none().with(regime("R1")).get().with(regime("R2")).get();

    private static RegimeDeSortie regime(String code) {
        return RegimeDeSortie.builder()
                .code(code)
                .label("Régime " + code)
                .colour(new Colour("#1E90FF"))
                .build();
    }

    private static List<String> refused(Either<Refusal, ?> answer) {
        var refusal = answer.getLeft();
        refusal.reasons().forEach(reason -> {
            assertThat(Messages.render(reason, Lang.FR)).doesNotContain("{", "[");
            assertThat(Messages.render(reason, Lang.EN)).doesNotContain("{", "[");
        });
        return refusal.rules();
    }

    private static SortieAssignment assigned(SortieAssignment before, String code, PersonId... pupils) {
        return before.with(before.changes(List.of(pupils), Optional.of(code)), TWO)
                .get();
    }

    @Test
    void a_school_has_ten_at_most() {
        var regimes = RegimesDeSortie.none();
        for (var count = 1; count <= 10; count++) {
            regimes = regimes.with(regime("R" + count)).get();
        }

        assertThat(regimes.all()).hasSize(10);
        assertThat(refused(regimes.with(regime("R11")))).containsExactly("VS-SOR-01");
    }

    @Test
    void two_do_not_have_one_code() {
        assertThat(refused(TWO.with(regime("R1").withLabel("Autre")))).containsExactly("VS-SOR-02");
        assertThatThrownBy(() -> new RegimesDeSortie(List.of(regime("R1"), regime("R1"))))
                .hasMessageContaining("Maybe");
    }

    @Test
    void a_class_gets_a_regime_and_only_those_change_who_had_another() {
        var before = assigned(SortieAssignment.none(), "R1", ANNE);
        var changes = before.changes(List.of(CHLOE, ANNE, BRUNO, BRUNO), Optional.of("R1"));

        assertThat(changes)
                .containsExactly(
                        new SortieChange(BRUNO, Optional.empty(), Optional.of("R1")),
                        new SortieChange(CHLOE, Optional.empty(), Optional.of("R1")));
        assertThat(before.with(changes, TWO).get().codes()).hasSize(3);
    }

    @Test
    void what_was_assigned_is_undone_by_the_inverse() {
        var before = assigned(SortieAssignment.none(), "R1", ANNE);
        var changes = before.changes(List.of(ANNE, BRUNO), Optional.of("R2"));
        var after = before.with(changes, TWO).get();

        assertThat(after.of(ANNE)).contains("R2");
        assertThat(after.with(SortieChange.inverse(changes), TWO).get()).isEqualTo(before);
        assertThat(after.changes(List.of(ANNE, CHLOE), Optional.empty()))
                .containsExactly(new SortieChange(ANNE, Optional.of("R2"), Optional.empty()));
    }

    @Test
    void what_somebody_else_changed_meanwhile_is_not_overwritten() {
        var before = assigned(SortieAssignment.none(), "R1", ANNE);
        var changes = before.changes(List.of(ANNE, BRUNO), Optional.of("R2"));
        var meanwhile = assigned(before, "R2", ANNE);

        assertThat(refused(meanwhile.with(changes, TWO))).containsExactly("VS-SOR-04");
    }

    @Test
    void a_pupil_has_a_regime_of_the_list() {
        var changes = SortieAssignment.none().changes(List.of(ANNE), Optional.of("R9"));

        assertThat(refused(SortieAssignment.none().with(changes, TWO))).containsExactly("VS-SOR-03");
    }

    @ParameterizedTest
    @CsvSource({
        "#FFFFFF,#000000",
        "#000000,#ffffff",
        "#ffff00,#000000",
        "#0000ff,#ffffff",
        "#ff0000,#000000",
        "#800000,#ffffff"
    })
    void the_text_on_a_colour_is_black_or_white_whichever_is_read_better(String colour, String text) {
        assertThat(new Colour(colour).text()).hasToString(text);
    }

    @Test
    void black_on_white_has_the_highest_contrast() {
        assertThat(Colour.BLACK.contrastWith(Colour.WHITE))
                .isEqualTo(Colour.WHITE.contrastWith(Colour.BLACK))
                .isBetween(20.99, 21.01);
        assertThat(Colour.WHITE.contrastWith(Colour.WHITE)).isEqualTo(1.0);
    }

    @ParameterizedTest
    @ValueSource(strings = {"red", "1e90ff", "#1e90f", "#1e90fg", "#1e90ff0", ""})
    void what_is_no_colour_is_refused(String text) {
        assertThatThrownBy(() -> new Colour(text))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("Maybe");
    }
}
