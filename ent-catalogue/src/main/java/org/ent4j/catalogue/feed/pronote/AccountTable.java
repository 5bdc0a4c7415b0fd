package org.ent4j.catalogue.feed.pronote;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.ent4j.catalogue.portal.Sex;
import org.ent4j.catalogue.pronote.Population;
import org.ent4j.catalogue.pronote.identifiers.PronoteAccount;
import org.ent4j.model.feed.CsvRow;
import org.ent4j.model.feed.CsvTable;
import org.ent4j.model.feed.FeedRefused;
import org.ent4j.model.feed.RowCount;
import org.ent4j.model.issue.Issue;
import org.ent4j.model.matching.BirthDate;
import org.ent4j.model.rule.Reason;
import org.ent4j.model.text.Folding;
import org.ent4j.model.text.Label;

/** The rows of a table of identifiers. */
final class AccountTable {

    private static final Set<String> MALE =
            Set.of("M", "G", "H", "MASCULIN", "GARCON", "HOMME", "MALE", "MONSIEUR", "1");
    private static final Set<String> FEMALE =
            Set.of("F", "MME", "MLLE", "FEMININ", "FILLE", "FEMME", "FEMALE", "MADAME", "MADEMOISELLE", "2");

    private final Map<AccountColumn, Integer> columns;
    private final List<PronoteAccount> accounts = new ArrayList<>();
    private final List<Issue> issues = new ArrayList<>();
    private final RowCount count;

    private AccountTable(Map<AccountColumn, Integer> columns, Label expected) {
        this.columns = columns;
        this.count = new RowCount(RowCount.OF_SCHOOL, expected);
    }

    /** @throws FeedRefused when a column that is needed lacks, or is there twice */
    static AccountTable read(CsvTable table, Label expected) {
        var rows = new AccountTable(columns(table), expected);
        table.forEach(rows::row);
        return rows;
    }

    List<PronoteAccount> accounts() {
        return accounts;
    }

    List<Issue> issues() {
        return issues;
    }

    private static Map<AccountColumn, Integer> columns(CsvTable table) {
        var columns = new EnumMap<AccountColumn, Integer>(AccountColumn.class);
        for (var index = 0; index < table.columns().size(); index++) {
            place(table, columns, index);
        }
        for (var column : AccountColumn.values()) {
            if (column.isRequired() && !columns.containsKey(column)) {
                throw refused(
                        table, new AccountDefect.MissingColumn(column.header(), String.join(", ", table.columns())));
            }
        }
        return columns;
    }

    private static void place(CsvTable table, Map<AccountColumn, Integer> columns, int index) {
        var header = table.columns().get(index);
        AccountColumn.of(header).ifPresent(column -> {
            var before = columns.putIfAbsent(column, index);
            if (before != null && column.isRequired()) {
                throw refused(
                        table,
                        new AccountDefect.ColumnTwice(
                                column.header(), table.columns().get(before), header));
            }
        });
    }

    private static FeedRefused refused(CsvTable table, AccountDefect defect) {
        return new FeedRefused(Issue.fatal(table.headerLine(), defect));
    }

    private String cell(CsvRow row, AccountColumn column) {
        return Optional.ofNullable(columns.get(column)).map(row::cell).orElse("");
    }

    private void row(CsvRow row) {
        count.add(row.where());
        row.defect()
                .<Reason>map(defect -> defect)
                .or(() -> unusable(row))
                .ifPresentOrElse(reason -> issues.add(Issue.error(row.where(), reason)), () -> keep(row));
    }

    private Optional<Reason> unusable(CsvRow row) {
        if (cell(row, AccountColumn.LOGIN).isEmpty()) {
            return Optional.of(new AccountDefect.NoLogin());
        }
        return cell(row, AccountColumn.LAST_NAME).isEmpty()
                        && cell(row, AccountColumn.FIRST_NAME).isEmpty()
                ? Optional.of(new AccountDefect.NoName())
                : Optional.empty();
    }

    private void keep(CsvRow row) {
        accounts.add(new PronoteAccount(
                row.where(),
                cell(row, AccountColumn.LOGIN),
                cell(row, AccountColumn.LAST_NAME),
                cell(row, AccountColumn.FIRST_NAME),
                born(row),
                sex(row),
                cell(row, AccountColumn.DIVISION),
                population(row)));
    }

    private Optional<BirthDate> born(CsvRow row) {
        var text = cell(row, AccountColumn.BORN);
        var read = BirthDate.read(text).filter(born -> born.date().isPresent());
        if (!text.isEmpty() && read.isEmpty()) {
            issues.add(Issue.warning(row.where(), new AccountDefect.NotADate(text)));
        }
        return read;
    }

    private Optional<Sex> sex(CsvRow row) {
        var text = cell(row, AccountColumn.SEX);
        var word = Folding.fold(text);
        if (MALE.contains(word)) {
            return Optional.of(Sex.MALE);
        }
        if (!text.isEmpty() && !FEMALE.contains(word)) {
            issues.add(Issue.warning(row.where(), new AccountDefect.UnknownSex(text)));
        }
        return Optional.of(Sex.FEMALE).filter(any -> FEMALE.contains(word));
    }

    /** As the file says it, else pupils where there is a division. */
    private Optional<Population> population(CsvRow row) {
        var text = cell(row, AccountColumn.POPULATION);
        var said = PopulationWords.of(text);
        if (!text.isEmpty() && said.isEmpty()) {
            issues.add(Issue.warning(row.where(), new AccountDefect.UnknownPopulation(text)));
        }
        return said.or(() -> Optional.of(Population.PUPILS)
                .filter(any -> !cell(row, AccountColumn.DIVISION).isEmpty()));
    }
}
