package org.ent4j.examples.portal.demo;

import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.ent4j.directory.person.Person;
import org.ent4j.examples.portal.school.OpenSchool;
import org.ent4j.examples.portal.school.OpenSchools;
import org.ent4j.model.id.PersonId;
import org.ent4j.model.person.Profil;
import org.ent4j.model.text.Label;
import org.ent4j.viescolaire.absence.AbsenceFile;
import org.ent4j.viescolaire.absence.AbsenceType;
import org.ent4j.viescolaire.absence.Dossier;
import org.ent4j.viescolaire.absence.DossierState;
import org.ent4j.viescolaire.absence.Part;
import org.ent4j.viescolaire.rights.Actor;
import org.ent4j.viescolaire.rights.Capacity;

/** What became of the absences that roll calls have found: dossiers in every state, and those of the family that signs in. */
final class AbsencesStep implements DemoStep {

    private static final ZoneId PARIS = ZoneId.of("Europe/Paris");
    private static final int DAYS = 10;
    private static final int TREATED_AFTER = 2;
    private static final int EXEMPT = 18;

    private final OpenSchools schools;
    private final Clock clock;

    @Inject
    AbsencesStep(OpenSchools schools, Clock clock) {
        this.schools = schools;
        this.clock = clock;
    }

    @Override
    public String name() {
        return "absences";
    }

    @Override
    public Label what() {
        return Label.of("Dossiers d'absence", "Dossiers of absences");
    }

    @Override
    public void run() {
        schools.find(DemoSchools.first()).ifPresent(this::tell);
    }

    private void tell(OpenSchool school) {
        var cpe = cpe(school);
        var today = LocalDate.ofInstant(clock.instant(), PARIS);
        var story = new AbsenceStory(school, cpe, days(school, today));
        story.treated(single(school, cpe, today.minusDays(TREATED_AFTER)));
        if (story.days().size() == DAYS) {
            ofTheFamily(school)
                    .filter(pupil -> isUntouched(school, cpe, pupil, AbsenceType.ABSENCE))
                    .ifPresent(story::ofTheFamily);
            school.names().pupils().stream()
                    .skip(EXEMPT)
                    .limit(1)
                    .filter(pupil -> isUntouched(school, cpe, pupil, AbsenceType.DISPENSE))
                    .forEach(story::exempt);
        }
    }

    private static Optional<Person> ofTheFamily(OpenSchool school) {
        return school.names().pupils().stream()
                .filter(pupil -> AbsenceStory.guardian(school, pupil.id()).isPresent())
                .findFirst();
    }

    /** Whether nothing of a type was entered for a pupil by this step, which may have been broken off. */
    private static boolean isUntouched(OpenSchool school, Actor cpe, Person pupil, AbsenceType type) {
        return school.vieScolaire().absences().of(cpe, pupil.id()).get().live().stream()
                .noneMatch(dossier -> dossier.type() == type
                        && dossier.parts().stream()
                                .anyMatch(part -> part.origin().isAnnounced()));
    }

    private static Actor cpe(OpenSchool school) {
        return school.names().staff().stream()
                .filter(person -> person.profil() == Profil.VIE_SCOLAIRE)
                .findFirst()
                .map(person -> new Actor(person.id(), Capacity.VIE_SCOLAIRE))
                .orElseThrow();
    }

    /** The days with lessons before that of the demonstration, the latest first. */
    private static List<LocalDate> days(OpenSchool school, LocalDate today) {
        return Stream.iterate(today.minusDays(1), day -> day.minusDays(1))
                .limit(60)
                .filter(day -> !school.lessons().on(day).isEmpty())
                .limit(DAYS)
                .toList();
    }

    /** Of pupils who were absent once, on a day that is over for a while. */
    private static List<PersonId> single(OpenSchool school, Actor cpe, LocalDate last) {
        return school.vieScolaire().absences().files(cpe).getOrElse(List.of()).stream()
                .filter(file -> file.live().size() == 1
                        && file.live().stream().allMatch(dossier -> isToBeTreated(dossier, last))
                        && AbsenceStory.guardian(school, file.pupil()).isPresent())
                .map(AbsenceFile::pupil)
                .toList();
    }

    private static boolean isToBeTreated(Dossier dossier, LocalDate last) {
        return dossier.type() == AbsenceType.ABSENCE
                && dossier.state() == DossierState.NOUVEAU
                && dossier.parts().stream().noneMatch(Part::isTreated)
                && dossier.span()
                        .filter(span -> span.end().toLocalDate().isBefore(last))
                        .isPresent();
    }
}
