package org.ent4j.timetable.adjustment;

import org.ent4j.timetable.publication.PublishedItem;
import org.ent4j.timetable.source.ItemKind;

/**
 * Somebody or something of the host's that takes part in an adjusted lesson, in the publication or not.
 *
 * @param hostKey the host's key; "" for a room or a subject that the host does not have
 * @param label what people read
 */
public record Participant(ItemKind kind, String hostKey, String label) {

    public Participant {
        if (hostKey.isBlank() && label.isBlank()) {
            throw new IllegalArgumentException(
                    "A %s without key and label.\nMaybe nothing was chosen.".formatted(kind));
        }
    }

    /** An item of the publication. */
    public static Participant of(PublishedItem item) {
        return new Participant(item.ref().kind(), item.hostKey().orElse(""), item.label());
    }

    /** What people read, or the key of what has no label. */
    public String name() {
        return label.isBlank() ? hostKey : label;
    }
}
