package org.ent4j.examples.spark;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.List;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.ent4j.model.id.PersonId;
import org.ent4j.viescolaire.AlertService.DueStep;
import org.ent4j.viescolaire.VieScolaire;
import org.ent4j.viescolaire.alert.Alert;
import org.ent4j.viescolaire.alert.LegalStep;
import org.ent4j.viescolaire.alert.LegalSteps;
import org.ent4j.viescolaire.counting.AttendanceCount;
import org.ent4j.viescolaire.statistics.SmallCounts;

/** The lines of tables as the vie scolaire of each school tells them, one after the other, in this JVM. */
record ToldYear(LivedAcademie academie, LocalDate last) {

    private AttendanceCount count(VieScolaire school, PersonId pupil) {
        return school.absences()
                .count(LivedAcademie.HEAD, pupil, day -> !day.isAfter(last))
                .get();
    }

    private String pupil(VieScolaire school, PersonId pupil) {
        var count = count(school, pupil);
        return line(
                school.setup().school(),
                pupil,
                academie.schoolClass(pupil),
                count.halfDayCount().excused(),
                count.halfDayCount().unexcused(),
                count.latenessCount().excused(),
                count.latenessCount().unexcused(),
                count.timeCount().excused().toMinutes(),
                count.timeCount().unexcused().toMinutes());
    }

    static String line(Object... cells) {
        return String.join(",", Arrays.stream(cells).map(String::valueOf).toList());
    }

    private String alert(VieScolaire school, Alert alert) {
        var pupil = alert.key().pupil();
        return line(
                school.setup().school(),
                pupil,
                academie.schoolClass(pupil),
                alert.key().type(),
                alert.state(),
                alert.count(),
                alert.handledAt());
    }

    private String step(VieScolaire school, DueStep step) {
        return line(
                school.setup().school(),
                step.pupil(),
                academie.schoolClass(step.pupil()),
                step.due().step(),
                step.due().month(),
                step.due().reached().map(Object::toString).orElse(""),
                step.due().halfDays(),
                step.taken().map(taken -> taken.at().toString()).orElse(""));
    }

    List<DueStep> steps(VieScolaire school) {
        return school.alerts().steps(LivedAcademie.HEAD, last).get();
    }

    List<String> pupils() {
        return academie.schools().stream()
                .flatMap(school -> academie.pupils(school.setup().school()).map(pupil -> pupil(school, pupil)))
                .toList();
    }

    List<String> alerts() {
        return academie.schools().stream()
                .flatMap(school -> Stream.concat(
                                school.alerts().open(LivedAcademie.HEAD).get().stream(),
                                school.alerts().handled(LivedAcademie.HEAD).get().stream())
                        .sorted((one, other) ->
                                one.key().toString().compareTo(other.key().toString()))
                        .map(alert -> alert(school, alert)))
                .toList();
    }

    List<String> stepLines() {
        return academie.schools().stream()
                .flatMap(school -> steps(school).stream().map(step -> step(school, step)))
                .sorted()
                .toList();
    }

    /** Pupils of a school at the last step that they have reached. */
    private long reached(VieScolaire school, Predicate<LegalStep> wanted) {
        var last = new TreeMap<PersonId, LegalStep>();
        steps(school).stream()
                .filter(step -> step.due().isReached())
                .forEach(step -> last.merge(
                        step.pupil(),
                        step.due().step(),
                        (one, other) -> one.ordinal() > other.ordinal() ? one : other));
        return last.values().stream().filter(wanted).count();
    }

    static List<String> published(SmallCounts small, TreeMap<String, Integer> counts) {
        var published = small.of(counts);
        var lines = published.counts().entrySet().stream()
                .map(each -> each.getValue().isPresent()
                        ? line(each.getKey(), each.getValue().getAsInt(), false)
                        : line(each.getKey(), "", true));
        var sum = published.total().isPresent() ? line("", published.total().getAsInt(), false) : line("", "", true);
        return Stream.concat(lines, Stream.of(sum)).toList();
    }

    TreeMap<String, Integer> bySchool() {
        var counts = new TreeMap<String, Integer>();
        academie.schools()
                .forEach(school -> counts.put(school.setup().school().value(), (int) reached(school, step -> true)));
        return counts;
    }

    TreeMap<String, Integer> byStep() {
        var byStep = new TreeMap<String, Integer>();
        Arrays.stream(LegalStep.values())
                .forEach(step -> byStep.put(step.name(), (int) academie.schools().stream()
                        .mapToLong(school -> reached(school, step::equals))
                        .sum()));
        return byStep;
    }

    /** None of them is small here. */
    List<String> months() {
        var pupils = new TreeMap<String, Integer>();
        var halfDays = new TreeMap<String, Integer>();
        academie.schools()
                .forEach(school -> academie.pupils(school.setup().school())
                        .map(pupil -> count(school, pupil))
                        .forEach(count -> Stream.iterate(YearMonth.of(2026, 9), month -> month.plusMonths(1))
                                .limit(4)
                                .filter(month -> LegalSteps.halfDays(count, month) > 0)
                                .forEach(month -> {
                                    pupils.merge(month.toString(), 1, Integer::sum);
                                    halfDays.merge(month.toString(), LegalSteps.halfDays(count, month), Integer::sum);
                                })));
        pupils.put("", sum(pupils));
        halfDays.put("", sum(halfDays));
        var lines = pupils.entrySet().stream()
                .map(each -> line(each.getKey(), each.getValue(), halfDays.get(each.getKey()), false))
                .toList();
        return Stream.concat(lines.stream().skip(1), Stream.of(lines.get(0))).toList();
    }

    private static int sum(TreeMap<String, Integer> counts) {
        return counts.values().stream().mapToInt(count -> count).sum();
    }
}
