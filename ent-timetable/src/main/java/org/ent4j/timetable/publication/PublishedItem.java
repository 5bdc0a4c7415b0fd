package org.ent4j.timetable.publication;

import java.util.List;
import java.util.Optional;
import org.ent4j.timetable.source.ItemRef;

/**
 * An item of a published timetable.
 *
 * @param ref kind, and key in the source
 * @param label the host's when it is matched, otherwise the file's
 * @param sourceLabel the file's
 * @param hostKey present when it is matched
 * @param classes keys in the source of the classes that a group or a part draws from, sorted; of a class its own
 */
public record PublishedItem(
        ItemRef ref,
        String label,
        String sourceLabel,
        Standing standing,
        Optional<String> hostKey,
        List<String> classes) {

    public PublishedItem {
        classes = List.copyOf(classes);
        if (hostKey.isPresent() != (standing == Standing.MATCHED)) {
            throw new IllegalArgumentException(
                    "%s is %s with host key %s.\nMaybe the key was kept when the match was lost."
                            .formatted(ref, standing, hostKey));
        }
    }

    /** Whether only lessons that are over have it, under a number that the file has given to another since. */
    public boolean isOfThePast() {
        return ref.key().contains(PastItems.GIVEN_AGAIN);
    }

    public boolean isUnresolved() {
        return standing == Standing.UNRESOLVED;
    }
}
