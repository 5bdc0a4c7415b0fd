package org.ent4j.directory.privacy;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.ent4j.model.Bundles;
import org.ent4j.model.id.PersonId;
import org.ent4j.model.rule.Messages;
import org.ent4j.model.rule.Reason;
import org.ent4j.model.text.Label;
import org.ent4j.model.text.Lang;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class PrivacyMessagesTest {

    static Stream<Class<?>> reasons() {
        return Stream.of(PrivacyReason.class, PrivacyRefusal.class)
                .flatMap(type -> Arrays.stream(type.getPermittedSubclasses()));
    }

    @ParameterizedTest
    @MethodSource("reasons")
    void every_reason_has_a_sentence_in_both_languages_without_an_open_hole(Class<?> type)
            throws ReflectiveOperationException {
        var types = Arrays.stream(type.getRecordComponents())
                .map(each -> each.getType())
                .toArray(Class<?>[]::new);
        var constructor = type.getDeclaredConstructor(types);
        constructor.setAccessible(true);
        var reason = (Reason) constructor.newInstance(
                Arrays.stream(types).map(PrivacyMessagesTest::example).toArray());

        for (var lang : Lang.values()) {
            assertThat(Messages.pattern(reason, lang)).as("%s", reason.code()).isPresent();
            assertThat(Messages.render(reason, lang)).isNotBlank().doesNotContain("{", "}");
        }
    }

    private static Object example(Class<?> type) {
        return Stream.<Object>of(
                        "X",
                        7,
                        LocalDate.EPOCH,
                        Label.of("a", "b"),
                        new PersonId("P"),
                        List.of(),
                        new TreeSet<>(Set.of()))
                .filter(value -> type.isInstance(value) || (type == int.class && value instanceof Integer))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void both_bundles_have_the_same_sentences_with_the_same_holes() throws IOException {
        assertThat(Bundles.holes(Retention.class, "org/ent4j/directory/privacy", Lang.FR))
                .isNotEmpty()
                .isEqualTo(Bundles.holes(Retention.class, "org/ent4j/directory/privacy", Lang.EN));
    }

    @Test
    void rules_have_ids_of_their_own() {
        var rules = Stream.concat(PrivacyRules.OF_PURGE.stream(), PrivacyRules.OF_ERASURE.stream())
                .distinct()
                .map(rule -> rule.id())
                .toList();

        assertThat(rules).hasSize(7).doesNotHaveDuplicates();
    }
}
