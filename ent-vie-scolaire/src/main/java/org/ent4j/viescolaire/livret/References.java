package org.ent4j.viescolaire.livret;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.ent4j.model.id.ClassRef;
import org.ent4j.model.id.CodeMatiere;
import org.ent4j.model.id.PersonId;
import org.ent4j.viescolaire.lsu.HeadOfSchool;
import org.ent4j.viescolaire.lsu.LivretFile;
import org.ent4j.viescolaire.lsu.LsuDiscipline;
import org.ent4j.viescolaire.lsu.LsuId;
import org.ent4j.viescolaire.lsu.LsuPeriod;
import org.ent4j.viescolaire.lsu.LsuPupil;
import org.ent4j.viescolaire.lsu.LsuTeacher;
import org.ent4j.viescolaire.lsu.ProgrammeElement;
import org.ent4j.viescolaire.lsu.TeacherKind;
import org.ent4j.viescolaire.service.EvaluationService;
import org.ent4j.viescolaire.service.ModaliteElection;

/** What the bilans of a file refer to: each once, as it is met. */
final class References {

    private final LivretNames names;
    private final Numbering<PersonId> pupils = new Numbering<>("EL");
    private final Numbering<PersonId> teachers = new Numbering<>("ENS");
    private final Numbering<Period> periods = new Numbering<>("P");
    private final Numbering<Discipline> disciplines = new Numbering<>("DI");
    private final Numbering<String> programme = new Numbering<>("EP");
    private final LsuId head = new LsuId("RESP_001");
    private final Map<PersonId, String> divisions = new HashMap<>();
    private final Map<Discipline, String> labels = new HashMap<>();

    References(LivretNames names) {
        this.names = names;
    }

    /** A part of the school year that began in that year. */
    record Period(int year, int index, int count) {}

    private record Discipline(CodeMatiere matiere, ModaliteElection modalite) {}

    LsuId head() {
        return head;
    }

    /** In the class of the last period. */
    LsuId pupil(PersonId pupil, ClassRef schoolClass) {
        divisions.put(pupil, schoolClass.code());
        return pupils.of(pupil);
    }

    List<LsuId> teachers(Set<PersonId> people) {
        return people.stream()
                .sorted(Comparator.naturalOrder())
                .map(teachers::of)
                .toList();
    }

    LsuId teacher(PersonId teacher) {
        return teachers.of(teacher);
    }

    LsuId period(Period period) {
        return periods.of(period);
    }

    /** @param label as bulletins print it; the first is kept */
    LsuId discipline(EvaluationService service, String label) {
        var discipline = new Discipline(service.matiere(), service.modalite());
        labels.putIfAbsent(discipline, label);
        return disciplines.of(discipline);
    }

    LsuId programme(String element) {
        return programme.of(element);
    }

    Map<LsuId, PersonId> people() {
        var people = new HashMap<LsuId, PersonId>();
        pupils.all((id, person) -> people.put(id, person));
        return people;
    }

    /** The last days of those who left. */
    Map<LsuId, LocalDate> departures() {
        var departures = new HashMap<LsuId, LocalDate>();
        people().forEach((id, person) ->
                names.pupil(person).flatMap(LivretPupil::left).ifPresent(day -> departures.put(id, day)));
        return departures;
    }

    void writeTo(LivretFile.Builder file) {
        file.header(names.school().header())
                .addHeads(new HeadOfSchool(head, names.school().head()))
                .addAllPupils(pupils.all(this::pupil))
                .addAllPeriods(periods.all((id, it) -> new LsuPeriod(id, it.year(), it.index(), it.count())))
                .addAllDisciplines(disciplines.all(this::discipline))
                .addAllTeachers(teachers.all(this::teacher))
                .addAllProgramme(programme.all(ProgrammeElement::new));
    }

    private LsuPupil pupil(LsuId id, PersonId person) {
        var known = names.pupil(person);
        return new LsuPupil(
                id,
                known.flatMap(LivretPupil::siecleId),
                known.map(LivretPupil::lastName),
                known.map(LivretPupil::firstName),
                divisions.getOrDefault(person, ""));
    }

    private LsuDiscipline discipline(LsuId id, Discipline discipline) {
        var national = Optional.ofNullable(names.nationalCodes().get(discipline.matiere()));
        return new LsuDiscipline(
                id,
                discipline.matiere().value(),
                national,
                discipline.modalite(),
                labels.getOrDefault(discipline, ""),
                Optional.empty());
    }

    /** One whom the directory does not know has no number, which the checks of the file say. */
    private LsuTeacher teacher(LsuId id, PersonId person) {
        var known = Optional.ofNullable(names.teachers().get(person));
        return new LsuTeacher(
                id,
                known.map(LivretTeacher::kind).orElse(TeacherKind.EPP),
                known.flatMap(LivretTeacher::stsId),
                known.flatMap(LivretTeacher::title),
                known.map(LivretTeacher::lastName).or(() -> Optional.of(person.value())),
                known.map(LivretTeacher::firstName));
    }
}
