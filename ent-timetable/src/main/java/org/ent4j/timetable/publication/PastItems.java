package org.ent4j.timetable.publication;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.ent4j.timetable.source.ItemKind;
import org.ent4j.timetable.source.ItemRef;

/**
 * The items of the past among those of the next publication: the same one under the same number, the same one under
 * another number, or one that only the past still has, kept under a number of its own.
 */
final class PastItems {

    static final String GIVEN_AGAIN = "~";

    private final Publication current;
    private final Publication next;
    private final Map<ItemRef, ItemRef> names = new HashMap<>();
    private final Map<ItemRef, PublishedItem> carried = new LinkedHashMap<>();
    private final Map<List<String>, ItemRef> byHostKey = new HashMap<>();

    PastItems(Publication current, Publication next) {
        this.current = current;
        this.next = next;
        next.items()
                .forEach(item -> item.hostKey()
                        .ifPresent(key ->
                                byHostKey.putIfAbsent(List.of(item.ref().kind().name(), key), item.ref())));
    }

    /** What an item of the past is called from now on. */
    ItemRef of(ItemRef past) {
        var name = names.get(past);
        if (name != null) {
            return name;
        }
        var found = find(past);
        names.put(past, found);
        return found;
    }

    /** The items that only the past still has, of those asked for. */
    Collection<PublishedItem> carried() {
        return carried.values();
    }

    private ItemRef find(ItemRef past) {
        var old = current.item(past);
        if (old.isEmpty()) {
            return past;
        }
        var now = next.item(past).filter(item -> isSame(old.get(), item)).or(() -> underAnotherNumber(old.get()));
        return now.filter(item -> drawsFromTheSame(old.get(), item))
                .map(PublishedItem::ref)
                .orElseGet(() -> carry(old.get(), now.orElseGet(old::get)));
    }

    private Optional<PublishedItem> underAnotherNumber(PublishedItem old) {
        return old.hostKey()
                .map(key -> byHostKey.get(List.of(old.ref().kind().name(), key)))
                .flatMap(next::item);
    }

    /** Whoever was known stays so; one who was not may have been recognised since. */
    private static boolean isSame(PublishedItem old, PublishedItem now) {
        return old.hostKey().isPresent()
                ? old.hostKey().equals(now.hostKey())
                : old.sourceLabel().equals(now.sourceLabel());
    }

    /** A group of other classes now had its own classes then. */
    private boolean drawsFromTheSame(PublishedItem old, PublishedItem now) {
        return old.ref().kind() == ItemKind.CLASS || classes(old).equals(now.classes());
    }

    /** @param known the same item as it is known now, which may be better than it was known then */
    private ItemRef carry(PublishedItem old, PublishedItem known) {
        var ref = next.item(old.ref()).isEmpty()
                ? old.ref()
                : new ItemRef(old.ref().kind(), old.ref().key() + GIVEN_AGAIN + current.number());
        names.put(old.ref(), ref);
        carried.put(
                ref,
                new PublishedItem(
                        ref, known.label(), old.sourceLabel(), known.standing(), known.hostKey(), classes(old)));
        return ref;
    }

    private List<String> classes(PublishedItem old) {
        var classes = new ArrayList<String>();
        old.classes()
                .forEach(key -> classes.add(
                        key.equals(old.ref().key()) && old.ref().kind() == ItemKind.CLASS
                                ? Optional.ofNullable(names.get(old.ref()))
                                        .orElse(old.ref())
                                        .key()
                                : of(new ItemRef(ItemKind.CLASS, key)).key()));
        return classes.stream().sorted().toList();
    }
}
