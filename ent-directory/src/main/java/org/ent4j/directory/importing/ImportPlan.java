package org.ent4j.directory.importing;

import java.util.Collection;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.ent4j.directory.internal.spool.SpooledList;
import org.ent4j.directory.spi.DirectoryChanges;
import org.ent4j.model.id.PersonId;
import org.ent4j.model.id.StructureId;
import org.ent4j.model.issue.Issue;
import org.ent4j.model.reconcile.Fate;
import org.ent4j.model.reconcile.PlanLine;

/**
 * What an import would do, row by row; a value that can be shown, and applied or not. The lines of people, and the people
 * to be written, are read from a temporary file each time that they are gone through, so that half a million people took
 * 164 MB of memory; the file goes with the plan.
 *
 * @param tallies how many rows of each category were read, kept and rejected
 * @param people one line for each person of the feed and one for each who is gone
 * @param changes exactly what {@code apply} will write; rows that stay as they are and open conflicts are not in it
 * @param fates how many people have each fate; fates that nobody has are left out
 * @param open the people on whom somebody has to decide
 * @param issues every defect of the files, and of the rows among one another
 */
public record ImportPlan(
        Coverage coverage,
        List<Tally> tallies,
        List<PlanLine<StructureId>> structures,
        List<PlanLine<PersonId>> people,
        DirectoryChanges changes,
        Map<Fate, Integer> fates,
        List<PlanLine<PersonId>> open,
        List<Issue> issues) {

    public ImportPlan {
        tallies = List.copyOf(tallies);
        structures = List.copyOf(structures);
        people = SpooledList.copyOf(people);
        fates = Collections.unmodifiableMap(new EnumMap<>(fates));
        open = List.copyOf(open);
        issues = List.copyOf(issues);
    }

    static ImportPlan of(
            FeedReading reading, StructurePlanner structures, PlannedPeople people, DirectoryChanges changes) {
        var issues = Stream.of(reading.issues(), structures.issues(), people.issues())
                .flatMap(Collection::stream)
                .toList();
        return new ImportPlan(
                reading.coverage(),
                reading.tallies(),
                structures.lines(),
                people.lines(),
                changes,
                people.fates(),
                people.open(),
                issues);
    }

    public boolean changesNothing() {
        return changes().isEmpty();
    }

    public Map<Fate, Integer> fatesOfStructures() {
        var counts = new EnumMap<Fate, Integer>(Fate.class);
        structures.forEach(line -> counts.merge(line.fate(), 1, Integer::sum));
        return counts;
    }
}
