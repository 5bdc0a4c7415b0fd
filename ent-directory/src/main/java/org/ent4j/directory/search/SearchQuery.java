package org.ent4j.directory.search;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.ent4j.model.id.CodeMatiere;
import org.ent4j.model.id.Fonction;
import org.ent4j.model.id.StructureId;
import org.ent4j.model.person.Profil;
import org.ent4j.model.style.EntStyle;
import org.immutables.value.Value;

/**
 * Whom to look for. Every criterion that is given must be met; of several values of one criterion, one. Structure,
 * fonction, subject, class and group must be met in one and the same structure.
 *
 * <p>Words are folded, in any order, whole or beginnings; see {@link Relevance}. A text without letter or digit asks
 * nothing. More words than {@link NameWords#MOST} are not read.
 */
@EntStyle
@Value.Immutable
public interface SearchQuery {

    /** Words anywhere in the name (simple search). */
    @Value.Default
    default String words() {
        return "";
    }

    /** Words of the last name, in use or of birth. */
    @Value.Default
    default String lastName() {
        return "";
    }

    /** Words of the first names. */
    @Value.Default
    default String firstName() {
        return "";
    }

    /** <i>Établissements</i>; those beyond the scope of the search are as if they were not. */
    Set<StructureId> structures();

    Set<Profil> profils();

    Set<PersonState> states();

    Set<Fonction> fonctions();

    /** <i>Matières enseignées</i>. */
    Set<CodeMatiere> subjects();

    /** Codes of classes; case, accents, spaces and punctuation do not matter. */
    Set<String> classes();

    /** Codes of groups; case, accents, spaces and punctuation do not matter. */
    Set<String> groups();

    /** A key of the person (technical search). */
    Optional<PersonKey> key();

    /** The words of all three fields. */
    @Value.Lazy
    default List<QueryWord> queryWords() {
        return Stream.of(
                        words(NameField.ANYWHERE, words()),
                        words(NameField.LAST_NAME, lastName()),
                        words(NameField.FIRST_NAME, firstName()))
                .flatMap(each -> each)
                .toList();
    }

    private static Stream<QueryWord> words(NameField field, String text) {
        return NameWords.typed(text).stream().map(word -> QueryWord.of(field, word));
    }

    /** What is asked of a place, by kind; of each kind one is enough. */
    @Value.Lazy
    default Map<Facet.Kind, Set<Facet>> facets() {
        return Stream.of(
                        facets(fonctions(), Facet::of),
                        facets(subjects(), Facet::of),
                        facets(classes(), Facet::ofClass),
                        facets(groups(), Facet::ofGroup))
                .flatMap(Set::stream)
                .collect(Collectors.groupingBy(Facet::kind, Collectors.toSet()));
    }

    private static <T> Set<Facet> facets(Collection<T> codes, Function<T, Facet> facet) {
        return codes.stream().map(facet).collect(Collectors.toSet());
    }

    /** A simple search. */
    static SearchQuery ofWords(String words) {
        return builder().words(words).build();
    }

    /** A technical search. */
    static SearchQuery ofKey(String key) {
        return builder().key(new PersonKey(key)).build();
    }

    static Builder builder() {
        return new Builder();
    }

    /** Builds a query; nothing is required, and a query without criteria asks for everybody of the scope. */
    final class Builder extends ImmutableSearchQuery.Builder {}
}
