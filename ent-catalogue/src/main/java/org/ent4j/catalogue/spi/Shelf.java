package org.ent4j.catalogue.spi;

import io.vavr.control.Either;
import java.util.List;
import java.util.Optional;
import org.ent4j.catalogue.keeping.Kept;
import org.ent4j.catalogue.keeping.Superseded;
import org.ent4j.catalogue.keeping.Trace;
import org.ent4j.catalogue.scope.Scope;

/**
 * Values of one kind, each under its id. Nothing is changed without a trace, which is kept in the same transaction, and
 * nothing is written over: a change names the version it has seen, and earlier versions stay readable, until they are forgotten.
 */
public interface Shelf<T> {

    /** As it is now; nothing when it was never there or is removed. */
    Optional<Kept<T>> find(String id);

    /** All of that scope and of no other, by id. */
    List<Kept<T>> of(Scope scope);

    /** Every one of every scope, by id. */
    List<Kept<T>> all();

    /**
     * Keeps it as the next version.
     *
     * @param seen the version that it was made from; 0 for what is new, or was removed
     */
    Either<Superseded, Kept<T>> put(T value, long seen, Trace trace);

    /** Removes it; its versions stay. */
    Either<Superseded, Kept<T>> remove(String id, long seen, Trace trace);

    /**
     * Removes it with every version, in one step: nothing of it can be read any more, and its id counts as taken still. Its traces
     * stay until their own time is over.
     */
    Either<Superseded, Kept<T>> erase(String id, long seen, Trace trace);

    /**
     * Takes away every version of what is removed, as {@link #erase} does.
     *
     * @return how many versions; 0 when there was none, or when it is not removed, so that nothing is taken away
     */
    int forget(String id);

    /** Whether something of that id is there or ever was, even when it was forgotten. */
    boolean wasThere(String id);

    /** Every version that was kept and not forgotten, the first one first; those before and after a removal too. */
    List<Kept<T>> versions(String id);
}
