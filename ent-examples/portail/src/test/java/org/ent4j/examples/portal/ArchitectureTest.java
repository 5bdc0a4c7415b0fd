package org.ent4j.examples.portal;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** The rooms of the portal: what all features share, and features that know nothing of one another. */
class ArchitectureTest {

    private static final String PORTAL = "org.ent4j.examples.portal";

    /** What all features share. */
    private static final Set<String> SHARED = Set.of("web", "school", "rights", "data", "job");

    /** What knows of features: the demonstration, whose people sign in, and the templates, which show all pages. */
    private static final Set<String> ABOVE = Set.of("", "demo", "signin", "templates");

    private static final JavaClasses CLASSES =
            new ClassFileImporter().withImportOption(new DoNotIncludeTests()).importPackages(PORTAL);

    @Test
    void rooms_are_free_of_cycles() {
        slices().matching(PORTAL + ".(*)..")
                .should()
                .beFreeOfCycles()
                .check(CLASSES.that(
                        describe("are no templates", each -> !room(each).equals("templates"))));
    }

    @Test
    void features_know_nothing_of_one_another() {
        classes().that(areFeatures()).should(knowNoOtherFeature()).check(CLASSES);
    }

    @Test
    void what_is_shared_knows_no_feature() {
        noClasses()
                .that(describe("are shared", each -> SHARED.contains(room(each))))
                .should()
                .dependOnClassesThat(areFeatures())
                .check(CLASSES);
    }

    @Test
    void only_the_front_knows_the_web_server() {
        noClasses()
                .that()
                .resideOutsideOfPackage(PORTAL + ".web..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("io.javalin..", "gg.jte..")
                .because("a feature answers visits and knows neither HTTP nor templates")
                .check(CLASSES.that(
                        describe("are no templates", each -> !room(each).equals("templates"))));
    }

    private static DescribedPredicate<JavaClass> areFeatures() {
        return describe("are features", ArchitectureTest::isFeature);
    }

    private static boolean isFeature(JavaClass each) {
        return each.getPackageName().startsWith(PORTAL) && !SHARED.contains(room(each)) && !ABOVE.contains(room(each));
    }

    private static ArchCondition<JavaClass> knowNoOtherFeature() {
        return new ArchCondition<>("know no other feature") {
            @Override
            public void check(JavaClass feature, ConditionEvents events) {
                feature.getDirectDependenciesFromSelf().stream()
                        .filter(each -> isFeature(each.getTargetClass()))
                        .filter(each -> !room(each.getTargetClass()).equals(room(feature)))
                        .forEach(each -> events.add(SimpleConditionEvent.violated(feature, each.getDescription())));
            }
        };
    }

    /** The first package below the portal's. */
    private static String room(JavaClass each) {
        var name = each.getPackageName();
        var below = name.startsWith(PORTAL + ".") ? name.substring(PORTAL.length() + 1) : "";
        return below.contains(".") ? below.substring(0, below.indexOf('.')) : below;
    }
}
