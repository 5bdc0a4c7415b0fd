package org.ent4j.examples.speed;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.ent4j.examples.speed.VieScolaireRecord.Size;

/**
 * {@code ent bench vie-scolaire}: how fast a lycée's year is counted anew and its dashboards are there, and an académie's
 * year in little memory. Exits 0 when every target is met, 1 when one is missed, 2 when it was misused.
 */
public final class VieScolaireBenchmark {

    private static final String USAGE = "usage: ent bench vie-scolaire [--json] [--quick] [--page FILE]";

    private VieScolaireBenchmark() {}

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
        var record = VieScolaireRecord.measured(
                LocalDate.now(ZoneId.systemDefault()), options.isQuick() ? Size.QUICK : Size.WHOLE, err);
        if (options.page().isPresent()) {
            Files.writeString(options.page().get(), VieScolairePage.of(record));
        }
        out.println(options.isJson() ? json(record) : VieScolairePage.of(record));
        return record.allMet() || options.isQuick() ? 0 : 1;
    }

    static String json(VieScolaireRecord record) throws JsonProcessingException {
        return new ObjectMapper().enable(SerializationFeature.INDENT_OUTPUT).writeValueAsString(record.json());
    }
}
