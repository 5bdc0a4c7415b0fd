package org.ent4j.examples.speed;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

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

class GarBenchmarkTest {

    private static final Path SCHEMA =
            Path.of(System.getProperty("ent.root", "."), "docs", "schema", "bench-gar.schema.json");

    @TempDir
    private Path folder;

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    private int bench(String... words) throws InterruptedException {
        return GarBenchmark.run(List.of(words), new PrintStream(out, true, UTF_8), new PrintStream(err, true, UTF_8));
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
        assertThat(figures.at("/export/pupils").asInt()).isEqualTo(700);
        assertThat(figures.at("/export/staff").asInt()).isEqualTo(100);
        // the root of each file has its other attributes in the export alone
        assertThat(figures.at("/bareStax/kilobytes").asInt())
                .isBetween(
                        figures.at("/export/kilobytes").asInt() - 10,
                        figures.at("/export/kilobytes").asInt());
        assertThat(figures.at("/targets")).hasSize(5);
        assertThat(figures.at("/validation/blocking").asInt(-1)).isZero();
        assertThat(figures.at("/validation/warnings").asInt(-1)).isZero();
        assertThat(Files.readString(page)).contains("A quick run", "| pupils | 700 |", "| staff | 100 |");
    }

    @Test
    void words_that_nobody_knows_are_refused_in_a_line() throws InterruptedException {
        assertThat(bench("--quik")).isEqualTo(2);
        assertThat(bench("--pupils")).isEqualTo(2);
        assertThat(bench("--pupils", "many")).isEqualTo(2);
        assertThat(err.toString(UTF_8)).startsWith("usage: ent bench gar");
        assertThat(out.size()).isZero();
    }
}
