package org.ent4j.directory.search;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.ent4j.directory.person.Affiliation;
import org.ent4j.directory.person.Person;
import org.ent4j.directory.source.Sources;
import org.ent4j.model.id.StructureId;
import org.ent4j.model.text.Folding;

/**
 * What a person is found by in one structure. A guardian is found in the structures of the children, and with their
 * classes and groups; somebody who belongs nowhere has one entry without a structure, which only a search of everything
 * sees.
 *
 * @param structure where the facets hold
 * @param rank 0 for the principal structure, see {@link #of}
 */
public record SearchEntry(
        Person person, Optional<StructureId> structure, int rank, NameWords words, SortedSet<Facet> facets) {

    /** Characters of {@link #sortKey}; who differs only beyond them is in the order of the ids. */
    public static final int SORTED_BY = 80;

    /** Before every letter and the space: {@code DUPONT Zoé} stands before {@code DUPONT DURAND Alice}. */
    private static final char AFTER_LAST_NAME = '\t';

    private static final Comparator<Affiliation> PRINCIPAL_FIRST =
            Comparator.comparing(Affiliation::source, Sources.RICHEST_FIRST).thenComparing(Affiliation::structure);

    public SearchEntry {
        facets = Collections.unmodifiableSortedSet(new TreeSet<>(facets));
    }

    /**
     * The entries of a person. The principal structure is the first that the most trusted source has; a person's own
     * structures come before those of the children.
     *
     * @param children the pupils who have this person for guardian
     */
    public static List<SearchEntry> of(Person person, Collection<Person> children) {
        var places = new LinkedHashMap<StructureId, TreeSet<Facet>>();
        person.affiliations().stream().sorted(PRINCIPAL_FIRST).forEach(own -> collect(own, Facet.of(own), places));
        children.stream()
                .flatMap(child -> child.affiliations().stream())
                .sorted(PRINCIPAL_FIRST)
                .forEach(theirs -> collect(theirs, Facet.memberships(theirs), places));
        var words = NameWords.of(person.name());
        var entries = new ArrayList<SearchEntry>();
        places.forEach((structure, facets) ->
                entries.add(new SearchEntry(person, Optional.of(structure), entries.size(), words, facets)));
        return entries.isEmpty()
                ? List.of(new SearchEntry(person, Optional.empty(), 0, words, new TreeSet<>()))
                : List.copyOf(entries);
    }

    private static void collect(
            Affiliation place, Stream<Facet> facets, LinkedHashMap<StructureId, TreeSet<Facet>> places) {
        facets.filter(facet -> !facet.value().isEmpty())
                .forEach(places.computeIfAbsent(place.structure(), any -> new TreeSet<>())::add);
    }

    /** What lists are sorted by: last name in use and first name, folded, in the order of their code points. */
    public String sortKey() {
        var name = person.name();
        var key = Folding.fold(name.usageName()) + AFTER_LAST_NAME + Folding.fold(name.firstName());
        return key.codePoints()
                .limit(SORTED_BY)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    public PersonState state() {
        return PersonState.of(person);
    }

    /** How well this entry answers the query, wherever it is; empty when it does not. */
    public Optional<Relevance> relevance(SearchQuery query) {
        return meets(query) ? worst(query.queryWords()) : Optional.empty();
    }

    private Optional<Relevance> worst(List<QueryWord> asked) {
        var answers = asked.stream().map(word -> word.in(words)).toList();
        return answers.stream().allMatch(Optional::isPresent)
                ? answers.stream()
                        .flatMap(Optional::stream)
                        .max(Relevance::compareTo)
                        .or(() -> Optional.of(Relevance.EXACT))
                : Optional.empty();
    }

    private boolean meets(SearchQuery query) {
        return isAmong(person.profil(), query.profils())
                && isAmong(state(), query.states())
                && query.key().stream().allMatch(key -> key.isOf(person))
                && query.facets().values().stream().allMatch(any -> any.stream().anyMatch(facets::contains));
    }

    private static <T> boolean isAmong(T value, Collection<T> wanted) {
        return wanted.isEmpty() || wanted.contains(value);
    }
}
