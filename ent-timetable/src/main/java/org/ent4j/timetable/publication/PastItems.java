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

    private static final String GIVEN_AGAIN = "~";

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
        var same = next.item(past).filter(now -> old.isEmpty() || isSame(old.get(), now));
        return same.map(PublishedItem::ref)
                .or(() -> old.flatMap(PublishedItem::hostKey)
                        .map(key -> byHostKey.get(List.of(past.kind().name(), key))))
                .orElseGet(() -> old.map(this::carry).orElse(past));
    }

    /** Whoever was known stays so; one who was not may have been recognised since. */
    private boolean isSame(PublishedItem old, PublishedItem now) {
        return old.hostKey().isPresent()
                ? old.hostKey().equals(now.hostKey())
                : current.source().equals(next.source()) && old.sourceLabel().equals(now.sourceLabel());
    }

    private ItemRef carry(PublishedItem old) {
        var ref = next.item(old.ref()).isEmpty()
                ? old.ref()
                : new ItemRef(old.ref().kind(), old.ref().key() + GIVEN_AGAIN + current.number());
        names.put(old.ref(), ref);
        carried.put(
                ref,
                new PublishedItem(ref, old.label(), old.sourceLabel(), old.standing(), old.hostKey(), classes(old)));
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
