package org.ent4j.examples.cli.timetable;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.ent4j.model.reconcile.SourceItem;
import org.ent4j.model.text.Label;
import org.ent4j.model.text.Lang;
import org.ent4j.timetable.feed.temporal.TemporalKind;

/** Labels of days, hours and frequencies of which nobody knows what they mean. */
final class LabelsView {

    private LabelsView() {}

    static List<Map<String, Object>> json(List<SourceItem> labels) {
        return labels.stream().map(LabelsView::json).toList();
    }

    private static Map<String, Object> json(SourceItem label) {
        var json = new LinkedHashMap<String, Object>();
        json.put("kind", label.kind());
        json.put("key", label.key());
        json.put("label", label.label());
        return json;
    }

    /** With the command that says what each means. */
    static List<String> lines(List<SourceItem> labels, Lang lang) {
        return labels.stream()
                .map(label -> {
                    var kind = TemporalKind.valueOf(label.kind());
                    return "  %-10s %-28s %s"
                            .formatted(
                                    kind.label().in(lang),
                                    label.label() + " [" + label.key() + "]",
                                    Label.of(
                                                    "sens inconnu, ses lignes sont laissées de côté ; --to %s"
                                                            .formatted(example(kind)),
                                                    "of unknown meaning, its rows are left out; --to %s"
                                                            .formatted(example(kind)))
                                            .in(lang));
                })
                .toList();
    }

    static String example(TemporalKind kind) {
        return switch (kind) {
            case DAY -> "lundi";
            case SLOT -> "08:30-09:25";
            case FREQUENCY -> "1-7,10";
        };
    }
}
