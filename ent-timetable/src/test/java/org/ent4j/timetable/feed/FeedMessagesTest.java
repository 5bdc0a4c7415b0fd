package org.ent4j.timetable.feed;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.ent4j.model.rule.Messages;
import org.ent4j.model.rule.Reason;
import org.ent4j.model.text.Lang;
import org.ent4j.timetable.feed.csv.CsvLessonDefect;
import org.ent4j.timetable.feed.edt.EdtDefect;
import org.ent4j.timetable.feed.edt.crypto.ContainerDefect;
import org.ent4j.timetable.feed.expcours.ExpCoursDefect;
import org.ent4j.timetable.feed.ical.ICalendarDefect;
import org.ent4j.timetable.feed.sts.StsDefect;
import org.ent4j.timetable.feed.temporal.TemporalDefect;
import org.ent4j.timetable.feed.udt.UdtDefect;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class FeedMessagesTest {

    static Stream<Class<?>> defects() {
        return Stream.concat(
                Stream.of(FictitiousUai.class),
                Stream.of(
                                EdtDefect.class,
                                StsDefect.class,
                                ContainerDefect.class,
                                ExpCoursDefect.class,
                                NamedDefect.class,
                                TemporalDefect.class,
                                UdtDefect.class,
                                CsvLessonDefect.class,
                                ICalendarDefect.class)
                        .flatMap(each -> Arrays.stream(each.getPermittedSubclasses())));
    }

    @ParameterizedTest
    @MethodSource("defects")
    void every_defect_has_its_sentence_in_both_languages(Class<?> type) throws ReflectiveOperationException {
        var reason = blank(type);
        var names = Arrays.stream(type.getRecordComponents())
                .map(RecordComponent::getName)
                .toList();
        for (var lang : Lang.values()) {
            var sentence = Messages.pattern(reason, lang);
            assertThat(sentence).as("%s %s", reason.code(), lang).isPresent();
            var holes = Pattern.compile("\\{(\\w+)}")
                    .matcher(sentence.orElseThrow())
                    .results();
            assertThat(holes.map(hole -> hole.group(1))).isSubsetOf(names);
        }
    }

    private static Reason blank(Class<?> type) throws ReflectiveOperationException {
        var types = Arrays.stream(type.getRecordComponents())
                .map(RecordComponent::getType)
                .toArray(Class<?>[]::new);
        var constructor = type.getDeclaredConstructor(types);
        constructor.setAccessible(true);
        var blanks = Arrays.stream(types).map(FeedMessagesTest::blankOf).toArray();
        return (Reason) constructor.newInstance(blanks);
    }

    private static @Nullable Object blankOf(Class<?> type) {
        if (type == String.class) {
            return "";
        }
        return type == int.class ? (Object) 0 : type == List.class ? List.of() : null;
    }
}
