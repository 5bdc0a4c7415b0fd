package org.ent4j.examples.spark.people;

import java.io.Serial;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.ent4j.directory.Directory;
import org.ent4j.directory.feed.aaf.AafFeed;
import org.ent4j.directory.importing.ImportPolicy;
import org.ent4j.directory.memory.InMemoryDirectory;
import org.ent4j.directory.spi.DirectoryStore;
import org.ent4j.examples.host.file.Unusable;
import org.ent4j.examples.spark.files.InputFile;
import org.ent4j.examples.spark.files.WatchedFile;
import org.ent4j.model.rule.Messages;
import org.ent4j.model.text.Label;
import org.ent4j.model.text.Lang;
import org.jspecify.annotations.Nullable;

/** The schools of an export and what its codes are called, in a directory without people. Each machine reads their files once. */
public final class SchoolDirectory implements Serializable {

    @Serial
    private static final long serialVersionUID = 1L;

    /** Without people nothing hangs on the day. */
    private static final LocalDate DAY = LocalDate.EPOCH;

    private final ArrayList<InputFile> files;
    private transient @Nullable DirectoryStore read;

    SchoolDirectory(List<InputFile> files) {
        this.files = new ArrayList<>(files);
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
        var feed =
                AafFeed.of(watched.stream().map(WatchedFile::source).toList()).complete();
        var plan = directory.plan(feed, ImportPolicy.usual(DAY));
        watched.forEach(WatchedFile::check);
        directory
                .apply(plan.getOrElseThrow(refusal -> new Unusable(
                        "file", Label.of(Messages.render(refusal, Lang.FR), Messages.render(refusal, Lang.EN)))))
                .get();
        return store;
    }
}
