package org.ent4j.directory.spi;

import org.ent4j.directory.search.SearchQuery;
import org.ent4j.directory.search.SearchResult;
import org.ent4j.directory.search.SearchScope;

/** Looks for people, those who have disappeared included unless the query says otherwise. */
@FunctionalInterface
public interface SearchPeople {

    /**
     * A page of those who answer the query and are within the scope.
     *
     * @param page from 0; beyond the last one it is empty, and the total stays
     */
    SearchResult search(SearchQuery query, SearchScope scope, int page);
}
