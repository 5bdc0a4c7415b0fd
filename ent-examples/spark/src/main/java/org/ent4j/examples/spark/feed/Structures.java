package org.ent4j.examples.spark.feed;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.apache.spark.sql.Row;
import org.ent4j.directory.Directory;
import org.ent4j.directory.feed.aaf.AafFeed;
import org.ent4j.directory.importing.ImportPlan;
import org.ent4j.directory.importing.ImportPolicy;
import org.ent4j.directory.memory.InMemoryDirectory;
import org.ent4j.examples.spark.files.InputFile;
import org.ent4j.examples.spark.people.StructureFiles;

/** What an import would do to the structures: they are few, and planned on one machine. */
final class Structures {

    private Structures() {}

    /** The lines of the plan in the order of the files, see {@link PlanLines#OF_STRUCTURES}. */
    static List<Row> lines(Optional<StructureFiles> known, StructureFiles said, LocalDate today) {
        var directory = Directory.on(new InMemoryDirectory());
        known.ifPresent(files -> directory.apply(plan(directory, files, today)));
        return plan(directory, said, today).structures().stream()
                .map(PlanLines::structure)
                .toList();
    }

    private static ImportPlan plan(Directory directory, StructureFiles files, LocalDate today) {
        var sources = files.usable().stream()
                .map(InputFile::watched)
                .map(watched -> watched.source())
                .toList();
        return directory
                .plan(AafFeed.of(sources).complete(), ImportPolicy.usual(today))
                .getOrElseThrow(refused -> new IllegalStateException(
                        "Files that could be read cannot: %s.\nMaybe somebody changed them meanwhile."
                                .formatted(refused.code())));
    }
}
