package org.ent4j.ticketing.knowledge;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.ent4j.model.text.Folding;

/** Words that stand in any question and tell nothing of it, folded. */
final class StopWords {

    static final Set<String> FRENCH = read("mots-vides.txt");

    private StopWords() {}

    private static Set<String> read(String name) {
        try (var stream = StopWords.class.getResourceAsStream(name);
                var lines = new BufferedReader(
                        new InputStreamReader(Objects.requireNonNull(stream, name), StandardCharsets.UTF_8))) {
            return lines.lines()
                    .filter(line -> !line.startsWith("#"))
                    .flatMap(line -> Stream.of(Folding.fold(line).split(" ")))
                    .filter(word -> !word.isEmpty())
                    .collect(Collectors.toUnmodifiableSet());
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
