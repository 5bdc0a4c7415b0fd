package org.ent4j.examples.portal.absence;

import io.vavr.control.Either;
import java.util.Optional;
import org.ent4j.examples.portal.web.Answer;
import org.ent4j.examples.portal.web.Visit;
import org.ent4j.model.id.PersonId;
import org.ent4j.viescolaire.absence.AbsenceFile;
import org.ent4j.viescolaire.absence.Dossier;

/** The file, and the dossier, that an address names, as far as the visitor may look at them. */
final class ChosenFile {

    private ChosenFile() {}

    /** Nothing for what cannot be anybody's number. */
    static Optional<PersonId> person(String text) {
        return Optional.of(text)
                .filter(each -> !each.isBlank() && each.equals(each.strip()))
                .map(PersonId::new);
    }

    static boolean isPupil(Visit visit, PersonId person) {
        return visit.school().names().pupils().stream()
                .anyMatch(pupil -> pupil.id().equals(person));
    }

    /** The file, or what is answered instead of it. */
    static Either<Answer, AbsenceFile> of(Visit visit) {
        return person(visit.parameter("pupil"))
                .<Either<Answer, AbsenceFile>>map(pupil -> of(visit, pupil))
                .orElseGet(() -> Either.left(unknownPupil(visit)));
    }

    private static Either<Answer, AbsenceFile> of(Visit visit, PersonId pupil) {
        return visit.school()
                .vieScolaire()
                .absences()
                .of(visit.actor(), pupil)
                .mapLeft(refusal -> Answer.refused(visit, refusal.reasons()))
                .flatMap(file -> file.version() > 0 || isPupil(visit, pupil)
                        ? Either.right(file)
                        : Either.left(unknownPupil(visit)));
    }

    private static Answer unknownPupil(Visit visit) {
        return Answer.notFound(
                visit, visit.in("Cet élève n'est pas dans l'établissement.", "This pupil is not in the school."));
    }

    static Either<Answer, Dossier> dossier(Visit visit, AbsenceFile file) {
        return number(visit)
                .flatMap(file::dossier)
                .<Either<Answer, Dossier>>map(Either::right)
                .orElseGet(() -> Either.left(unknownDossier(visit)));
    }

    static Answer unknownDossier(Visit visit) {
        return Answer.notFound(
                visit, visit.in("Cet élève n'a pas de dossier de ce numéro.", "This pupil has no such dossier."));
    }

    static Optional<Integer> number(Visit visit) {
        return number(visit.parameter("dossier"));
    }

    /** The number that a text is; nothing for any other text. */
    static Optional<Integer> number(String text) {
        try {
            return Optional.of(Integer.valueOf(text));
        } catch (NumberFormatException none) {
            return Optional.empty();
        }
    }
}
