package org.ent4j.examples.portal.directory;

import java.util.List;
import java.util.Optional;

/** The administrators of the ENT in the school. */
public record AdministratorsPage(List<Row> rows) {

    public AdministratorsPage {
        rows = List.copyOf(rows);
    }

    /**
     * @param reset the path that resets his password, when the rules let the visitor
     * @param noReset why they do not
     */
    public record Row(String name, String login, SearchPage.Badge state, Optional<String> reset, List<String> noReset) {
        public Row {
            noReset = List.copyOf(noReset);
        }
    }
}
