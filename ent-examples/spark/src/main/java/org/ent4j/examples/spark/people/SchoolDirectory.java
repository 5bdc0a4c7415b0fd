package org.ent4j.examples.spark.people;

import java.io.Serial;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.ArrayList;
import org.ent4j.directory.Directory;
import org.ent4j.directory.feed.aaf.AafFeed;
import org.ent4j.directory.importing.ImportPolicy;
import org.ent4j.directory.memory.InMemoryDirectory;
import org.ent4j.directory.spi.DirectoryStore;
import org.ent4j.examples.host.file.Unusable;
import org.ent4j.examples.spark.files.InputFile;
import org.ent4j.examples.spark.files.WatchedFile;
import org.jspecify.annotations.Nullable;

/** The schools of an export and what its codes are called, in a directory without people. Each machine reads their files once. */
public final class SchoolDirectory implements Serializable {

    @Serial
    private static final long serialVersionUID = 1L;

    /** Without people nothing hangs on the day. */
    private static final LocalDate DAY = LocalDate.EPOCH;

    private final ArrayList<InputFile> files;
    private transient @Nullable DirectoryStore read;

    public SchoolDirectory(StructureFiles files) {
        this.files = new ArrayList<>(files.usable());
    }

    /** @throws Unusable when they cannot be imported together */
    public synchronized DirectoryStore store() {
        var known = read;
        if (known == null) {
            known = imported();
            read = known;
        }
        return known;
    }

    private DirectoryStore imported() {
        var watched = files.stream().map(InputFile::watched).toList();
        var store = new InMemoryDirectory();
        var directory = Directory.on(store);
        var sources = watched.stream().map(WatchedFile::source).toList();
        var plan = directory.plan(AafFeed.of(sources).complete(), ImportPolicy.usual(DAY));
        watched.forEach(WatchedFile::check);
        directory.apply(plan.getOrElseThrow(Unusable::of)).get();
        return store;
    }
}
