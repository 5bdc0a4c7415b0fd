package org.ent4j.model.feed;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.CsvRecordHandler;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.io.BufferedReader;
import java.io.Closeable;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.NoSuchFileException;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import org.ent4j.model.issue.Issue;
import org.ent4j.model.issue.SourceLocation;
import org.ent4j.model.text.Label;

/**
 * A table in CSV, read one row at a time; needs FastCSV. Encoding (UTF-8, UTF-16 with its mark, else windows-1252), byte
 * order marks, separator ({@code ; , | tab}) and ends of line are found out. Blank rows are passed over; a row that cannot
 * be used is given with its defect, so that its reader accounts for it. A quote that is never closed makes the table
 * unusable, since nobody can tell where the rows after it begin.
 *
 * <pre>{@code
 * try (var table = CsvTable.open(source, expected, FeedLimits.OF_SCHOOL)) {
 *     table.header();
 *     table.forEach(row -> ...);
 * } catch (FeedRefused refused) {
 *     refused.issue();
 * }
 * }</pre>
 */
public final class CsvTable implements Closeable {

    /** Beyond so many characters in a cell the table is refused, below it only the row. */
    private static final int MOST_OF_A_CELL = 1 << 22;

    private static final Pattern LINE = Pattern.compile("line (\\d+)");

    private final String file;
    private final Label expected;
    private final FeedLimits limits;
    private final char separator;
    private final CsvReader<CsvRecord> reader;
    private final Iterator<CsvRecord> records;
    private final CsvRow header;

    private CsvTable(FeedSource source, Label expected, FeedLimits limits, BufferedReader text) throws IOException {
        this.file = source.name();
        this.expected = expected;
        this.limits = limits;
        var found = Separator.of(text);
        this.separator = found.value();
        this.reader = reader(separator, text);
        this.records = reader.iterator();
        if (found.said()) {
            next();
        }
        this.header = header();
    }

    private static CsvReader<CsvRecord> reader(char separator, BufferedReader text) {
        return CsvReader.builder()
                .fieldSeparator(separator)
                .skipEmptyLines(true)
                .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                .allowExtraCharsAfterClosingQuote(true)
                .allowUnclosedQuote(false)
                .maxBufferSize(MOST_OF_A_CELL)
                .build(CsvRecordHandler.builder().maxFieldSize(MOST_OF_A_CELL).build(), text);
    }

    /**
     * Opens the table and reads its header.
     *
     * @param expected what the file should be, for the refusal
     * @throws FeedRefused when there is no table to read
     */
    public static CsvTable open(FeedSource source, Label expected, FeedLimits limits) {
        try {
            var text = TableText.of(source, expected, limits).open();
            try {
                return new CsvTable(source, expected, limits, text);
            } catch (FeedRefused | UncheckedIOException stopped) {
                text.close();
                throw stopped;
            }
        } catch (NoSuchFileException | FileNotFoundException missing) {
            throw refused(source.name(), new FeedRefusal.Missing());
        } catch (IOException | UncheckedIOException broken) {
            throw refused(source.name(), new FeedRefusal.Unreadable(String.valueOf(broken.getMessage())));
        }
    }

    private static FeedRefused refused(String file, FeedRefusal why) {
        return new FeedRefused(Issue.fatal(SourceLocation.of(file), why));
    }

    private CsvRow header() {
        var first = next().orElseThrow(() -> refused(file, new FeedRefusal.Empty(expected)));
        var row = new CsvRow(where(first), stripped(first), Optional.empty());
        defect(row).ifPresent(defect -> {
            throw new FeedRefused(Issue.fatal(row.where(), defect));
        });
        return row;
    }

    /** The names of the columns as the file writes them, without the spaces around. */
    public List<String> columns() {
        return header.cells();
    }

    public SourceLocation headerLine() {
        return header.where();
    }

    /**
     * Reads the rows that are left, each once.
     *
     * @throws FeedRefused when the table breaks; what was read of it is to be thrown away
     */
    public void forEach(Consumer<CsvRow> rows) {
        for (var record = next(); record.isPresent(); record = next()) {
            rows.accept(row(record.get()));
        }
    }

    private CsvRow row(CsvRecord record) {
        var row = new CsvRow(where(record), stripped(record), Optional.empty());
        return new CsvRow(row.where(), row.cells(), defect(row).or(() -> beyond(row)));
    }

    private Optional<CsvRecord> next() {
        try {
            while (records.hasNext()) {
                var record = records.next();
                if (record.getFields().stream().anyMatch(cell -> !cell.isBlank())) {
                    return Optional.of(record);
                }
            }
            return Optional.empty();
        } catch (CsvParseException broken) {
            var line = LINE.matcher(String.valueOf(broken.getMessage()));
            throw refused(
                    file, new FeedRefusal.BrokenTable(line.find() ? Integer.parseInt(line.group(1)) : 0, expected));
        } catch (UncheckedIOException broken) {
            throw refused(file, new FeedRefusal.Unreadable(String.valueOf(broken.getMessage())));
        }
    }

    private SourceLocation where(CsvRecord record) {
        return SourceLocation.of(file, (int) record.getStartingLineNumber());
    }

    private static List<String> stripped(CsvRecord record) {
        return record.getFields().stream().map(CsvTable::stripped).toList();
    }

    /** No-break spaces are spaces too. */
    private static String stripped(String cell) {
        return cell.replace('\u00a0', ' ').strip();
    }

    private Optional<RowDefect> defect(CsvRow row) {
        return row.cells().stream().flatMap(cell -> defect(cell).stream()).findFirst();
    }

    private Optional<RowDefect> defect(String cell) {
        if (cell.length() > limits.text()) {
            return Optional.of(new RowDefect.CellTooLong(limits.text()));
        }
        if (cell.indexOf('\ufffd') >= 0) {
            return Optional.of(new RowDefect.Undecodable());
        }
        return cell.chars().anyMatch(CsvTable::isControl)
                ? Optional.of(new RowDefect.ControlCharacter())
                : Optional.empty();
    }

    private static boolean isControl(int c) {
        return Character.isISOControl(c) && c != '\n' && c != '\r' && c != '\t';
    }

    private Optional<RowDefect> beyond(CsvRow row) {
        var cells = row.cells();
        var extra = cells.subList(Math.min(columns().size(), cells.size()), cells.size());
        return extra.stream().anyMatch(cell -> !cell.isEmpty())
                ? Optional.of(
                        new RowDefect.CellsBeyondHeader(cells.size(), columns().size()))
                : cells.stream().flatMap(cell -> swallowed(cell).stream()).findFirst();
    }

    private Optional<RowDefect> swallowed(String cell) {
        var lines = cell.lines().toList();
        var needed = Math.max(1, columns().size() - 1);
        return lines.stream().skip(1).anyMatch(line -> separators(line) >= needed)
                ? Optional.of(new RowDefect.OpenQuote(lines.size()))
                : Optional.empty();
    }

    private long separators(String line) {
        return line.chars().filter(c -> c == separator).count();
    }

    @Override
    public void close() throws IOException {
        reader.close();
    }
}
