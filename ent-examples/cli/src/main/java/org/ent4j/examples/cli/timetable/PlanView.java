package org.ent4j.examples.cli.timetable;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.ent4j.model.reconcile.Fate;
import org.ent4j.model.reconcile.Match;
import org.ent4j.model.reconcile.PlanLine;
import org.ent4j.model.rule.Messages;
import org.ent4j.model.rule.Reason;
import org.ent4j.model.text.Label;
import org.ent4j.model.text.Lang;
import org.ent4j.timetable.rapprochement.HostItem;
import org.ent4j.timetable.rapprochement.TimetablePlan;
import org.ent4j.timetable.source.ItemKind;

/** A plan for people and for programs. */
public final class PlanView {

    private static final Map<Match.Kind, Label> FOUND = new EnumMap<>(Map.of(
            Match.Kind.DECIDED, Label.of("par décision", "by decision"),
            Match.Kind.EXACT_ID, Label.of("par identifiant", "by identifier"),
            Match.Kind.EXACT_NAME, Label.of("par nom", "by name")));

    private static final double HALF = 0.5;

    private PlanView() {}

    /** By kind of item, how many were found in which way. */
    public static Map<String, Object> counts(TimetablePlan plan) {
        var json = new LinkedHashMap<String, Object>();
        for (var kind : ItemKind.values()) {
            var lines = plan.of(kind);
            if (!lines.isEmpty() && kind != ItemKind.PART) {
                json.put(kind.name().toLowerCase(Locale.ROOT), counts(lines));
            }
        }
        return json;
    }

    private static Map<String, Object> counts(List<PlanLine<HostItem>> lines) {
        var json = new LinkedHashMap<String, Object>();
        json.put("total", lines.size());
        json.put("decided", found(lines, Match.Kind.DECIDED));
        json.put("exactId", found(lines, Match.Kind.EXACT_ID));
        json.put("exactName", found(lines, Match.Kind.EXACT_NAME));
        json.put("create", fate(lines, Fate.CREATE));
        json.put("ignored", fate(lines, Fate.IGNORED));
        json.put("open", fate(lines, Fate.CONFLICT));
        return json;
    }

    private static long found(List<PlanLine<HostItem>> lines, Match.Kind kind) {
        return lines.stream()
                .filter(line -> line.match().kind() == kind && line.fate() == Fate.UNCHANGED)
                .count();
    }

    private static long fate(List<PlanLine<HostItem>> lines, Fate fate) {
        return lines.stream().filter(line -> line.fate() == fate).count();
    }

    /** What is unknown to the directory, and why. */
    public static List<Map<String, Object>> open(TimetablePlan plan) {
        return plan.open().stream().map(PlanView::open).toList();
    }

    private static Map<String, Object> open(PlanLine<HostItem> line) {
        var json = new LinkedHashMap<String, Object>();
        json.put("kind", line.item().kind());
        json.put("key", line.item().key());
        json.put("label", line.item().label());
        json.put("match", line.match().kind().name());
        json.put("fr", why(line, Lang.FR));
        json.put("en", why(line, Lang.EN));
        json.put(
                "suggestions",
                TimetablePlan.suggestions(line).stream()
                        .map(PlanView::suggestion)
                        .toList());
        return json;
    }

    private static Map<String, Object> suggestion(Match.Candidate<HostItem> candidate) {
        var json = new LinkedHashMap<String, Object>();
        json.put("key", candidate.target().key());
        json.put("label", candidate.target().label());
        json.put("score", percent(candidate.score()) / 100.0);
        json.put("fr", why(candidate.reasons(), Lang.FR));
        json.put("en", why(candidate.reasons(), Lang.EN));
        return json;
    }

    /** Each item, with what it became. */
    public static List<Map<String, Object>> items(TimetablePlan plan) {
        return plan.lines().stream().map(PlanView::item).toList();
    }

    private static Map<String, Object> item(PlanLine<HostItem> line) {
        var json = open(line);
        json.put("fate", line.fate().name());
        json.put("target", line.match().settled().map(HostItem::key).orElse(""));
        return json;
    }

    /** One line a kind: how many, found how, and how many are left. */
    public static List<String> summary(TimetablePlan plan, Lang lang) {
        var lines = new ArrayList<String>();
        for (var kind : ItemKind.values()) {
            if (kind != ItemKind.PART && !plan.of(kind).isEmpty()) {
                lines.add(summary(kind, plan.of(kind), lang));
            }
        }
        return lines;
    }

    private static String summary(ItemKind kind, List<PlanLine<HostItem>> lines, Lang lang) {
        var parts = new ArrayList<String>();
        FOUND.forEach((found, label) -> add(parts, found(lines, found), label, lang));
        add(parts, fate(lines, Fate.CREATE), Fate.CREATE.label(), lang);
        add(parts, fate(lines, Fate.IGNORED), Fate.IGNORED.label(), lang);
        add(parts, fate(lines, Fate.CONFLICT), Fate.CONFLICT.label(), lang);
        return "  %-14s %4d : %s".formatted(kind.label().in(lang), lines.size(), String.join(", ", parts));
    }

    private static void add(List<String> parts, long count, Label label, Lang lang) {
        if (count > 0) {
            parts.add(count + " " + label.in(lang));
        }
    }

    /** Each item of these, with what it became and why. */
    public static List<String> lines(List<PlanLine<HostItem>> lines, Lang lang) {
        return lines.stream()
                .map(line -> "  %-10s %-28s %-16s %s"
                        .formatted(
                                ItemKind.valueOf(line.item().kind()).label().in(lang),
                                line.item().label() + " [" + line.item().key() + "]",
                                line.fate().label().in(lang),
                                why(line, lang) + suggested(line, lang)))
                .toList();
    }

    /** The likeliest of what the item might be, in the words of a person who proposes it. */
    private static String suggested(PlanLine<HostItem> line, Lang lang) {
        return TimetablePlan.suggestions(line).stream()
                .findFirst()
                .map(first -> " ; %s %s [%s] (%d %%) : %s"
                        .formatted(
                                likely(first.score()).in(lang),
                                first.target().label(),
                                first.target().key(),
                                percent(first.score()),
                                why(first.reasons(), lang)))
                .orElse("");
    }

    private static Label likely(double score) {
        return score >= HALF ? Label.of("sans doute", "probably") : Label.of("peut-être", "perhaps");
    }

    /** Nothing that is suggested is sure. */
    private static long percent(double score) {
        return Math.max(1, Math.min(99, Math.round(score * 100)));
    }

    private static String why(PlanLine<HostItem> line, Lang lang) {
        return why(line.reasons(), lang);
    }

    private static String why(List<Reason> reasons, Lang lang) {
        return reasons.stream().map(reason -> Messages.render(reason, lang)).collect(Collectors.joining(" ; "));
    }
}
