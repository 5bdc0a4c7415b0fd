package org.ent4j.examples.quality;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;
import static java.util.stream.Collectors.toMap;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.ent4j.model.reconcile.Correspondence;
import org.ent4j.model.reconcile.PlanLine;
import org.ent4j.timetable.rapprochement.HostItem;
import org.ent4j.timetable.rapprochement.TimetablePlan;
import org.ent4j.timetable.source.ItemKind;
import org.ent4j.timetable.source.ItemRef;

/**
 * Plans compared with the truth, line by line.
 *
 * @param taken how many suggestions a school would take at once from a likelihood of 0.9 on
 * @param takenWrongly how many of these are wrong
 */
record Score(List<Judged> lines, int taken, int takenWrongly) {

    /** From this score on, a school may take suggestions at once. */
    private static final double SURE_ENOUGH = 0.9;

    /** A line of a plan, what it is worth, and in which file of which school. */
    record Judged(long seed, TruthLine truth, PlanLine<HostItem> line, Outcome outcome) {
        String sourceAndKind() {
            return truth.source() + " " + truth.item().kind();
        }
    }

    /** @throws AssertionError when an item of the file has no line, or two, or a line has no item */
    static Score of(long seed, List<TruthLine> truth, TimetablePlan plan) {
        var ofFile = truth.stream()
                .filter(each -> each.source().equals(plan.timetable().source()))
                .collect(toMap(TruthLine::item, each -> each));
        var lines = plan.lines().stream()
                .filter(line -> TimetablePlan.ref(line).kind() != ItemKind.PART)
                .collect(toMap(TimetablePlan::ref, line -> line));
        if (!lines.keySet().equals(ofFile.keySet())) {
            throw new AssertionError("seed " + seed + ": " + lines.keySet() + " instead of " + ofFile.keySet());
        }
        var taken = plan.suggested(SURE_ENOUGH);
        var wrongly =
                taken.stream().filter(decision -> !isRight(decision, ofFile)).count();
        return new Score(
                lines.entrySet().stream()
                        .map(line -> judged(seed, Objects.requireNonNull(ofFile.get(line.getKey())), line.getValue()))
                        .toList(),
                taken.size(),
                (int) wrongly);
    }

    private static boolean isRight(Correspondence decision, Map<ItemRef, TruthLine> truth) {
        var ref = new ItemRef(
                ItemKind.valueOf(decision.item().kind()), decision.item().key());
        return decision.target()
                .fold(
                        key -> Optional.ofNullable(truth.get(ref))
                                .filter(meant -> meant.is(key))
                                .isPresent(),
                        () -> false,
                        () -> false);
    }

    private static Judged judged(long seed, TruthLine truth, PlanLine<HostItem> line) {
        return new Judged(seed, truth, line, Outcome.of(line, truth));
    }

    static Score sum(Stream<Score> scores) {
        var all = scores.toList();
        return new Score(
                all.stream().flatMap(score -> score.lines().stream()).toList(),
                all.stream().mapToInt(Score::taken).sum(),
                all.stream().mapToInt(Score::takenWrongly).sum());
    }

    List<Judged> errors() {
        return lines.stream().filter(each -> each.outcome().isError()).toList();
    }

    Score of(String source) {
        return only(each -> each.truth().source().equals(source));
    }

    Score of(ItemKind... kinds) {
        return only(each -> List.of(kinds).contains(each.truth().item().kind()));
    }

    private static Score of(List<Judged> lines) {
        return new Score(lines, 0, 0);
    }

    private Score only(Predicate<Judged> which) {
        return of(lines.stream().filter(which).toList());
    }

    /** The share, in percent, of the items that nobody has to look at. */
    double automatic() {
        return share(outcome -> outcome.isAutomatic() && !outcome.isError());
    }

    /** The share, in percent, of the items that are automatic, rightly first among the proposals, or rightly open. */
    double automaticOrProposed() {
        return share(outcome -> outcome != Outcome.OPEN && !outcome.isError());
    }

    private double share(Predicate<Outcome> which) {
        var good = lines.stream().filter(each -> which.test(each.outcome())).count();
        return lines.isEmpty() ? 100 : 100.0 * good / lines.size();
    }

    /** One row a file and kind, one column an outcome. */
    String table() {
        var rows = new ArrayList<String>();
        var header = new StringBuilder("%-14s %8s".formatted("", "items"));
        for (var outcome : Outcome.values()) {
            header.append(" %8s".formatted(outcome.name().toLowerCase(Locale.ROOT)));
        }
        rows.add(header + "   auto %   or proposed %");
        lines.stream()
                .collect(groupingBy(Judged::sourceAndKind, TreeMap::new, toList()))
                .forEach((name, of) -> rows.add(row(name, of(of))));
        rows.add(row("all", this));
        return String.join("\n", rows);
    }

    private static String row(String name, Score score) {
        Map<Outcome, Long> counts = score.lines().stream().collect(groupingBy(Judged::outcome, counting()));
        var row = new StringBuilder("%-14s %8d".formatted(name, score.lines().size()));
        for (var outcome : Outcome.values()) {
            row.append(" %8d".formatted(counts.getOrDefault(outcome, 0L)));
        }
        return row + String.format(Locale.ROOT, " %8.2f %15.2f", score.automatic(), score.automaticOrProposed());
    }

    /** The figures, as a whole and by file and kind. */
    Map<String, Object> json() {
        var json = new LinkedHashMap<>(figures());
        var kinds = new LinkedHashMap<String, Object>();
        lines.stream()
                .collect(groupingBy(Judged::sourceAndKind, TreeMap::new, toList()))
                .forEach((name, of) -> kinds.put(name, of(of).figures()));
        json.put("kinds", kinds);
        json.put("takenAtOnce", taken);
        json.put("takenWrongly", takenWrongly);
        return json;
    }

    private Map<String, Object> figures() {
        var json = new LinkedHashMap<String, Object>();
        json.put("items", lines.size());
        Map<Outcome, Long> counts = lines.stream().collect(groupingBy(Judged::outcome, counting()));
        for (var outcome : Outcome.values()) {
            json.put(outcome.name().toLowerCase(Locale.ROOT), counts.getOrDefault(outcome, 0L));
        }
        json.put("automaticPercent", TimetableRecord.rounded(automatic()));
        json.put("automaticOrFirstPercent", TimetableRecord.rounded(automaticOrProposed()));
        return json;
    }
}
