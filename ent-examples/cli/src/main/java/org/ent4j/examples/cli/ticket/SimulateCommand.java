package org.ent4j.examples.cli.ticket;

import java.util.Locale;
import java.util.concurrent.Callable;
import org.ent4j.examples.cli.output.Answer;
import org.ent4j.examples.cli.output.Output;
import org.ent4j.examples.host.file.Unusable;
import org.ent4j.model.text.Label;
import org.ent4j.ticketing.simulation.Aftermath;
import org.ent4j.ticketing.simulation.Simulation;
import org.ent4j.ticketing.simulation.Storm;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code ent ticket simulate}: three platforms in a storm, and whether they come to the same. */
@Command(name = "simulate", resourceBundle = "org.ent4j.examples.cli.usage")
final class SimulateCommand implements Callable<Integer> {

    private static final int MOST = 1_000_000;
    private static final Label TASK = Label.of("Messages", "Messages");

    @Mixin
    private final Output output = new Output();

    @Option(names = "--messages", paramLabel = "N", defaultValue = "10000", descriptionKey = "simulate.messages")
    private int messages;

    @Option(names = "--loss", paramLabel = "P", defaultValue = "0.2", descriptionKey = "simulate.loss")
    private double loss;

    @Option(names = "--repeats", paramLabel = "P", defaultValue = "0.2", descriptionKey = "simulate.repeats")
    private double repeats;

    @Option(names = "--late", paramLabel = "P", defaultValue = "0.2", descriptionKey = "simulate.late")
    private double late;

    @Option(names = "--seed", paramLabel = "S", defaultValue = "1", descriptionKey = "simulate.seed")
    private long seed;

    @Override
    public Integer call() {
        demand(messages >= 1 && messages <= MOST, "--messages", "1", String.valueOf(MOST));
        demandShare("--loss", loss, Storm.MOST_LOSS);
        demandShare("--repeats", repeats, 1);
        demandShare("--late", late, 1);
        var storm = new Storm(messages, loss, repeats, late, seed);
        var view = new StormView(storm, run(storm), output);
        return output.answer(Answer.of(view.converges(), view.json(), view.lines()));
    }

    private Aftermath run(Storm storm) {
        try (var progress = output.progress(TASK, messages)) {
            return Simulation.run(storm, sent -> progress.at(Math.min(sent, messages)));
        }
    }

    /** Also of what is no number. */
    private static void demandShare(String option, double share, double most) {
        demand(
                share >= 0 && share <= most,
                option,
                "0",
                String.format(Locale.ROOT, "%.4g", most).replaceAll("\\.?0+$", ""));
    }

    private static void demand(boolean isSo, String option, String least, String most) {
        if (!isSo) {
            throw new Unusable(
                    "usage",
                    Label.of(
                            "%s va de %s à %s".formatted(option, least, most),
                            "%s goes from %s to %s".formatted(option, least, most)));
        }
    }
}
