package org.ent4j.examples.spark.files;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
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

    static SerializableConfiguration settings(SparkSession spark) {
        return new SerializableConfiguration(spark.sessionState().newHadoopConf());
    }

    /**
     * The XML files of a folder, in the order of their names.
     *
     * @param folder with the files of an export, or one made by {@code ent sample}, which has them in {@code aaf}
     * @throws Unusable when there is no such folder, or none in it
     */
    public static List<InputFile> xml(SparkSession spark, Path folder) {
        return files(spark, folder, "aaf", Set.of(".xml"), Label.of("un export AAF", "an AAF export"));
    }

    /**
     * The files of a folder, in the order of their names.
     *
     * @param within a folder in it that has them when it has none itself
     * @param endings of their names, in small letters
     * @param expected what they should be, for the refusal
     * @throws Unusable when there is no such folder, or none in it
     */
    public static List<InputFile> files(
            SparkSession spark, Path folder, String within, Set<String> endings, Label expected) {
        var settings = settings(spark);
        try {
            var system = folder.getFileSystem(settings.value());
            if (!system.exists(folder) || !system.getFileStatus(folder).isDirectory()) {
                throw unusable(folder, "ce dossier n'existe pas", "there is no such folder");
            }
            var files = files(system, folder, endings);
            var found = files.isEmpty() ? files(system, new Path(folder, within), endings) : files;
            if (found.isEmpty()) {
                var names = endings.stream().sorted().collect(Collectors.joining(", "));
                throw unusable(
                        folder,
                        "aucun fichier (%s) dans ce dossier ; attendu : %s".formatted(names, expected.fr()),
                        "no file (%s) in this folder; expected: %s".formatted(names, expected.en()));
            }
            return found.stream()
                    .map(path -> new InputFile(path.toString(), settings))
                    .toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static List<Path> files(FileSystem system, Path folder, Set<String> endings) throws IOException {
        return system.exists(folder)
                ? Stream.of(system.listStatus(folder))
                        .filter(FileStatus::isFile)
                        .map(FileStatus::getPath)
                        .filter(path -> endings.stream().anyMatch(path.getName().toLowerCase(Locale.ROOT)::endsWith))
                        .sorted()
                        .toList()
                : List.of();
    }

    private static Unusable unusable(Path folder, String fr, String en) {
        return new Unusable("file", Label.of(folder + " : " + fr, folder + ": " + en));
    }
}
