package org.ent4j.archrules;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.lang.ArchRule;
import java.util.stream.Stream;
import org.ent4j.planted.Good;
import org.ent4j.planted.LeaksALibrary;
import org.ent4j.planted.NamesHelper;
import org.ent4j.planted.Open;
import org.ent4j.planted.ReadsTheClock;
import org.ent4j.planted.UsesAnotherContext;
import org.ent4j.planted.UsesGuice;
import org.ent4j.planted.UsesJackson;
import org.ent4j.planted.UsesJooq;
import org.ent4j.planted.internal.UsesARandomLibrary;
import org.ent4j.planted.jooq.JooqGood;
import org.ent4j.planted.json.UsesJooqInJson;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class EntArchRulesTest {

    @ParameterizedTest
    @MethodSource("plantedClasses")
    void a_planted_class_breaks_its_rule(Class<?> planted, ArchRule rule) {
        var result = rule.evaluate(imported(planted));

        assertThat(result.hasViolation()).isTrue();
        assertThat(result.getFailureReport().toString()).contains(planted.getSimpleName());
    }

    static Stream<Arguments> plantedClasses() {
        var libraries = EntArchRules.each_package_uses_only_the_libraries_of_its_kind;
        return Stream.of(
                Arguments.of(UsesJooq.class, libraries),
                Arguments.of(UsesGuice.class, libraries),
                Arguments.of(UsesJackson.class, libraries),
                Arguments.of(UsesJooqInJson.class, libraries),
                Arguments.of(UsesARandomLibrary.class, libraries),
                Arguments.of(
                        UsesAnotherContext.class, EntArchRules.contexts_depend_on_the_model_and_on_no_other_context),
                Arguments.of(ReadsTheClock.class, EntArchRules.the_domain_is_deterministic),
                Arguments.of(Open.class, EntArchRules.public_classes_are_closed),
                Arguments.of(LeaksALibrary.class, EntArchRules.public_signatures_show_only_plain_types),
                Arguments.of(NamesHelper.class, EntArchRules.names_tell_what_a_thing_is));
    }

    @Test
    void classes_that_keep_the_rules_pass_all_of_them() {
        var good = imported(Good.class, JooqGood.class);

        assertThat(allRules())
                .hasSizeGreaterThan(8)
                .allSatisfy(rule -> assertThat(
                                rule.evaluate(good).getFailureReport().getDetails())
                        .isEmpty());
    }

    private static Stream<ArchRule> allRules() {
        return Stream.of(EntArchRules.class.getFields())
                .filter(field -> ArchRule.class.isAssignableFrom(field.getType()))
                .map(EntArchRulesTest::rule);
    }

    private static ArchRule rule(java.lang.reflect.Field field) {
        try {
            return (ArchRule) field.get(null);
        } catch (IllegalAccessException hidden) {
            throw new AssertionError(hidden);
        }
    }

    private static JavaClasses imported(Class<?>... types) {
        return new ClassFileImporter().importClasses(types);
    }
}
