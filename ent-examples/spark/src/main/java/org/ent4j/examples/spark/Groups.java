package org.ent4j.examples.spark;

import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.function.BiFunction;
import org.apache.spark.sql.Row;

/**
 * What there is to say of one group of rows after the other, such as the people of a school: what is said of one is held while it
 * goes out.
 */
public final class Groups implements Iterator<Row> {

    private final Iterator<Row> rows;
    private final String column;
    private final BiFunction<String, Iterator<Row>, List<Row>> say;
    private Optional<Row> ahead;
    private Iterator<Row> said = List.<Row>of().iterator();

    /**
     * @param rows in the order of their groups
     * @param column the text by which they are grouped
     * @param say what there is to say of the rows of a group, which it may leave unread
     */
    public Groups(Iterator<Row> rows, String column, BiFunction<String, Iterator<Row>, List<Row>> say) {
        this.rows = rows;
        this.column = column;
        this.say = say;
        this.ahead = read();
    }

    private Optional<Row> read() {
        return rows.hasNext() ? Optional.of(rows.next()) : Optional.empty();
    }

    @Override
    public boolean hasNext() {
        while (!said.hasNext() && ahead.isPresent()) {
            var group = new Group(ahead.get().getAs(column));
            said = say.apply(group.name, group).iterator();
            group.forEachRemaining(unread -> {});
        }
        return said.hasNext();
    }

    @Override
    public Row next() {
        if (!hasNext()) {
            throw new NoSuchElementException();
        }
        return said.next();
    }

    private final class Group implements Iterator<Row> {

        private final String name;

        Group(String name) {
            this.name = name;
        }

        @Override
        public boolean hasNext() {
            return ahead.filter(row -> row.getAs(column).equals(name)).isPresent();
        }

        @Override
        public Row next() {
            if (!hasNext()) {
                throw new NoSuchElementException();
            }
            var row = ahead.get();
            ahead = read();
            return row;
        }
    }
}
