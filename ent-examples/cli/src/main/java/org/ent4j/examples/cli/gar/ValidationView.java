package org.ent4j.examples.cli.gar;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.ent4j.catalogue.gar.validation.CheckCount;
import org.ent4j.catalogue.gar.validation.GarCheck;
import org.ent4j.catalogue.gar.validation.GarFinding;
import org.ent4j.catalogue.gar.validation.ValidationReport;
import org.ent4j.examples.cli.output.Output;
import org.ent4j.model.text.Label;
import org.ent4j.model.text.Lang;

/** What was found in an export, for people check by check, for programs in the order of the files. */
final class ValidationView {

    private static final String BLOCKING = "BLOCKING";
    private static final String WARNING = "WARNING";
    private static final Label COLON = Label.of(" : ", ": ");

    private ValidationView() {}

    static Map<String, Object> json(ValidationReport report) {
        var json = new LinkedHashMap<String, Object>();
        json.put("export", report.export());
        json.put("degree", report.degree().code());
        json.put("accepted", report.isAccepted());
        json.put("files", report.files());
        json.put("blocking", report.blocking());
        json.put("warnings", report.warnings());
        json.put("objects", report.objects());
        json.put("checks", report.counts().stream().map(ValidationView::json).toList());
        json.put(
                "findings", report.findings().stream().map(ValidationView::json).toList());
        return json;
    }

    private static Map<String, Object> json(CheckCount count) {
        var json = new LinkedHashMap<String, Object>();
        var check = count.check();
        json.put("id", check.id());
        json.put("severity", severity(check));
        json.put("count", count.count());
        json.put("atLeast", count.isAtLeast());
        json.put("left", count.left());
        json.put("fr", check.rule().label().fr());
        json.put("en", check.rule().label().en());
        json.put(
                "source",
                Map.of("fr", check.rule().source(Lang.FR), "en", check.rule().source(Lang.EN)));
        return json;
    }

    private static Map<String, Object> json(GarFinding finding) {
        var json = new LinkedHashMap<String, Object>();
        json.put("check", finding.check().id());
        json.put("severity", severity(finding.check()));
        json.put("file", finding.file());
        json.put("line", finding.line());
        json.put("column", finding.column());
        json.put("kind", finding.subject().kind());
        json.put("key", finding.subject().key());
        json.put("fr", finding.text(Lang.FR));
        json.put("en", finding.text(Lang.EN));
        return json;
    }

    private static String severity(GarCheck check) {
        return check.isBlocking() ? BLOCKING : WARNING;
    }

    /** What blocks comes first. */
    static List<String> lines(ValidationReport report, Output output) {
        var lines = new ArrayList<String>();
        report.counts().stream()
                .filter(count -> count.check().isBlocking())
                .forEach(count -> lines.addAll(lines(report, count, output)));
        report.counts().stream()
                .filter(count -> !count.check().isBlocking())
                .forEach(count -> lines.addAll(lines(report, count, output)));
        lines.add(verdict(report, output));
        return lines;
    }

    private static List<String> lines(ValidationReport report, CheckCount count, Output output) {
        var lang = output.lang();
        var lines = new ArrayList<String>();
        lines.add(title(count, lang));
        report.of(count.check()).forEach(finding -> lines.add("  " + line(finding, lang)));
        if (count.left() > 0) {
            lines.add("  "
                    + output.in("… et %s (--max pour en voir plus)", "… and %s (--max to see more)")
                            .formatted(more(count).in(lang)));
        }
        return lines;
    }

    private static Label more(CheckCount count) {
        return count.left() == 1
                ? Label.of("1 autre", "1 more")
                : Label.of(count.left() + " autres", count.left() + " more");
    }

    /** {@code "CAT-VAL-30 [bloquant] Une clé est unique dans tout l'export (2) : GAR-ENT.xsd 1.7, clés"}. */
    private static String title(CheckCount count, Lang lang) {
        var check = count.check();
        var weight = check.isBlocking() ? Label.of("bloquant", "blocking") : Label.of("avertissement", "warning");
        var least = count.isAtLeast() ? Label.of("au moins ", "at least ") : Label.of("", "");
        return "%s [%s] %s (%s%d)%s%s"
                .formatted(
                        check.id(),
                        weight.in(lang),
                        check.rule().label().in(lang),
                        least.in(lang),
                        count.count(),
                        COLON.in(lang),
                        check.rule().source(lang));
    }

    private static String line(GarFinding finding, Lang lang) {
        var place = finding.place();
        return place.isEmpty() ? finding.text(lang) : place + COLON.in(lang) + finding.text(lang);
    }

    private static String verdict(ValidationReport report, Output output) {
        var said = report.isAccepted()
                ? output.in("rien ne bloque", "nothing blocks")
                : output.in("à ne pas transmettre", "not to be handed over");
        return output.in(
                        "%s : %d fichiers, %d anomalies bloquantes, %d avertissements : %s",
                        "%s: %d files, %d blocking anomalies, %d warnings: %s")
                .formatted(
                        report.export().isEmpty() ? "?" : report.export(),
                        report.files(),
                        report.blocking(),
                        report.warnings(),
                        said);
    }
}
