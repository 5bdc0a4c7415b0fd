package org.ent4j.examples.host;

import java.util.Optional;
import org.ent4j.timetable.source.ItemRef;

/**
 * A pupil as the directory, the timetable or both have them.
 *
 * @param person key in the directory
 * @param item in the published timetable
 */
public record TimetablePupil(String label, Optional<String> person, Optional<ItemRef> item) {

    /** What tells the pupil from others of the same name. */
    public String key() {
        return person.or(() -> item.map(ItemRef::key)).orElse("");
    }

    public String told() {
        return label + " [" + key() + "]";
    }
}
