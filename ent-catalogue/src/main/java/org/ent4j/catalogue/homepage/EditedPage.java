package org.ent4j.catalogue.homepage;

import java.util.List;
import org.ent4j.catalogue.keeping.Kept;

/**
 * A page that was changed.
 *
 * @param number of the version that was changed or made
 * @param takenAway of its texts, so that their author knows
 */
public record EditedPage(Kept<HomePage> kept, int number, List<TakenAway> takenAway) {

    public EditedPage {
        takenAway = List.copyOf(takenAway);
    }

    public PageVersion version() {
        return kept.value().version(number).orElseThrow();
    }
}
