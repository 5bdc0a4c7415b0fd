package org.ent4j.examples.spark.gar;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Iterator;
import java.util.NoSuchElementException;
import java.util.function.Consumer;
import org.apache.spark.sql.Row;

/** Rows that are made bit by bit: no more are held than one step makes. */
final class Stepwise implements Iterator<Row> {

    private final Step step;
    private final Deque<Row> made = new ArrayDeque<>();
    private boolean isOver;

    /** What makes them. */
    @FunctionalInterface
    interface Step {

        /** @return false when there is nothing more to make */
        boolean make(Consumer<Row> to);
    }

    Stepwise(Step step) {
        this.step = step;
    }

    @Override
    public boolean hasNext() {
        while (made.isEmpty() && !isOver) {
            isOver = !step.make(made::add);
        }
        return !made.isEmpty();
    }

    @Override
    public Row next() {
        if (!hasNext()) {
            throw new NoSuchElementException();
        }
        return made.remove();
    }
}
