package org.ent4j.catalogue.mediacentre;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.ent4j.model.text.Folding;

/**
 * The quick search of the médiacentre. Accents, capitals and the order of words do not matter, and the beginning of a
 * word is enough. Source: formation des administrateurs ENT, 2018: « nom, niveau éducatif, éditeur ».
 *
 * @param words each of which the title, the publisher or a level has; "" finds everything
 * @param level words of one level, or the end of its code ({@code 023}); "" for any
 * @param publisher words of its name; "" for any
 */
public record ResourceQuery(String words, String level, String publisher) {

    public static final ResourceQuery ALL = new ResourceQuery("", "", "");

    public static ResourceQuery of(String words) {
        return new ResourceQuery(words, "", "");
    }

    public boolean finds(Resource resource) {
        var all = Stream.concat(Stream.of(resource.title(), resource.publisher().name()), resource.levelWords())
                .toList();
        return hasAll(words, all)
                && hasAll(publisher, List.of(resource.publisher().name()))
                && (level.isBlank() || resource.terms().levels().stream().anyMatch(this::isLevel));
    }

    private boolean isLevel(Term term) {
        return hasAll(level, List.of(term.name())) || term.code().endsWith("-" + level.strip());
    }

    private static boolean hasAll(String wanted, List<String> texts) {
        var there = texts.stream().flatMap(ResourceQuery::folded).toList();
        return folded(wanted).allMatch(word -> there.stream().anyMatch(each -> each.startsWith(word)));
    }

    private static Stream<String> folded(String text) {
        return Arrays.stream(Folding.fold(text).split(" ")).filter(word -> !word.isEmpty());
    }
}
