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
            table.forEach(row -> row.defect()
                    .ifPresentOrElse(
                            defect -> to.accept(EventRow.issue(number, Issue.error(row.where(), defect))), () -> {
                                if (rows.kind(row).isEmpty() || kinds.contains(rows.kind(row))) {
                                    to.accept(rows.of(number, row));
                                }
                            }));
        } catch (IOException unclosed) {
            throw new UncheckedIOException(unclosed);
        }
    }
}
