package org.ent4j.timetable.occupancy;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.ent4j.model.calendar.TimeRange;
import org.ent4j.timetable.publication.Publication;
import org.ent4j.timetable.publication.PublishedItem;
import org.ent4j.timetable.source.ItemKind;
import org.ent4j.timetable.source.ItemRef;

/** Which rooms are free, and which teachers, at some time of some day. */
public final class Occupancy {

    private static final Comparator<PublishedItem> BY_LABEL =
            Comparator.comparing(PublishedItem::label).thenComparing(PublishedItem::ref);

    private final Publication publication;

    private Occupancy(Publication publication) {
        this.publication = publication;
    }

    /** @param publication with the adjustments laid over it, so that what was changed by hand counts */
    public static Occupancy of(Publication publication) {
        return new Occupancy(publication);
    }

    /**
     * The items of the kind that nothing of those hours needs, by label. A class is taken by the lessons of its groups and
     * parts; those whom the file has no more are not among them.
     */
    public List<PublishedItem> free(ItemKind kind, LocalDate day, TimeRange hours) {
        var taken = taken(day, hours);
        return publication.items().stream()
                .filter(item -> item.ref().kind() == kind && !item.isOfThePast() && !taken.contains(item.ref()))
                .sorted(BY_LABEL)
                .toList();
    }

    private Set<ItemRef> taken(LocalDate day, TimeRange hours) {
        return publication
                .occurrences()
                .filter(occurrence -> occurrence.key().date().equals(day)
                        && occurrence.hours().overlaps(hours))
                .flatMap(occurrence -> occurrence.resources().stream())
                .flatMap(ref -> Stream.concat(
                        Stream.of(ref),
                        publication.item(ref).stream()
                                .flatMap(item -> item.classes().stream())
                                .map(key -> new ItemRef(ItemKind.CLASS, key))))
                .collect(Collectors.toSet());
    }
}
