package org.ent4j.examples.cli.viescolaire;

import java.util.List;
import java.util.concurrent.Callable;
import org.ent4j.examples.cli.output.Output;
import org.ent4j.model.text.Label;
import org.ent4j.viescolaire.alert.AlertKey;
import org.ent4j.viescolaire.alert.AlertLife.Move;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code ent vie-scolaire alerts}: what somebody has to look at, and what the texts ask for. */
@Command(name = "alerts", resourceBundle = "org.ent4j.examples.cli.usage")
final class AlertsCommand implements Callable<Integer> {

    @Mixin
    private final Output output = new Output();

    @Mixin
    private final DeskOptions options = new DeskOptions();

    @Option(names = "--seen", paramLabel = "${bundle:label.key}", descriptionKey = "alerts.seen")
    private List<String> seen = List.of();

    @Option(names = "--handled", paramLabel = "${bundle:label.key}", descriptionKey = "alerts.handled")
    private List<String> handled = List.of();

    @Option(names = "--taken", paramLabel = "${bundle:label.key}", descriptionKey = "alerts.taken")
    private List<String> taken = List.of();

    @Option(
            names = "--comment",
            paramLabel = "${bundle:label.text}",
            defaultValue = "",
            descriptionKey = "alerts.comment")
    private String comment = "";

    @Override
    public Integer call() {
        Usage.demand(comment.isEmpty() || !taken.isEmpty(), "--comment va avec --taken", "--comment goes with --taken");
        var ofSeen = seen.stream().map(AlertKeys::alert).toList();
        var ofHandled = handled.stream().map(AlertKeys::alert).toList();
        var ofSteps = taken.stream().map(AlertKeys::step).toList();
        try (var opened = options.open()) {
            var desk = options.desk(opened, output);
            var done = new Steps(desk);
            ofSeen.forEach(key -> move(done, desk, key, Move.SEE));
            ofHandled.forEach(key -> move(done, desk, key, Move.HANDLE));
            ofSteps.forEach(step -> take(done, desk, step));
            var alerts = desk.vieScolaire().alerts();
            var view = new AlertsView(
                    desk,
                    done.look(alerts.open(desk.actor())),
                    done.look(alerts.steps(desk.actor(), desk.today())),
                    done.look(alerts.leftOut(desk.actor())));
            return desk.answer(done.answer(view.json(), view.lines()));
        }
    }

    private static void move(Steps done, Desk desk, AlertKey key, Move move) {
        var name = desk.people().name(key.pupil());
        var what = move == Move.SEE
                ? Label.of("alerte vue : " + name, "alert seen: " + name)
                : Label.of("alerte traitée : " + name, "alert handled: " + name);
        done.then(what, () -> desk.vieScolaire().alerts().move(desk.at(), desk.actor(), key, move));
    }

    private void take(Steps done, Desk desk, AlertKeys.Step step) {
        var label = step.step().label();
        done.then(
                Label.of("démarche faite : " + label.fr(), "step taken: " + label.en()),
                () -> desk.vieScolaire()
                        .alerts()
                        .take(desk.at(), desk.actor(), step.pupil(), step.step(), step.month(), comment));
    }
}
