package org.ent4j.examples.cli.directory;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.ent4j.directory.feed.siecle.SiecleFeed;
import org.ent4j.examples.host.file.Unusable;
import org.ent4j.model.feed.FeedSource;
import org.ent4j.model.id.Uai;
import org.ent4j.model.text.Label;

/** The exports of a SIECLE base, named one by one or by their folder, plain or zipped. */
final class SiecleFiles {

    private SiecleFiles() {}

    static SiecleFeed feed(List<Path> paths, Optional<Uai> school) {
        var files = new ArrayList<FeedSource>();
        paths.forEach(path -> files.addAll(Files.isDirectory(path) ? folder(path) : List.of(FeedSource.file(path))));
        var feed = SiecleFeed.of(files);
        return school.map(feed::school).orElse(feed);
    }

    private static List<FeedSource> folder(Path folder) {
        var files = SiecleFeed.folder(folder).files();
        if (files.isEmpty()) {
            throw new Unusable(
                    "file",
                    Label.of(
                            "%s : ni XML ni ZIP dans ce dossier ; attendu : des exports SIECLE".formatted(folder),
                            "%s: neither XML nor ZIP in this folder; expected: SIECLE exports".formatted(folder)));
        }
        return files;
    }
}
