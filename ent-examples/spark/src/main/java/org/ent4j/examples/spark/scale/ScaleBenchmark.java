package org.ent4j.examples.spark.scale;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/**
 * {@code ent bench batch}: how the rate of jobs grows with cores and with schools. Exits 0 when every target is met, 1 when one is
 * missed, 2 when it was misused.
 */
@Command(
        name = "ent bench batch",
        resourceBundle = "org.ent4j.examples.spark.usage",
        description = "${bundle:bench}",
        mixinStandardHelpOptions = true)
public final class ScaleBenchmark implements Callable<Integer> {

    private static final int MOST_CORES = 2;
    private static final int COMPARED = 200;
    private static final int EACH = 20;
    private static final int QUICK = 3;

    @Option(names = "--schools", paramLabel = "10,50,200,800", split = ",", descriptionKey = "bench.schools")
    private List<Integer> schools = List.of(10, 50, COMPARED, 800);

    @Option(names = "--quick", descriptionKey = "bench.quick")
    private boolean isQuick;

    @Option(names = "--page", paramLabel = "MD", descriptionKey = "bench.page")
    private Optional<Path> page = Optional.empty();

    @Spec
    @SuppressWarnings("NullAway.Init") // injected by picocli
    private CommandSpec spec;

    public static void main(String[] args) {
        System.exit(new CommandLine(new ScaleBenchmark())
                .setExecutionExceptionHandler((failure, command, result) -> {
                    command.getErr().println("ent bench: " + failure.getMessage());
                    return 2;
                })
                .execute(args));
    }

    @Override
    public Integer call() throws IOException, InterruptedException {
        var folder = Files.createTempDirectory("ent-bench-batch");
        try {
            return told(measured(folder));
        } finally {
            Trials.delete(folder);
        }
    }

    private int told(ScalePage measured) throws IOException {
        if (page.isPresent()) {
            Files.writeString(page.get(), measured.text());
        }
        spec.commandLine().getOut().println(measured.text());
        return measured.isFastEnough() || isQuick ? 0 : 1;
    }

    private ScalePage measured(Path folder) throws IOException, InterruptedException {
        var cores = Math.min(MOST_CORES, Runtime.getRuntime().availableProcessors());
        var trials = new Trials(folder, spec.commandLine().getErr());
        var sizes = isQuick ? List.of(QUICK) : schools;
        for (var size : sizes) {
            trials.audit(size, cores, size == COMPARED);
        }
        trials.each(isQuick ? QUICK : EACH, cores);
        return new ScalePage(LocalDate.now(ZoneId.systemDefault()), cores, Cores.areBound(), sizes, trials.done());
    }
}
