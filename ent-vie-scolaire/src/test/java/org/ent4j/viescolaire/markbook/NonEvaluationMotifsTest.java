package org.ent4j.viescolaire.markbook;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.ent4j.model.rule.Messages;
import org.ent4j.model.text.Label;
import org.ent4j.model.text.Lang;
import org.ent4j.viescolaire.evaluation.Mark;
import org.ent4j.viescolaire.evaluation.Unscored;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class NonEvaluationMotifsTest {

    private final NonEvaluationMotifs standard = NonEvaluationMotifs.standard();

    @ParameterizedTest
    @EnumSource
    void what_is_shown_is_what_can_be_typed(Unscored meaning) {
        assertThat(standard.read(standard.of(meaning).shortForm()).get()).isEqualTo(meaning);
        if (meaning != Unscored.EMPTY) {
            assertThat(standard.read(standard.of(meaning).label().in(Lang.FR)).get())
                    .isEqualTo(meaning);
        }
    }

    @ParameterizedTest
    @CsvSource({"12, 12", "' 12,5 ', 12.5", "0, 0", "7.25, 7.25"})
    void points_have_a_comma_or_a_point(String typed, String points) {
        assertThat(standard.read(typed).get()).isEqualTo(Mark.of(points));
    }

    @ParameterizedTest
    @CsvSource({"abs, ABSENT", "ABS*, ABSENT_ZERO", "Dispense, EXEMPT", "nn, NOT_MARKED", "' ', EMPTY"})
    void case_and_accents_do_not_matter_and_stars_do(String typed, Unscored meaning) {
        assertThat(standard.read(typed).get()).isEqualTo(meaning);
    }

    @ParameterizedTest
    @ValueSource(strings = {"-1", "12,", "1e9", "12/20", "?", "…", "absent?!*", "99999999999", "１２"})
    void what_is_neither_is_refused(String typed) {
        var reason = standard.read(typed).getLeft();

        assertThat(reason).isInstanceOf(NonEvaluationMotifs.NoMark.class);
        assertThat(Messages.render(reason, Lang.FR)).contains(typed.strip());
    }

    @Test
    void a_school_relabels_a_motif_and_takes_another_out() {
        var absent = new NonEvaluationMotif(Unscored.ABSENT, Label.of("non présenté", "did not come"), "-");
        var motifs = standard.with(absent).get().without(Unscored.UNFIT);

        assertThat(motifs.read("-").get()).isEqualTo(Unscored.ABSENT);
        assertThat(motifs.read("?").isLeft()).isTrue();
        assertThat(motifs.read("Abs").isLeft()).isTrue();
        assertThat(motifs.of(Unscored.ABSENT)).isEqualTo(absent);
        assertThat(motifs.read("Inap").isLeft()).isTrue();
        assertThat(motifs.of(Unscored.UNFIT).shortForm()).isEqualTo("Inap");
        assertThat(motifs.all()).hasSize(6);
    }

    @Test
    void a_motif_is_told_apart_from_points_and_from_the_others() {
        var label = Label.of("vu", "seen");

        for (var shortForm : new String[] {" ", "12", "nn", "exempt"}) {
            var reason = standard.with(new NonEvaluationMotif(Unscored.ABSENT, label, shortForm))
                    .getLeft();
            assertThat(Messages.render(reason, Lang.EN)).doesNotContain("{", "markbook.");
        }
        assertThat(standard.with(new NonEvaluationMotif(Unscored.EMPTY, label, "v"))
                        .isLeft())
                .isTrue();
    }

    @Test
    void what_is_written_for_another_system_is_read_back_where_it_has_a_word_of_its_own() {
        var pronote = MotifCorrespondence.pronote();

        assertThat(Stream.of(Unscored.values()).filter(each -> each != Unscored.EMPTY))
                .allSatisfy(each ->
                        assertThat(pronote.code(each).flatMap(pronote::meaning)).contains(each));
        assertThat(pronote.code(Unscored.EMPTY)).isEmpty();
        assertThat(pronote.meaning("|8")).isEmpty();
        assertThat(pronote.meaning("|6")).contains(Unscored.ABSENT_ZERO);
    }

    @Test
    void no_system_makes_a_zero_of_what_is_none() {
        for (var table : new MotifCorrespondence[] {
            MotifCorrespondence.pronote(),
            MotifCorrespondence.openEnt(),
            MotifCorrespondence.gepi(),
            MotifCorrespondence.lsu()
        }) {
            table.codes()
                    .forEach((meaning, code) -> assertThat(
                                    table.meaning(code).orElseThrow().countsAsZero())
                            .as(table.system() + " " + code)
                            .isEqualTo(meaning.countsAsZero()));
        }
    }

    @Test
    void a_school_edits_its_table() {
        var edited =
                MotifCorrespondence.openEnt().with(Unscored.UNFIT, "INAPTE").reading("ABS JUST", Unscored.ABSENT);

        assertThat(edited.code(Unscored.UNFIT)).contains("INAPTE");
        assertThat(edited.meaning("ABS JUST")).contains(Unscored.ABSENT);
        assertThat(edited.code(Unscored.ABSENT)).contains("ABS");
    }
}
