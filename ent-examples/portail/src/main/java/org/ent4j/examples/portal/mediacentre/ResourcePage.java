package org.ent4j.examples.portal.mediacentre;

import java.util.List;
import java.util.Map;
import org.ent4j.catalogue.mediacentre.ResourceQuery;

/**
 * Resources that were found.
 *
 * @param levels to choose from, with how many resources have each
 * @param publishers to choose from
 * @param links to the pages of the list
 */
public record ResourcePage(
        ResourceQuery query,
        Map<String, String> levels,
        Map<String, String> publishers,
        long total,
        List<Row> rows,
        List<Link> links) {

    public ResourcePage {
        rows = List.copyOf(rows);
        links = List.copyOf(links);
    }

    /** A resource. */
    public record Row(String title, String path, String kind, String levels, String publisher) {}

    /** A page of the list. */
    public record Link(long number, String path, boolean isHere) {}
}
