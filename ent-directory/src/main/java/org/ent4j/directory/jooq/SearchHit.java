package org.ent4j.directory.jooq;

import java.util.List;
import org.ent4j.directory.search.Relevance;

/** Somebody who answers, by id. */
record SearchHit(String person, Relevance relevance) {

    /**
     * The hits of one page.
     *
     * @param total of all pages
     * @param more whether there are hits beyond the last page
     */
    record Hits(List<SearchHit> page, long total, boolean more) {}
}
