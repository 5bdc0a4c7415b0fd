package org.ent4j.examples.cli.rentree;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.ent4j.examples.cli.output.Refusals;
import org.ent4j.examples.host.TimetableFile;
import org.ent4j.examples.host.TimetableFiles;
import org.ent4j.examples.sample.Progress;
import org.ent4j.examples.sample.Sample;
import org.ent4j.examples.sample.school.Academie;
import org.ent4j.examples.sample.spec.SampleSpec;
import org.ent4j.model.calendar.SchoolYear;
import org.ent4j.model.feed.FeedSource;

/**
 * A fictitious collège with its directory and its timetable, the same for everybody.
 *
 * @param folder where its files are
 */
record BundledSchool(Path folder) {

    private static final SchoolYear YEAR = new SchoolYear(2026);

    /** The school in that folder, made when it is not there yet, or when its making was broken off. */
    static BundledSchool in(Path folder) {
        var school = new BundledSchool(folder);
        if (!school.isWhole()) {
            Sample.of(spec())
                    .flatMap(sample -> sample.writeTo(folder, Progress.NONE))
                    .getOrElseThrow(Refusals::unusable);
        }
        return school;
    }

    private static SampleSpec spec() {
        var one = SampleSpec.oneSchool();
        return SampleSpec.builder()
                .schools(one.schools())
                .seed(one.seed())
                .overwrite(true)
                .build();
    }

    private boolean isWhole() {
        return Files.exists(folder.resolve("manifest.json"))
                && Files.exists(file("Edt_%s.xml"))
                && Files.exists(file("sts_emp_%s_" + YEAR.start() + ".xml"));
    }

    Path aaf() {
        return folder.resolve("aaf");
    }

    TimetableFiles timetable() {
        return TimetableFiles.of(Map.of(
                TimetableFile.EDT, FeedSource.file(file("Edt_%s.xml")),
                TimetableFile.STS_EMP, FeedSource.file(file("sts_emp_%s_" + YEAR.start() + ".xml"))));
    }

    private Path file(String name) {
        var uai = Academie.uai(0).value();
        return folder.resolve("timetable").resolve(uai).resolve(name.formatted(uai));
    }
}
