package org.ent4j.directory.search;

import java.util.Collection;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.ent4j.model.id.StructureId;

/**
 * What a searcher may see, as the host's rights have it: the people of some structures, or everybody. Who is outside is
 * neither found nor counted, whatever the query.
 *
 * @param structures absent for everybody
 */
public record SearchScope(Optional<Set<StructureId>> structures) {

    /** Everybody, those who belong to no structure included. */
    public static final SearchScope EVERYBODY = new SearchScope(Optional.empty());

    public SearchScope {
        structures = structures.map(Set::copyOf);
    }

    public static SearchScope of(Collection<StructureId> structures) {
        return new SearchScope(Optional.of(Set.copyOf(structures)));
    }

    public static SearchScope of(StructureId... structures) {
        return of(Set.of(structures));
    }

    /** The scope that remains when the query has asked for some structures: never wider than this one. */
    public SearchScope within(SearchQuery query) {
        return query.structures().isEmpty() ? this : narrowed(query.structures());
    }

    private SearchScope narrowed(Set<StructureId> asked) {
        return of(asked.stream().filter(this::contains).collect(Collectors.toSet()));
    }

    private boolean contains(StructureId structure) {
        return structures.map(some -> some.contains(structure)).orElse(true);
    }

    public boolean isEmpty() {
        return structures.filter(Set::isEmpty).isPresent();
    }

    /** Whether the entry is in it. */
    public boolean contains(SearchEntry entry) {
        return structures.isEmpty() || entry.structure().filter(this::contains).isPresent();
    }
}
