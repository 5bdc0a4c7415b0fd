package org.ent4j.directory.jooq;

import java.util.List;
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
            entry.state() == PersonState.DISAPPEARED,
            text(entry.words()),
            SearchTokens.facets(entry.facets())
        };
    }

    /** {@code " DUPONT MARTIN | JEANNE "}. */
    private static String text(NameWords words) {
        return ' ' + text(words.last()) + "| " + text(words.first());
    }

    private static String text(SortedSet<String> words) {
        return words.stream().map(word -> word + ' ').reduce("", String::concat);
    }

    /** @param entries all entries of one person */
    static Stream<@Nullable Object[]> words(List<SearchEntry> entries) {
        var one = entries.get(0);
        var fields = new TreeMap<String, Integer>();
        one.words().last().forEach(word -> fields.merge(word, code(NameField.LAST_NAME), Integer::sum));
        one.words().first().forEach(word -> fields.merge(word, code(NameField.FIRST_NAME), Integer::sum));
        tokens(entries).forEach(token -> fields.put(token, TOKEN));
        return fields.entrySet().stream().map(each ->
                new Object[] {each.getKey(), one.sortKey(), one.person().id().value(), each.getValue()});
    }

    /** The sum of both is that of a word of either. */
    static int code(NameField field) {
        return switch (field) {
            case LAST_NAME -> 1;
            case FIRST_NAME -> 2;
            case ANYWHERE -> 3;
        };
    }

    private static Stream<String> tokens(List<SearchEntry> entries) {
        var person = entries.get(0).person();
        var rare = entries.stream()
                .flatMap(entry -> entry.facets().stream())
                .filter(SearchTokens::isRare)
                .map(SearchTokens::of);
        var keys = Stream.concat(
                person.ine().map(SearchTokens::of).stream(), person.email().map(SearchTokens::ofEmail).stream());
        var state = person.isPresent() ? Stream.<String>empty() : Stream.of(SearchTokens.DISAPPEARED);
        return Stream.of(rare, keys, state).flatMap(each -> each);
    }
}
