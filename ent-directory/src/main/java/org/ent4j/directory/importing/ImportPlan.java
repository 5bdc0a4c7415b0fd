package org.ent4j.directory.importing;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.ent4j.directory.spi.DirectoryChanges;
import org.ent4j.model.id.PersonId;
import org.ent4j.model.id.StructureId;
import org.ent4j.model.issue.Issue;
import org.ent4j.model.reconcile.Fate;
import org.ent4j.model.reconcile.PlanLine;
import org.ent4j.model.style.EntStyle;
import org.immutables.value.Value;

/** What an import would do, row by row; a value that can be shown, and applied or not. */
@EntStyle
@Value.Immutable
public interface ImportPlan {

    Coverage coverage();

    /** How many rows of each category were read, kept and rejected. */
    List<Tally> tallies();

    List<PlanLine<StructureId>> structures();

    /** One line for each person of the feed and one for each who is gone. */
    List<PlanLine<PersonId>> people();

    /** Exactly what {@code apply} will write; rows that stay as they are and open conflicts are not in it. */
    DirectoryChanges changes();

    /** Every defect of the files, and of the rows among one another. */
    List<Issue> issues();

    default boolean changesNothing() {
        return changes().isEmpty();
    }

    /** How many people have each fate; fates that nobody has are left out. */
    default Map<Fate, Integer> fates() {
        return count(people().stream().map(PlanLine::fate));
    }

    default Map<Fate, Integer> fatesOfStructures() {
        return count(structures().stream().map(PlanLine::fate));
    }

    /** The people on whom somebody has to decide. */
    default List<PlanLine<PersonId>> open() {
        return people().stream().filter(PlanLine::isOpen).toList();
    }

    private static Map<Fate, Integer> count(Stream<Fate> fates) {
        var counts = new EnumMap<Fate, Integer>(Fate.class);
        fates.forEach(fate -> counts.merge(fate, 1, Integer::sum));
        return counts;
    }

    static Builder builder() {
        return new Builder();
    }

    /** Builds a plan; coverage and changes are required. */
    final class Builder extends ImmutableImportPlan.Builder {}
}
