package org.ent4j.examples.integration;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What docs/integration.md shows is what compiles here. */
class IntegrationPageTest {

    private static final Path ROOT = Path.of(System.getProperty("ent.root", "."));
    private static final Pattern BLOCK = Pattern.compile("```java\n(.*?)```", Pattern.DOTALL);

    static List<String> blocks() throws IOException {
        return BLOCK.matcher(Files.readString(ROOT.resolve("docs/integration.md")))
                .results()
                .map(block -> block.group(1))
                .toList();
    }

    @ParameterizedTest
    @MethodSource("blocks")
    void every_block_of_the_page_stands_in_a_source(String block) throws IOException {
        assertThat(sources()).anyMatch(source -> source.contains(words(block)));
    }

    private static List<String> sources() throws IOException {
        try (Stream<Path> files = Files.walk(ROOT.resolve("ent-examples/integration/src"))) {
            return files.filter(file -> file.toString().endsWith(".java"))
                    .map(IntegrationPageTest::read)
                    .toList();
        }
    }

    private static String read(Path file) {
        try {
            return words(Files.readString(file));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** Wherever its lines are broken. */
    private static String words(String text) {
        return text.replaceAll("\\s+", "");
    }
}
