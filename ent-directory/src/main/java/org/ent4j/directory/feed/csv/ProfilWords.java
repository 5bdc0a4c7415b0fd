package org.ent4j.directory.feed.csv;

import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.ent4j.model.person.Profil;
import org.ent4j.model.text.Folding;
import org.ent4j.model.text.LabelKey;

/** The profils by the words of cells and of file names, as {@code profil-words.txt} has them. */
final class ProfilWords {

    private static final Map<LabelKey, Profil> WORDS = words();

    private ProfilWords() {}

    private static Map<LabelKey, Profil> words() {
        var all = new HashMap<LabelKey, Profil>();
        WordTable.beside(ProfilWords.class, "profil-words.txt")
                .lines()
                .forEach(line -> line.words().forEach(word -> all.put(LabelKey.of(word), Profil.valueOf(line.name()))));
        return all;
    }

    static Optional<Profil> of(String cell) {
        return Optional.ofNullable(WORDS.get(LabelKey.of(cell)));
    }

    /** The profil that a file name has a word of, the longest run of words first: {@code "export-eleves-2026.csv"}. */
    static Optional<Profil> inFileName(String name) {
        var words = Folding.fold(name.replace('_', ' ')).split(" ");
        return runs(words)
                .sorted(Comparator.comparingInt(String::length).reversed().thenComparing(Comparator.naturalOrder()))
                .flatMap(run -> of(run).stream())
                .findFirst();
    }

    private static Stream<String> runs(String[] words) {
        return IntStream.range(0, words.length)
                .boxed()
                .flatMap(from -> IntStream.rangeClosed(from + 1, Math.min(words.length, from + 3))
                        .mapToObj(to -> String.join(" ", Arrays.asList(words).subList(from, to))));
    }
}
