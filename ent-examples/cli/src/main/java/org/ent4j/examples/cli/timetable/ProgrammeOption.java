package org.ent4j.examples.cli.timetable;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import org.ent4j.examples.host.FolderData;
import org.ent4j.examples.host.SchoolYearKey;
import org.ent4j.examples.host.TimetableFile;
import org.ent4j.examples.host.file.Unusable;
import org.ent4j.model.feed.FeedSource;
import org.ent4j.model.issue.Imported;
import org.ent4j.model.text.Label;
import org.ent4j.timetable.feed.sts.StsProgrammeReader;
import org.ent4j.timetable.occupancy.ProgrammeCheck;
import org.ent4j.timetable.occupancy.Programmes;
import org.ent4j.timetable.publication.Publication;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** Where the programmes are, and how long a lesson lasts that counts as an hour of them. */
final class ProgrammeOption {

    private static final int LONGEST = 240;

    @Option(names = "--sts-emp", paramLabel = "XML", descriptionKey = "hours.sts-emp")
    private @Nullable Path file;

    @Option(names = "--lesson", paramLabel = "55", descriptionKey = "hours.lesson")
    private @Nullable Integer minutes;

    /** Those of the file named, else of the file deposited with the timetable, of this school and year. */
    Optional<Imported<Programmes>> read(FolderData opened, SchoolYearKey key) {
        return Optional.ofNullable(file)
                .map(FeedSource::file)
                .or(() -> opened.deposits().of(key).flatMap(files -> files.find(TimetableFile.STS_EMP)))
                .map(source -> read(source, key));
    }

    private static Imported<Programmes> read(FeedSource source, SchoolYearKey key) {
        var read = StsProgrammeReader.read(source);
        read.fatal().ifPresent(fatal -> {
            throw Unusable.of(fatal);
        });
        var found =
                new SchoolYearKey(read.rows().get(0).uai(), read.rows().get(0).year());
        if (!found.equals(key)) {
            throw new Unusable(
                    "programme.other",
                    Label.of(
                            "%s : programmes de %s, attendu : %s".formatted(source.name(), found, key),
                            "%s: programmes of %s, expected: %s".formatted(source.name(), found, key)));
        }
        return read;
    }

    Duration lesson(Publication publication) {
        if (minutes == null) {
            return ProgrammeCheck.usualLesson(publication);
        }
        if (minutes < 1 || minutes > LONGEST) {
            throw new Unusable(
                    "usage",
                    Label.of(
                            "--lesson va de 1 à %d minutes : %d ne convient pas".formatted(LONGEST, minutes),
                            "--lesson is 1 to %d minutes: %d does not fit".formatted(LONGEST, minutes)));
        }
        return Duration.ofMinutes(minutes);
    }
}
