package org.ent4j.access.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.ent4j.access.AccessEngine;
import org.ent4j.access.coverage.Coverage;
import org.ent4j.access.diff.RuleDifference;
import org.ent4j.access.grid.GridFinding;
import org.ent4j.access.grid.GridUnmatched;
import org.ent4j.access.population.GroupId;
import org.ent4j.access.population.User;
import org.ent4j.access.rule.RuleId;
import org.ent4j.access.service.RoleName;
import org.ent4j.access.service.ServiceId;
import org.ent4j.model.Bundles;
import org.ent4j.model.rule.Messages;
import org.ent4j.model.rule.Reason;
import org.ent4j.model.text.Label;
import org.ent4j.model.text.Lang;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class FindingMessagesTest {

    static Stream<Reason> reasons() {
        return Stream.of(
                        Finding.class, GroupFinding.class, GridFinding.class, GridUnmatched.class, RuleDifference.class)
                .flatMap(type -> Arrays.stream(type.getPermittedSubclasses()))
                .filter(Class::isRecord)
                .flatMap(FindingMessagesTest::examples);
    }

    @ParameterizedTest
    @MethodSource("reasons")
    void every_finding_has_a_sentence_in_both_languages_without_an_open_hole(Reason reason) {
        for (var lang : Lang.values()) {
            assertThat(Messages.pattern(reason, lang)).as(reason.code()).isPresent();
            assertThat(Messages.render(reason, lang)).isNotBlank().doesNotContain("{", "}");
        }
    }

    @Test
    void every_sentence_of_an_analysis_belongs_to_a_finding() throws IOException {
        var codes = reasons().map(Reason::code).collect(Collectors.toCollection(HashSet::new));
        var sentences = Bundles.holes(AccessEngine.class, "org/ent4j/access", Lang.FR).keySet().stream()
                .filter(key -> key.matches("(analysis|grid|diff)\\..*"));

        assertThat(sentences).containsExactlyInAnyOrderElementsOf(codes);
    }

    @Test
    void every_check_has_its_own_id_and_a_source() {
        assertThat(Check.values()).extracting(Check::id).doesNotHaveDuplicates();
        assertThat(Check.values()).allMatch(check -> !check.source().isBlank());
    }

    /** One for each combination of the values that its code may depend on. */
    private static Stream<Reason> examples(Class<?> type) {
        var rows = List.of(List.<Object>of());
        for (var component : type.getRecordComponents()) {
            rows = rows.stream()
                    .flatMap(row -> values(component.getType()).map(value -> plus(row, value)))
                    .toList();
        }
        return rows.stream().map(row -> (Reason) create(type, row));
    }

    private static List<Object> plus(List<Object> row, Object value) {
        var longer = new ArrayList<>(row);
        longer.add(value);
        return longer;
    }

    private static Object create(Class<?> type, List<Object> values) {
        try {
            var constructor = type.getDeclaredConstructors()[0];
            constructor.setAccessible(true);
            return constructor.newInstance(values.toArray());
        } catch (ReflectiveOperationException broken) {
            throw new AssertionError(type.getName(), broken);
        }
    }

    private static Stream<?> values(Class<?> type) {
        if (type.isEnum()) {
            return Arrays.stream(type.getEnumConstants());
        }
        if (type == int.class) {
            return Stream.of(0, 7);
        }
        return type == Coverage.class
                ? Stream.of(
                        new Coverage.Covered(List.of()), new Coverage.Uncovered(User.of("witness"), LocalDate.EPOCH))
                : Stream.of(
                                "X",
                                List.of("x"),
                                new RuleId("r"),
                                new GroupId("g"),
                                new ServiceId("s"),
                                new RoleName("role"),
                                Label.of("f", "e"),
                                LocalDate.EPOCH)
                        .filter(type::isInstance);
    }
}
