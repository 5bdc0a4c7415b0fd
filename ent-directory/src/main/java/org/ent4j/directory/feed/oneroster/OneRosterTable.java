package org.ent4j.directory.feed.oneroster;

import static java.util.function.Predicate.not;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.ent4j.directory.feed.FeedDefect;
import org.ent4j.model.feed.FeedRefused;
import org.ent4j.model.issue.Issue;
import org.ent4j.model.issue.SourceLocation;
import org.ent4j.model.rule.Reason;

/** The rows of one file, as the format would have them written. */
final class OneRosterTable {

    private static final Set<String> DAYS =
            Set.of("dateLastModified", "startDate", "endDate", "beginDate", "birthDate");
    /** Never taken into memory's rows: nothing here needs one. */
    private static final String PASSWORD = "password";

    /** Lists name other rows, and are as long as they need to be. */
    private static final Set<String> LISTS = Set.of("agentSourcedIds", "orgSourcedIds", "termSourcedIds", "userIds");

    private static final int LONGEST_ID = 255;
    private static final int LONGEST_VALUE = 1000;
    private static final Pattern CONTROL = Pattern.compile("\\p{Cntrl}+");

    private final OneRosterFile file;
    private final String name;
    private final OneRosterAccount account;
    private final List<CsvRecord> records;
    private final boolean cut;
    private final OneRosterHeader header;
    private final OneRosterDays days;

    private OneRosterTable(OneRosterFile file, String name, String text, OneRosterAccount account) {
        this.file = file;
        this.name = name;
        this.account = account;
        this.records = records(name, text);
        this.cut = !text.endsWith("\n") && !text.endsWith("\r");
        this.header = OneRosterHeader.read(file, records.get(0).getFields(), where(records.get(0)));
        this.days = OneRosterDays.of(texts());
    }

    /**
     * The good rows of the file.
     *
     * @throws FeedRefused when it is no CSV, or has no ids
     */
    static List<OneRosterRow> read(OneRosterFile file, String name, String text, OneRosterAccount account) {
        var table = new OneRosterTable(file, name, text, account);
        table.header.issues().forEach(account::say);
        if (!table.header.has("sourcedId")) {
            throw new FeedRefused(Issue.fatal(SourceLocation.of(name, 1), new OneRosterDefect.NoColumn("sourcedId")));
        }
        return table.rows();
    }

    static List<CsvRecord> records(String name, String text) {
        var reader = CsvReader.builder()
                .skipEmptyLines(true)
                .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                .allowUnclosedQuote(false)
                .ofCsvRecord(text);
        try (reader) {
            var records = reader.stream().toList();
            return records.isEmpty() ? List.of() : records;
        } catch (CsvParseException broken) {
            var cause = broken.getCause();
            var detail = String.valueOf(cause == null ? broken.getMessage() : cause.getMessage());
            throw new FeedRefused(Issue.fatal(SourceLocation.of(name), new OneRosterDefect.NotCsv(detail)));
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    /** Every cell that should hold a day. */
    private List<String> texts() {
        var texts = new ArrayList<String>();
        for (var i = 0; i < header.columns().size(); i++) {
            if (header.columns().get(i).filter(DAYS::contains).isPresent()) {
                for (var record : records.subList(1, records.size())) {
                    texts.add(i < record.getFieldCount() ? record.getField(i).strip() : "");
                }
            }
        }
        return texts;
    }

    private List<OneRosterRow> rows() {
        var rows = new ArrayList<OneRosterRow>();
        for (var i = 1; i < records.size(); i++) {
            account.read(file);
            row(records.get(i), i == records.size() - 1).ifPresent(rows::add);
        }
        return rows;
    }

    private SourceLocation where(CsvRecord record) {
        return SourceLocation.of(name, (int) record.getStartingLineNumber());
    }

    private Optional<OneRosterRow> row(CsvRecord record, boolean last) {
        var cells = cells(record);
        var id = cells.get(file.place("sourcedId"));
        var where = where(record).element(id);
        if (last && cut && record.getFieldCount() < lastNamed()) {
            account.damaged();
            account.reject(file, where, id, new OneRosterDefect.CutRow(record.getFieldCount(), lastNamed()));
            return Optional.empty();
        }
        if (id.isEmpty()) {
            account.reject(file, where, id, new FeedDefect.NoId());
            return Optional.empty();
        }
        var excess = excess(cells);
        if (excess.isPresent()) {
            account.reject(file, where, id, excess.get());
            return Optional.empty();
        }
        checkWidth(record, where);
        return Optional.of(new OneRosterRow(file, where, normal(cells, where)));
    }

    private Optional<Reason> excess(List<String> cells) {
        return file.columns().stream()
                .filter(column -> !LISTS.contains(column))
                .filter(column -> cells.get(file.place(column)).length() > longest(column))
                .<Reason>map(column -> new FeedDefect.TooMuch(column, longest(column)))
                .findFirst();
    }

    private static int longest(String column) {
        return column.equals("sourcedId") ? LONGEST_ID : LONGEST_VALUE;
    }

    /** How many columns there are up to the last one with a name. */
    private int lastNamed() {
        var names = records.get(0).getFields();
        var count = names.size();
        while (count > 0 && names.get(count - 1).isBlank()) {
            count--;
        }
        return count;
    }

    private void checkWidth(CsvRecord record, SourceLocation where) {
        var cells = record.getFieldCount();
        if (cells < lastNamed() || cells > records.get(0).getFieldCount()) {
            account.info(where, new OneRosterDefect.OtherWidth(cells, lastNamed()));
        }
    }

    private List<String> cells(CsvRecord record) {
        var cells = new ArrayList<>(Collections.nCopies(file.columns().size(), ""));
        var columns = header.columns();
        for (var i = 0; i < Math.min(columns.size(), record.getFieldCount()); i++) {
            var text = CONTROL.matcher(record.getField(i)).replaceAll(" ").strip();
            columns.get(i).filter(not(PASSWORD::equals)).ifPresent(column -> cells.set(file.place(column), text));
        }
        return cells;
    }

    private List<String> normal(List<String> cells, SourceLocation where) {
        for (var i = 0; i < cells.size(); i++) {
            var text = cells.get(i);
            if (!text.isEmpty()) {
                var column = file.columns().get(i);
                cells.set(i, DAYS.contains(column) ? day(column, text, where) : word(column, text, where));
            }
        }
        return cells;
    }

    private String word(String column, String text, SourceLocation where) {
        var meant = OneRosterWords.meant(column, text);
        if (!meant.equals(text)) {
            account.info(where, new OneRosterDefect.OtherWord(column, text, meant));
        }
        return meant;
    }

    private String day(String column, String text, SourceLocation where) {
        var day = days.day(text).map(String::valueOf).orElse("");
        if (day.isEmpty()) {
            account.warn(where, new FeedDefect.ImpossibleDate(column, text));
        } else if (days.isUnsure(text)) {
            account.warn(where, new OneRosterDefect.UnsureDate(column, text, day));
        } else if (!isAsItShouldBe(column, text, day)) {
            account.info(where, new OneRosterDefect.OtherDate(column, text, day));
        }
        return day;
    }

    /** The time of the last change is a day and a time, and often a day only; the others are days. */
    private static boolean isAsItShouldBe(String column, String text, String day) {
        return text.equals(day) || column.equals("dateLastModified") && text.startsWith(day + "T");
    }
}
