package org.ent4j.viescolaire;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.junit.ArchTests;
import org.ent4j.archrules.EntArchRules;

@AnalyzeClasses(packages = "org.ent4j.viescolaire", importOptions = ImportOption.DoNotIncludeTests.class)
class VieScolaireArchitectureTest {

    @ArchTest
    static final ArchTests shared = ArchTests.in(EntArchRules.class);
}
