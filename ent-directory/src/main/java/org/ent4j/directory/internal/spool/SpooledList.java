package org.ent4j.directory.internal.spool;

import java.util.AbstractList;
import java.util.Collection;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.function.Function;

/** A list whose items are read from a spool each time they are asked for: it holds eight bytes an item. */
public final class SpooledList<T> extends AbstractList<T> {

    private final Spool spool;
    private final long[] places;
    private final Function<ByteReader, T> read;

    /** @param places of the items, in the order of the list */
    public SpooledList(Spool spool, long[] places, Function<ByteReader, T> read) {
        this.spool = spool;
        this.places = places.clone();
        this.read = read;
    }

    /** The same items, never all of them in memory: a copy, or the list itself when it cannot change anyhow. */
    public static <T> List<T> copyOf(Collection<T> items) {
        return items instanceof SpooledList<T> spooled ? spooled : List.copyOf(items);
    }

    @Override
    public int size() {
        return places.length;
    }

    @Override
    public T get(int index) {
        return read.apply(spool.at(places[index]));
    }

    @Override
    public Iterator<T> iterator() {
        var cursor = spool.cursor();
        return new Iterator<>() {
            private int next;

            @Override
            public boolean hasNext() {
                return next < places.length;
            }

            @Override
            public T next() {
                if (!hasNext()) {
                    throw new NoSuchElementException();
                }
                return read.apply(cursor.at(places[next++]));
            }
        };
    }
}
