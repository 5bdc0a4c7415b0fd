package org.ent4j.model;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.junit.ArchTests;
import org.ent4j.archrules.EntArchRules;

@AnalyzeClasses(packages = "org.ent4j.model", importOptions = ImportOption.DoNotIncludeTests.class)
class ModelArchitectureTest {

    @ArchTest
    static final ArchTests shared = ArchTests.in(EntArchRules.class);
}
