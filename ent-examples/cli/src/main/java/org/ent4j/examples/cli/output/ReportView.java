package org.ent4j.examples.cli.output;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import org.ent4j.catalogue.feed.structure.FileReport;
import org.ent4j.examples.host.file.Unusable;

/** What a validator says of a file: 0 when it is valid, 1 with its defects, 2 when it is another file or broken. */
public final class ReportView {

    private ReportView() {}

    /**
     * For both.
     *
     * @throws Unusable when the file cannot be looked at
     */
    public static Answer answer(Path file, FileReport report, Output output) {
        report.refusal().ifPresent(refusal -> {
            throw Unusable.of(refusal);
        });
        var json = new LinkedHashMap<String, Object>();
        json.put("file", String.valueOf(file.getFileName()));
        json.put("valid", report.isValid());
        json.put("counts", report.counts());
        json.put("findings", IssueView.json(report.findings()));
        return Answer.of(report.isValid(), json, lines(file, report, output));
    }

    private static List<String> lines(Path file, FileReport report, Output output) {
        var lines = new ArrayList<>(IssueView.lines(report.findings(), output.lang()));
        lines.add(file.getFileName()
                + (report.isValid()
                        ? output.in(" : conforme", ": valid")
                        : output.in(" : non conforme", ": not valid")));
        return lines;
    }
}
