package org.ent4j.viescolaire;

import static java.util.Comparator.comparing;

import io.vavr.control.Either;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.ent4j.model.id.PersonId;
import org.ent4j.viescolaire.AlertService.DueStep;
import org.ent4j.viescolaire.absence.AbsenceFile;
import org.ent4j.viescolaire.absence.Absences;
import org.ent4j.viescolaire.alert.AlertEvent.StepTaken;
import org.ent4j.viescolaire.alert.AlertRules;
import org.ent4j.viescolaire.alert.AlertRules.Taking;
import org.ent4j.viescolaire.alert.LegalStep;
import org.ent4j.viescolaire.alert.LegalSteps.Due;
import org.ent4j.viescolaire.counting.Attendance;
import org.ent4j.viescolaire.decision.Refusal;
import org.ent4j.viescolaire.school.PupilAlerts;
import org.ent4j.viescolaire.school.SchoolRecord;

/** The legal steps that follow from the files of a school, and what was done about them. */
final class DueSteps {

    private final SchoolSetup setup;

    DueSteps(SchoolSetup setup) {
        this.setup = setup;
    }

    /** Those of all pupils until a day. */
    List<DueStep> of(SchoolRecord record, LocalDate last) {
        return record.absences().stream()
                .filter(file -> file.year().equals(setup.year()) && isReadable(record, file))
                .flatMap(file -> of(record, file, last))
                .toList();
    }

    static boolean isReadable(SchoolRecord record, AbsenceFile file) {
        return record.unreadable(SchoolRecord.fileKey(file.pupil(), file.year()))
                .isEmpty();
    }

    private Stream<DueStep> of(SchoolRecord record, AbsenceFile file, LocalDate last) {
        var alerts = record.alerts(file.pupil(), setup.year());
        return due(file, last).stream()
                .map(due -> new DueStep(
                        file.pupil(),
                        due,
                        taken(alerts, due.step(), due.month()).findFirst()));
    }

    private List<Due> due(AbsenceFile file, LocalDate last) {
        var entries = Absences.by(setup.absences()).entries(file, last);
        return setup.legalSteps().due(Attendance.count(entries, setup.counting(), day -> true));
    }

    /** The earliest first. */
    private static Stream<StepTaken> taken(PupilAlerts alerts, LegalStep step, YearMonth month) {
        return alerts.steps().stream()
                .filter(each -> each.step() == step && each.month().equals(month))
                .sorted(comparing(StepTaken::at));
    }

    /** What somebody notes as taken: the event, or the one that noted the same with the same words before. */
    Either<Refusal, Change<StepTaken>> take(SchoolRecord record, PersonId pupil, StepTaken step) {
        var alerts = record.alerts(pupil, setup.year());
        var again = taken(alerts, step.step(), step.month())
                .filter(each -> each.comment().equals(step.comment()))
                .findFirst();
        return again.<Either<Refusal, Change<StepTaken>>>map(same -> Either.right(Change.nothing(same)))
                .orElseGet(() -> legible(record, pupil)
                        .flatMap(file -> Refusal.check(AlertRules.ofSteps(), taking(file, alerts, step)))
                        .map(any -> change(pupil, alerts, step)));
    }

    /** What a file that is cut short does not have may be due all the same. */
    private Either<Refusal, AbsenceFile> legible(SchoolRecord record, PersonId pupil) {
        return record.unreadable(SchoolRecord.fileKey(pupil, setup.year()))
                .<Either<Refusal, AbsenceFile>>map(journal -> Either.left(new Refusal.Illegible(journal)))
                .orElseGet(() -> Either.right(record.absences(pupil, setup.year())));
    }

    private Taking taking(AbsenceFile file, PupilAlerts alerts, StepTaken step) {
        var day = day(step.at());
        return new Taking(
                file.pupil(),
                step.step(),
                step.month(),
                day,
                file.version() + alerts.version() > 0,
                due(file, day).stream()
                        .anyMatch(
                                due -> due.step() == step.step() && due.month().equals(step.month())),
                taken(alerts, step.step(), step.month()).findFirst().map(first -> day(first.at())));
    }

    private LocalDate day(Instant at) {
        return LocalDate.ofInstant(at, setup.absences().zone());
    }

    private Change<StepTaken> change(PersonId pupil, PupilAlerts alerts, StepTaken step) {
        return Change.of(
                step,
                SchoolRecord.alertKey(pupil, setup.year()),
                alerts.version(),
                List.of(step),
                Set.of(pupil),
                Optional.empty());
    }
}
