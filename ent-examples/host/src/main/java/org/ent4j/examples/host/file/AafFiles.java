package org.ent4j.examples.host.file;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.ent4j.directory.feed.aaf.AafFeed;
import org.ent4j.model.feed.FeedSource;
import org.ent4j.model.text.Label;

/** The files of an AAF export, named one by one or by their folder. */
public final class AafFiles {

    private AafFiles() {}

    public static AafFeed feed(List<Path> paths) {
        var files = paths.stream().flatMap(AafFiles::files).sorted().toList();
        if (files.isEmpty()) {
            throw new Unusable(
                    "file",
                    Label.of(
                            "%s : aucun fichier XML dans ce dossier ; attendu : un export AAF".formatted(paths.get(0)),
                            "%s: no XML file in this folder; expected: an AAF export".formatted(paths.get(0))));
        }
        return AafFeed.of(files.stream().map(FeedSource::file).toList());
    }

    private static Stream<Path> files(Path path) {
        if (!Files.isDirectory(path)) {
            return Stream.of(path);
        }
        try (var entries = Files.list(path)) {
            return entries.filter(AafFiles::isXml).toList().stream();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static boolean isXml(Path file) {
        return String.valueOf(file.getFileName()).toLowerCase(Locale.ROOT).endsWith(".xml");
    }
}
