package org.ent4j.viescolaire.lsu;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What a file has, by id. */
final class LsuIndex {

    private final Map<LsuId, LsuPupil> pupils;
    private final Map<LsuId, LsuDiscipline> disciplines;
    private final Map<String, Set<String>> divisions = new HashMap<>();
    private final Set<LsuId> periods;
    private final Set<LsuId> teachers;
    private final Set<LsuId> heads;
    private final Set<LsuId> programme;
    private final Set<LsuId> skills;
    private final Set<LsuId> epis;
    private final Set<LsuId> accompaniments;
    private final Set<LsuId> epiGroups;
    private final Set<LsuId> accompanimentGroups;

    LsuIndex(LivretFile file) {
        pupils = file.pupils().stream().collect(Collectors.toMap(LsuPupil::id, it -> it, (one, other) -> one));
        disciplines =
                file.disciplines().stream().collect(Collectors.toMap(LsuDiscipline::id, it -> it, (one, other) -> one));
        file.pupils()
                .forEach(pupil -> pupil.siecleId()
                        .ifPresent(
                                id -> divisions.merge(LsuCase.number(id), Set.of(pupil.division()), LsuIndex::sorted)));
        periods = ids(file.periods(), LsuPeriod::id);
        teachers = ids(file.teachers(), LsuTeacher::id);
        heads = ids(file.heads(), HeadOfSchool::id);
        programme = ids(file.programme(), ProgrammeElement::id);
        skills = ids(file.digitalSkills(), SharedDigitalSkills::id);
        epis = ids(file.epis(), Epi::id);
        accompaniments = ids(file.accompaniments(), Accompaniment::id);
        epiGroups = ids(file.epiGroups(), EpiGroup::id);
        accompanimentGroups = ids(file.accompanimentGroups(), AccompanimentGroup::id);
    }

    private static Set<String> sorted(Set<String> some, Set<String> more) {
        return Stream.concat(some.stream(), more.stream()).collect(Collectors.toCollection(TreeSet::new));
    }

    private static <T> Set<LsuId> ids(Collection<T> all, Function<T, LsuId> id) {
        return all.stream().map(id).collect(Collectors.toSet());
    }

    /** All classes in which the pupil's number is. */
    List<String> divisions(LsuPupil pupil) {
        return pupil.siecleId()
                .map(id -> List.copyOf(divisions.getOrDefault(LsuCase.number(id), Set.of())))
                .orElse(List.of(pupil.division()));
    }

    /** The pupil's name and class, or the id. */
    String name(LsuId id) {
        var pupil = pupils.get(id);
        return pupil == null ? id.value() : name(pupil);
    }

    /** The name and the class; the id where there is no name. */
    static String name(LsuPupil pupil) {
        var name = Stream.concat(pupil.lastName().stream(), pupil.firstName().stream())
                .collect(Collectors.joining(" "));
        return (name.isEmpty() ? pupil.id().value() : name) + " (" + pupil.division() + ")";
    }

    Set<LsuId> disciplines() {
        return disciplines.keySet();
    }

    Set<LsuId> periods() {
        return periods;
    }

    Set<LsuId> teachers() {
        return teachers;
    }

    Set<LsuId> epis() {
        return epis;
    }

    Set<LsuId> accompaniments() {
        return accompaniments;
    }

    /** What the discipline is called, or the id. */
    String label(LsuId discipline) {
        var found = disciplines.get(discipline);
        return found == null ? discipline.value() : found.label();
    }

    /** Those of its subjects that are there more than once, with their ids. */
    List<String> twice(PeriodicReport report) {
        var seen = new HashSet<LsuId>();
        return report.subjects().stream()
                .map(SubjectReport::discipline)
                .filter(id -> !seen.add(id))
                .distinct()
                .map(id -> disciplines.containsKey(id) ? label(id) + " (" + id + ")" : id.value())
                .toList();
    }

    List<String> unknown(PeriodicReport report) {
        return Stream.of(
                        unknown(List.of(report.pupil()), pupils.keySet()),
                        unknown(List.of(report.period()), periods),
                        unknown(List.of(report.head()), heads),
                        unknown(report.mainTeachers(), teachers),
                        report.subjects().stream().flatMap(this::unknown),
                        report.digitalSkills().stream().flatMap(it -> unknown(it.shared(), skills)),
                        unknown(report.epis().stream().map(GroupComment::group).toList(), epiGroups),
                        unknown(
                                report.accompaniments().stream()
                                        .map(GroupComment::group)
                                        .toList(),
                                accompanimentGroups))
                .flatMap(each -> each)
                .toList();
    }

    List<String> unknown(CycleReport report) {
        return Stream.of(
                        unknown(List.of(report.pupil()), pupils.keySet()),
                        unknown(List.of(report.head()), heads),
                        unknown(report.mainTeachers(), teachers))
                .flatMap(each -> each)
                .toList();
    }

    private Stream<String> unknown(SubjectReport subject) {
        return Stream.of(
                        unknown(List.of(subject.discipline()), disciplines.keySet()),
                        unknown(subject.teachers(), teachers),
                        unknown(subject.programme(), programme))
                .flatMap(each -> each);
    }

    private static Stream<String> unknown(Collection<LsuId> ids, Set<LsuId> known) {
        return ids.stream().filter(id -> !known.contains(id)).map(LsuId::value);
    }
}
