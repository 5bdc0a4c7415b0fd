package org.ent4j.archrules;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static java.util.Map.entry;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** The package words that mean the same in every context, and what each may use: the whole table, on this page. */
final class PackageWords {

    /** What any class may use. */
    static final List<String> DOMAIN = List.of(
            "java.lang..",
            "java.util",
            "java.util.concurrent..",
            "java.util.function..",
            "java.util.regex..",
            "java.util.stream..",
            "java.util.zip..",
            "java.time..",
            "java.text..",
            "java.math..",
            "java.io..",
            "java.net",
            "java.nio.charset..",
            "java.security..",
            "io.vavr..",
            "org.jspecify.annotations..",
            "org.immutables.value..");

    /** What the classes of an adapter may use besides. */
    static final Map<String, List<String>> ADAPTERS = Map.ofEntries(
            entry("feed", List.of("java.nio..", "javax.xml..", "de.siegmar.fastcsv..", "net.fortuna.ical4j..")),
            entry("archive", List.of("java.nio..", "org.apache.commons.compress..")),
            entry("ical", List.of("net.fortuna.ical4j..")),
            entry("crypto", List.of("org.bouncycastle..", "com.nulabinc.zxcvbn..", "javax.crypto..")),
            entry("html", List.of("org.owasp.html..")),
            entry("template", List.of("com.samskivert.mustache..")),
            entry("json", List.of("com.fasterxml.jackson..")),
            entry("connector", List.of("java.net.http..", "java.nio", "com.fasterxml.jackson..")),
            entry("jooq", List.of("org.jooq..", "org.flywaydb..", "java.sql..", "javax.sql..", "org.slf4j..")),
            entry("guice", List.of("com.google.inject..", "jakarta.inject..")),
            entry(
                    "print",
                    List.of("com.openhtmltopdf..", "org.dhatim.fastexcel..", "org.knowm.xchart..", "java.awt..")));

    /** One algorithmic library in the internals of two contexts, by decision of the design, and a file (docs/adr/0010). */
    static final Map<String, List<String>> INTERNALS = Map.of(
            "access", List.of("org.roaringbitmap.."),
            "timetable", List.of("org.jgrapht.."),
            "directory", List.of("java.nio.."));

    private PackageWords() {}

    /** Every package that the class may depend on, the library's own apart. */
    static String[] allowedFor(JavaClass type) {
        var words = words(type);
        var adapters = words.stream().flatMap(word -> ADAPTERS.getOrDefault(word, List.of()).stream());
        var internals = words.contains("internal")
                ? INTERNALS.getOrDefault(context(type), List.of()).stream()
                : Stream.<String>empty();
        return Stream.of(DOMAIN.stream(), adapters, internals)
                .flatMap(packages -> packages)
                .toArray(String[]::new);
    }

    /** The segment after {@code org.ent4j}: the context of a class. */
    static String context(JavaClass type) {
        return words(type).get(0);
    }

    static boolean isOurs(JavaClass type) {
        return type.getPackageName().startsWith("org.ent4j.");
    }

    static DescribedPredicate<JavaClass> domain() {
        return DescribedPredicate.not(resideInAnyPackage(adapterPackages())).as("domain classes");
    }

    static String[] adapterPackages() {
        return ADAPTERS.keySet().stream()
                .map(word -> "org.ent4j.." + word + "..")
                .toArray(String[]::new);
    }

    private static List<String> words(JavaClass type) {
        return Arrays.asList(
                type.getPackageName().substring("org.ent4j.".length()).split("\\."));
    }
}
