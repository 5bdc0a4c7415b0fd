package org.ent4j.examples.portal.absence;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.ent4j.examples.portal.school.OpenSchool;
import org.ent4j.examples.portal.web.Form;
import org.ent4j.model.calendar.DateRange;
import org.ent4j.model.id.PersonId;
import org.ent4j.model.text.Folding;
import org.ent4j.viescolaire.absence.AbsenceFile;
import org.ent4j.viescolaire.absence.AbsencePolicy;
import org.ent4j.viescolaire.absence.AbsenceType;
import org.ent4j.viescolaire.absence.Absences;
import org.ent4j.viescolaire.absence.Awaiting;
import org.ent4j.viescolaire.absence.Dossier;
import org.ent4j.viescolaire.counting.Period;
import org.ent4j.viescolaire.dashboard.DossierGroup;

/**
 * Which dossiers somebody wants to see, as the address says.
 *
 * @param pupil a part of the name; "" for everybody
 * @param isExcused whether all of the dossier in the days is excused; nothing for either
 */
record DossierQuery(
        String pupil,
        Optional<String> schoolClass,
        Optional<DossierGroup> group,
        Optional<Awaiting> awaiting,
        Optional<AbsenceType> type,
        Optional<LocalDate> from,
        Optional<LocalDate> to,
        Optional<Boolean> isExcused) {

    /** A dossier, and whose it is. */
    record Found(PersonId pupil, Dossier dossier) {}

    static DossierQuery of(Form query) {
        return new DossierQuery(
                query.textOr("eleve", ""),
                query.text("classe"),
                query.choice("etat", DossierGroup.class),
                query.choice("attente", Awaiting.class),
                query.choice("type", AbsenceType.class),
                query.day("du"),
                query.day("au"),
                query.text("excuse").map("oui"::equals));
    }

    /** The latest first. */
    List<Found> in(List<AbsenceFile> files, OpenSchool school) {
        var isOfPupil = pupils(school);
        var isWanted = dossiers(school.vieScolaire().setup().absences());
        return files.stream()
                .filter(file -> isOfPupil.test(file.pupil()))
                .flatMap(file -> file.live().stream().filter(isWanted).map(each -> new Found(file.pupil(), each)))
                .sorted(Comparator.comparing(DossierQuery::start)
                        .reversed()
                        .thenComparing(found -> school.names().of(found.pupil()))
                        .thenComparing(found -> found.dossier().number()))
                .toList();
    }

    private static LocalDateTime start(Found found) {
        return found.dossier().span().map(Period::start).orElse(LocalDateTime.MIN);
    }

    private Predicate<PersonId> pupils(OpenSchool school) {
        var names = school.names();
        return who -> (schoolClass.isEmpty() || names.classOf(who).equals(schoolClass))
                && (pupil.isEmpty() || Folding.fold(names.of(who)).contains(Folding.fold(pupil)));
    }

    private Predicate<Dossier> dossiers(AbsencePolicy policy) {
        var days = days();
        return dossier -> (group.isEmpty() || group.get().includes(dossier, policy))
                && (awaiting.isEmpty() || Awaiting.of(dossier, policy).contains(awaiting.get()))
                && (type.isEmpty() || dossier.type() == type.get())
                && (days.isEmpty() || !dossier.partsOn(days.get()).isEmpty())
                && (isExcused.isEmpty() || isExcused.get() == isExcused(dossier, policy));
    }

    private boolean isExcused(Dossier dossier, AbsencePolicy policy) {
        var absences = Absences.by(policy);
        return days().map(days -> absences.isExcused(dossier, days)).orElseGet(() -> absences.isExcused(dossier));
    }

    /** Nothing when neither is said, or when the last day is before the first. */
    private Optional<DateRange> days() {
        var first = from.orElse(LocalDate.of(1900, 1, 1));
        var last = to.orElse(LocalDate.of(9999, 12, 31));
        return from.isEmpty() && to.isEmpty() || last.isBefore(first)
                ? Optional.empty()
                : Optional.of(new DateRange(first, last));
    }

    boolean isBackwards() {
        return from.flatMap(first -> to.filter(first::isAfter)).isPresent();
    }
}
