package org.ent4j.timetable.publication;

import java.time.LocalDateTime;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.ent4j.model.calendar.TimeRange;
import org.ent4j.timetable.source.ItemKind;
import org.ent4j.timetable.source.ItemRef;

/**
 * A lesson on a day.
 *
 * @param subject key in the source, when the lesson has one
 * @param resources who and where on that day: those whose mask has the week
 */
public record Occurrence(OccurrenceKey key, TimeRange hours, Optional<String> subject, List<ItemRef> resources) {

    /** By day and hour, then by lesson, so that the order is the same everywhere. */
    public static final Comparator<Occurrence> IN_ORDER = Comparator.comparing(
                    (Occurrence occurrence) -> occurrence.key().date())
            .thenComparing(Occurrence::hours)
            .thenComparing(occurrence -> occurrence.key().lesson());

    public Occurrence {
        resources = List.copyOf(resources);
    }

    /** In the school's own time. */
    public LocalDateTime start() {
        return key.date().atTime(hours.start());
    }

    public LocalDateTime end() {
        return key.date().atTime(hours.end());
    }

    public Stream<ItemRef> resources(ItemKind kind) {
        return resources.stream().filter(resource -> resource.kind() == kind);
    }
}
