package org.ent4j.timetable.rapprochement;

import static java.util.function.Predicate.not;
import static java.util.stream.Collectors.groupingBy;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.ent4j.model.person.NormalisedName;
import org.ent4j.model.person.PersonName;
import org.ent4j.model.reconcile.Correspondence;
import org.ent4j.model.reconcile.Correspondences;
import org.ent4j.model.text.LabelKey;
import org.ent4j.timetable.source.ItemKind;
import org.ent4j.timetable.source.ItemRef;

/** The host's items, found by key, by identifier and by name; and the decisions that are known. */
final class Hosts {

    private final Map<ItemRef, HostItem> byKey = new HashMap<>();
    private final Map<ItemRef, List<HostItem>> byName;
    private final Map<Identifier, List<HostItem>> byIdentifier;
    private final Map<String, List<HostItem>> byRoomNumber;
    private final Correspondences decisions;

    Hosts(List<HostItem> items, Correspondences decisions) {
        this.decisions = decisions;
        items.forEach(this::keep);
        var sorted = items.stream().sorted(Comparator.comparing(HostItem::key)).toList();
        this.byName = sorted.stream()
                .flatMap(item -> keys(item).map(key -> Map.entry(new ItemRef(item.kind(), key), item)))
                .collect(groupingBy(Map.Entry::getKey, Collectors.mapping(Map.Entry::getValue, Collectors.toList())));
        this.byRoomNumber = roomsByNumber(sorted);
        this.byIdentifier = sorted.stream()
                .flatMap(item -> item.identifiers().entrySet().stream()
                        .map(each -> Map.entry(new Identifier(item.kind(), each.getKey(), each.getValue()), item)))
                .collect(groupingBy(Map.Entry::getKey, Collectors.mapping(Map.Entry::getValue, Collectors.toList())));
    }

    private static Map<String, List<HostItem>> roomsByNumber(List<HostItem> sorted) {
        return sorted.stream()
                .filter(item -> item.kind() == ItemKind.ROOM
                        && !RoomNumbers.of(item.label()).isEmpty())
                .collect(groupingBy(item -> RoomNumbers.of(item.label())));
    }

    private void keep(HostItem item) {
        if (byKey.put(new ItemRef(item.kind(), item.key()), item) != null) {
            throw new IllegalArgumentException("Two of the host's items are %s %s.\nMaybe two structures are mixed."
                    .formatted(item.kind(), item.key()));
        }
    }

    Optional<Correspondence> decision(SourceEntry entry) {
        return decisions.of(entry.item());
    }

    Optional<HostItem> byKey(ItemKind kind, String key) {
        return Optional.ofNullable(byKey.get(new ItemRef(kind, key)));
    }

    List<HostItem> byIdentifier(ItemKind kind, String identifier, String value) {
        return byIdentifier.getOrDefault(new Identifier(kind, identifier, value), List.of());
    }

    /** Rooms that have the number of this one, whatever is written before it. */
    List<HostItem> byRoomNumber(SourceEntry room) {
        return byRoomNumber.getOrDefault(RoomNumbers.of(room.item().label()), List.of());
    }

    /** Each once, in the order of their keys. */
    List<HostItem> byName(SourceEntry entry) {
        return keys(entry)
                .flatMap(key -> byName.getOrDefault(new ItemRef(entry.kind(), key), List.of()).stream())
                .distinct()
                .sorted(Comparator.comparing(HostItem::key))
                .toList();
    }

    private Stream<String> keys(SourceEntry entry) {
        return keys(entry.name().map(Hosts::namesOf), entry.labels());
    }

    private Stream<String> keys(HostItem item) {
        var labels = Stream.concat(Stream.of(item.label()), item.alternativeLabels().stream());
        return isPerson(item.kind())
                ? keys(item.name().map(Hosts::namesOf), Set.of())
                : keys(Optional.empty(), labels.collect(Collectors.toSet()));
    }

    private Stream<String> keys(Optional<Set<String>> ofPerson, Set<String> labels) {
        var ofLabels =
                labels.stream().map(LabelKey::of).filter(not(LabelKey::isEmpty)).map(LabelKey::value);
        return Stream.concat(ofPerson.stream().flatMap(Set::stream), ofLabels).distinct();
    }

    private static Set<String> namesOf(PersonName name) {
        return NormalisedName.of(name).keys();
    }

    private static boolean isPerson(ItemKind kind) {
        return kind == ItemKind.TEACHER || kind == ItemKind.PUPIL;
    }

    /** An identifier of items of one kind, without the accidents of case and spaces. */
    private record Identifier(ItemKind kind, String name, String value) {
        Identifier {
            value = StrongIdentifiers.normalised(value);
        }
    }
}
