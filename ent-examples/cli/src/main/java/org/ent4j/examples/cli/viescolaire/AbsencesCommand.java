package org.ent4j.examples.cli.viescolaire;

import java.util.Optional;
import java.util.concurrent.Callable;
import org.ent4j.examples.cli.output.Answer;
import org.ent4j.examples.cli.output.Output;
import org.ent4j.viescolaire.motif.MotifCode;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code ent vie-scolaire absences}: dossiers and their counts; what is entered, declared, and done about them. */
@Command(name = "absences", resourceBundle = "org.ent4j.examples.cli.usage")
final class AbsencesCommand implements Callable<Integer> {

    @Mixin
    private final Output output = new Output();

    @Mixin
    private final DeskOptions options = new DeskOptions();

    @Mixin
    private final AbsenceQuestion question = new AbsenceQuestion();

    @Mixin
    private final AbsenceEntering entering = new AbsenceEntering();

    @Mixin
    private final DossierActions actions = new DossierActions();

    @Mixin
    private final DeliveryReport report = new DeliveryReport();

    @Option(names = "--motif", paramLabel = "${bundle:label.motif}", descriptionKey = "absences.motif")
    private @Nullable String motif;

    @Option(
            names = {"--comment", "--reason"},
            paramLabel = "${bundle:label.text}",
            defaultValue = "",
            descriptionKey = "absences.comment")
    private String comment = "";

    @Override
    public Integer call() {
        entering.check();
        actions.check(motif != null);
        report.check();
        Usage.demand(
                isAnything() || motif == null && comment.isEmpty(),
                "--motif et --comment vont avec une action : --enter, --declare, --dossier ou --notification",
                "--motif and --comment go with an action: --enter, --declare, --dossier or --notification");
        try (var opened = options.open()) {
            var desk = options.desk(opened, output);
            return desk.answer(answer(desk));
        }
    }

    private Answer answer(Desk desk) {
        question.check(desk);
        var steps = new Steps(desk);
        var code = Optional.ofNullable(motif).map(desk::motif);
        if (isAnything()) {
            carryOut(steps, desk, code);
        }
        var files = new AbsencesView(desk, question, steps.look(question.files(desk)), question.leftOut(desk));
        return steps.answer(files.json(), files.lines());
    }

    private boolean isAnything() {
        return entering.isGiven() || actions.isGiven() || report.isGiven();
    }

    private void carryOut(Steps steps, Desk desk, Optional<MotifCode> code) {
        var pupil = question.onePupil(desk);
        if (entering.isGiven()) {
            entering.carryOut(steps, desk, pupil, code, comment);
        }
        actions.carryOut(
                steps, desk, pupil, actions.isGiven() && entering.isGiven() ? Optional.empty() : code, comment);
        report.carryOut(steps, desk, pupil, comment);
    }
}
