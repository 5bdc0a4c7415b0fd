package org.ent4j.directory.jooq;

import java.util.SortedSet;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.ent4j.directory.search.NameField;
import org.ent4j.directory.search.NameWords;
import org.ent4j.directory.search.PersonState;
import org.ent4j.directory.search.SearchEntry;
import org.ent4j.model.id.StructureId;
import org.jspecify.annotations.Nullable;

/** The rows of {@code dir_search_person} and {@code dir_search_word}, in the order of their columns. */
final class SearchRows {

    /** The structure of who has none. */
    static final String NOWHERE = "";

    private static final int TOKEN = 0;

    private SearchRows() {}

    static @Nullable Object[] person(SearchEntry entry) {
        return new Object[] {
            entry.person().id().value(),
            entry.structure().map(StructureId::value).orElse(NOWHERE),
            entry.rank(),
            entry.sortKey(),
            entry.person().profil().name(),
            isGone(entry),
            text(entry.words()),
            SearchTokens.facets(entry.facets())
        };
    }

    private static boolean isGone(SearchEntry entry) {
        return entry.state() == PersonState.DISAPPEARED;
    }

    /** {@code " DUPONT MARTIN | JEANNE "}. */
    private static String text(NameWords words) {
        return ' ' + text(words.last()) + "| " + text(words.first());
    }

    private static String text(SortedSet<String> words) {
        return words.stream().map(word -> word + ' ').reduce("", String::concat);
    }

    /** A row for each word and token, in each structure. */
    static Stream<@Nullable Object[]> words(SearchEntry entry) {
        var fields = new TreeMap<String, Integer>();
        entry.words().last().forEach(word -> fields.merge(word, code(NameField.LAST_NAME), Integer::sum));
        entry.words().first().forEach(word -> fields.merge(word, code(NameField.FIRST_NAME), Integer::sum));
        tokens(entry).forEach(token -> fields.put(token, TOKEN));
        return fields.entrySet().stream().map(each -> new Object[] {
            each.getKey(),
            entry.sortKey(),
            entry.person().id().value(),
            each.getValue(),
            entry.structure().map(StructureId::value).orElse(NOWHERE),
            entry.person().profil().name(),
            isGone(entry),
            text(entry.words())
        });
    }

    /** The sum of both is that of a word of either. */
    static int code(NameField field) {
        return switch (field) {
            case LAST_NAME -> 1;
            case FIRST_NAME -> 2;
            case ANYWHERE -> 3;
        };
    }

    private static Stream<String> tokens(SearchEntry entry) {
        var person = entry.person();
        var rare = entry.facets().stream().filter(SearchTokens::isRare).map(SearchTokens::of);
        var keys = Stream.concat(
                person.ine().map(SearchTokens::of).stream(), person.email().map(SearchTokens::ofEmail).stream());
        var state = isGone(entry) ? Stream.of(SearchTokens.DISAPPEARED) : Stream.<String>empty();
        return Stream.of(rare, keys, state).flatMap(each -> each);
    }
}
