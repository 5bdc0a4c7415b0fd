package org.ent4j.catalogue;

import io.vavr.control.Either;
import java.util.List;
import java.util.Optional;
import org.ent4j.catalogue.keeping.Kept;
import org.ent4j.catalogue.keeping.Superseded;
import org.ent4j.catalogue.keeping.Trace;
import org.ent4j.catalogue.scope.Scope;
import org.ent4j.catalogue.spi.Shelf;

/** A shelf of which one change fails, as when a database is stopped; the others are done. */
final class FailingShelf<T> implements Shelf<T> {

    private final Shelf<T> inner;
    private int left;

    /** @param failing the change that fails, from 1 */
    FailingShelf(Shelf<T> inner, int failing) {
        this.inner = inner;
        this.left = failing;
    }

    private Shelf<T> changed() {
        left--;
        if (left == 0) {
            throw new IllegalStateException("The database stopped.");
        }
        return inner;
    }

    @Override
    public Optional<Kept<T>> find(String id) {
        return inner.find(id);
    }

    @Override
    public List<Kept<T>> of(Scope scope) {
        return inner.of(scope);
    }

    @Override
    public List<Kept<T>> all() {
        return inner.all();
    }

    @Override
    public Either<Superseded, Kept<T>> put(T value, long seen, Trace trace) {
        return changed().put(value, seen, trace);
    }

    @Override
    public Either<Superseded, Kept<T>> remove(String id, long seen, Trace trace) {
        return changed().remove(id, seen, trace);
    }

    @Override
    public Either<Superseded, Kept<T>> erase(String id, long seen, Trace trace) {
        return changed().erase(id, seen, trace);
    }

    @Override
    public int forget(String id) {
        return inner.forget(id);
    }

    @Override
    public boolean wasThere(String id) {
        return inner.wasThere(id);
    }

    @Override
    public List<Kept<T>> versions(String id) {
        return inner.versions(id);
    }
}
