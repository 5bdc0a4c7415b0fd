package org.ent4j.examples.cli.timetable;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.ent4j.examples.cli.output.Answer;
import org.ent4j.examples.cli.output.DataOption;
import org.ent4j.examples.cli.output.Output;
import org.ent4j.examples.cli.output.UaiConverter;
import org.ent4j.examples.host.file.Unusable;
import org.ent4j.model.id.Uai;
import org.ent4j.model.text.Label;
import org.ent4j.timetable.automation.ImportReport;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code ent timetable reports}: what became of the files that came by themselves, the latest first. */
@Command(name = "reports", resourceBundle = "org.ent4j.examples.cli.usage")
final class TimetableReportsCommand implements Callable<Integer> {

    private static final int MOST = 1000;

    @Mixin
    private final Output output = new Output();

    @Mixin
    private final DataOption data = new DataOption();

    @Option(names = "--school", paramLabel = "UAI", converter = UaiConverter.class, descriptionKey = "reports.school")
    private @Nullable Uai school;

    @Option(names = "--last", paramLabel = "10", defaultValue = "10", descriptionKey = "reports.last")
    private int last;

    @Override
    public Integer call() {
        if (last < 1 || last > MOST) {
            throw new Unusable(
                    "usage",
                    Label.of("--last va de 1 à %d".formatted(MOST), "--last goes from 1 to %d".formatted(MOST)));
        }
        try (var opened = data.openExisting()) {
            return output.answer(answer(opened.importReports().latest(Optional.ofNullable(school), last)));
        }
    }

    private Answer answer(List<ImportReport> reports) {
        var json = new LinkedHashMap<String, Object>();
        json.put("reports", reports.stream().map(ReportView::json).toList());
        var lines = new ArrayList<String>();
        if (reports.isEmpty()) {
            lines.add(output.in("aucun fichier n'est encore venu de lui-même", "no file has come by itself yet"));
        }
        reports.forEach(report -> lines.addAll(ReportView.lines(report, output.lang())));
        return Answer.done(json, lines);
    }
}
