package org.ent4j.examples.spark.scale;

import java.io.IOException;
import java.io.PrintWriter;
import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.ent4j.examples.spark.Batch;

/** A job in a process of its own, which starts cold, with the options of this one. */
final class JobProcess {

    /** What a job has, whatever its size. */
    static final String HEAP = "1g";

    private final PrintWriter err;

    JobProcess(PrintWriter err) {
        this.err = err;
    }

    /**
     * Runs it to its end.
     *
     * @param more options of the job
     * @return the seconds that it took, and the last line that it said
     * @throws IOException when it could not do its work
     */
    Ended run(String job, int cores, Path in, Path out, List<String> more) throws IOException, InterruptedException {
        var begin = System.nanoTime();
        var process = new ProcessBuilder(command(job, cores, in, out, more))
                .redirectErrorStream(true)
                .start();
        var last = "";
        try (var lines = process.inputReader()) {
            for (var line = lines.readLine(); line != null; line = lines.readLine()) {
                err.println("  " + line);
                last = line.isBlank() ? last : line;
            }
        }
        if (process.waitFor() > 1) {
            throw new IOException("%s on %d core(s): %s".formatted(job, cores, last));
        }
        return new Ended((System.nanoTime() - begin) / 1e9, last);
    }

    record Ended(double seconds, String said) {}

    private static List<String> command(String job, int cores, Path in, Path out, List<String> more) {
        var command = new ArrayList<>(Cores.binding(cores));
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        ManagementFactory.getRuntimeMXBean().getInputArguments().stream()
                .filter(option -> !option.startsWith("-Xmx") && !option.startsWith("-agentlib"))
                .forEach(command::add);
        command.addAll(List.of("-Xmx" + HEAP, "-XX:ActiveProcessorCount=" + cores));
        command.addAll(List.of("-cp", System.getProperty("java.class.path"), Batch.class.getName()));
        command.addAll(List.of(job, "--master", "local[%d]".formatted(cores), "--lang", "en"));
        command.addAll(List.of("--in", in.toString(), "--out", out.toString()));
        command.addAll(more);
        return command;
    }
}
