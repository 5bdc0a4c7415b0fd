package org.ent4j.timetable.rapprochement;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.ent4j.model.id.StructureId;
import org.ent4j.model.reconcile.Correspondence;
import org.ent4j.model.reconcile.Fate;
import org.ent4j.model.reconcile.Match;
import org.ent4j.model.reconcile.PlanLine;
import org.ent4j.model.reconcile.Target;
import org.ent4j.timetable.source.ItemKind;
import org.ent4j.timetable.source.ItemRef;
import org.ent4j.timetable.source.SourceTimetable;

/**
 * What an import means to do.
 *
 * @param structure the host's structure
 * @param timetable the file
 * @param lines one for each item of the file, by kind and key
 */
public record TimetablePlan(StructureId structure, SourceTimetable timetable, List<PlanLine<HostItem>> lines) {

    public TimetablePlan {
        lines = List.copyOf(lines);
    }

    public static ItemRef ref(PlanLine<HostItem> line) {
        return new ItemRef(ItemKind.valueOf(line.item().kind()), line.item().key());
    }

    public List<PlanLine<HostItem>> of(ItemKind kind) {
        return lines.stream().filter(line -> ref(line).kind() == kind).toList();
    }

    public List<PlanLine<HostItem>> of(Fate fate) {
        return lines.stream().filter(line -> line.fate() == fate).toList();
    }

    public Optional<PlanLine<HostItem>> line(ItemRef item) {
        return lines.stream().filter(line -> ref(line).equals(item)).findFirst();
    }

    /** What a person has to decide. */
    public List<PlanLine<HostItem>> open() {
        return lines.stream().filter(PlanLine::isOpen).toList();
    }

    /** How many items of each kind have which fate; kinds without an item are missing. */
    public Map<ItemKind, Map<Fate, Long>> counts() {
        return lines.stream()
                .collect(Collectors.groupingBy(
                        line -> ref(line).kind(),
                        TreeMap::new,
                        Collectors.groupingBy(PlanLine::fate, TreeMap::new, Collectors.counting())));
    }

    /** What an item might be, the likeliest first; nothing when it is settled or nothing resembles it. */
    public static List<Match.Candidate<HostItem>> suggestions(PlanLine<HostItem> line) {
        return line.match() instanceof Match.Scored<HostItem> scored ? scored.candidates() : List.of();
    }

    /**
     * The decisions that would take the first suggestions, for somebody to look at and to store. Left out are those that
     * another item has or would take as well, those of another name (last name, of people), and whatever the matcher of people wants
     * somebody to look at (twins, namesakes, another INE).
     *
     * @param least the score from which on, from 0 to 1
     */
    public List<Correspondence> suggested(double least) {
        var firsts = new LinkedHashMap<PlanLine<HostItem>, HostItem>();
        open().forEach(line -> suggestions(line).stream()
                .limit(1)
                .filter(first -> first.score() >= least && SuggestionRules.mayBeTaken(first))
                .forEach(first -> firsts.put(line, first.target())));
        var wanted = firsts.values().stream().collect(Collectors.groupingBy(each -> each, Collectors.counting()));
        return firsts.entrySet().stream()
                .filter(each -> wanted.getOrDefault(each.getValue(), 0L) == 1)
                .map(each -> Correspondence.first(
                        each.getKey().item(), Target.to(each.getValue().key())))
                .toList();
    }
}
