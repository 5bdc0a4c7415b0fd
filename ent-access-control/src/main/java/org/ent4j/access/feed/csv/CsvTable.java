package org.ent4j.access.feed.csv;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Function;
import org.ent4j.access.importing.ImportDefect;
import org.ent4j.model.feed.FeedRefused;
import org.ent4j.model.feed.FeedSource;
import org.ent4j.model.issue.Imported;
import org.ent4j.model.issue.Issue;
import org.ent4j.model.issue.SourceLocation;

/** The header and the rows of a table, with what there is to say about each. */
final class CsvTable {

    private final String file;
    private final List<Issue> issues;
    private final List<CsvRecord> rows;
    private final List<String> header;

    private CsvTable(String file, CsvText text) {
        this.file = file;
        this.issues = new ArrayList<>(text.issues());
        this.rows = records(file, text);
        this.header = rows.get(0).getFields().stream().map(String::strip).toList();
    }

    /** Reads the rows, each by the function; an unusable file is refused as a whole. */
    static <T> Imported<T> read(FeedSource source, Function<CsvTable, BiConsumer<CsvRow, List<T>>> reader) {
        try {
            var table = new CsvTable(source.name(), CsvText.of(source));
            return table.read(reader.apply(table));
        } catch (FeedRefused refused) {
            return Imported.refused(refused.issue());
        }
    }

    private <T> Imported<T> read(BiConsumer<CsvRow, List<T>> reader) {
        var read = new ArrayList<T>();
        for (var row : rows.subList(1, rows.size())) {
            if (row.getFieldCount() > header.size()) {
                issues.add(Issue.error(
                        where(row), new ImportDefect.CellsBeyondHeader(row.getFieldCount(), header.size())));
            } else {
                reader.accept(new CsvRow(where(row), row.getFields(), issues), read);
            }
        }
        return new Imported<>(read, issues);
    }

    List<String> header() {
        return header;
    }

    SourceLocation headerLine() {
        return where(rows.get(0));
    }

    void add(Issue issue) {
        issues.add(issue);
    }

    private SourceLocation where(CsvRecord row) {
        return SourceLocation.of(file, (int) row.getStartingLineNumber());
    }

    private static List<CsvRecord> records(String file, CsvText text) {
        var reader = CsvReader.builder()
                .fieldSeparator(text.separator())
                .skipEmptyLines(true)
                .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                .allowUnclosedQuote(false)
                .ofCsvRecord(text.text());
        try (reader) {
            return reader.stream().toList();
        } catch (CsvParseException broken) {
            throw refused(file, broken);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    private static FeedRefused refused(String file, CsvParseException broken) {
        var cause = broken.getCause();
        var detail = String.valueOf(cause == null ? broken.getMessage() : cause.getMessage());
        return new FeedRefused(Issue.fatal(SourceLocation.of(file), new ImportDefect.NotCsv(detail)));
    }
}
