package org.ent4j.directory.memory;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.ent4j.directory.person.Person;
import org.ent4j.directory.search.FoundPerson;
import org.ent4j.directory.search.Relevance;
import org.ent4j.directory.search.SearchEntry;
import org.ent4j.directory.search.SearchQuery;
import org.ent4j.directory.search.SearchResult;
import org.ent4j.directory.search.SearchScope;
import org.ent4j.directory.spi.SearchPeople;
import org.ent4j.model.id.PersonId;
import org.ent4j.model.page.Page;

/** Looks at everybody. */
record InMemorySearch(Supplier<Map<PersonId, Person>> people) implements SearchPeople {

    private static final Comparator<Hit> ORDER = Comparator.comparing(Hit::relevance)
            .thenComparing(hit -> hit.entry().sortKey())
            .thenComparing(hit -> hit.entry().person().id());

    @Override
    public SearchResult search(SearchQuery query, SearchScope scope, int page) {
        var within = scope.within(query);
        var hits = hits(query, scope, within).sorted(ORDER).toList();
        var shown = hits.subList(0, Math.min(hits.size(), SearchResult.bound(within)));
        return new SearchResult(Page.of(shown, page, Page.USUAL_SIZE).map(Hit::found), shown.size() < hits.size());
    }

    private Stream<Hit> hits(SearchQuery query, SearchScope scope, SearchScope within) {
        var content = people.get();
        var children = children(content.values());
        return content.values().stream().flatMap(person -> {
            var entries = SearchEntry.of(person, children.getOrDefault(person.id(), List.of()));
            return relevance(entries, query, within).map(found -> new Hit(shown(entries, scope), found)).stream();
        });
    }

    private static Map<PersonId, List<Person>> children(Collection<Person> people) {
        return people.stream()
                .flatMap(pupil -> pupil.guardians().stream().map(link -> Map.entry(link.guardian(), pupil)))
                .collect(groupingBy(Map.Entry::getKey, mapping(Map.Entry::getValue, toList())));
    }

    private static Optional<Relevance> relevance(List<SearchEntry> entries, SearchQuery query, SearchScope within) {
        return entries.stream()
                .filter(within::contains)
                .flatMap(entry -> entry.relevance(query).stream())
                .findFirst();
    }

    private static SearchEntry shown(List<SearchEntry> entries, SearchScope scope) {
        return entries.stream().filter(scope::contains).findFirst().orElseThrow();
    }

    private record Hit(SearchEntry entry, Relevance relevance) {

        FoundPerson found() {
            var person = entry.person();
            return new FoundPerson(
                    person.id(),
                    person.name().usageName(),
                    person.name().firstName(),
                    person.profil(),
                    entry.state(),
                    entry.structure(),
                    relevance);
        }
    }
}
