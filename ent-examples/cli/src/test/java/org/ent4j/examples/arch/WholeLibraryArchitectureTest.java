package org.ent4j.examples.arch;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import org.junit.jupiter.api.Test;

class WholeLibraryArchitectureTest {

    @Test
    void nobody_depends_on_the_examples() {
        noClasses()
                .that()
                .resideOutsideOfPackage("org.ent4j.examples..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("org.ent4j.examples..")
                .because("an example is copied, not depended upon")
                .check(WholeLibrary.CLASSES);
    }

    @Test
    void examples_use_only_what_is_public() {
        noClasses()
                .that()
                .resideInAPackage("org.ent4j.examples..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("org.ent4j.*.internal..", "org.ent4j.*.jooq.generated..")
                .because("what is internal changes without notice")
                .check(WholeLibrary.CLASSES);
    }

    @Test
    void examples_are_free_of_cycles() {
        slices().matching("org.ent4j.examples.(**)").should().beFreeOfCycles().check(WholeLibrary.CLASSES);
    }
}
