package org.ent4j.ticketing.print;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.ReadingOptions;
import org.dhatim.fastexcel.reader.Row;

/** Reads back what was written. */
final class Books {

    private Books() {}

    /** The rows of each sheet, by its name. */
    static Map<String, List<Row>> sheets(byte[] xlsx) {
        var sheets = new LinkedHashMap<String, List<Row>>();
        try (var book = new ReadableWorkbook(new ByteArrayInputStream(xlsx), new ReadingOptions(true, false))) {
            for (var sheet : book.getSheets().toList()) {
                sheets.put(sheet.getName(), sheet.read());
            }
        } catch (IOException unread) {
            throw new UncheckedIOException(unread);
        }
        return sheets;
    }

    /** A sheet that has to be there. */
    static List<Row> sheet(byte[] xlsx, String name) {
        return Optional.ofNullable(sheets(xlsx).get(name)).orElseThrow();
    }

    /** The first row that begins with that. */
    static Row row(List<Row> rows, String first) {
        return rows.stream()
                .filter(row -> row.getCellText(0).equals(first))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no row " + first));
    }
}
