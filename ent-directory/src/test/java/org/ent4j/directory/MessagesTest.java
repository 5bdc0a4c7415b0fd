package org.ent4j.directory;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.ent4j.directory.feed.FeedDefect;
import org.ent4j.directory.feed.edt.EdtPeopleDefect;
import org.ent4j.directory.feed.oneroster.OneRosterDefect;
import org.ent4j.directory.feed.siecle.SiecleDefect;
import org.ent4j.directory.group.GroupFinding;
import org.ent4j.directory.group.GroupId;
import org.ent4j.directory.group.GroupRefusal;
import org.ent4j.directory.importing.ImportReason;
import org.ent4j.directory.importing.ImportRefusal;
import org.ent4j.directory.mission.MissionCommand;
import org.ent4j.directory.mission.MissionRole;
import org.ent4j.directory.mission.MissionState;
import org.ent4j.directory.spi.Outdated;
import org.ent4j.directory.structure.KindReason;
import org.ent4j.model.Bundles;
import org.ent4j.model.calendar.SchoolYear;
import org.ent4j.model.id.PersonId;
import org.ent4j.model.id.StructureId;
import org.ent4j.model.id.Uai;
import org.ent4j.model.issue.SourceLocation;
import org.ent4j.model.reconcile.Guards;
import org.ent4j.model.rule.Messages;
import org.ent4j.model.rule.Reason;
import org.ent4j.model.text.Lang;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class MessagesTest {

    static Stream<Class<?>> reasons() {
        return Stream.of(
                        FeedDefect.class,
                        SiecleDefect.class,
                        OneRosterDefect.class,
                        EdtPeopleDefect.class,
                        ImportReason.class,
                        ImportRefusal.class,
                        RegistrationRefusal.class,
                        GroupRefusal.class,
                        GroupFinding.class,
                        KindReason.class)
                .flatMap(type -> Arrays.stream(type.getPermittedSubclasses()));
    }

    @ParameterizedTest
    @MethodSource("reasons")
    void every_reason_has_a_sentence_in_both_languages_without_an_open_hole(Class<?> type)
            throws ReflectiveOperationException {
        var components = type.getRecordComponents();
        var types = Arrays.stream(components).map(each -> each.getType()).toArray(Class<?>[]::new);
        var constructor = type.getDeclaredConstructor(types);
        constructor.setAccessible(true);
        var reason = (Reason) constructor.newInstance(
                Arrays.stream(types).map(MessagesTest::example).toArray());

        for (var lang : Lang.values()) {
            assertThat(Messages.pattern(reason, lang)).isPresent();
            assertThat(Messages.render(reason, lang)).isNotBlank().doesNotContain("{", "}");
        }
    }

    private static Object example(Class<?> type) {
        return Stream.of(
                        "X",
                        7,
                        List.of("name"),
                        new Uai("0000000A"),
                        new StructureId("S"),
                        new GroupId("G"),
                        new PersonId("P"),
                        MissionState.DRAFT,
                        MissionCommand.VALIDATE,
                        MissionRole.DANE,
                        Set.of(MissionRole.DANE),
                        new TreeSet<>(Set.of(MissionCommand.VALIDATE)),
                        new SchoolYear(2026),
                        new Outdated("P"),
                        new Guards.TooManyDisappear(1, 2, 50, 20),
                        SourceLocation.of("f.xml", 3),
                        LocalDate.EPOCH)
                .filter(value -> type.isInstance(value) || (type == int.class && value instanceof Integer))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void both_bundles_have_the_same_sentences_with_the_same_holes() throws IOException {
        assertThat(Bundles.holes(Directory.class, "org/ent4j/directory", Lang.FR))
                .isNotEmpty()
                .isEqualTo(Bundles.holes(Directory.class, "org/ent4j/directory", Lang.EN));
    }
}
