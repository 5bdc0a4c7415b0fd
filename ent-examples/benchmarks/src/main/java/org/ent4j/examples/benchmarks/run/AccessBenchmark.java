package org.ent4j.examples.benchmarks.run;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.datatype.jdk8.Jdk8Module;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.openjdk.jmh.runner.RunnerException;

/**
 * {@code ent bench access}: runs every benchmark of the access engine and its peers, each in a JVM of its own, prints the
 * record, and writes docs/performance.md when asked. Exits 0 when every target is met, 1 when one is missed, 2 when
 * the run failed.
 */
public final class AccessBenchmark {
    static final long SEED = 20_260_901L;

    private AccessBenchmark() {}

    public static void main(String[] words) {
        System.exit(run(List.of(words)));
    }

    private static int run(List<String> words) {
        try {
            return run(RunOptions.parse(words));
        } catch (IllegalArgumentException misused) {
            System.err.println(misused.getMessage());
        } catch (IOException failed) {
            System.err.println("ent bench: " + failed.getMessage());
        }
        return 2;
    }

    private static int run(RunOptions options) throws IOException {
        try {
            return complete(options);
        } catch (RunnerException failed) {
            System.err.println("ent bench: " + failed.getMessage() + "; the log is " + options.log());
            cause(options.log()).forEach(System.err::println);
            return 2;
        }
    }

    /** What stopped the JVM of a trial, above all the question that an engine answered wrongly. */
    private static List<String> cause(Path log) throws IOException {
        return Files.readAllLines(log).stream()
                .filter(line -> line.contains("Exception: ") || line.contains("Error: ") || line.startsWith("Maybe"))
                .limit(4)
                .toList();
    }

    private static int complete(RunOptions options) throws RunnerException, IOException {
        RunRecord record = measured(options);
        String page = PerformancePage.of(record);
        if (options.page().isPresent()) {
            Files.writeString(options.page().get(), page);
        }
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        out.println(options.json() ? json(record) : page);
        return record.allMet() || options.quick() ? 0 : 1;
    }

    private static RunRecord measured(RunOptions options) throws RunnerException, IOException {
        try (PrintStream log = new PrintStream(options.log().toFile(), StandardCharsets.UTF_8)) {
            return new Run(options, new JmhRuns(log), System.err).record(LocalDate.now(ZoneId.systemDefault()));
        }
    }

    static String json(RunRecord record) throws JsonProcessingException {
        return new ObjectMapper()
                .registerModule(new Jdk8Module())
                .enable(SerializationFeature.INDENT_OUTPUT)
                .writeValueAsString(record);
    }
}
