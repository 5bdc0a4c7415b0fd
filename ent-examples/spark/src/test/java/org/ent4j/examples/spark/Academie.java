package org.ent4j.examples.spark;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.ent4j.access.rule.Rights;
import org.ent4j.directory.Directory;
import org.ent4j.directory.feed.aaf.AafFeed;
import org.ent4j.directory.importing.ImportPolicy;
import org.ent4j.directory.memory.InMemoryDirectory;
import org.ent4j.directory.spi.DirectoryStore;
import org.ent4j.directory.structure.Structure;
import org.ent4j.examples.host.UsualRules;
import org.ent4j.examples.sample.Progress;
import org.ent4j.examples.sample.Sample;
import org.ent4j.examples.sample.spec.SampleSpec;
import org.ent4j.model.id.StructureId;

/**
 * A made-up académie on disk, and the same in the library's own directory.
 *
 * @param folder whose {@code aaf} has the export
 */
record Academie(Path folder) {

    static final LocalDate DAY = LocalDate.of(2026, 10, 12);

    static Academie of(int schools, Path folder) {
        var spec = SampleSpec.builder()
                .schools(schools)
                .seed(7)
                .timetables(false)
                .overwrite(true)
                .build();
        Sample.of(spec).get().writeTo(folder, Progress.NONE).get();
        return new Academie(folder);
    }

    Path aaf() {
        return folder.resolve("aaf");
    }

    /** Its files of that category, in the order of their names. */
    List<Path> files(String category) {
        try (var files = Files.list(aaf())) {
            return files.filter(file -> file.getFileName().toString().contains("_" + category + "_"))
                    .sorted()
                    .toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    Directory directory() {
        return Directory.on(store());
    }

    DirectoryStore store() {
        var store = new InMemoryDirectory();
        var directory = Directory.on(store);
        var plan = directory
                .plan(AafFeed.folder(aaf()).complete(), ImportPolicy.usual(DAY))
                .get();
        directory.apply(plan).get();
        return store;
    }

    static Stream<StructureId> schools(Directory directory) {
        return directory.structures().stream()
                .map(Structure::id)
                .sorted((one, two) -> one.value().compareTo(two.value()));
    }

    static Rights usual(Directory directory) {
        Set<StructureId> all = schools(directory).collect(Collectors.toSet());
        return UsualRules.of(all);
    }
}
