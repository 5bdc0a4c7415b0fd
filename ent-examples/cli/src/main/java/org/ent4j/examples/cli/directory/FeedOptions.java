package org.ent4j.examples.cli.directory;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.ent4j.directory.Directory;
import org.ent4j.directory.feed.csv.CsvFeed;
import org.ent4j.directory.feed.csv.CsvSettings;
import org.ent4j.directory.feed.csv.KnownSchools;
import org.ent4j.directory.feed.edt.EdtPeopleFeed;
import org.ent4j.directory.feed.onde.OndeFeed;
import org.ent4j.directory.feed.oneroster.OneRosterFeed;
import org.ent4j.directory.feed.sts.StsFeed;
import org.ent4j.directory.importing.DirectoryFeed;
import org.ent4j.examples.cli.output.UaiConverter;
import org.ent4j.examples.host.file.AafFiles;
import org.ent4j.examples.host.file.Unusable;
import org.ent4j.model.feed.FeedSource;
import org.ent4j.model.id.Uai;
import org.ent4j.model.text.Label;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** The feeds of people that a command reads, the richest source first. */
final class FeedOptions {

    @Option(names = "--aaf", paramLabel = "${bundle:label.folder}|XML", arity = "1..*", descriptionKey = "files.aaf")
    private List<Path> aaf = List.of();

    @Option(
            names = "--aaf1d",
            paramLabel = "${bundle:label.folder}|XML",
            arity = "1..*",
            descriptionKey = "files.aaf1d")
    private List<Path> aaf1d = List.of();

    @Option(
            names = "--siecle",
            paramLabel = "${bundle:label.folder}|XML|ZIP",
            arity = "1..*",
            descriptionKey = "files.siecle")
    private List<Path> siecle = List.of();

    @Option(names = "--onde", paramLabel = "CSV", arity = "1..*", descriptionKey = "files.onde")
    private List<Path> onde = List.of();

    @Option(names = "--sts-emp", paramLabel = "XML", arity = "1..*", descriptionKey = "files.sts-emp")
    private List<Path> stsEmp = List.of();

    @Option(names = "--csv", paramLabel = "CSV", arity = "1..*", descriptionKey = "files.csv")
    private List<Path> csv = List.of();

    @Option(names = "--mapping", paramLabel = "JSON", descriptionKey = "tables.mapping")
    private @Nullable Path mapping;

    @Option(
            names = "--oneroster",
            paramLabel = "${bundle:label.folder}|ZIP",
            arity = "1..*",
            descriptionKey = "files.oneroster")
    private List<Path> oneRoster = List.of();

    @Option(names = "--edt", paramLabel = "XML", descriptionKey = "files.edt-people")
    private @Nullable Path edt;

    @Option(names = "--uai", paramLabel = "UAI", converter = UaiConverter.class, descriptionKey = "feeds.uai")
    private @Nullable Uai uai;

    /** @param directory whose pupils guardians are linked to */
    List<DirectoryFeed> feeds(Directory directory, LocalDate today) {
        var feeds = new ArrayList<DirectoryFeed>();
        if (!aaf.isEmpty()) {
            feeds.add(AafFiles.feed(aaf));
        }
        if (!aaf1d.isEmpty()) {
            feeds.add(AafFiles.feed(aaf1d).firstDegree());
        }
        if (!siecle.isEmpty()) {
            feeds.add(SiecleFiles.feed(siecle, Optional.ofNullable(uai)));
        }
        var schools = KnownSchools.of(directory);
        if (!onde.isEmpty()) {
            feeds.add(OndeFeed.of(sources(onde), schoolOfOnde(), schools));
        }
        stsEmp.forEach(file -> feeds.add(new StsFeed(FeedSource.file(file))));
        if (!csv.isEmpty()) {
            feeds.add(new CsvFeed(sources(csv), settings().withSchools(schools)));
        }
        addForeign(feeds, today);
        return notNone(feeds);
    }

    private void addForeign(List<DirectoryFeed> feeds, LocalDate today) {
        if (!oneRoster.isEmpty()) {
            feeds.add(OneRosterFeed.at(oneRoster.get(0), oneRoster.subList(1, oneRoster.size()))
                    .on(today));
        }
        Optional.ofNullable(edt)
                .ifPresent(file -> feeds.add(
                        new EdtPeopleFeed(FeedSource.file(file), Optional.ofNullable(uai), Optional.of(today))));
    }

    private static List<DirectoryFeed> notNone(List<DirectoryFeed> feeds) {
        if (feeds.isEmpty()) {
            var options = "--aaf, --aaf1d, --siecle, --onde, --sts-emp, --csv, --oneroster %s --edt";
            throw new Unusable(
                    "usage",
                    Label.of(
                            "ent directory import : donnez " + options.formatted("ou"),
                            "ent directory import: give " + options.formatted("or")));
        }
        return feeds;
    }

    private Uai schoolOfOnde() {
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
