package org.ent4j.examples.speed;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * {@code ent bench gar}: how fast an académie is exported to the GAR and its files are validated, in how little memory,
 * and what the StAX of the JDK takes for the same bytes. Exits 0 when every target is met, 1 when one is missed, 2 when it was misused.
 */
public final class GarBenchmark {

    private static final String USAGE = "usage: ent bench gar [--pupils N] [--json] [--quick] [--page FILE]";
    private static final int PUPILS = 400_000;
    private static final int FEW_PUPILS = 700;

    private GarBenchmark() {}

    public static void main(String[] words) throws InterruptedException {
        var out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        System.exit(run(List.of(words), out, System.err));
    }

    static int run(List<String> words, PrintStream out, PrintStream err) throws InterruptedException {
        try {
            var others = new ArrayList<>(words);
            var pupils = pupils(others);
            return run(pupils, BenchOptions.parse(USAGE, others), out, err);
        } catch (IllegalArgumentException misused) {
            err.println(misused.getMessage());
        } catch (IOException failed) {
            err.println("ent bench: " + failed.getMessage());
        }
        return 2;
    }

    /** Takes {@code --pupils} out of the words. */
    private static Optional<Integer> pupils(List<String> words) {
        var at = words.indexOf("--pupils");
        if (at < 0) {
            return Optional.empty();
        }
        if (at + 1 == words.size() || !words.get(at + 1).matches("[1-9][0-9]{0,6}")) {
            throw new IllegalArgumentException(USAGE);
        }
        words.remove(at);
        return Optional.of(Integer.parseInt(words.remove(at)));
    }

    private static int run(Optional<Integer> pupils, BenchOptions options, PrintStream out, PrintStream err)
            throws IOException, InterruptedException {
        var count = pupils.orElse(options.isQuick() ? FEW_PUPILS : PUPILS);
        var record = GarRecord.measured(LocalDate.now(ZoneId.systemDefault()), options.isQuick(), count, err);
        var page = GarPage.of(record);
        if (options.page().isPresent()) {
            Files.writeString(options.page().get(), page);
        }
        var json = new ObjectMapper().enable(SerializationFeature.INDENT_OUTPUT);
        out.println(options.isJson() ? json.writeValueAsString(record.json()) : page);
        return record.allMet() || options.isQuick() ? 0 : 1;
    }
}
