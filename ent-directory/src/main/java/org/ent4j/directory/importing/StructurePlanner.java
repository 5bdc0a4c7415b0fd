package org.ent4j.directory.importing;

import static java.util.function.Function.identity;
import static java.util.stream.Collectors.toMap;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.ent4j.directory.importing.FeedContent.Row;
import org.ent4j.directory.importing.FeedContent.StructureAmendment;
import org.ent4j.directory.spi.Structures;
import org.ent4j.directory.structure.Structure;
import org.ent4j.directory.structure.StructureMerge;
import org.ent4j.model.id.StructureId;
import org.ent4j.model.issue.Issue;
import org.ent4j.model.reconcile.Fate;
import org.ent4j.model.reconcile.Match;
import org.ent4j.model.reconcile.PlanLine;
import org.ent4j.model.reconcile.SourceItem;
import org.ent4j.model.rule.Reason;

/** Plans the structures of one feed. A structure that a feed does not have stays. */
final class StructurePlanner {

    private final Coverage coverage;
    private final Map<StructureId, Structure> known;
    private final Map<StructureId, Structure> next = new LinkedHashMap<>();
    private final List<Issue> issues = new ArrayList<>();

    StructurePlanner(FeedContent content, Structures structures) {
        this.coverage = content.reading().coverage();
        this.known = structures.byIds(ids(content)).stream().collect(toMap(Structure::id, identity()));
        content.structures().forEach(row -> next.put(row.value().id(), merged(row.value())));
        content.structureAmendments().forEach(this::amend);
    }

    private static List<StructureId> ids(FeedContent content) {
        return Stream.concat(
                        content.structures().stream().map(row -> row.value().id()),
                        content.structureAmendments().stream()
                                .map(row -> row.value().structure()))
                .toList();
    }

    private void amend(Row<StructureAmendment> row) {
        var id = row.value().structure();
        Optional.ofNullable(next.get(id))
                .or(() -> before(id))
                .ifPresentOrElse(
                        structure -> next.put(id, row.value().change().apply(structure)),
                        () -> issues.add(Issue.error(row.where(), new ImportReason.NobodyOfThatKey(id.value()))));
    }

    List<Structure> changes() {
        return next.values().stream()
                .filter(structure -> !structure.equals(known.get(structure.id())))
                .toList();
    }

    List<PlanLine<StructureId>> lines() {
        return next.values().stream().map(this::line).toList();
    }

    List<Issue> issues() {
        return issues;
    }

    private Optional<Structure> before(StructureId id) {
        return Optional.ofNullable(known.get(id));
    }

    private Structure merged(Structure structure) {
        return before(structure.id())
                .map(before -> StructureMerge.merge(before, structure, coverage.source()))
                .orElse(structure);
    }

    private PlanLine<StructureId> line(Structure structure) {
        return before(structure.id())
                .map(before -> line(before, structure))
                .orElseGet(() -> new PlanLine<>(item(structure), new Match.None<>(), Fate.CREATE, List.of()));
    }

    private PlanLine<StructureId> line(Structure before, Structure after) {
        var match = new Match.ExactId<>(before.id(), before.uai().isPresent() ? "UAI" : coverage.source());
        List<Reason> changed = List.of(new ImportReason.Changed(Differences.between(before, after)));
        return before.equals(after)
                ? new PlanLine<>(item(after), match, Fate.UNCHANGED, List.of())
                : new PlanLine<>(item(after), match, Fate.UPDATE, changed);
    }

    private SourceItem item(Structure structure) {
        return new SourceItem(
                structure.id(),
                coverage.source(),
                "STRUCTURE",
                structure.keys().first().key(),
                structure.name());
    }
}
