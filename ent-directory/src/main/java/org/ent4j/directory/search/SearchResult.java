package org.ent4j.directory.search;

import java.util.List;
import java.util.Set;
import org.ent4j.model.page.Page;

/**
 * A page of those who were found, by relevance, then by name, then by id.
 *
 * @param page of {@link Page#USUAL_SIZE}; its total counts the people whom the pages show
 * @param more whether there are others, whom no page shows: the query ought to say more
 */
public record SearchResult(Page<FoundPerson> page, boolean more) {

    /** In so few structures everybody is counted and shown, a whole school for instance. */
    public static final int COUNTED_STRUCTURES = 5;

    /** Over more structures the pages end after so many people; nobody reads fifty pages. */
    public static final int SHOWN = 1_000;

    /** Nobody. */
    public static SearchResult none(int page) {
        return new SearchResult(new Page<>(List.of(), page, Page.USUAL_SIZE, 0), false);
    }

    /** How many people the pages show at most. */
    public static int bound(SearchScope within) {
        return within.structures()
                        .map(Set::size)
                        .filter(size -> size <= COUNTED_STRUCTURES)
                        .isPresent()
                ? Integer.MAX_VALUE
                : SHOWN;
    }
}
