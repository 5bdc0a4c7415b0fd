package org.ent4j.examples.cli.gar;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.ent4j.catalogue.gar.GarLeftOut;
import org.ent4j.catalogue.gar.GarReport;
import org.ent4j.catalogue.gar.GarRules;
import org.ent4j.catalogue.gar.schema.GarPart;
import org.ent4j.model.decision.Refusal;
import org.ent4j.model.rule.Messages;
import org.ent4j.model.text.Label;
import org.ent4j.model.text.Lang;

/** What became of an export, for people. */
final class GarExportText {

    private static final int SHOWN = 3;
    private static final double MEGABYTE = 1e6;

    private GarExportText() {}

    static List<String> refused(Refusal refusal, Lang lang) {
        var lines = new ArrayList<String>();
        refusal.reasons()
                .forEach(each -> lines.add(Label.of("bloquant ", "blocking ").in(lang) + Messages.render(each, lang)));
        lines.add(Label.of("rien n'est remis", "nothing is handed over").in(lang));
        return lines;
    }

    static List<String> of(GarReport report, Path folder, Lang lang) {
        var lines = new ArrayList<String>();
        for (var part : GarPart.values()) {
            Optional.ofNullable(report.objects().get(part))
                    .ifPresent(counts -> counts.forEach((type, count) ->
                            lines.add(String.format(locale(lang), "  %-10s  %-20s %,10d", part.code(), type, count))));
        }
        lines.addAll(leftOut(report, lang));
        lines.add(String.format(
                locale(lang),
                Label.of("%d fichiers, %.1f Mo dans %s", "%d files, %.1f MB in %s")
                        .in(lang),
                report.files().size(),
                report.bytes() / MEGABYTE,
                folder));
        return lines;
    }

    private static Locale locale(Lang lang) {
        return lang == Lang.FR ? Locale.FRANCE : Locale.UK;
    }

    private static List<String> leftOut(GarReport report, Lang lang) {
        var lines = new ArrayList<String>();
        report.leftOut().forEach((id, count) -> {
            var rule = GarRules.byId(id);
            lines.add(Label.of("non remis : %d, %s (%s)", "left out: %d, %s (%s)")
                    .in(lang)
                    .formatted(count, rule.label().in(lang), id));
            report.examples().stream()
                    .filter(each -> each.rule().equals(id))
                    .limit(SHOWN)
                    .forEach(each -> lines.add("  " + line(each, lang)));
            if (count > SHOWN) {
                lines.add(
                        "  " + Label.of("et %d de plus", "and %d more").in(lang).formatted(count - SHOWN));
            }
        });
        return lines;
    }

    private static String line(GarLeftOut each, Lang lang) {
        var colon = Label.of(" : ", ": ").in(lang);
        return each.element() + " " + each.key() + colon + Messages.render(each.reason(), lang);
    }
}
