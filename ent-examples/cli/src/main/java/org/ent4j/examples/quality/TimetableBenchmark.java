package org.ent4j.examples.quality;

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

/**
 * {@code ent bench timetable}: how many items of generated timetables are reconciled rightly, and how long it takes. Exits
 * 0 when every target is met, 1 when one is missed, 2 when it was misused.
 */
public final class TimetableBenchmark {

    private static final String USAGE = "usage: ent bench timetable [--json] [--quick] [--seeds 100] [--page FILE]";
    private static final int SEEDS = 100;
    private static final int FEW_SEEDS = 2;

    private TimetableBenchmark() {}

    private record Options(boolean json, boolean quick, int seeds, Optional<Path> page) {

        static Options parse(List<String> words) {
            var options = new Options(false, false, SEEDS, Optional.empty());
            for (var rest = words.iterator(); rest.hasNext(); ) {
                options = options.with(rest.next(), rest);
            }
            return options;
        }

        private Options with(String word, Iterator<String> rest) {
            return switch (word) {
                case "--json" -> new Options(true, quick, seeds, page);
                case "--quick" -> new Options(json, true, FEW_SEEDS, Optional.empty());
                case "--seeds" -> new Options(json, quick, atLeastOne(value(rest)), page);
                case "--page" -> new Options(json, quick, seeds, Optional.of(Path.of(value(rest))));
                default -> throw new IllegalArgumentException(USAGE);
            };
        }

        private static int atLeastOne(String text) {
            var seeds = Integer.parseInt(text);
            if (seeds < 1) {
                throw new IllegalArgumentException(USAGE);
            }
            return seeds;
        }

        private static String value(Iterator<String> rest) {
            if (!rest.hasNext()) {
                throw new IllegalArgumentException(USAGE);
            }
            return rest.next();
        }
    }

    public static void main(String[] words) {
        System.exit(run(List.of(words)));
    }

    private static int run(List<String> words) {
        try {
            return run(Options.parse(words));
        } catch (IllegalArgumentException misused) {
            System.err.println(misused instanceof NumberFormatException ? USAGE : misused.getMessage());
        } catch (IOException failed) {
            System.err.println("ent bench: " + failed.getMessage());
        }
        return 2;
    }

    private static int run(Options options) throws IOException {
        var today = LocalDate.now(ZoneId.systemDefault());
        var record = TimetableRecord.measured(today, options.seeds(), options.quick(), System.err);
        if (options.page().isPresent()) {
            Files.writeString(options.page().get(), TimetablePage.of(record));
        }
        var out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        out.println(options.json() ? json(record) : TimetablePage.of(record));
        return record.allMet() || options.quick() ? 0 : 1;
    }

    static String json(TimetableRecord record) throws JsonProcessingException {
        return new ObjectMapper().enable(SerializationFeature.INDENT_OUTPUT).writeValueAsString(record.json());
    }
}
