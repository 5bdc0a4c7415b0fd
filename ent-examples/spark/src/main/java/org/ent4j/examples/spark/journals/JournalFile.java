package org.ent4j.examples.spark.journals;

import java.io.IOException;
import java.io.Serial;
import java.io.Serializable;
import java.io.UncheckedIOException;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.apache.spark.TaskContext;
import org.apache.spark.sql.Row;
import org.apache.spark.util.TaskCompletionListener;
import org.ent4j.examples.spark.files.InputFile;
import org.ent4j.examples.spark.files.Told;
import org.ent4j.model.feed.CsvRow;
import org.ent4j.model.feed.CsvTable;
import org.ent4j.model.feed.FeedLimits;
import org.ent4j.model.feed.FeedRefused;
import org.ent4j.model.feed.FeedSource;
import org.ent4j.model.issue.Issue;
import org.ent4j.model.text.Label;

/**
 * A file with rows of the table {@code vs_event}, as a database writes them in CSV.
 *
 * @param number its place among the files
 */
record JournalFile(int number, InputFile file) implements Serializable {

    @Serial
    private static final long serialVersionUID = 1L;

    private static final Label EXPECTED =
            Label.of("un export CSV de la table vs_event", "a CSV export of the table vs_event");

    /** A published bulletin is an event, with all its texts. */
    private static final FeedLimits LIMITS = new FeedLimits(1, 1 << 22, 1L << 36);

    /** @param kinds of journals; rows of others are passed over */
    Told<Row> rows(Set<String> kinds) {
        var rows = new Told<Row>(file.name(), to -> read(kinds, to));
        Optional.ofNullable(TaskContext.get())
                .ifPresent(task -> task.addTaskCompletionListener((TaskCompletionListener) over -> rows.stop()));
        return rows;
    }

    private void read(Set<String> kinds, Consumer<Row> to) {
        var watched = file.watched();
        try {
            read(watched.source(), kinds, to);
            watched.check();
        } catch (FeedRefused refused) {
            watched.check();
            to.accept(EventRow.issue(number, refused.issue()));
        }
    }

    private void read(FeedSource source, Set<String> kinds, Consumer<Row> to) {
        try (var table = CsvTable.open(source, EXPECTED, LIMITS)) {
            var rows = EventRow.in(table.columns());
            rows.missing().ifPresent(column -> {
                throw new FeedRefused(Issue.fatal(table.headerLine(), column));
            });
            new Reading(rows, kinds, to).all(table);
        } catch (IOException unclosed) {
            throw new UncheckedIOException(unclosed);
        }
    }

    /** Row by row; of one that is cut short only the next one tells that the file goes on. */
    private final class Reading {

        private final EventRow rows;
        private final Set<String> kinds;
        private final Consumer<Row> to;
        private Optional<CsvRow> cut = Optional.empty();

        Reading(EventRow rows, Set<String> kinds, Consumer<Row> to) {
            this.rows = rows;
            this.kinds = kinds;
            this.to = to;
        }

        void all(CsvTable table) {
            table.forEach(row -> {
                cut.ifPresent(before -> to.accept(rows.of(number, before)));
                cut = Optional.of(row).filter(rows::isCut);
                if (cut.isEmpty()) {
                    row(row);
                }
            });
            cut.ifPresent(last -> {
                throw breaksOff(last);
            });
        }

        private void row(CsvRow row) {
            if (hasSwallowed(row)) {
                throw breaksOff(row);
            }
            var kind = rows.kind(row);
            if (row.defect().isPresent() || kind.isEmpty() || kinds.contains(kind)) {
                to.accept(rows.of(number, row));
            }
        }

        /** Events stand on one line each: where a row that cannot be used has more, there may be others in it. */
        private boolean hasSwallowed(CsvRow row) {
            return row.defect().isPresent() && row.cells().stream().anyMatch(cell -> cell.contains("\n"));
        }

        private FeedRefused breaksOff(CsvRow row) {
            return new FeedRefused(Issue.fatal(row.where(), new JournalDefect.BreaksOff()));
        }
    }
}
