/**
 * The architecture of the library as ArchUnit rules, for its own modules and for hosts that lay out their code the same
 * way:
 *
 * <pre>{@code
 * @AnalyzeClasses(packages = "org.ent4j.directory", importOptions = ImportOption.DoNotIncludeTests.class)
 * class DirectoryArchitectureTest {
 *     @ArchTest
 *     static final ArchTests shared = ArchTests.in(EntArchRules.class);
 * }
 * }</pre>
 */
@NullMarked
package org.ent4j.archrules;

import org.jspecify.annotations.NullMarked;
