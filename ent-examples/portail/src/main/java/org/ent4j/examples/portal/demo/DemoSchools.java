package org.ent4j.examples.portal.demo;

import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import org.ent4j.examples.host.TimetableFile;
import org.ent4j.examples.host.TimetableFiles;
import org.ent4j.examples.sample.Progress;
import org.ent4j.examples.sample.Sample;
import org.ent4j.examples.sample.school.Academie;
import org.ent4j.examples.sample.spec.SampleSpec;
import org.ent4j.model.calendar.SchoolYear;
import org.ent4j.model.feed.FeedSource;
import org.ent4j.model.id.StructureId;
import org.ent4j.model.id.Uai;

/** The files of the made-up schools: the same for everybody, made when they are asked for. */
@Singleton
public final class DemoSchools {

    static final SchoolYear YEAR = new SchoolYear(2026);
    private static final int SCHOOLS = 2;

    private volatile Optional<Path> made = Optional.empty();

    /** The school in which everything is set up. */
    public static StructureId first() {
        return new StructureId(Academie.uai(0).value());
    }

    /** The school whose timetable is still to be imported. */
    public static StructureId second() {
        return new StructureId(Academie.uai(1).value());
    }

    Path aaf() {
        return folder().resolve("aaf");
    }

    /** The export of the timetable software of a school. */
    public FeedSource edt(Uai school) {
        return FeedSource.file(file(school, "Edt_%s.xml".formatted(school)));
    }

    FeedSource sts(Uai school) {
        return FeedSource.file(file(school, "sts_emp_%s_%d.xml".formatted(school, YEAR.start())));
    }

    TimetableFiles timetable(Uai school) {
        return TimetableFiles.of(Map.of(TimetableFile.EDT, edt(school), TimetableFile.STS_EMP, sts(school)));
    }

    private Path file(Uai school, String name) {
        return folder().resolve("timetable").resolve(school.value()).resolve(name);
    }

    private synchronized Path folder() {
        var folder = made.orElseGet(DemoSchools::make);
        made = Optional.of(folder);
        return folder;
    }

    private static Path make() {
        try {
            var folder = Files.createTempDirectory("ent-demonstration");
            var spec = SampleSpec.builder()
                    .schools(SCHOOLS)
                    .seed(1)
                    .overwrite(true)
                    .build();
            Sample.of(spec)
                    .flatMap(sample -> sample.writeTo(folder, Progress.NONE))
                    .getOrElseThrow(refused -> new IllegalStateException(refused.toString()));
            return folder;
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
    }
}
