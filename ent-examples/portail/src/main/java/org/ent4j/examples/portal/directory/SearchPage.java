package org.ent4j.examples.portal.directory;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.ent4j.examples.portal.web.Pager;

/**
 * A search of the annuaire.
 *
 * @param modes the searches that the visitor may make
 * @param school where is looked
 * @param states what a person can be for the sources
 * @param accounts what an account can be
 * @param found nothing before anything was asked
 * @param managing whether the visitor may do something with whom he selects
 */
public record SearchPage(
        SearchMode mode,
        List<SearchMode> modes,
        SearchCriteria criteria,
        String school,
        Map<String, String> profils,
        Map<String, String> subjects,
        Map<String, String> groups,
        Map<String, String> fonctions,
        Map<String, String> states,
        Map<String, String> accounts,
        Optional<Found> found,
        boolean managing) {

    public SearchPage {
        modes = List.copyOf(modes);
    }

    /**
     * Who was found.
     *
     * @param count in words
     * @param more whether there are others whom no page shows
     */
    public record Found(List<Row> rows, String count, long total, boolean more, Pager pager) {
        public Found {
            rows = List.copyOf(rows);
        }
    }

    /** @param state of the account, or that the person has gone */
    public record Row(String id, String lastName, String firstName, String profil, Badge state, String structure) {}

    /** @param look {@code good}, {@code bad}, {@code wait} or "" */
    public record Badge(String look, String label) {}
}
