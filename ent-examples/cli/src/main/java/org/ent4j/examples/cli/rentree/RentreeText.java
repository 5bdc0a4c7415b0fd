package org.ent4j.examples.cli.rentree;

import java.util.ArrayList;
import java.util.List;
import org.ent4j.examples.cli.directory.ImportView;
import org.ent4j.examples.cli.output.IssueView;
import org.ent4j.examples.cli.timetable.PlanView;
import org.ent4j.examples.cli.timetable.PublishedView;
import org.ent4j.model.issue.Issue;
import org.ent4j.model.issue.Severity;
import org.ent4j.model.text.Lang;
import org.ent4j.timetable.source.SourceTimetable;

/** The report as a page of text. */
final class RentreeText {

    private final RentreeReport report;
    private final Lang lang;
    private final List<String> lines = new ArrayList<>();

    private RentreeText(RentreeReport report, Lang lang) {
        this.report = report;
        this.lang = lang;
    }

    static List<String> of(RentreeReport report, Lang lang) {
        return new RentreeText(report, lang).page();
    }

    private List<String> page() {
        report.timetable()
                .ifPresent(file -> lines.add(in("Rentrée %s — établissement %s", "Rentrée %s — school %s")
                        .formatted(file.year(), file.uai())));
        title("Lu", "Read");
        report.imports().forEach(plan -> lines.addAll(ImportView.lines(plan, lang)));
        report.timetable().ifPresent(this::timetable);
        report.outcome().ifPresent(outcome -> {
            title("Rapproché", "Reconciled");
            lines.addAll(PlanView.summary(outcome.plan(), lang));
            outcome.made()
                    .ifPresent(made ->
                            lines.add(in("  créés dans l'annuaire : %d personnes", "  made in the directory: %d people")
                                    .formatted(made.people().size())));
            title("Publié", "Published");
            lines.addAll(PublishedView.lines(outcome.published(), lang));
        });
        issues();
        leftToDo();
        lines.add("");
        lines.add(in("Données : %s", "Data: %s")
                .formatted(report.folder().toAbsolutePath().normalize()));
        return lines;
    }

    private void timetable(SourceTimetable file) {
        var counts = report.counts();
        lines.add(in(
                        "  emploi du temps %s : %d enseignants, %d classes, %d groupes, %d salles, %d matières, %d élèves, %d cours, %d séances",
                        "  timetable %s: %d teachers, %d classes, %d groups, %d rooms, %d subjects, %d pupils, %d lessons, %d occurrences")
                .formatted(
                        file.source(),
                        counts.teachers(),
                        counts.classes(),
                        counts.groups(),
                        counts.rooms(),
                        counts.subjects(),
                        counts.pupils(),
                        counts.lessons(),
                        counts.occurrences()));
    }

    private void issues() {
        var worth = report.issues().stream()
                .filter(issue -> issue.severity().compareTo(Severity.INFO) > 0)
                .toList();
        if (!worth.isEmpty()) {
            title("À savoir (%d)".formatted(worth.size()), "To know (%d)".formatted(worth.size()));
            lines.addAll(IssueView.lines(worth, lang));
        }
        var infos = report.issues().stream()
                .map(Issue::severity)
                .filter(Severity.INFO::equals)
                .count();
        if (infos > 0) {
            lines.add(in("  (%d informations de plus avec --json)", "  (%d more remarks with --json)")
                    .formatted(infos));
        }
    }

    private void leftToDo() {
        title("Reste à faire", "Left to do");
        var tasks = LeftToDo.of(report);
        tasks.forEach(task -> lines.add("  - " + task.label().in(lang)));
        if (tasks.isEmpty()) {
            lines.add(in("  rien", "  nothing"));
        }
        if (tasks.stream().anyMatch(task -> task.code().startsWith("reconcile."))) {
            lines.add(
                    in(
                            "  → ent timetable plan --decisions decisions.json, remplir, puis ent timetable decide et ent timetable publish",
                            "  → ent timetable plan --decisions decisions.json, fill in, then ent timetable decide and ent timetable publish"));
        }
    }

    private void title(String fr, String en) {
        lines.add("");
        lines.add(in(fr, en));
    }

    private String in(String fr, String en) {
        return lang == Lang.FR ? fr : en;
    }
}
