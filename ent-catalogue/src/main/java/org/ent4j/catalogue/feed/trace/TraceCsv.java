package org.ent4j.catalogue.feed.trace;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.util.List;
import org.ent4j.catalogue.keeping.Trace;

/**
 * Traces as CSV: {@code moment;personne;perimetre;action;objet;identifiant}, separated by semicolons, CRLF at the end
 * of lines. People stand there by their ids alone. A text that a spreadsheet would take for a formula begins with an
 * apostrophe.
 */
public final class TraceCsv {

    private static final String FORMULA = "=+-@\t\r";

    private TraceCsv() {}

    /**
     * Writes them in their order.
     *
     * @param out is not closed
     * @throws UncheckedIOException when it cannot be written
     */
    public static void write(List<Trace> traces, Writer out) {
        var csv = CsvWriter.builder()
                .fieldSeparator(';')
                .lineDelimiter(LineDelimiter.CRLF)
                .build(out);
        csv.writeRecord("moment", "personne", "perimetre", "action", "objet", "identifiant");
        traces.forEach(trace -> csv.writeRecord(
                trace.at().toString(),
                plain(trace.by().value()),
                plain(trace.where().key()),
                plain(trace.action()),
                plain(trace.kind()),
                plain(trace.subject())));
        flush(csv);
    }

    private static void flush(CsvWriter csv) {
        try {
            csv.flush();
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
    }

    private static String plain(String text) {
        return !text.isEmpty() && FORMULA.indexOf(text.charAt(0)) >= 0 ? "'" + text : text;
    }
}
