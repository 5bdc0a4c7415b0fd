package org.ent4j.examples.quality;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class TimetableRecordSchemaTest {

    private static final Path SCHEMA =
            Path.of(System.getProperty("ent.root", "."), "docs", "schema", "bench-timetable.schema.json");

    @Test
    void the_record_keeps_its_schema() throws IOException {
        var schema = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(Files.readString(SCHEMA), InputFormat.JSON);

        assertThat(schema.validate(TimetableBenchmark.json(record()), InputFormat.JSON))
                .isEmpty();
    }

    /** One school, as if it were all that is measured. */
    private static TimetableRecord record() {
        var trial = Trial.ofSeeds(1, 1);
        var alone = Trial.ofSeeds(1, 1, ties -> List.of());
        var pace = Pace.of(trial.times());
        return new TimetableRecord(LocalDate.of(2026, 9, 1), 1, true, trial.score(), alone.score(), pace, pace, pace);
    }
}
