package org.ent4j.examples.arch;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaModifier;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class GlossaryTest {

    private static final Path GLOSSARY = Path.of(System.getProperty("ent.root", "."), "GLOSSARY.md");
    private static final Pattern WORD_OF_A_NAME = Pattern.compile("[A-Z][a-z0-9]*|[a-z0-9]+");

    @Test
    void every_word_of_a_public_type_is_plain_english_or_in_the_glossary() {
        var english = lines("/org/ent4j/examples/arch/english-words.txt");
        var glossary = codeNames();
        var unknown = publicTypes().stream()
                .filter(name -> !glossary.contains(name))
                .flatMap(name -> words(name).filter(word -> !english.contains(word) && !isInGlossary(word, glossary)))
                .collect(Collectors.toCollection(TreeSet::new));

        assertThat(unknown).isEmpty();
    }

    @Test
    void every_type_of_the_glossary_exists() {
        var types = publicTypes();
        var missing = codeNames().stream()
                .filter(name -> Character.isUpperCase(name.charAt(0)) && !name.endsWith("…"))
                .filter(name -> !types.contains(name))
                .toList();

        assertThat(missing).isEmpty();
    }

    private static boolean isInGlossary(String word, Set<String> glossary) {
        return glossary.stream()
                .map(name -> name.replace("…", ""))
                .flatMap(GlossaryTest::words)
                .anyMatch(word::equals);
    }

    /** The words in code quotes of the second column, without what follows a dot. */
    private static Set<String> codeNames() {
        try (Stream<String> rows = Files.lines(GLOSSARY)) {
            return rows.filter(row -> row.startsWith("|"))
                    .map(row -> row.split("\\|"))
                    .filter(cells -> cells.length > 2)
                    .flatMap(cells ->
                            Pattern.compile("`([^`]+)`").matcher(cells[2]).results())
                    .map(match -> match.group(1).replaceAll("\\..*", ""))
                    .collect(Collectors.toCollection(TreeSet::new));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static Set<String> publicTypes() {
        return WholeLibrary.CLASSES.stream()
                .filter(type -> !type.getPackageName().contains(".generated"))
                .filter(type -> !type.getPackageName().startsWith("org.ent4j.examples"))
                .filter(JavaClass::isTopLevelClass)
                .filter(type -> type.getModifiers().contains(JavaModifier.PUBLIC))
                .map(JavaClass::getSimpleName)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Stream<String> words(String name) {
        return WORD_OF_A_NAME.matcher(name).results().map(match -> match.group());
    }

    private static Set<String> lines(String resource) {
        try (var in = GlossaryTest.class.getResourceAsStream(resource)) {
            var text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            return Set.of(text.strip().split("\\s+"));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
