package org.ent4j.examples.cli.output;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.ent4j.catalogue.portal.Remark;
import org.ent4j.model.id.PersonId;
import org.ent4j.model.issue.Severity;
import org.ent4j.model.text.Label;
import org.ent4j.model.text.Lang;

/** What an export has to say of people, for people and for programs. */
public final class RemarkView {

    private static final int SHOWN = 20;

    private RemarkView() {}

    public static List<Map<String, Object>> json(List<Remark> remarks) {
        return remarks.stream().map(RemarkView::json).toList();
    }

    private static Map<String, Object> json(Remark remark) {
        var json = new LinkedHashMap<String, Object>();
        json.put("severity", remark.severity().name());
        json.put("person", remark.who().map(PersonId::value).orElse(""));
        json.put("name", remark.name());
        json.putAll(RefusalView.json(remark.reason()));
        return json;
    }

    /** The worst first, and how many more there are. */
    public static List<String> lines(List<Remark> remarks, Lang lang) {
        var shown = remarks.stream()
                .sorted((one, other) -> other.severity().compareTo(one.severity()))
                .limit(SHOWN)
                .map(remark -> "  " + mark(remark.severity()).in(lang) + " " + remark.line(lang));
        var more = remarks.size() - SHOWN;
        var rest = Label.of("  … et %d autres (--json les donne tous)", "  … and %d more (--json has them all)");
        return Stream.concat(shown, more > 0 ? Stream.of(rest.in(lang).formatted(more)) : Stream.empty())
                .toList();
    }

    private static Label mark(Severity severity) {
        return switch (severity) {
            case INFO, WARNING -> Label.of("attention", "warning");
            case ERROR -> Label.of("laissé de côté", "left out");
            case FATAL -> Label.of("bloquant", "blocking");
        };
    }
}
