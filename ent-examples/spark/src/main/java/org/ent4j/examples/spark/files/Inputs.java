package org.ent4j.examples.spark.files;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.apache.hadoop.fs.FileStatus;
import org.apache.hadoop.fs.Path;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.util.SerializableConfiguration;
import org.ent4j.examples.host.file.Unusable;
import org.ent4j.model.text.Label;

/** The files of a folder. */
public final class Inputs {

    private Inputs() {}

    /**
     * The XML files of a folder, in the order of their names.
     *
     * @param folder with the files of an export, or one made by {@code ent sample}, which has them in {@code aaf}
     * @throws Unusable when there are none
     */
    public static List<InputFile> xml(SparkSession spark, URI folder) {
        var settings = new SerializableConfiguration(spark.sessionState().newHadoopConf());
        try {
            var given = new Path(folder);
            var system = given.getFileSystem(settings.value());
            var inside = new Path(given, "aaf");
            var files = system.exists(given)
                    ? Stream.of(system.listStatus(system.exists(inside) ? inside : given))
                            .filter(Inputs::isXml)
                            .map(FileStatus::getPath)
                            .sorted()
                            .map(path -> new InputFile(path.toUri(), settings))
                            .toList()
                    : List.<InputFile>of();
            if (files.isEmpty()) {
                throw none(folder);
            }
            return files;
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static boolean isXml(FileStatus file) {
        return file.isFile()
                && file.getPath().getName().toLowerCase(Locale.ROOT).endsWith(".xml");
    }

    private static Unusable none(URI folder) {
        return new Unusable(
                "file",
                Label.of(
                        "%s : aucun fichier XML dans ce dossier ; attendu : un export AAF".formatted(folder),
                        "%s: no XML file in this folder; expected: an AAF export".formatted(folder)));
    }
}
