package org.ent4j.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.ent4j.access.answer.AccessAnswer;
import org.ent4j.access.answer.Mismatch;
import org.ent4j.access.answer.Request;
import org.ent4j.access.answer.Verdict;
import org.ent4j.access.change.RightsDefect;
import org.ent4j.access.change.UndoRefusal;
import org.ent4j.access.change.WriteRefusal;
import org.ent4j.access.population.Criterion;
import org.ent4j.access.rule.Validity;
import org.ent4j.access.spi.Outdated;
import org.ent4j.model.Bundles;
import org.ent4j.model.rule.Messages;
import org.ent4j.model.rule.Reason;
import org.ent4j.model.text.Label;
import org.ent4j.model.text.Lang;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

class MessagesTest {

    private static final Map<Class<?>, Object> SAMPLES = Map.of(
            String.class,
            "x",
            long.class,
            7L,
            List.class,
            List.of("a", "b"),
            Label.class,
            Label.of("groupe", "group"),
            LocalDate.class,
            LocalDate.of(2026, 9, 3),
            Validity.class,
            Validity.ALWAYS,
            Criterion.class,
            Criterion.NIVEAU,
            WriteRefusal.class,
            new WriteRefusal.UnknownAdministrator("p"));

    static Stream<Class<?>> reasons() {
        var sealed = Stream.of(RightsDefect.class, Mismatch.class, WriteRefusal.class, UndoRefusal.class)
                .flatMap(type -> Arrays.stream(type.getPermittedSubclasses()));
        return Stream.concat(sealed, Stream.of(Outdated.class));
    }

    private static void hasASentence(Reason reason) {
        for (var lang : Lang.values()) {
            assertThat(Messages.pattern(reason, lang)).as(reason.code()).isPresent();
            assertThat(Messages.render(reason, lang)).doesNotContainPattern(Pattern.compile("\\{\\w+}"));
        }
    }

    @ParameterizedTest
    @MethodSource("reasons")
    void every_reason_has_a_sentence_in_both_languages_without_a_hole_left(Class<?> type) throws Exception {
        var types = Arrays.stream(type.getRecordComponents()).map(each -> each.getType());
        var constructor = type.getDeclaredConstructor(types.toArray(Class<?>[]::new));
        hasASentence((Reason) constructor.newInstance(
                Arrays.stream(constructor.getParameterTypes()).map(SAMPLES::get).toArray()));
    }

    @ParameterizedTest
    @EnumSource
    void every_verdict_has_a_sentence(Verdict verdict) {
        hasASentence(AccessAnswer.without(Request.of("p", "s", "r"), verdict).why());
    }

    @Test
    void an_affiliation_without_values_has_a_sentence_of_its_own() {
        hasASentence(Mismatch.Unmet.of(Criterion.NIVEAU, "A", List.of("6EME"), List.of()));
    }

    @Test
    void both_bundles_have_the_same_sentences_with_the_same_holes() throws IOException {
        assertThat(Bundles.holes(AccessEngine.class, "org/ent4j/access", Lang.FR))
                .isNotEmpty()
                .isEqualTo(Bundles.holes(AccessEngine.class, "org/ent4j/access", Lang.EN));
    }
}
