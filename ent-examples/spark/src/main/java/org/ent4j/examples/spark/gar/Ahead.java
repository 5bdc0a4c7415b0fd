package org.ent4j.examples.spark.gar;

import java.util.Iterator;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.function.Predicate;
import org.apache.spark.sql.Row;

/** Rows of which the next one is seen before it is taken. */
final class Ahead {

    private final Iterator<Row> rows;
    private Optional<Row> next;

    Ahead(Iterator<Row> rows) {
        this.rows = rows;
        this.next = advance();
    }

    private Optional<Row> advance() {
        return rows.hasNext() ? Optional.of(rows.next()) : Optional.empty();
    }

    Optional<Row> peek() {
        return next;
    }

    boolean is(Predicate<Row> wanted) {
        return next.filter(wanted).isPresent();
    }

    Row take() {
        var taken = next.orElseThrow(NoSuchElementException::new);
        next = advance();
        return taken;
    }
}
