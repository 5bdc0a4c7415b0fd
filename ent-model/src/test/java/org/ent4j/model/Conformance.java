package org.ent4j.model;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** The real sample files, when they are there; a test that wants one is skipped with the reason when they are not. */
public final class Conformance {

    private Conformance() {}

    public static Path file(String name) {
        var path = Path.of(System.getProperty("ent.conformance.data", "absent")).resolve(name);
        assumeTrue(Files.exists(path), () -> name + " is not among the sample files");
        return path;
    }

    /** The rows of a file with semicolons and a line of headers; a BOM does not matter. */
    public static List<NamedCsvRecord> rows(String name) throws IOException {
        try (var reader =
                CsvReader.builder().fieldSeparator(';').detectBomHeader(true).ofNamedCsvRecord(file(name))) {
            return reader.stream().toList();
        }
    }
}
