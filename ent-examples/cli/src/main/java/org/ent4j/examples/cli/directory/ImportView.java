package org.ent4j.examples.cli.directory;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.ent4j.directory.importing.ImportPlan;
import org.ent4j.directory.importing.Tally;
import org.ent4j.model.reconcile.Fate;
import org.ent4j.model.text.Lang;

/** An import of the directory for people and for programs. */
public final class ImportView {

    private ImportView() {}

    public static Map<String, Object> json(ImportPlan plan) {
        var json = new LinkedHashMap<String, Object>();
        json.put("source", plan.coverage().source());
        json.put("rows", plan.tallies().stream().map(ImportView::json).toList());
        json.put("structures", json(plan.fatesOfStructures()));
        json.put("people", json(plan.fates()));
        return json;
    }

    private static Map<String, Object> json(Tally tally) {
        var json = new LinkedHashMap<String, Object>();
        json.put("category", tally.category());
        json.put("read", tally.read());
        json.put("kept", tally.kept());
        json.put("rejected", tally.rejected());
        return json;
    }

    private static Map<String, Integer> json(Map<Fate, Integer> fates) {
        var json = new LinkedHashMap<String, Integer>();
        for (var fate : Fate.values()) {
            json.put(fate.name().toLowerCase(Locale.ROOT), fates.getOrDefault(fate, 0));
        }
        return json;
    }

    public static List<String> lines(ImportPlan plan, Lang lang) {
        var rows = plan.tallies().stream().map(tally -> row(tally, lang)).collect(Collectors.joining(", "));
        var source = plan.coverage().source();
        return List.of(
                (lang == Lang.FR ? "  annuaire %s : %s" : "  directory %s: %s").formatted(source, rows),
                "    → " + (lang == Lang.FR ? "personnes : " : "people: ") + fates(plan.fates(), lang));
    }

    private static String row(Tally tally, Lang lang) {
        var rejected = (lang == Lang.FR ? " (%d rejetés)" : " (%d rejected)").formatted(tally.rejected());
        return tally.category() + " " + tally.kept() + (tally.rejected() == 0 ? "" : rejected);
    }

    private static String fates(Map<Fate, Integer> fates, Lang lang) {
        return fates.isEmpty()
                ? "0"
                : fates.entrySet().stream()
                        .map(each ->
                                each.getValue() + " " + each.getKey().label().in(lang))
                        .collect(Collectors.joining(", "));
    }
}
