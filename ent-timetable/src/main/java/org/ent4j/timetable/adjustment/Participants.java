package org.ent4j.timetable.adjustment;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.ent4j.timetable.publication.ItemSearch;
import org.ent4j.timetable.publication.Publication;
import org.ent4j.timetable.publication.PublishedItem;
import org.ent4j.timetable.publication.Standing;
import org.ent4j.timetable.rapprochement.HostItem;
import org.ent4j.timetable.source.ItemKind;
import org.ent4j.timetable.source.ItemRef;

/** Whom and what somebody can name who changes a day: what the timetable has, else what the host has. */
public final class Participants {

    private final Publication publication;
    private final List<PublishedItem> host;

    private Participants(Publication publication, List<PublishedItem> host) {
        this.publication = publication;
        this.host = host;
    }

    /** @param items the host's of the structure, those that the timetable has among them or not */
    public static Participants of(Publication publication, Collection<HostItem> items) {
        return new Participants(
                publication, items.stream().map(Participants::published).toList());
    }

    private static PublishedItem published(HostItem item) {
        return new PublishedItem(
                new ItemRef(item.kind(), item.key()),
                item.label(),
                item.label(),
                Standing.MATCHED,
                Optional.of(item.key()),
                List.of());
    }

    /** Searched among both as {@link Publication#find} searches. */
    public Optional<Participant> find(ItemKind kind, String name) {
        return publication.find(kind, name).or(() -> ofHost(kind, name)).map(Participant::of);
    }

    private Optional<PublishedItem> ofHost(ItemKind kind, String name) {
        var ofKind = host.stream().filter(item -> item.ref().kind() == kind).toList();
        return new ItemSearch(ofKind, name).found();
    }
}
