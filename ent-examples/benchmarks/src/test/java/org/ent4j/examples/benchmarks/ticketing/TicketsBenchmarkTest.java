package org.ent4j.examples.benchmarks.ticketing;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

class TicketsBenchmarkTest {
    private static final Path SCHEMA =
            Path.of(System.getProperty("ent.root", "."), "docs", "schema", "bench-tickets.schema.json");
    private static final TicketsSize TINY = new TicketsSize(true, 1_000, 100, 5_000, 50, 3, 20, 200, 2);

    @TempDir
    private Path folder;

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    /** Where there is an embedded PostgreSQL. */
    @Test
    @EnabledOnOs(value = OS.LINUX, architectures = "amd64")
    void a_tiny_run_keeps_its_schema_and_its_page_says_the_same() throws IOException, SQLException {
        Path page = folder.resolve("page.md");
        TicketsOptions options = TicketsOptions.parse(List.of("--json", "--page", page.toString()));

        int exit = TicketsBenchmark.run(
                options, TINY, new PrintStream(out, true, UTF_8), new PrintStream(err, true, UTF_8));

        assertThat(exit).isZero();
        String json = out.toString(UTF_8);
        var schema = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(Files.readString(SCHEMA), InputFormat.JSON);
        assertThat(schema.validate(json, InputFormat.JSON)).isEmpty();
        JsonNode figures = new ObjectMapper().readTree(json);
        counts_are_those_of_the_size(figures);
        assertThat(Files.readString(page))
                .contains("A quick run", "5,000 tickets of five years", "| requests | 1,000 |")
                .contains("| converged | yes | yes |", "| a ticket with its 20 events | 20 |");
    }

    private static void counts_are_those_of_the_size(JsonNode figures) {
        assertThat(figures.at("/routing/requests").asInt()).isEqualTo(1_000);
        assertThat(figures.at("/lists/questions")).hasSize(11);
        assertThat(figures.at("/lists/questions/10/rows").asInt()).isEqualTo(MadeEvents.COUNT);
        assertThat(figures.at("/storms")).hasSize(2);
        assertThat(figures.at("/storms/0/sent").asInt()).isGreaterThanOrEqualTo(200);
    }

    @Test
    void words_that_nobody_knows_are_refused_in_a_line() {
        assertThat(TicketsBenchmark.run(
                        List.of("--quik"), new PrintStream(out, true, UTF_8), new PrintStream(err, true, UTF_8)))
                .isEqualTo(2);

        assertThat(err.toString(UTF_8)).startsWith("usage: ent bench tickets");
        assertThat(out.size()).isZero();
    }
}
