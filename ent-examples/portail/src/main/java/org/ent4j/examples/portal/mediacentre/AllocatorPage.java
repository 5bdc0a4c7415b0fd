package org.ent4j.examples.portal.mediacentre;

import java.util.List;
import java.util.Map;

/**
 * The responsables d'affectation of a school.
 *
 * @param version that was seen, 0 before anybody was designated
 * @param text by which staff was looked for
 * @param found staff of that name
 * @param proposals whom their function suggests: nothing is done of it by itself
 * @param roles to choose from, that of a delegate first
 */
public record AllocatorPage(
        List<Row> rows,
        long version,
        String text,
        List<Found> found,
        List<Proposal> proposals,
        Map<String, String> roles) {

    public AllocatorPage {
        rows = List.copyOf(rows);
        found = List.copyOf(found);
        proposals = List.copyOf(proposals);
    }

    /** @param against why he is one no more, or nothing */
    public record Row(
            String person, String name, String role, String since, String by, String until, List<String> against) {
        public Row {
            against = List.copyOf(against);
        }
    }

    /** Somebody of the staff. */
    public record Found(String person, String name, String profil) {}

    /** Somebody who could be designated. @param kind the name of the role */
    public record Proposal(String person, String name, String role, String because, String kind) {}
}
