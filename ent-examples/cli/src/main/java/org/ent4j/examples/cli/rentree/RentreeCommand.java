package org.ent4j.examples.cli.rentree;

import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.ent4j.directory.feed.sts.StsFeed;
import org.ent4j.directory.importing.DirectoryFeed;
import org.ent4j.examples.cli.output.Answer;
import org.ent4j.examples.cli.output.DataOption;
import org.ent4j.examples.cli.output.Output;
import org.ent4j.examples.cli.output.UaiConverter;
import org.ent4j.examples.cli.output.YearConverter;
import org.ent4j.examples.cli.timetable.TimetableFilesOptions;
import org.ent4j.examples.host.TimetableFile;
import org.ent4j.examples.host.TimetableFiles;
import org.ent4j.examples.host.Today;
import org.ent4j.examples.host.file.AafFiles;
import org.ent4j.model.calendar.SchoolYear;
import org.ent4j.model.id.Uai;
import org.ent4j.model.text.Label;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code ent rentree}: on the files given, or on a school made up for the occasion. */
@Command(name = "rentree", resourceBundle = "org.ent4j.examples.cli.usage")
public final class RentreeCommand implements Callable<Integer> {

    @Mixin
    private final Output output = new Output();

    @Mixin
    private final DataOption data = new DataOption();

    @Mixin
    private final TimetableFilesOptions timetable = new TimetableFilesOptions();

    @Option(names = "--aaf", paramLabel = "${bundle:label.folder}|XML", arity = "1..*", descriptionKey = "files.aaf")
    private List<Path> aaf = List.of();

    @Option(names = "--year", paramLabel = "2026", converter = YearConverter.class, descriptionKey = "year")
    private @Nullable SchoolYear year;

    @Option(names = "--uai", paramLabel = "UAI", converter = UaiConverter.class, descriptionKey = "expected-uai")
    private @Nullable Uai uai;

    @Option(names = "--create-missing", descriptionKey = "create-missing")
    private boolean createMissing;

    @Override
    public Integer call() {
        try (var opened = data.open()) {
            var input = aaf.isEmpty() && timetable.isEmpty()
                    ? bundled(opened.folder())
                    : input(aaf, timetable.files(Optional.ofNullable(uai), Optional.ofNullable(year)));
            var report = new Rentree(opened, Clock.system(Today.ZONE)).run(input);
            return output.answer(
                    Answer.of(report.isWhole(), RentreeJson.of(report), RentreeText.of(report, output.lang())));
        }
    }

    private RentreeInput bundled(Path folder) {
        var school = BundledSchool.in(folder.resolve("exemple"));
        output.remark(Label.of(
                "École fictive d'exemple : %s".formatted(school.folder()),
                "Fictitious example school: %s".formatted(school.folder())));
        return input(List.of(school.aaf()), school.timetable());
    }

    private RentreeInput input(List<Path> directory, TimetableFiles files) {
        return new RentreeInput(
                feeds(directory, files), files, Optional.ofNullable(year), Optional.ofNullable(uai), createMissing);
    }

    private static List<DirectoryFeed> feeds(List<Path> directory, TimetableFiles files) {
        var feeds = new ArrayList<DirectoryFeed>();
        if (!directory.isEmpty()) {
            feeds.add(AafFiles.feed(directory));
        }
        files.find(TimetableFile.STS_EMP).ifPresent(file -> feeds.add(new StsFeed(file)));
        return feeds;
    }
}
