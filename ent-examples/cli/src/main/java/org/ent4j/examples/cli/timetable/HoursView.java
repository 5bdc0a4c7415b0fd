package org.ent4j.examples.cli.timetable;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.ent4j.examples.cli.output.TextTable;
import org.ent4j.model.text.Label;
import org.ent4j.model.text.Lang;
import org.ent4j.timetable.occupancy.TeachingHours;
import org.ent4j.timetable.publication.Publication;

/** Hours by teacher and by class, for people and for programs. */
record HoursView(
        Publication publication,
        List<TeachingHours> teachers,
        List<TeachingHours> classes,
        Optional<ProgrammeView> programmes) {

    private static final Label TEACHER = Label.of("Enseignant", "Teacher");
    private static final Label CLASS = Label.of("Classe", "Class");
    private static final Label SUBJECT = Label.of("Matière", "Subject");
    private static final Label PER_WEEK = Label.of("Par semaine de cours", "A week with lessons");
    private static final Label WEEKS = Label.of("Semaines", "Weeks");
    private static final Label TOTAL = Label.of("Total", "Total");

    /** Whether nothing of the programmes was dropped. */
    boolean isComplete() {
        return programmes.map(view -> view.read().isComplete()).orElse(true);
    }

    Map<String, Object> json() {
        var json = new LinkedHashMap<String, Object>();
        json.put(
                "teachers",
                sorted(teachers).stream().map(each -> json("teacher", each)).toList());
        json.put(
                "classes",
                sorted(classes).stream().map(each -> json("class", each)).toList());
        programmes.ifPresent(view -> json.put("programmes", view.json()));
        return json;
    }

    private Map<String, Object> json(String who, TeachingHours hours) {
        var json = new LinkedHashMap<String, Object>();
        json.put(who, publication.label(hours.who()));
        json.put("subject", subject(hours));
        json.put("minutesPerWeek", hours.perWeek().toMinutes());
        json.put("weeks", hours.weeks());
        json.put("minutes", hours.total().toMinutes());
        return json;
    }

    List<String> lines(Lang lang) {
        var lines = new ArrayList<String>();
        lines.addAll(table(TEACHER, teachers, lang));
        if (!teachers.isEmpty() && !classes.isEmpty()) {
            lines.add("");
        }
        lines.addAll(table(CLASS, classes, lang));
        programmes.ifPresent(view -> lines.addAll(view.lines(lang)));
        return lines;
    }

    private List<String> table(Label who, List<TeachingHours> all, Lang lang) {
        var rows = new ArrayList<List<String>>();
        rows.add(List.of(who, SUBJECT, PER_WEEK, WEEKS, TOTAL).stream()
                .map(head -> head.in(lang))
                .toList());
        sorted(all)
                .forEach(each -> rows.add(List.of(
                        publication.label(each.who()),
                        subject(each),
                        text(each.perWeek()),
                        String.valueOf(each.weeks()),
                        text(each.total()))));
        return all.isEmpty() ? List.of() : TextTable.lines(rows);
    }

    private List<TeachingHours> sorted(List<TeachingHours> hours) {
        return hours.stream()
                .sorted(Comparator.comparing((TeachingHours each) -> publication.label(each.who()))
                        .thenComparing(this::subject))
                .toList();
    }

    private String subject(TeachingHours hours) {
        return hours.subject().map(publication::label).orElse("");
    }

    /** {@code 3 h 40}, {@code -0 h 30}. */
    static String text(Duration duration) {
        var length = duration.abs();
        var sign = duration.isNegative() ? "-" : "";
        return "%s%d h %02d".formatted(sign, length.toHours(), length.toMinutesPart());
    }
}
