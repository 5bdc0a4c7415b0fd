package org.ent4j.examples.speed;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;

/**
 * {@code ent bench evaluations}: how fast the figures of an académie's bulletins are made, bulletins printed and livrets
 * exported, and in how little memory. Exits 0 when every target is met, 1 when one is missed, 2 when it was misused.
 */
public final class EvaluationsBenchmark {

    private static final String USAGE = "usage: ent bench evaluations [--json] [--quick] [--page FILE]";

    private EvaluationsBenchmark() {}

    public static void main(String[] words) throws InterruptedException {
        var out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        System.exit(run(List.of(words), out, System.err));
    }

    static int run(List<String> words, PrintStream out, PrintStream err) throws InterruptedException {
        try {
            return run(BenchOptions.parse(USAGE, words), out, err);
        } catch (IllegalArgumentException misused) {
            err.println(misused.getMessage());
        } catch (IOException failed) {
            err.println("ent bench: " + failed.getMessage());
        }
        return 2;
    }

    private static int run(BenchOptions options, PrintStream out, PrintStream err)
            throws IOException, InterruptedException {
        var record = EvaluationsRecord.measured(LocalDate.now(ZoneId.systemDefault()), options.isQuick(), err);
        var page = EvaluationsPage.of(record);
        if (options.page().isPresent()) {
            Files.writeString(options.page().get(), page);
        }
        var json = new ObjectMapper().enable(SerializationFeature.INDENT_OUTPUT);
        out.println(options.isJson() ? json.writeValueAsString(record.json()) : page);
        return record.allMet() || options.isQuick() ? 0 : 1;
    }
}
