package org.ent4j.examples.host;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.ent4j.directory.person.Affiliation;
import org.ent4j.directory.person.Person;
import org.ent4j.directory.person.Teaching;
import org.ent4j.directory.structure.TeachingGroup;
import org.ent4j.model.id.StructureId;
import org.ent4j.model.text.LabelKey;
import org.ent4j.timetable.rapprochement.HostItem;
import org.ent4j.timetable.rapprochement.HostTie;
import org.ent4j.timetable.source.ItemKind;
import org.ent4j.timetable.source.ItemRef;

/** Who goes with whom in the directory: teachers with those whom they teach, pupils and groups with their classes. */
final class DirectoryTies {

    private final StructureId structure;
    private final Map<ItemRef, ItemRef> byLabel = new HashMap<>();
    private final List<HostTie> ties = new ArrayList<>();

    /** @param items of the structure: a class or a group may be spelt otherwise by another source */
    DirectoryTies(StructureId structure, List<HostItem> items) {
        this.structure = structure;
        items.stream()
                .filter(item -> item.kind() == ItemKind.CLASS || item.kind() == ItemKind.GROUP)
                .forEach(this::know);
    }

    private void know(HostItem item) {
        var ref = new ItemRef(item.kind(), item.key());
        Stream.concat(Stream.of(item.key()), item.alternativeLabels().stream())
                .forEach(label -> byLabel.putIfAbsent(spelt(item.kind(), label), ref));
    }

    private static ItemRef spelt(ItemKind kind, String label) {
        return new ItemRef(kind, LabelKey.of(label).value());
    }

    List<HostTie> of(Collection<Person> staff, Collection<Person> pupils, Collection<TeachingGroup> groups) {
        staff.forEach(this::staff);
        pupils.forEach(this::pupil);
        groups.forEach(this::group);
        return List.copyOf(ties);
    }

    private void staff(Person person) {
        var ref = new ItemRef(ItemKind.TEACHER, person.id().value());
        here(person).forEach(affiliation -> {
            affiliation.classes().forEach(code -> tie(ref, ItemKind.CLASS, code, ""));
            affiliation.groups().forEach(code -> tie(ref, ItemKind.GROUP, code, ""));
            affiliation
                    .teachings()
                    .forEach(teaching -> tie(
                            ref,
                            kind(teaching),
                            teaching.code(),
                            teaching.subject().value()));
        });
    }

    private static ItemKind kind(Teaching teaching) {
        return teaching.audience() == Teaching.Audience.CLASS ? ItemKind.CLASS : ItemKind.GROUP;
    }

    private void pupil(Person person) {
        var ref = new ItemRef(ItemKind.PUPIL, person.id().value());
        here(person).forEach(affiliation -> {
            affiliation.classes().forEach(code -> tie(ref, ItemKind.CLASS, code, ""));
            affiliation.groups().forEach(code -> tie(ref, ItemKind.GROUP, code, ""));
        });
    }

    private void group(TeachingGroup group) {
        found(ItemKind.GROUP, group.code())
                .ifPresent(ref -> group.classes().forEach(code -> tie(ref, ItemKind.CLASS, code, "")));
    }

    private Stream<Affiliation> here(Person person) {
        return person.affiliations().stream()
                .filter(affiliation -> affiliation.structure().equals(structure));
    }

    private void tie(ItemRef one, ItemKind kind, String code, String subject) {
        found(kind, code).ifPresent(other -> ties.add(new HostTie(one, other, subject)));
    }

    private Optional<ItemRef> found(ItemKind kind, String code) {
        return Optional.ofNullable(byLabel.get(spelt(kind, code)));
    }
}
