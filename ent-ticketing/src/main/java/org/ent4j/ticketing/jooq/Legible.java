package org.ent4j.ticketing.jooq;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jooq.Record;

/** Reads on until there are enough that somebody can read: the others are not in their way. */
final class Legible {

    private static final int MOST_AT_ONCE = 500;

    private Legible() {}

    /**
     * The first that can be read.
     *
     * @param next so many rows after one, from the beginning when there is none
     * @param read those of some rows that can be read
     */
    static <R extends Record, T> List<T> first(
            int limit, BiFunction<Optional<R>, Integer, List<R>> next, Function<List<R>, List<T>> read) {
        var found = new ArrayList<T>();
        Optional<R> last = Optional.empty();
        var isOver = limit < 1;
        while (!isOver) {
            var wanted = Math.min(limit - found.size(), MOST_AT_ONCE);
            var rows = next.apply(last, wanted);
            found.addAll(read.apply(rows));
            isOver = rows.size() < wanted || found.size() >= limit;
            last = rows.isEmpty() ? last : Optional.of(rows.get(rows.size() - 1));
        }
        return found;
    }

    /** Nothing when it is refused by an {@link IllegalArgumentException}. */
    static <T> Stream<T> one(Supplier<T> read) {
        try {
            return Stream.of(read.get());
        } catch (IllegalArgumentException refused) {
            return Stream.empty();
        }
    }

    /** What went wrong first. */
    static Throwable cause(Throwable refused) {
        var cause = refused.getCause();
        return cause == null ? refused : cause(cause);
    }
}
