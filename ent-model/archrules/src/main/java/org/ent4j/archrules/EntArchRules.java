package org.ent4j.archrules;

import static com.tngtech.archunit.base.DescribedPredicate.alwaysTrue;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.UUID;

/**
 * The architecture of every context, as allow-lists: a library that nobody named here fails the build, wherever it is
 * used. A rule without a subject in a module passes there, since a context grows feature by feature.
 */
public final class EntArchRules {

    @ArchTest
    public static final ArchRule each_package_uses_only_the_libraries_of_its_kind = classes()
            .that()
            .resideInAPackage("org.ent4j..")
            .should(Conditions.staysWithinItsAllowList())
            .because("an integrator who takes the domain gets two jars, and adapters stand at the rim (docs/adr/0001)");

    @ArchTest
    public static final ArchRule contexts_depend_on_the_model_and_on_no_other_context = classes()
            .that()
            .resideInAPackage("org.ent4j..")
            .should(Conditions.knowsNoOtherContext())
            .because("contexts meet through identifiers and through ports that the host implements");

    @ArchTest
    public static final ArchRule internals_are_used_only_inside_their_context = classes()
            .that()
            .resideInAPackage("org.ent4j..")
            .should(Conditions.keepsOutOfForeignInternals())
            .because("what is internal changes without notice");

    @ArchTest
    public static final ArchRule packages_are_free_of_cycles = slices().matching("org.ent4j.(**)")
            .should()
            .beFreeOfCycles()
            .ignoreDependency(resideInAPackage("..generated.."), alwaysTrue())
            .allowEmptyShould(true)
            .because("a feature that is understood alone can be moved, tested and replaced alone");

    @ArchTest
    public static final ArchRule public_signatures_show_only_plain_types = methods()
            .that()
            .arePublic()
            .and()
            .areDeclaredInClassesThat()
            .arePublic()
            .and()
            .areDeclaredInClassesThat(PackageWords.domain())
            .and()
            .areDeclaredInClassesThat()
            .resideOutsideOfPackage("..internal..")
            .should(Conditions.showsOnlyPlainTypes())
            .allowEmptyShould(true)
            .because("a type of a library in a signature makes every host depend on that library");

    @ArchTest
    public static final ArchRule the_domain_is_deterministic = noClasses()
            .that(PackageWords.domain())
            .should()
            .callMethod(Instant.class, "now")
            .orShould()
            .callMethod(LocalDate.class, "now")
            .orShould()
            .callMethod(LocalDateTime.class, "now")
            .orShould()
            .callMethod(System.class, "currentTimeMillis")
            .orShould()
            .callMethod(System.class, "nanoTime")
            .orShould()
            .callMethod(UUID.class, "randomUUID")
            .orShould()
            .callMethod(Math.class, "random")
            .orShould()
            .accessField(System.class, "out")
            .orShould()
            .accessField(System.class, "err")
            .allowEmptyShould(true)
            .because("time, chance and identifiers come in as arguments");

    @ArchTest
    public static final ArchRule names_tell_what_a_thing_is = noClasses()
            .should()
            .haveSimpleNameEndingWith("Impl")
            .orShould()
            .haveNameMatching(".*(Utils?|Helper|Manager|DTO|Dto)")
            .because("these words say nothing about what the thing is for");

    @ArchTest
    public static final ArchRule every_package_says_that_nothing_is_null = classes()
            .that()
            .haveSimpleName("package-info")
            .should()
            .beAnnotatedWith("org.jspecify.annotations.NullMarked")
            .allowEmptyShould(true)
            .because("absence is an Optional, and the compiler checks the rest");

    @ArchTest
    public static final ArchRule ports_are_interfaces_or_plain_values = classes()
            .that()
            .resideInAPackage("..spi..")
            .and()
            .areTopLevelClasses()
            .and()
            .arePublic()
            .should()
            .beInterfaces()
            .orShould()
            .beRecords()
            .orShould()
            .beEnums()
            .allowEmptyShould(true)
            .because("the host implements them");

    @ArchTest
    public static final ArchRule adapters_in_memory_say_so = classes()
            .that()
            .resideInAPackage("..memory..")
            .and()
            .areTopLevelClasses()
            .and()
            .arePublic()
            .should()
            .haveSimpleNameStartingWith("InMemory")
            .allowEmptyShould(true)
            .because("nobody takes them for a database by mistake");

    @ArchTest
    public static final ArchRule adapters_of_the_database_say_so = classes()
            .that()
            .resideInAPackage("..jooq")
            .and()
            .areTopLevelClasses()
            .and()
            .arePublic()
            .should()
            .haveSimpleNameStartingWith("Jooq")
            .allowEmptyShould(true)
            .because("there is one public entry, and its name says the technology");

    @ArchTest
    public static final ArchRule public_classes_are_closed = classes()
            .that()
            .arePublic()
            .and()
            .resideOutsideOfPackage("..generated..")
            .and()
            .haveNameNotMatching(".*\\.Immutable\\w+\\$Builder")
            .should(Conditions.isClosed())
            .allowEmptyShould(true)
            .because("a class that was not made for extension breaks those who extend it");

    private EntArchRules() {}
}
