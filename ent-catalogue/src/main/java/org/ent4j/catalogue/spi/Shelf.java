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
 * nothing is written over: a change names the version it has seen, and earlier versions stay readable.
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

    /** Every version that was kept, the first one first; those before and after a removal too. */
    List<Kept<T>> versions(String id);
}
