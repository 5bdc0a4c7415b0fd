package org.ent4j.examples.host;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.ent4j.directory.Directory;
import org.ent4j.directory.StructureContents;
import org.ent4j.directory.person.Person;
import org.ent4j.directory.source.Sources;
import org.ent4j.directory.structure.ClassGroup;
import org.ent4j.directory.structure.Subject;
import org.ent4j.directory.structure.TeachingGroup;
import org.ent4j.model.calendar.DateRange;
import org.ent4j.model.id.Ine;
import org.ent4j.model.id.StructureId;
import org.ent4j.model.nomenclature.Matieres;
import org.ent4j.model.text.LabelKey;
import org.ent4j.timetable.rapprochement.HostItem;
import org.ent4j.timetable.rapprochement.HostSchool;
import org.ent4j.timetable.rapprochement.HostTie;
import org.ent4j.timetable.source.ItemKind;
import org.ent4j.timetable.spi.HostItems;

/** What the directory has and a timetable may name. Rooms are not among it: they come from the timetable. */
public final class DirectoryHostItems implements HostItems {

    private final Directory directory;

    public DirectoryHostItems(Directory directory) {
        this.directory = directory;
    }

    @Override
    public List<HostItem> of(StructureId structure) {
        return school(structure).items();
    }

    @Override
    public List<HostTie> ties(StructureId structure) {
        return school(structure).ties();
    }

    @Override
    public HostSchool school(StructureId structure) {
        var contents = contents(structure);
        return school(structure, contents, contents.pupils());
    }

    /**
     * The pupils of the structure as they were on a day. Of a day before the directory's record begins nothing is known:
     * they are then as they are now.
     */
    public List<Person> pupils(StructureId structure, LocalDate day) {
        return pupils(structure, DateRange.of(day)).on(day);
    }

    /** The same of several days, which are read at once. */
    private DatedPupils pupils(StructureId structure, DateRange days) {
        return pupils(structure, contents(structure), days);
    }

    /** The same of pupils whom somebody has read. */
    DatedPupils pupils(StructureId structure, StructureContents contents, DateRange days) {
        return new DatedPupils(directory, structure, contents.pupils(), days);
    }

    StructureContents contents(StructureId structure) {
        return directory.contents(structure);
    }

    /** With those pupils. */
    HostSchool school(StructureId structure, StructureContents contents, List<Person> pupils) {
        var staff = contents.staff();
        var groups = contents.groups();
        var items = new ArrayList<HostItem>();
        staff.forEach(person -> items.add(person(ItemKind.TEACHER, person)));
        pupils.forEach(person -> items.add(person(ItemKind.PUPIL, person)));
        items.addAll(labelled(ItemKind.CLASS, contents.classes().stream().map(DirectoryHostItems::named)));
        items.addAll(labelled(ItemKind.GROUP, groups.stream().map(DirectoryHostItems::named)));
        items.addAll(subjects(contents.subjects()));
        return new HostSchool(items, new DirectoryTies(structure, items).of(staff, pupils, groups));
    }

    private static HostItem person(ItemKind kind, Person person) {
        return HostItem.builder()
                .kind(kind)
                .key(person.id().value())
                .label(person.name().display())
                .name(person.name())
                .birthDate(person.birthDate())
                .putAllIdentifiers(identifiers(person))
                .build();
    }

    /** The directory's identifiers under the names that timetable software gives them. */
    private static Map<String, String> identifiers(Person person) {
        var identifiers = new HashMap<>(person.identifiers());
        person.keys().stream()
                .filter(key -> key.source().equals(Sources.AAF))
                .findFirst()
                .ifPresent(key -> identifiers.putIfAbsent("JOINTURE", key.key()));
        person.ine().map(Ine::value).ifPresent(ine -> identifiers.put("INE", ine));
        rename(identifiers, Person.STS, "IDSTS");
        rename(identifiers, Person.SIECLE, "IDSCONET");
        return identifiers;
    }

    private static void rename(Map<String, String> identifiers, String ours, String theirs) {
        var value = identifiers.remove(ours);
        if (value != null) {
            identifiers.putIfAbsent(theirs, value.substring(value.indexOf(':') + 1));
        }
    }

    private static Named named(ClassGroup classe) {
        return new Named(classe.code(), classe.label(), classe.source());
    }

    private static Named named(TeachingGroup group) {
        return new Named(group.code(), group.label(), group.source());
    }

    /** What two sources spell otherwise is one item, under the code of the richer source. */
    private static List<HostItem> labelled(ItemKind kind, Stream<Named> all) {
        var spellings = new LinkedHashMap<LabelKey, List<Named>>();
        all.sorted(Comparator.comparing(Named::source, Sources.RICHEST_FIRST).thenComparing(Named::code))
                .forEach(each -> spellings
                        .computeIfAbsent(LabelKey.of(each.code()), any -> new ArrayList<>())
                        .add(each));
        return spellings.values().stream().flatMap(alike -> items(kind, alike)).toList();
    }

    private static Stream<HostItem> items(ItemKind kind, List<Named> alike) {
        var richest = alike.get(0).source();
        var others =
                alike.stream().filter(each -> !each.source().equals(richest)).toList();
        return alike.stream()
                .filter(each -> each.source().equals(richest))
                .map(each -> HostItem.builder()
                        .kind(kind)
                        .key(each.code())
                        .label(each.code())
                        .addAlternativeLabels(each.label())
                        .addAllAlternativeLabels(
                                others.stream().map(Named::code).toList())
                        .build());
    }

    private record Named(String code, String label, String source) {}

    /** Those of the school, then those of the nomenclature that the library ships under labels that the school has not. */
    private static List<HostItem> subjects(Collection<Subject> own) {
        var subjects = new LinkedHashMap<String, Subject>();
        var shipped =
                Matieres.shipped().all().stream().map(each -> new Subject(each.code(), each.gestion(), each.label()));
        Stream.concat(own.stream(), shipped)
                .forEach(subject -> subjects.merge(subject.code().value(), subject, Subject::completedBy));
        return subjects.values().stream().map(DirectoryHostItems::subject).toList();
    }

    private static HostItem subject(Subject subject) {
        var identifiers = new HashMap<>(Map.of("CODE_MATIERE", subject.code().value()));
        if (!subject.shortCode().isEmpty()) {
            identifiers.put("CODE_GESTION", subject.shortCode());
        }
        return HostItem.builder()
                .kind(ItemKind.SUBJECT)
                .key(subject.code().value())
                .label(subject.label().isEmpty() ? subject.code().value() : subject.label())
                .putAllIdentifiers(identifiers)
                .build();
    }
}
