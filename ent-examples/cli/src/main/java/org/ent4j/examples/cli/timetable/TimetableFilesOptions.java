package org.ent4j.examples.cli.timetable;

import java.nio.file.Path;
import java.util.Optional;
import org.ent4j.examples.cli.output.Unusable;
import org.ent4j.examples.host.TimetableFiles;
import org.ent4j.model.text.Label;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** The files of a timetable on the command line. */
public final class TimetableFilesOptions {

    @Option(names = "--edt", paramLabel = "XML", descriptionKey = "files.edt")
    private @Nullable Path edt;

    @Option(names = "--sts-emp", paramLabel = "XML", descriptionKey = "files.sts-emp")
    private @Nullable Path stsEmp;

    @Option(names = "--emp-sts", paramLabel = "XML", descriptionKey = "files.emp-sts")
    private @Nullable Path empSts;

    /** The files given, which may be none; EDT and emp_sts together are refused. */
    public TimetableFiles files() {
        if (edt != null && empSts != null) {
            throw new Unusable(
                    "usage",
                    Label.of(
                            "--edt et --emp-sts : un seul emploi du temps à la fois",
                            "--edt and --emp-sts: one timetable at a time"));
        }
        return new TimetableFiles(Optional.ofNullable(edt), Optional.ofNullable(stsEmp), Optional.ofNullable(empSts));
    }
}
