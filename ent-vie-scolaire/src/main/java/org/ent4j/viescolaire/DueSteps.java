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
import org.ent4j.model.calendar.SchoolYear;
import org.ent4j.model.decision.Refusal;
import org.ent4j.model.id.PersonId;
import org.ent4j.viescolaire.AlertService.DueStep;
import org.ent4j.viescolaire.absence.AbsenceEvent;
import org.ent4j.viescolaire.absence.AbsenceFile;
import org.ent4j.viescolaire.absence.Absences;
import org.ent4j.viescolaire.alert.AlertEvent.StepTaken;
import org.ent4j.viescolaire.alert.AlertRules;
import org.ent4j.viescolaire.alert.AlertRules.Taking;
import org.ent4j.viescolaire.alert.LegalStep;
import org.ent4j.viescolaire.alert.LegalSteps;
import org.ent4j.viescolaire.alert.LegalSteps.Due;
import org.ent4j.viescolaire.counting.Attendance;
import org.ent4j.viescolaire.counting.AttendanceCount;
import org.ent4j.viescolaire.journal.Illegible;
import org.ent4j.viescolaire.journal.UnreadableJournal;
import org.ent4j.viescolaire.school.FileBehind;
import org.ent4j.viescolaire.school.PupilAlerts;
import org.ent4j.viescolaire.school.SchoolRecord;

/** The legal steps that follow from the files of a school, and what was done about them. */
final class DueSteps {

    private final SchoolJournal journal;
    private final SchoolSetup setup;
    private final KnownPupils pupils;

    DueSteps(SchoolJournal journal, SchoolSetup setup, KnownPupils pupils) {
        this.journal = journal;
        this.setup = setup;
        this.pupils = pupils;
    }

    /**
     * Those of all pupils until a day, and those that were taken whatever was excused since, but for pupils of whom nobody can
     * tell.
     */
    List<DueStep> of(SchoolRecord record, LocalDate last) {
        var leftOut = record.legibility().leftOut(setup.year());
        return record.absences().stream()
                .filter(file -> file.year().equals(setup.year()) && !leftOut.contains(file.pupil()))
                .flatMap(file -> of(record, file, last))
                .toList();
    }

    /** The file of a pupil or the alerts that follow from it, when they cannot be read. */
    static Optional<UnreadableJournal> illegible(SchoolRecord record, PersonId pupil, SchoolYear year) {
        return Stream.of(SchoolRecord.fileKey(pupil, year), SchoolRecord.alertKey(pupil, year))
                .flatMap(key -> record.unreadable(key).stream())
                .findFirst();
    }

    private Stream<DueStep> of(SchoolRecord record, AbsenceFile file, LocalDate last) {
        var alerts = record.alerts(file.pupil(), setup.year());
        var count = count(file, last);
        var due = setup.legalSteps().due(count);
        return Stream.concat(due.stream(), dueNoMore(alerts, due, count, last))
                .sorted(comparing(Due::month).thenComparing(Due::step))
                .map(each -> new DueStep(
                        file.pupil(),
                        each,
                        taken(alerts, each.step(), each.month()).findFirst()));
    }

    /** Those that were taken by that day and are not due: what was taken later says nothing of that day. */
    private Stream<Due> dueNoMore(PupilAlerts alerts, List<Due> due, AttendanceCount count, LocalDate last) {
        return alerts.steps().stream()
                .filter(taken -> !day(taken.at()).isAfter(last))
                .filter(taken -> due.stream().noneMatch(each -> isOf(each, taken)))
                .map(taken -> Due.noMore(taken.step(), taken.month(), LegalSteps.halfDays(count, taken.month())))
                .distinct();
    }

    private static boolean isOf(Due due, StepTaken taken) {
        return due.step() == taken.step() && due.month().equals(taken.month());
    }

    private AttendanceCount count(AbsenceFile file, LocalDate last) {
        var entries = Absences.by(setup.absences()).entries(file, last);
        return Attendance.count(entries, setup.counting(), day -> true);
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

    /** What a file that is cut short, or has not heard of all, does not have may be due all the same. */
    private Either<Refusal, AbsenceFile> legible(SchoolRecord record, PersonId pupil) {
        var causes = record.legibility().missed(pupil, setup.year()).stream()
                .filter(missed -> !FileBehind.isOfSomeAlerts(missed))
                .flatMap(missed -> record.unreadable(missed.cause()).stream());
        return Stream.concat(illegible(record, pupil, setup.year()).stream(), causes)
                .findFirst()
                .<Either<Refusal, AbsenceFile>>map(unread -> Either.left(new Illegible(unread)))
                .orElseGet(() -> Either.right(record.absences(pupil, setup.year())));
    }

    private Taking taking(AbsenceFile file, PupilAlerts alerts, StepTaken step) {
        var day = day(step.at());
        return new Taking(
                file.pupil(),
                step.step(),
                step.month(),
                day,
                file.version() + alerts.version() > 0 || pupils.has(file.pupil(), day),
                isDue(file, day, step) || wasDue(file, step),
                taken(alerts, step.step(), step.month()).findFirst().map(first -> day(first.at())));
    }

    private boolean isDue(AbsenceFile file, LocalDate last, StepTaken step) {
        return setup.legalSteps().due(count(file, last)).stream().anyMatch(due -> isOf(due, step));
    }

    /** Whether it was due at any time until it is noted, as things were then: what is excused later undoes no step. */
    private boolean wasDue(AbsenceFile now, StepTaken step) {
        var events = journal.read(SchoolRecord.fileKey(now.pupil(), now.year())).stream()
                .takeWhile(event -> event instanceof AbsenceEvent && !event.at().isAfter(step.at()))
                .map(AbsenceEvent.class::cast)
                .toList();
        var file = AbsenceFile.empty(now.pupil(), now.year());
        for (var index = 0; index < events.size(); index++) {
            file = file.after(events.get(index));
            var until = index + 1 < events.size() ? events.get(index + 1).at() : step.at();
            if (!until.equals(events.get(index).at()) && isDue(file, day(until), step)) {
                return true;
            }
        }
        return false;
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
