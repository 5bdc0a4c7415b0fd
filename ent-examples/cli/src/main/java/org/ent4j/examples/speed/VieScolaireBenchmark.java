package org.ent4j.examples.speed;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import org.ent4j.examples.speed.VieScolaireRecord.Size;

/**
 * {@code ent bench vie-scolaire}: how fast a lycée's year is counted anew and its dashboards are there, and an académie's
 * year in little memory. Exits 0 when every target is met, 1 when one is missed, 2 when it was misused.
 */
public final class VieScolaireBenchmark {

    private static final String USAGE = "usage: ent bench vie-scolaire [--json] [--quick] [--page FILE]";

    private VieScolaireBenchmark() {}

    private record Options(boolean json, Size size, Optional<Path> page) {

        static Options parse(List<String> words) {
            var options = new Options(false, Size.WHOLE, Optional.empty());
            for (var rest = words.iterator(); rest.hasNext(); ) {
                options = options.with(rest.next(), rest);
            }
            return options;
        }

        private Options with(String word, Iterator<String> rest) {
            return switch (word) {
                case "--json" -> new Options(true, size, page);
                case "--quick" -> new Options(json, Size.QUICK, page);
                case "--page" -> new Options(json, size, Optional.of(Path.of(value(rest))));
                default -> throw new IllegalArgumentException(USAGE);
            };
        }

        private static String value(Iterator<String> rest) {
            if (!rest.hasNext()) {
                throw new IllegalArgumentException(USAGE);
            }
            return rest.next();
        }
    }

    public static void main(String[] words) throws InterruptedException {
        var out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        System.exit(run(List.of(words), out, System.err));
    }

    static int run(List<String> words, PrintStream out, PrintStream err) throws InterruptedException {
        try {
            return run(Options.parse(words), out, err);
        } catch (IllegalArgumentException misused) {
            err.println(misused.getMessage());
        } catch (IOException failed) {
            err.println("ent bench: " + failed.getMessage());
        }
        return 2;
    }

    private static int run(Options options, PrintStream out, PrintStream err) throws IOException, InterruptedException {
        var record = VieScolaireRecord.measured(LocalDate.now(ZoneId.systemDefault()), options.size(), err);
        if (options.page().isPresent()) {
            Files.writeString(options.page().get(), VieScolairePage.of(record));
        }
        out.println(options.json() ? json(record) : VieScolairePage.of(record));
        return record.allMet() || options.size().isQuick() ? 0 : 1;
    }

    static String json(VieScolaireRecord record) throws JsonProcessingException {
        return new ObjectMapper().enable(SerializationFeature.INDENT_OUTPUT).writeValueAsString(record.json());
    }
}
