package org.ent4j.examples.speed;

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
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EvaluationsBenchmarkTest {

    private static final Path SCHEMA =
            Path.of(System.getProperty("ent.root", "."), "docs", "schema", "bench-evaluations.schema.json");

    @TempDir
    private Path folder;

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    private int bench(String... words) throws InterruptedException {
        return EvaluationsBenchmark.run(
                List.of(words), new PrintStream(out, true, UTF_8), new PrintStream(err, true, UTF_8));
    }

    @Test
    void a_quick_run_keeps_its_schema_and_writes_its_page() throws IOException, InterruptedException {
        var page = folder.resolve("page.md");

        assertThat(bench("--quick", "--json", "--page", page.toString())).isZero();

        var json = out.toString(UTF_8);
        var schema = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(Files.readString(SCHEMA), InputFormat.JSON);
        assertThat(schema.validate(json, InputFormat.JSON)).isEmpty();
        var figures = new ObjectMapper().readTree(json);
        assertThat(figures.at("/averages/pupils").asInt()).isEqualTo(200);
        assertThat(figures.at("/averages/marks").asInt()).isEqualTo(200 * 12 * 8);
        assertThat(figures.at("/averages/meanOfAllFigures").asDouble()).isBetween(5.0, 15.0);
        assertThat(Files.readString(page))
                .contains("A quick run", "| marks | 19,200 |", "| bulletins | 4 |", "| bilans | 55 |")
                .contains("| 30 |", "| 60 |", "The last is 2 times the first");
        what_is_printed_and_exported_is_of_the_size(figures);
    }

    private static void what_is_printed_and_exported_is_of_the_size(JsonNode figures) {
        assertThat(figures.at("/bulletins/bulletins").asInt()).isEqualTo(2 * 2);
        assertThat(figures.at("/bulletins/kilobytes").asInt()).isBetween(20, 2_000);
        assertThat(figures.at("/export/pupils").asInt()).isEqualTo(30);
        assertThat(figures.at("/export/kilobytes").asInt()).isBetween(30, 3_000);
        assertThat(figures.at("/exportCommand/pupils").asInt()).isEqualTo(30);
        assertThat(figures.at("/exportMemory/0/pupils").asInt()).isEqualTo(30);
        assertThat(figures.at("/exportMemory/1/pupils").asInt()).isEqualTo(60);
        assertThat(figures.at("/exportMemory/0/kilobytes").asInt())
                .isEqualTo(figures.at("/export/kilobytes").asInt());
        figures.at("/exportMemory").forEach(each -> {
            var held = each.required("heldMegabytes").asDouble();
            assertThat(held).isPositive();
            assertThat(each.required("highestHeapMegabytes").asDouble())
                    .isBetween(held, (double) LivretMemory.HEAP_MEGABYTES);
        });
        assertThat(figures.at("/targets")).hasSize(5);
    }

    @Test
    void words_that_nobody_knows_are_refused_in_a_line() throws InterruptedException {
        assertThat(bench("--quik")).isEqualTo(2);
        assertThat(bench("--page")).isEqualTo(2);
        assertThat(err.toString(UTF_8)).startsWith("usage: ent bench evaluations");
        assertThat(out.size()).isZero();
    }
}
