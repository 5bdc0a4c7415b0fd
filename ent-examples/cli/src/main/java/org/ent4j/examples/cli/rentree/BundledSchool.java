package org.ent4j.examples.cli.rentree;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.ent4j.examples.cli.output.Refusals;
import org.ent4j.examples.host.TimetableFiles;
import org.ent4j.examples.sample.Progress;
import org.ent4j.examples.sample.Sample;
import org.ent4j.examples.sample.school.Academie;
import org.ent4j.examples.sample.spec.SampleSpec;
import org.ent4j.model.calendar.SchoolYear;

/**
 * A fictitious collège with its directory and its timetable, the same for everybody.
 *
 * @param folder where its files are
 */
record BundledSchool(Path folder) {

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
                && timetable().all().stream().allMatch(Files::exists);
    }

    Path aaf() {
        return folder.resolve("aaf");
    }

    TimetableFiles timetable() {
        var uai = Academie.uai(0);
        var year = new SchoolYear(2026).start();
        var files = folder.resolve("timetable").resolve(uai.value());
        return new TimetableFiles(
                Optional.of(files.resolve("Edt_" + uai + ".xml")),
                Optional.of(files.resolve("sts_emp_" + uai + "_" + year + ".xml")),
                Optional.empty());
    }
}
