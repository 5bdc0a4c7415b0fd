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
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class VieScolaireBenchmarkTest {

    private static final Path SCHEMA =
            Path.of(System.getProperty("ent.root", "."), "docs", "schema", "bench-vie-scolaire.schema.json");

    @TempDir
    private Path folder;

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    private int bench(String... words) throws InterruptedException {
        return VieScolaireBenchmark.run(
                List.of(words), new PrintStream(out, true, UTF_8), new PrintStream(err, true, UTF_8));
    }

    @Test
    void a_quick_run_keeps_its_schema_and_its_page_says_the_same() throws IOException, InterruptedException {
        var page = folder.resolve("page.md");

        assertThat(bench("--quick", "--json", "--page", page.toString())).isZero();

        var json = out.toString(UTF_8);
        var schema = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(Files.readString(SCHEMA), InputFormat.JSON);
        assertThat(schema.validate(json, InputFormat.JSON)).isEmpty();
        var figures = new ObjectMapper().readTree(json);
        counts_are_those_of_the_size(figures);
        assertThat(Files.readString(page))
                .contains("A quick run", row("roll calls", figures.at("/lycee/rollCalls")))
                .contains(row("latenesses counted", figures.at("/lycee/counted/latenesses")))
                .contains(row("half-days counted", figures.at("/academie/counted/halfDays")))
                .contains(row("pupils a second", figures.at("/academie/pupilsPerSecond")));
    }

    private static void counts_are_those_of_the_size(JsonNode figures) {
        assertThat(figures.at("/lycee/counted/pupils").asInt()).isEqualTo(60);
        assertThat(figures.at("/lycee/rollCalls").asInt()).isEqualTo(2 * 17 * 2 - 4);
        assertThat(figures.at("/lycee/counted/rows").asInt()).isEqualTo((2 * 17 * 2 - 4) * 30);
        assertThat(figures.at("/lycee/differingFromDossiers").asInt()).isZero();
        assertThat(figures.at("/academie/counted/rows").asInt()).isEqualTo(200 * 36 * 17);
        assertThat(figures.at("/academie/maxHeapMegabytes").asInt()).isLessThanOrEqualTo(64);
    }

    private static String row(String name, JsonNode figure) {
        return String.format(Locale.ROOT, "| %s | %,d |", name, figure.asInt());
    }

    @Test
    void words_that_nobody_knows_are_refused_in_a_line() throws InterruptedException {
        assertThat(bench("--quik")).isEqualTo(2);
        assertThat(bench("--page")).isEqualTo(2);
        assertThat(err.toString(UTF_8)).startsWith("usage: ent bench vie-scolaire");
        assertThat(out.size()).isZero();
    }
}
