package org.ent4j.examples.benchmarks.ticketing;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;

/**
 * {@code ent bench tickets}: how fast requests are routed, lists of ten million tickets read on PostgreSQL, and a storm between
 * three platforms weathered. Exits 0 when every target is met, 1 when one is missed, 2 when the run failed, or when an answer
 * is not that of the scan or of bare SQL.
 */
public final class TicketsBenchmark {

    private TicketsBenchmark() {}

    public static void main(String[] words) {
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        System.exit(run(List.of(words), out, System.err));
    }

    static int run(List<String> words, PrintStream out, PrintStream err) {
        try {
            TicketsOptions options = TicketsOptions.parse(words);
            return run(options, options.size(), out, err);
        } catch (IllegalArgumentException misused) {
            err.println(misused.getMessage());
        } catch (IOException | SQLException | IllegalStateException failed) {
            err.println("ent bench: " + failed.getMessage());
        }
        return 2;
    }

    static int run(TicketsOptions options, TicketsSize size, PrintStream out, PrintStream err)
            throws IOException, SQLException {
        TicketsRecord record = TicketsRecord.measured(LocalDate.now(ZoneId.systemDefault()), options, size, err);
        if (options.page().isPresent()) {
            Files.writeString(options.page().get(), TicketsPage.of(record));
        }
        out.println(options.isJson() ? json(record) : TicketsPage.of(record));
        return record.allMet() || size.isQuick() ? 0 : 1;
    }

    static String json(TicketsRecord record) throws JsonProcessingException {
        return new ObjectMapper().enable(SerializationFeature.INDENT_OUTPUT).writeValueAsString(record.json());
    }
}
