package org.ent4j.examples.cli.timetable;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.concurrent.Callable;
import org.ent4j.examples.cli.output.Answer;
import org.ent4j.examples.cli.output.DataOption;
import org.ent4j.examples.cli.output.Output;
import org.ent4j.examples.host.FolderData;
import org.ent4j.examples.host.Intake;
import org.ent4j.examples.host.file.Unusable;
import org.ent4j.model.nomenclature.Matieres;
import org.ent4j.model.text.Label;
import org.ent4j.timetable.automation.ImportReport;
import org.ent4j.timetable.automation.UnattendedPolicy;
import org.ent4j.timetable.feed.folder.DepositFolder;
import org.ent4j.timetable.rapprochement.RapprochementPolicy;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code ent timetable intake}: imports the files of a folder, one at a time; answers "no" when one is not in force. */
@Command(name = "intake", resourceBundle = "org.ent4j.examples.cli.usage")
final class TimetableIntakeCommand implements Callable<Integer> {

    @Mixin
    private final Output output = new Output();

    @Mixin
    private final DataOption data = new DataOption();

    @Mixin
    private final PublishOptions publishing = new PublishOptions();

    @Mixin
    private final KeyOptions key = new KeyOptions();

    @Option(names = "--from", required = true, paramLabel = "${bundle:label.folder}", descriptionKey = "intake.from")
    @SuppressWarnings("NullAway.Init") // required: picocli sets it
    private Path folder;

    @Option(names = "--strict", descriptionKey = "intake.strict")
    private boolean strict;

    @Option(names = "--rest", paramLabel = "10", defaultValue = "10", descriptionKey = "intake.rest")
    private int rest;

    @Override
    public Integer call() {
        if (!Files.isDirectory(folder)) {
            throw new Unusable(
                    "usage",
                    Label.of(
                            "--from %s : attendu, un dossier".formatted(folder),
                            "--from %s: expected a folder".formatted(folder)));
        }
        if (rest < 0) {
            throw new Unusable(
                    "usage",
                    Label.of(
                            "--rest %d : attendu, un nombre de secondes".formatted(rest),
                            "--rest %d: expected a number of seconds".formatted(rest)));
        }
        try (var opened = data.openExisting();
                var queue = queue()) {
            return output.answer(answer(imports(opened, queue)));
        }
    }

    private DepositFolder queue() {
        return DepositFolder.open(folder, Clock.systemUTC(), Duration.ofSeconds(rest))
                .getOrElseThrow(() -> new Unusable(
                        "intake.held",
                        Label.of(
                                "%s : une autre commande importe les fichiers de ce dossier".formatted(folder),
                                "%s: another command imports the files of this folder".formatted(folder))));
    }

    private List<ImportReport> imports(FolderData opened, DepositFolder queue) {
        var reports = new ArrayList<ImportReport>();
        new Intake(opened, policy(), key.keys(), today())
                .from(queue)
                .all(Clock.fixed(publishing.at(), ZoneOffset.UTC), reports::add);
        return reports;
    }

    private LocalDate today() {
        return LocalDate.ofInstant(publishing.at(), publishing.policy().zone());
    }

    private UnattendedPolicy policy() {
        var subjects = RapprochementPolicy.usual()
                .knowingSubjects(code -> Matieres.shipped().find(code).isPresent());
        return (strict ? UnattendedPolicy.strict() : UnattendedPolicy.usual())
                .reconciling(subjects)
                .publishing(publishing.policy());
    }

    private static boolean isWhole(ImportReport report) {
        return report.outcome().isInForce() && report.rejected() == 0 && report.unknown() == 0;
    }

    private Answer answer(List<ImportReport> reports) {
        var json = new LinkedHashMap<String, Object>();
        json.put("reports", reports.stream().map(ReportView::json).toList());
        var lines = new ArrayList<String>();
        lines.add(output.in("%d fichier(s) pris dans %s", "%d file(s) taken from %s")
                .formatted(reports.size(), folder));
        reports.forEach(report -> lines.addAll(ReportView.lines(report, output.lang())));
        return Answer.of(reports.stream().allMatch(TimetableIntakeCommand::isWhole), json, lines);
    }
}
