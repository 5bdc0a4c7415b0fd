package org.ent4j.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.ent4j.catalogue.keeping.NotThere;
import org.ent4j.catalogue.rights.NotEntrusted;
import org.ent4j.model.Bundles;
import org.ent4j.model.rule.Messages;
import org.ent4j.model.rule.Reason;
import org.ent4j.model.text.Lang;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

class MessagesTest {

    private static final String HOME = "org/ent4j/catalogue";

    /** Every reason of the module, as its classes are found. */
    private static List<Class<?>> reasons() throws IOException, URISyntaxException {
        var root = Path.of(Changes.class
                .getProtectionDomain()
                .getCodeSource()
                .getLocation()
                .toURI());
        try (var files = Files.walk(root.resolve(HOME))) {
            return files.map(file -> root.relativize(file).toString())
                    .filter(name -> name.endsWith(".class") && !name.contains("generated"))
                    .map(name -> name.substring(0, name.length() - ".class".length())
                            .replace('/', '.')
                            .replace('\\', '.'))
                    .<Class<?>>map(MessagesTest::load)
                    .filter(type -> type.isRecord() && Reason.class.isAssignableFrom(type))
                    .toList();
        }
    }

    private static Class<?> load(String name) {
        try {
            return Class.forName(name, false, Changes.class.getClassLoader());
        } catch (ClassNotFoundException missing) {
            throw new AssertionError(missing);
        }
    }

    @TestFactory
    Stream<DynamicTest> every_reason_is_told_in_both_languages() throws IOException, URISyntaxException {
        return reasons().stream()
                .map(type -> DynamicTest.dynamicTest(type.getSimpleName(), () -> {
                    var reason = (Reason) Specimens.of(type);
                    for (var lang : Lang.values()) {
                        assertThat(Messages.pattern(reason, lang))
                                .as("%s in %s", reason.code(), lang)
                                .isPresent();
                        assertThat(Messages.render(reason, lang)).isNotBlank().doesNotContain("{", "}");
                    }
                    assertThat(Messages.render(reason, Lang.FR)).isNotEqualTo(Messages.render(reason, Lang.EN));
                }));
    }

    @Test
    void reasons_are_found_in_every_corner() throws IOException, URISyntaxException {
        assertThat(reasons())
                .contains(NotThere.Because.class, NotEntrusted.Because.class)
                .hasSizeGreaterThan(2);
    }

    @Test
    void no_two_reasons_have_one_code() throws IOException, URISyntaxException {
        var codes = reasons().stream()
                .map(type -> ((Reason) Specimens.of(type)).code())
                .toList();

        assertThat(codes).doesNotHaveDuplicates();
    }

    @Test
    void both_bundles_have_the_same_sentences_with_the_same_holes() throws IOException {
        assertThat(Bundles.holes(Changes.class, HOME, Lang.FR))
                .isNotEmpty()
                .isEqualTo(Bundles.holes(Changes.class, HOME, Lang.EN));
    }

    @Test
    void no_sentence_is_left_over() throws IOException, URISyntaxException {
        var codes = new TreeSet<String>();
        for (var type : reasons()) {
            codes.add(((Reason) Specimens.of(type)).code());
        }

        assertThat(Bundles.holes(Changes.class, HOME, Lang.FR).keySet()).isSubsetOf(codes);
    }
}
