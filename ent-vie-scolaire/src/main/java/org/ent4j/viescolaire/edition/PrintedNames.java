package org.ent4j.viescolaire.edition;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.ent4j.model.id.CodeMatiere;
import org.ent4j.model.id.PersonId;
import org.ent4j.model.text.Folding;
import org.ent4j.viescolaire.bulletin.SchoolHeader;
import org.ent4j.viescolaire.service.EvaluationService;

/**
 * What the directory says, for print, of those whom the bulletins of a class name; who is no key has no name there.
 *
 * @param matieres as they are printed; one that is no key is called as its service is
 */
public record PrintedNames(
        Optional<SchoolHeader> school,
        Map<PersonId, PupilIdentity> pupils,
        Map<PersonId, TeacherIdentity> teachers,
        Map<CodeMatiere, String> matieres) {

    public PrintedNames {
        pupils = Map.copyOf(pupils);
        teachers = Map.copyOf(teachers);
        matieres = Map.copyOf(matieres);
    }

    /** Nobody has a name. */
    public static PrintedNames none() {
        return new PrintedNames(Optional.empty(), Map.of(), Map.of(), Map.of());
    }

    /** Nothing when the directory has no name of the pupil. */
    public Optional<PupilIdentity> pupil(PersonId pupil) {
        return Optional.ofNullable(pupils.get(pupil)).filter(PupilIdentity::hasName);
    }

    /** The name of the pupil, or the id when there is none. */
    public String nameOf(PersonId pupil) {
        return pupil(pupil).map(each -> each.pupil().name()).orElseGet(pupil::value);
    }

    /** Nothing when the directory has no name of the teacher. */
    public Optional<String> teacher(PersonId teacher) {
        return Optional.ofNullable(teachers.get(teacher))
                .map(TeacherIdentity::printed)
                .filter(name -> !name.isBlank());
    }

    String label(EvaluationService service) {
        return Optional.ofNullable(matieres.get(service.matiere()))
                .filter(label -> !label.isBlank())
                .orElseGet(service::label);
    }

    /** By their names, as a class is read out; those without one by their ids. */
    public List<PersonId> inOrder(Collection<PersonId> people) {
        return people.stream()
                .sorted(Comparator.<PersonId, String>comparing(each -> Folding.fold(nameOf(each)))
                        .thenComparing(Comparator.naturalOrder()))
                .toList();
    }
}
