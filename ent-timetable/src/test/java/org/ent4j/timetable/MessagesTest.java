package org.ent4j.timetable;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.ent4j.model.Bundles;
import org.ent4j.model.calendar.SchoolYear;
import org.ent4j.model.id.Uai;
import org.ent4j.model.rule.Messages;
import org.ent4j.model.rule.Reason;
import org.ent4j.model.text.Label;
import org.ent4j.model.text.Lang;
import org.ent4j.timetable.automation.AutomationReason;
import org.ent4j.timetable.json.DecisionsDefect;
import org.ent4j.timetable.publication.PublicationRemark;
import org.ent4j.timetable.publication.PublishRefusal;
import org.ent4j.timetable.rapprochement.RapprochementReason;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class MessagesTest {

    private static final Map<Class<?>, Object> SAMPLES = Map.of(
            String.class,
            "x",
            int.class,
            7,
            List.class,
            List.of("a", "b"),
            Label.class,
            Label.of("élève", "pupil"),
            SchoolYear.class,
            new SchoolYear(2026),
            Uai.class,
            new Uai("0350122T"));

    static Stream<Class<?>> reasons() {
        return Stream.of(
                        RapprochementReason.class,
                        PublicationRemark.class,
                        PublishRefusal.class,
                        DecisionsDefect.class,
                        AutomationReason.class)
                .flatMap(type -> Arrays.stream(type.getPermittedSubclasses()));
    }

    @ParameterizedTest
    @MethodSource("reasons")
    void every_reason_has_a_sentence_in_both_languages_without_a_hole_left(Class<?> type) throws Exception {
        var types = Arrays.stream(type.getRecordComponents()).map(each -> each.getType());
        var constructor = type.getDeclaredConstructor(types.toArray(Class<?>[]::new));
        var reason = (Reason) constructor.newInstance(
                Arrays.stream(constructor.getParameterTypes()).map(SAMPLES::get).toArray());

        for (var lang : Lang.values()) {
            assertThat(Messages.pattern(reason, lang)).as(reason.code()).isPresent();
            assertThat(Messages.render(reason, lang)).doesNotContainPattern(Pattern.compile("\\{\\w+}"));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"org/ent4j/timetable", "org/ent4j/timetable/feed"})
    void both_bundles_have_the_same_sentences_with_the_same_holes(String folder) throws IOException {
        assertThat(Bundles.holes(Timetables.class, folder, Lang.FR))
                .isNotEmpty()
                .isEqualTo(Bundles.holes(Timetables.class, folder, Lang.EN));
    }
}
