package org.ent4j.viescolaire;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.lang.reflect.ParameterizedType;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.ent4j.model.rule.Messages;
import org.ent4j.model.state.StateMachine;
import org.ent4j.model.state.StateMachine.NotNow;
import org.ent4j.model.text.Labelled;
import org.ent4j.model.text.Lang;
import org.ent4j.viescolaire.sanction.SanctionLife;
import org.ent4j.viescolaire.sanction.SanctionState;
import org.junit.jupiter.api.Test;

/** Whoever is refused a move reads the words of the school, and never a name of the code. */
class StateMachineWordsTest {

    /** The states and the moves of every table of the module. */
    private static List<Class<?>> ofTables() {
        return new ClassFileImporter()
                .withImportOption(new ImportOption.DoNotIncludeTests()).importPackages("org.ent4j.viescolaire").stream()
                        .flatMap(each -> each.getFields().stream())
                        .filter(field -> field.getRawType().isEquivalentTo(StateMachine.class))
                        .map(JavaField::reflect)
                        .flatMap(field ->
                                Stream.of(((ParameterizedType) field.getGenericType()).getActualTypeArguments()))
                        .<Class<?>>map(type -> (Class<?>) type)
                        .toList();
    }

    @Test
    void every_state_and_every_move_has_words_of_its_own_in_both_languages() {
        assertThat(ofTables()).hasSizeGreaterThanOrEqualTo(30).allSatisfy(type -> {
            assertThat(type).isAssignableTo(Labelled.class);
            for (var lang : Lang.values()) {
                assertThat(Arrays.stream(type.getEnumConstants())
                                .map(each -> ((Labelled) each).label().in(lang)))
                        .doesNotHaveDuplicates()
                        .allMatch(words -> !words.isBlank() && words.equals(words.strip()) && !words.contains("_"));
            }
        });
    }

    @Test
    void a_refusal_names_state_move_and_what_is_possible_in_the_order_of_the_table() {
        var refused = SanctionLife.TABLE
                .fire(SanctionState.PRONOUNCED, SanctionLife.Move.INFORM)
                .getLeft();

        assertThat(Messages.render(refused, Lang.FR))
                .isEqualTo(
                        "« informer l'élève et le responsable » n'est pas possible dans l'état « prononcée » ;"
                                + " possible : assortir du sursis, exécuter, exécuter la mesure alternative, effacer du dossier");
        assertThat(Messages.render(refused, Lang.EN))
                .isEqualTo("'inform the pupil and the guardian' is not possible in state 'pronounced';"
                        + " possible: suspend, execute, execute the alternative, erase from the file");
        assertThat(Messages.render(
                        new NotNow<>(SanctionState.ERASED, SanctionLife.Move.ERASE, Set.<SanctionLife.Move>of()),
                        Lang.FR))
                .endsWith("possible : rien");
    }
}
