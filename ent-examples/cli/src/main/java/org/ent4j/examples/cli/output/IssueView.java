package org.ent4j.examples.cli.output;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.ent4j.model.issue.Issue;
import org.ent4j.model.issue.Severity;
import org.ent4j.model.text.Label;
import org.ent4j.model.text.Lang;

/** Issues for people and for programs. */
public final class IssueView {

    private static final int SHOWN = 20;

    private IssueView() {}

    public static List<Map<String, Object>> json(List<Issue> issues) {
        return issues.stream().map(IssueView::json).toList();
    }

    private static Map<String, Object> json(Issue issue) {
        var json = new LinkedHashMap<String, Object>();
        json.put("severity", issue.severity().name());
        json.put("code", issue.code());
        json.put("file", issue.where().file());
        json.put("line", issue.where().line());
        json.put("element", issue.where().element());
        json.put("fr", issue.text(Lang.FR));
        json.put("en", issue.text(Lang.EN));
        return json;
    }

    /** The worst first, and how many more there are. */
    public static List<String> lines(List<Issue> issues, Lang lang) {
        var shown = issues.stream().sorted(Issue.WORST_FIRST).limit(SHOWN).map(issue -> line(issue, lang));
        var more = issues.size() - SHOWN;
        var rest = Label.of("  … et %d autres (--json les donne tous)", "  … and %d more (--json has them all)");
        return Stream.concat(shown, more > 0 ? Stream.of(rest.in(lang).formatted(more)) : Stream.empty())
                .toList();
    }

    public static String line(Issue issue, Lang lang) {
        return "  " + mark(issue.severity(), lang) + " " + issue.line(lang);
    }

    private static String mark(Severity severity, Lang lang) {
        var word = switch (severity) {
            case INFO -> Label.of("info", "info");
            case WARNING -> Label.of("attention", "warning");
            case ERROR -> Label.of("rejeté", "rejected");
            case FATAL -> Label.of("refusé", "refused");
        };
        return word.in(lang).toLowerCase(Locale.ROOT);
    }
}
