package org.ent4j.examples.cli.directory;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.ent4j.directory.Directory;
import org.ent4j.directory.feed.csv.CsvFeed;
import org.ent4j.directory.feed.csv.CsvSettings;
import org.ent4j.directory.feed.csv.KnownSchools;
import org.ent4j.directory.feed.onde.OndeFeed;
import org.ent4j.directory.importing.DirectoryFeed;
import org.ent4j.examples.cli.output.UaiConverter;
import org.ent4j.examples.cli.output.Unusable;
import org.ent4j.model.feed.FeedSource;
import org.ent4j.model.id.Uai;
import org.ent4j.model.text.Label;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** Tables of people: exports of ONDE, and any CSV. */
final class TableOptions {

    @Option(names = "--onde", paramLabel = "CSV", arity = "1..*", descriptionKey = "files.onde")
    private List<Path> onde = List.of();

    @Option(names = "--csv", paramLabel = "CSV", arity = "1..*", descriptionKey = "files.csv")
    private List<Path> csv = List.of();

    @Option(names = "--uai", paramLabel = "UAI", converter = UaiConverter.class, descriptionKey = "tables.uai")
    private @Nullable Uai uai;

    @Option(names = "--mapping", paramLabel = "JSON", descriptionKey = "tables.mapping")
    private @Nullable Path mapping;

    /** @param directory whose pupils guardians are linked to */
    List<DirectoryFeed> feeds(Directory directory) {
        var feeds = new ArrayList<DirectoryFeed>();
        var schools = KnownSchools.of(directory);
        if (!onde.isEmpty()) {
            feeds.add(OndeFeed.of(sources(onde), school(), schools));
        }
        if (!csv.isEmpty()) {
            feeds.add(new CsvFeed(sources(csv), settings().withSchools(schools)));
        }
        return feeds;
    }

    private Uai school() {
        return Optional.ofNullable(uai)
                .orElseThrow(() -> new Unusable(
                        "usage",
                        Label.of(
                                "--onde demande --uai : ces fichiers ne nomment pas leur établissement",
                                "--onde needs --uai: these files do not name their school")));
    }

    private CsvSettings settings() {
        var settings = CsvSettings.builder().school(Optional.ofNullable(uai)).build();
        return mapping == null ? settings : settings.withMapping(MappingFile.read(mapping));
    }

    private static List<FeedSource> sources(List<Path> files) {
        return files.stream().map(FeedSource::file).toList();
    }
}
