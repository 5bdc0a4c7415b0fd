package org.ent4j.examples.spark.files;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.apache.hadoop.fs.FileStatus;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.fs.Path;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.util.SerializableConfiguration;
import org.ent4j.examples.host.file.Unusable;
import org.ent4j.model.text.Label;

/** The files of a folder. */
public final class Inputs {

    private Inputs() {}

    /** One file, wherever it is. */
    public static InputFile file(SparkSession spark, Path file) {
        return new InputFile(file.toString(), settings(spark));
    }

    private static SerializableConfiguration settings(SparkSession spark) {
        return new SerializableConfiguration(spark.sessionState().newHadoopConf());
    }

    /**
     * The XML files of a folder, in the order of their names.
     *
     * @param folder with the files of an export, or one made by {@code ent sample}, which has them in {@code aaf}
     * @throws Unusable when there is no such folder, or none in it
     */
    public static List<InputFile> xml(SparkSession spark, Path folder) {
        var settings = settings(spark);
        try {
            var system = folder.getFileSystem(settings.value());
            if (!system.exists(folder) || !system.getFileStatus(folder).isDirectory()) {
                throw unusable(folder, "ce dossier n'existe pas", "there is no such folder");
            }
            var files = xml(system, folder);
            var found = files.isEmpty() ? xml(system, new Path(folder, "aaf")) : files;
            if (found.isEmpty()) {
                throw unusable(
                        folder,
                        "aucun fichier XML dans ce dossier ; attendu : un export AAF",
                        "no XML file in this folder; expected: an AAF export");
            }
            return found.stream()
                    .map(path -> new InputFile(path.toString(), settings))
                    .toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static List<Path> xml(FileSystem system, Path folder) throws IOException {
        return system.exists(folder)
                ? Stream.of(system.listStatus(folder))
                        .filter(Inputs::isXml)
                        .map(FileStatus::getPath)
                        .sorted()
                        .toList()
                : List.of();
    }

    private static boolean isXml(FileStatus file) {
        return file.isFile()
                && file.getPath().getName().toLowerCase(Locale.ROOT).endsWith(".xml");
    }

    private static Unusable unusable(Path folder, String fr, String en) {
        return new Unusable("file", Label.of(folder + " : " + fr, folder + ": " + en));
    }
}
