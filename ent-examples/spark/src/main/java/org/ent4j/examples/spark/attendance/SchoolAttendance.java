package org.ent4j.examples.spark.attendance;

import io.vavr.control.Either;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.ent4j.model.decision.Refusal;
import org.ent4j.model.id.PersonId;
import org.ent4j.viescolaire.AlertService.DueStep;
import org.ent4j.viescolaire.VieScolaire;
import org.ent4j.viescolaire.alert.Alert;
import org.ent4j.viescolaire.alert.LegalStep;
import org.ent4j.viescolaire.alert.LegalSteps;
import org.ent4j.viescolaire.counting.AttendanceCount;
import org.ent4j.viescolaire.rights.Actor;
import org.ent4j.viescolaire.rights.Capacity;

/**
 * What the vie scolaire of one school says of its year.
 *
 * @param on the last day that counts; alerts are as the journals have them, whatever the day
 */
record SchoolAttendance(VieScolaire vieScolaire, LocalDate on) {

    private static final Actor ANYBODY = new Actor(new PersonId("batch"), Capacity.DIRECTION);

    /** A month of unexcused absence: of how many pupils, and how many half-days. */
    record Month(int pupils, int halfDays) {

        Month and(int more) {
            return new Month(pupils + 1, halfDays + more);
        }
    }

    /** What counts of each pupil of whom something is known. */
    SortedMap<PersonId, AttendanceCount> counts() {
        var counts = new TreeMap<PersonId, AttendanceCount>();
        told(vieScolaire.absences().files(ANYBODY))
                .forEach(file -> counts.put(file.pupil(), vieScolaire.absences().count(file, day -> !day.isAfter(on))));
        return counts;
    }

    static AttendanceCount nothing() {
        return new AttendanceCount(new TreeMap<>(), new TreeMap<>(), new TreeMap<>());
    }

    /** Open and handled ones, pupil by pupil. */
    List<Alert> alerts() {
        var alerts = vieScolaire.alerts();
        return Stream.concat(told(alerts.open(ANYBODY)).stream(), told(alerts.handled(ANYBODY)).stream())
                .sorted((one, other) -> one.key().compareTo(other.key()))
                .toList();
    }

    List<DueStep> steps() {
        return told(vieScolaire.alerts().steps(ANYBODY, on));
    }

    /** Of whom nobody can tell what counts. */
    SortedSet<PersonId> withoutCount() {
        return new TreeSet<>(told(vieScolaire.absences().leftOut(ANYBODY)));
    }

    /** Of whom nobody can tell what is due. */
    SortedSet<PersonId> withoutSteps() {
        return new TreeSet<>(told(vieScolaire.alerts().leftOut(ANYBODY)));
    }

    /** How many pupils have come to each step, each counted at the last one that he has come to. */
    static SortedMap<LegalStep, Long> reached(List<DueStep> steps) {
        var last = steps.stream()
                .filter(step -> step.due().isReached())
                .collect(Collectors.toMap(DueStep::pupil, step -> step.due().step(), SchoolAttendance::later));
        return last.values().stream().collect(Collectors.groupingBy(step -> step, TreeMap::new, Collectors.counting()));
    }

    private static LegalStep later(LegalStep one, LegalStep other) {
        return one.compareTo(other) > 0 ? one : other;
    }

    /** The unexcused half-days of each month that has any. */
    static SortedMap<YearMonth, Month> months(Iterable<AttendanceCount> counts) {
        var months = new TreeMap<YearMonth, Month>();
        for (var count : counts) {
            count.halfDays().keySet().stream()
                    .map(half -> YearMonth.from(half.day()))
                    .distinct()
                    .forEach(month -> {
                        var unexcused = LegalSteps.halfDays(count, month);
                        if (unexcused > 0) {
                            months.merge(month, new Month(1, unexcused), (sum, one) -> sum.and(unexcused));
                        }
                    });
        }
        return months;
    }

    /** Whoever runs a batch has all rights. */
    private static <T> T told(Either<Refusal, T> answer) {
        return answer.getOrElseThrow(
                refused -> new IllegalStateException(refused + "\nMaybe the rights of the batch are not open."));
    }
}
