package org.ent4j.examples.portal.absence;

import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.ent4j.directory.person.Person;
import org.ent4j.examples.portal.rights.Need;
import org.ent4j.examples.portal.web.Answer;
import org.ent4j.examples.portal.web.Visit;
import org.ent4j.model.id.PersonId;
import org.ent4j.viescolaire.absence.AbsenceFile;
import org.ent4j.viescolaire.absence.Awaiting;
import org.ent4j.viescolaire.rights.Act;
import org.ent4j.viescolaire.rights.Capacity;

/** The absences of a family's pupils, with what waits for it. */
final class FamilyScreen {

    private static final Set<Awaiting> OF_FAMILIES = Set.of(Awaiting.MOTIF, Awaiting.JUSTIFICATION);

    private final PupilCounts counts;

    @Inject
    FamilyScreen(PupilCounts counts) {
        this.counts = counts;
    }

    Answer show(Visit visit) {
        var isPupil = visit.actor().capacity() == Capacity.ELEVE;
        return Answer.page(
                isPupil
                        ? visit.in("Mes absences", "My absences")
                        : visit.in("Absences de mes enfants", "My children's absences"),
                "absence/family",
                new FamilyPage(
                        pupils(visit).flatMap(pupil -> child(visit, pupil)).toList(),
                        visit.may(Need.act(Act.COMPLETE_ABSENCES)),
                        visit.may(Need.act(Act.AUTHORISE_SORTIES))));
    }

    /** Those about whom the visitor is told; the module is asked of each of them. */
    static Stream<PersonId> pupils(Visit visit) {
        return visit.actor().capacity() == Capacity.ELEVE
                ? Stream.of(visit.person())
                : visit.school().names().wards(visit.person()).stream().map(Person::id);
    }

    private Stream<FamilyPage.Child> child(Visit visit, PersonId pupil) {
        return visit.school()
                .vieScolaire()
                .absences()
                .of(visit.actor(), pupil)
                .map(file -> Stream.of(child(visit, file)))
                .getOrElse(Stream.of());
    }

    private FamilyPage.Child child(Visit visit, AbsenceFile file) {
        var names = visit.school().names();
        return new FamilyPage.Child(
                names.of(file.pupil()),
                names.classOf(file.pupil()).orElse("—"),
                AbsencePaths.pupil(file.pupil()),
                file.pupil().value(),
                counts.of(visit, file.pupil()).toJavaOptional(),
                waiting(visit, file));
    }

    private static List<DossierRow> waiting(Visit visit, AbsenceFile file) {
        var words = DossierWords.of(visit);
        return file.live().stream()
                .filter(dossier -> Awaiting.of(dossier, words.policy()).stream().anyMatch(OF_FAMILIES::contains))
                .map(dossier ->
                        DossierRow.of(file.pupil(), dossier, visit.school().names(), words))
                .toList();
    }
}
