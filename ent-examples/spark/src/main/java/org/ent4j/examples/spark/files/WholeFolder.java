package org.ent4j.examples.spark.files;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.UUID;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.fs.Path;
import org.apache.spark.sql.SparkSession;
import org.ent4j.examples.host.file.Unusable;
import org.ent4j.model.text.Label;

/**
 * A folder of results that is complete or not there: what is written goes into a folder beside it, which takes its name at the
 * end. What was begun and not finished goes away. On a file system where taking a name is one step, as on HDFS and on disks; an
 * object store copies instead.
 */
public final class WholeFolder implements AutoCloseable {

    private final FileSystem system;
    private final Path folder;
    private final Path unfinished;

    private WholeFolder(FileSystem system, Path folder) {
        this.system = system;
        this.folder = folder;
        this.unfinished = new Path(folder.getParent(), ".%s-%s".formatted(folder.getName(), UUID.randomUUID()));
    }

    /** @throws Unusable when it is there already: nothing is replaced; when it has no name */
    public static WholeFolder at(SparkSession spark, Path path) {
        try {
            var system = path.getFileSystem(spark.sessionState().newHadoopConf());
            var folder = system.makeQualified(path);
            if (folder.isRoot() || folder.getName().isEmpty()) {
                throw unusable(path, "n'est pas le nom d'un dossier", "is not the name of a folder");
            }
            if (system.exists(folder)) {
                throw unusable(path, "existe déjà, et n'est pas remplacé", "there already, and not replaced");
            }
            var whole = new WholeFolder(system, folder);
            system.deleteOnExit(whole.unfinished);
            return whole;
        } catch (IOException unreachable) {
            throw new UncheckedIOException(unreachable);
        }
    }

    private static Unusable unusable(Path path, String fr, String en) {
        return new Unusable("usage", Label.of(path + " : " + fr, path + ": " + en));
    }

    /** Where one of the results goes. */
    public String part(String name) {
        return new Path(unfinished, name).toString();
    }

    /** Where something goes that only the job needs. */
    public String scratch(String name) {
        return new Path(unfinished, "_scratch/" + name).toString();
    }

    /** What was made in the scratch becomes one of the results. */
    public void keep(String scratch, String name) {
        try {
            system.mkdirs(unfinished);
            if (!system.rename(new Path(scratch(scratch)), new Path(part(name)))) {
                throw new IOException("%s cannot take its name.\nMaybe it came there meanwhile.".formatted(name));
            }
        } catch (IOException refused) {
            throw new UncheckedIOException(refused);
        }
    }

    /** All is written. */
    public void complete() {
        try {
            system.delete(new Path(unfinished, "_scratch"), true);
            if (system.exists(folder) || !system.rename(unfinished, folder)) {
                throw new IOException("%s cannot take its name.\nMaybe it came there meanwhile.".formatted(folder));
            }
        } catch (IOException refused) {
            throw new UncheckedIOException(refused);
        }
    }

    @Override
    public void close() {
        try {
            system.delete(unfinished, true);
        } catch (IOException left) {
            throw new UncheckedIOException(left);
        }
    }
}
