package org.ent4j.directory.feed.edt;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.ent4j.directory.feed.FeedDefect;
import org.ent4j.directory.source.Sources;
import org.ent4j.directory.structure.ClassGroup;
import org.ent4j.directory.structure.TeachingGroup;
import org.ent4j.model.feed.XmlFeed;

/** The sections of the file of which people are made; the idents of one section count in it alone. */
final class EdtSchool {

    final List<EdtRow> teachers = new ArrayList<>();
    final List<EdtPupil> pupils = new ArrayList<>();

    private final EdtAccount account;
    private final Map<String, String> classes = new LinkedHashMap<>();
    private final Map<String, String> classOfPart = new HashMap<>();
    private final Map<String, Group> groups = new LinkedHashMap<>();
    private Optional<EdtRow> year = Optional.empty();

    /** A group by the classes, parts and pupils that meet in it. */
    private record Group(EdtRow row, Set<String> classes, Set<String> parts, Set<String> pupils) {}

    EdtSchool(EdtAccount account) {
        this.account = account;
    }

    void section(XmlFeed xml, String section) {
        switch (section) {
            case "AnneeScolaire" -> year = Optional.of(EdtRow.of(xml));
            case "Professeurs" -> xml.children(each -> teachers.add(EdtRow.of(xml, "Professeur")));
            case "Classes" -> xml.children(each -> schoolClass(xml));
            case "Groupes" -> xml.children(each -> group(xml));
            case "Eleves" -> xml.children(each -> pupils.add(EdtPupil.read(xml)));
            default -> {}
        }
    }

    private void schoolClass(XmlFeed xml) {
        var row = EdtRow.of(xml, "Classe");
        xml.children(part -> classOfPart.putIfAbsent(EdtRow.of(xml).ident(), row.ident()));
        if (isNew(row, classes.keySet())) {
            classes.put(row.ident(), row.text("Nom"));
        }
    }

    private void group(XmlFeed xml) {
        var group = new Group(EdtRow.of(xml, "Groupe"), new TreeSet<>(), new TreeSet<>(), new TreeSet<>());
        xml.children(child -> {
            switch (child) {
                case "Classe" -> group.classes.add(EdtRow.of(xml).ident());
                case "PartieDeClasse" -> group.parts.add(EdtRow.of(xml).ident());
                case "Eleve" -> group.pupils.add(EdtRow.of(xml).ident());
                default -> {}
            }
        });
        if (isNew(group.row, groups.keySet())) {
            groups.put(group.row.ident(), group);
        }
    }

    private boolean isNew(EdtRow row, Set<String> known) {
        var defect = row.ident().isEmpty()
                ? Optional.of(new FeedDefect.NoId())
                : row.value("Nom").isEmpty()
                        ? Optional.of(new FeedDefect.RequiredMissing("Nom"))
                        : known.contains(row.ident())
                                ? Optional.of(new FeedDefect.DuplicateId(row.ident()))
                                : Optional.<FeedDefect>empty();
        defect.ifPresentOrElse(
                why -> account.reject(row.element(), row.where(), "", why), () -> account.keep(row.element()));
        return defect.isEmpty();
    }

    /** The day inside the school year that is nearest to the day asked for. */
    Optional<LocalDate> inYear(Optional<LocalDate> day) {
        var first = year.flatMap(row -> row.day("DateDebut"));
        var last = year.flatMap(row -> row.day("DateFin"));
        return day.map(each -> last.filter(each::isAfter).orElse(each))
                .map(each -> first.filter(each::isBefore).orElse(each));
    }

    /** Their names are their codes; of two classes with one name the first counts. */
    List<ClassGroup> classes() {
        return classes.values().stream()
                .distinct()
                .map(name -> new ClassGroup(name, name, Sources.EDT))
                .toList();
    }

    List<TeachingGroup> groups() {
        var byName = new TreeMap<String, Set<String>>();
        groups.values()
                .forEach(group -> byName.computeIfAbsent(group.row.text("Nom"), any -> new TreeSet<>())
                        .addAll(drawnFrom(group)));
        return byName.entrySet().stream()
                .map(each -> TeachingGroup.of(each.getKey(), each.getKey(), each.getValue(), Sources.EDT))
                .toList();
    }

    private List<String> drawnFrom(Group group) {
        var parts = group.parts.stream().flatMap(part -> known(group.row, "PartieDeClasse", part, classOfPart));
        return Stream.concat(group.classes.stream(), parts)
                .flatMap(ident -> known(group.row, "Classe", ident, classes))
                .toList();
    }

    private Stream<String> known(EdtRow row, String element, String ident, Map<String, String> items) {
        var found = Optional.ofNullable(items.get(ident));
        if (found.isEmpty()) {
            account.warn(row.where(), new EdtPeopleDefect.UnknownIdent(element, ident));
        }
        return found.stream();
    }

    Set<String> classesOf(EdtPupil pupil, Optional<LocalDate> day) {
        var names = new TreeSet<String>();
        pupil.in("Classe", day)
                .flatMap(ident -> known(pupil.row(), "Classe", ident, classes))
                .forEach(names::add);
        return names;
    }

    /** The groups in which a part, the whole class or the pupil is. */
    Set<String> groupsOf(EdtPupil pupil, Optional<LocalDate> day) {
        var own = pupil.in("Classe", day).toList();
        var parts = pupil.in("PartieDeClasse", day).toList();
        var names = new TreeSet<String>();
        groups.values().stream()
                .filter(group -> own.stream().anyMatch(group.classes::contains)
                        || parts.stream().anyMatch(group.parts::contains)
                        || group.pupils.contains(pupil.row().ident()))
                .forEach(group -> names.add(group.row.text("Nom")));
        return names;
    }
}
