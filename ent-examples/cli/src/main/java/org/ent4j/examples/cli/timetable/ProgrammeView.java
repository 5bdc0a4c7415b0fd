package org.ent4j.examples.cli.timetable;

import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.ent4j.examples.cli.output.IssueView;
import org.ent4j.examples.cli.output.TextTable;
import org.ent4j.model.issue.Imported;
import org.ent4j.model.nomenclature.Matiere;
import org.ent4j.model.nomenclature.Matieres;
import org.ent4j.model.text.Label;
import org.ent4j.model.text.Lang;
import org.ent4j.timetable.occupancy.Programme;
import org.ent4j.timetable.occupancy.ProgrammeCheck;
import org.ent4j.timetable.occupancy.Programmes;
import org.ent4j.timetable.publication.Publication;

/**
 * Hours of classes beside their programmes, for people and for programs.
 *
 * @param lesson how long a lesson lasts that counts as an hour
 */
record ProgrammeView(Publication publication, Imported<Programmes> read, Duration lesson, List<ProgrammeCheck> checks) {

    private static final List<Label> HEADS = List.of(
            Label.of("Classe", "Class"),
            Label.of("Matière", "Subject"),
            Label.of("Demandé", "Asked"),
            Label.of("Placé", "Held"),
            Label.of("Écart", "Difference"),
            Label.of("Constat", "Finding"));

    Map<String, Object> json() {
        var json = new LinkedHashMap<String, Object>();
        json.put("lessonMinutes", lesson.toMinutes());
        json.put("checks", checks.stream().map(this::json).toList());
        json.put("issues", IssueView.json(read.issues()));
        return json;
    }

    private Map<String, Object> json(ProgrammeCheck check) {
        var json = new LinkedHashMap<String, Object>();
        json.put("class", publication.label(check.classe()));
        json.put("code", check.subject().value());
        json.put("subject", subject(check));
        json.put("asked", check.asked().stream().map(ProgrammeView::json).toList());
        json.put("heldMinutes", check.held().toMinutes());
        json.put("differenceMinutes", check.difference().toMinutes());
        json.put("fit", check.fit().name());
        return json;
    }

    private static Map<String, Object> json(Programme programme) {
        var json = new LinkedHashMap<String, Object>();
        json.put("mef", programme.mef().value());
        json.put("modalite", programme.modalite().name());
        json.put("minutes", programme.weekly().toMinutes());
        return json;
    }

    List<String> lines(Lang lang) {
        var lines = new ArrayList<String>();
        lines.add("");
        lines.add(Label.of(
                        "Programmes, par semaine ; un cours de %d minutes compte pour une heure",
                        "Programmes, by week; a lesson of %d minutes counts as an hour")
                .in(lang)
                .formatted(lesson.toMinutes()));
        if (checks.isEmpty()) {
            lines.add(Label.of(
                            "  le fichier n'a aucun programme pour ces classes",
                            "  the file has no programme for these classes")
                    .in(lang));
        } else {
            lines.addAll(table(lang));
        }
        lines.addAll(IssueView.lines(read.issues(), lang));
        return lines;
    }

    private List<String> table(Lang lang) {
        var rows = new ArrayList<List<String>>();
        rows.add(HEADS.stream().map(head -> head.in(lang)).toList());
        checks.forEach(check -> rows.add(List.of(
                publication.label(check.classe()),
                subject(check),
                asked(check),
                HoursView.text(check.held()),
                HoursView.text(check.difference()),
                check.fit().label().in(lang))));
        return TextTable.lines(rows);
    }

    private static String asked(ProgrammeCheck check) {
        return check.asked().stream()
                .map(Programme::weekly)
                .distinct()
                .sorted()
                .map(HoursView::text)
                .collect(Collectors.joining(", "));
    }

    /** As the timetable calls it, else as the national nomenclature does. */
    private String subject(ProgrammeCheck check) {
        return check.items().stream()
                .map(publication::label)
                .findFirst()
                .or(() -> Matieres.shipped().byCode(check.subject()).map(Matiere::label))
                .orElse(check.subject().value());
    }
}
