package org.ent4j.examples.cli.lsu;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.ent4j.model.issue.Severity;
import org.ent4j.model.text.Label;
import org.ent4j.model.text.Lang;
import org.ent4j.viescolaire.feed.lsu.LsuFinding;

/** Defects of a file for people and for programs. */
final class FindingView {

    /** What stands before that which is no defect for the format. */
    static final Label TO_KNOW = Label.of("à savoir", "to know");

    private static final int SHOWN = 50;

    private FindingView() {}

    static List<Map<String, Object>> json(List<LsuFinding> findings) {
        return findings.stream().map(FindingView::json).toList();
    }

    private static Map<String, Object> json(LsuFinding finding) {
        var json = new LinkedHashMap<String, Object>();
        var issue = finding.issue();
        json.put("severity", issue.severity().name());
        json.put("code", issue.code());
        json.put("line", issue.where().line());
        json.put("column", finding.column());
        json.put("element", issue.where().element());
        json.put("fr", issue.text(Lang.FR));
        json.put("en", issue.text(Lang.EN));
        return json;
    }

    static List<String> lines(List<LsuFinding> findings, Lang lang) {
        return shortened(findings.stream().map(finding -> line(finding, lang)).toList(), lang);
    }

    private static String line(LsuFinding finding, Lang lang) {
        return finding.issue().severity().compareTo(Severity.ERROR) < 0
                ? TO_KNOW.in(lang) + " " + finding.line(lang)
                : finding.line(lang);
    }

    /** The first of them, and how many more there are. */
    static List<String> shortened(List<String> lines, Lang lang) {
        var more = lines.size() - SHOWN;
        var rest = Label.of("… et %d autres (--json les donne tous)", "… and %d more (--json has them all)");
        return Stream.concat(
                        lines.stream().limit(SHOWN),
                        more > 0 ? Stream.of(rest.in(lang).formatted(more)) : Stream.empty())
                .toList();
    }
}
