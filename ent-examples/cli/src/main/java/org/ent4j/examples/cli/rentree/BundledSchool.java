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

    /** The school in that folder, made when it is not there yet. */
    static BundledSchool in(Path folder) {
        if (!Files.exists(folder.resolve("manifest.json"))) {
            Sample.of(SampleSpec.oneSchool())
                    .flatMap(sample -> sample.writeTo(folder, Progress.NONE))
                    .getOrElseThrow(Refusals::unusable);
        }
        return new BundledSchool(folder);
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
