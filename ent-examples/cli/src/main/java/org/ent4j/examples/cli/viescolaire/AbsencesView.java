package org.ent4j.examples.cli.viescolaire;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.ent4j.examples.cli.output.TextTable;
import org.ent4j.model.calendar.DateRange;
import org.ent4j.model.id.PersonId;
import org.ent4j.model.text.Lang;
import org.ent4j.viescolaire.absence.AbsenceFile;
import org.ent4j.viescolaire.absence.Absences;
import org.ent4j.viescolaire.absence.Awaiting;
import org.ent4j.viescolaire.absence.Dossier;
import org.ent4j.viescolaire.absence.FollowUp;
import org.ent4j.viescolaire.absence.Part;
import org.ent4j.viescolaire.counting.Attendance;
import org.ent4j.viescolaire.counting.AttendanceCount;
import org.ent4j.viescolaire.counting.Counted;
import org.ent4j.viescolaire.counting.Period;

/**
 * Dossiers of absences with the counts of their pupils, for people and for programs.
 *
 * @param leftOut the pupils whose file cannot be read: nothing of them is shown
 */
record AbsencesView(Desk desk, AbsenceQuestion question, List<AbsenceFile> files, List<PersonId> leftOut) {

    /**
     * A pupil with the dossiers that are asked for.
     *
     * @param count until today
     * @param coming the half-days that are announced for later
     */
    private record Shown(
            PersonId pupil,
            List<Dossier> dossiers,
            NotificationsView notifications,
            AttendanceCount count,
            Counted coming) {}

    private List<Shown> shown() {
        return files.stream()
                .filter(file -> !leftOut.contains(file.pupil()))
                .map(this::shown)
                .filter(each -> !each.dossiers().isEmpty())
                .toList();
    }

    private Shown shown(AbsenceFile file) {
        var dossiers = question.dossiers(desk, file);
        return new Shown(
                file.pupil(),
                dossiers,
                NotificationsView.of(desk, file, dossiers),
                count(file, desk.today()).within(days()),
                coming(file));
    }

    private AttendanceCount count(AbsenceFile file, LocalDate last) {
        var setup = desk.vieScolaire().setup();
        return Attendance.count(
                Absences.by(setup.absences()).entries(file, last),
                setup.counting(),
                desk.people().enrolment(file.pupil()));
    }

    private Counted coming(AbsenceFile file) {
        var later = new DateRange(desk.today().plusDays(1), LocalDate.MAX);
        return days().intersection(later)
                .map(days -> count(file, LocalDate.MAX).within(days).halfDayCount())
                .orElse(new Counted(0, 0));
    }

    private DateRange days() {
        return question.days(desk.vieScolaire().setup().year());
    }

    Map<String, Object> json() {
        var json = new LinkedHashMap<String, Object>();
        json.put("pupils", shown().stream().map(this::json).toList());
        json.put("leftOut", new LeftOut(desk, leftOut).json());
        return json;
    }

    private Map<String, Object> json(Shown shown) {
        var json = new LinkedHashMap<>(new AppelJson(desk.people()::name).person(shown.pupil()));
        json.put("class", desk.people().classOf(shown.pupil(), desk.today()));
        json.put("dossiers", shown.dossiers().stream().map(this::json).toList());
        json.put("notifications", shown.notifications().json());
        var time = shown.count().timeCount();
        json.put("halfDays", json(shown.count().halfDayCount()));
        json.put("comingHalfDays", json(shown.coming()));
        json.put("latenesses", json(shown.count().latenessCount()));
        json.put("minutes", counts(time.excused().toMinutes(), time.unexcused().toMinutes()));
        return json;
    }

    private static Map<String, Object> json(Counted counted) {
        return counts(counted.excused(), counted.unexcused());
    }

    private static Map<String, Object> counts(long excused, long unexcused) {
        var json = new LinkedHashMap<String, Object>();
        json.put("excused", excused);
        json.put("unexcused", unexcused);
        return json;
    }

    private Map<String, Object> json(Dossier dossier) {
        var json = new LinkedHashMap<String, Object>();
        json.put("number", dossier.number());
        json.put("type", dossier.type().name());
        json.put("state", dossier.state().name());
        json.put("awaiting", awaiting(dossier).stream().map(Enum::name).toList());
        dossier.follows().ifPresent(other -> json.put("follows", other));
        json.put("parts", dossier.parts().stream().map(this::json).toList());
        json.put("followUps", dossier.followUps().stream().map(this::json).toList());
        return json;
    }

    private List<Awaiting> awaiting(Dossier dossier) {
        return List.copyOf(Awaiting.of(dossier, desk.vieScolaire().setup().absences()));
    }

    private Map<String, Object> json(Part part) {
        var json = new LinkedHashMap<String, Object>();
        json.put("number", part.number());
        json.putAll(AppelJson.period(part.period()));
        json.put("origin", part.origin().source().name());
        part.motif().ifPresent(code -> json.put("motif", code.value()));
        json.put("comment", part.comment());
        json.put("settlement", part.settlement().name());
        json.put("excused", isExcused(part));
        json.put("contradicted", part.isContradicted());
        json.put("inSchool", isInSchool(part));
        json.put("stayed", part.stayed().stream().map(AppelJson::period).toList());
        return json;
    }

    private boolean isInSchool(Part part) {
        return desk.vieScolaire().setup().absences().isInSchool(part);
    }

    private boolean isExcused(Part part) {
        return desk.vieScolaire().setup().absences().excuses(part);
    }

    private Map<String, Object> json(FollowUp done) {
        var json = new LinkedHashMap<String, Object>();
        json.put("at", done.at().toString());
        json.put("by", desk.people().name(done.by().person()));
        json.put("kind", done.kind().name());
        json.put("comment", done.comment());
        return json;
    }

    List<String> lines() {
        var shown = shown();
        var lines = new ArrayList<String>();
        if (shown.isEmpty() && leftOut.isEmpty()) {
            lines.add(in("aucun dossier", "no dossier"));
        }
        shown.forEach(each -> lines.addAll(lines(each)));
        lines.addAll(new LeftOut(desk, leftOut).lines());
        return lines;
    }

    private List<String> lines(Shown shown) {
        var lines = new ArrayList<String>();
        lines.add("%s  %s  [%s]"
                .formatted(
                        desk.people().name(shown.pupil()),
                        desk.people().classOf(shown.pupil(), desk.today()),
                        shown.pupil()));
        lines.add("  " + counts(shown.count()) + coming(shown.coming()));
        var rows = new ArrayList<List<String>>();
        rows.add(List.of(
                in("Dossier", "Dossier"),
                in("Type", "Type"),
                in("État", "State"),
                in("Attend", "Awaits"),
                in("Saisie", "Part"),
                in("Quand", "When"),
                in("Origine", "Origin"),
                in("Motif", "Motif"),
                in("Suite", "Settlement")));
        shown.dossiers().forEach(dossier -> dossier.parts().forEach(part -> rows.add(row(dossier, part))));
        Stream.of(TextTable.lines(rows), shown.notifications().lines())
                .flatMap(List::stream)
                .forEach(line -> lines.add("  " + line));
        return lines;
    }

    private String counts(AttendanceCount count) {
        var half = count.halfDayCount();
        var late = count.latenessCount();
        var time = count.timeCount();
        return in(
                        "demi-journées : %d excusées, %d non ; retards : %d excusés, %d non ; heures : %s excusées, %s non",
                        "half-days: %d excused, %d not; latenesses: %d excused, %d not; hours: %s excused, %s not")
                .formatted(
                        half.excused(),
                        half.unexcused(),
                        late.excused(),
                        late.unexcused(),
                        hours(time.excused().toMinutes()),
                        hours(time.unexcused().toMinutes()));
    }

    private String coming(Counted half) {
        return half.all() == 0
                ? ""
                : in(" ; à venir : %d demi-journées", "; to come: %d half-days").formatted(half.all());
    }

    private static String hours(long minutes) {
        return "%d:%02d".formatted(minutes / 60, minutes % 60);
    }

    private List<String> row(Dossier dossier, Part part) {
        return List.of(
                String.valueOf(dossier.number()),
                dossier.type().label().in(lang()),
                dossier.state().label().in(lang()),
                awaiting(dossier).stream().map(each -> each.what().in(lang())).collect(Collectors.joining(", ")),
                String.valueOf(part.number()),
                when(part.period()),
                part.origin().source().label().in(lang()),
                reason(part),
                part.settlement().label().in(lang()));
    }

    private String reason(Part part) {
        return part.motif().map(desk::label).orElseGet(() -> inSchool(part));
    }

    /** With the time when it is not the whole part. */
    private String inSchool(Part part) {
        var label = part.stayed().isEmpty() ? "" : Part.inSchool().in(lang());
        return part.stayed().isEmpty() || isInSchool(part)
                ? label
                : label + " " + part.stayed().stream().map(AbsencesView::when).collect(Collectors.joining(", "));
    }

    private static String when(Period period) {
        var isOneDay = period.start().toLocalDate().equals(period.end().toLocalDate());
        return period.start().toString().replace('T', ' ') + "–"
                + (isOneDay
                        ? period.end().toLocalTime().toString()
                        : period.end().toString().replace('T', ' '));
    }

    private Lang lang() {
        return desk.output().lang();
    }

    private String in(String fr, String en) {
        return desk.output().in(fr, en);
    }
}
