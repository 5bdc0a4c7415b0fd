package org.ent4j.catalogue;

import io.vavr.control.Either;
import java.time.Instant;
import java.util.function.Function;
import org.ent4j.catalogue.keeping.Filing;
import org.ent4j.catalogue.keeping.Kept;
import org.ent4j.catalogue.keeping.NotThere;
import org.ent4j.catalogue.keeping.Superseded;
import org.ent4j.catalogue.keeping.Trace;
import org.ent4j.catalogue.rights.NotEntrusted;
import org.ent4j.catalogue.rights.Task;
import org.ent4j.catalogue.scope.Scope;
import org.ent4j.catalogue.spi.Rights;
import org.ent4j.catalogue.spi.Shelf;
import org.ent4j.model.decision.Refusal;
import org.ent4j.model.id.PersonId;

/** How every use case changes what is kept: who may, what was seen, what the rules say, and a trace. */
final class Changes<T> {

    private final Shelf<T> shelf;
    private final Filing<T> filing;
    private final Rights rights;
    private final Task task;

    Changes(Shelf<T> shelf, Filing<T> filing, Rights rights, Task task) {
        this.shelf = shelf;
        this.filing = filing;
        this.rights = rights;
        this.task = task;
    }

    /** Somebody does something now. */
    record Act(PersonId by, Instant at, String action) {}

    /** Keeps what is new. */
    Either<Refusal, Kept<T>> add(Act act, T value) {
        return entrusted(act, value).flatMap(any -> put(act, value, 0));
    }

    /** Keeps what the change makes of nothing yet. Whoever may not is told so before anything else. */
    Either<Refusal, Kept<T>> begin(Act act, T nothing, Function<T, Either<Refusal, T>> change) {
        return entrusted(act, nothing).flatMap(change).flatMap(value -> put(act, value, 0));
    }

    /**
     * Keeps what the change makes of the version that was seen. Whoever may not is told so, whether or not it is there.
     *
     * @param change may not change whose it is, unless its maker may in both scopes
     */
    Either<Refusal, Kept<T>> change(Act act, String id, long seen, Function<T, Either<Refusal, T>> change) {
        return seen(act, id, seen)
                .flatMap(kept -> change.apply(kept.value()))
                .flatMap(value -> entrusted(act, value))
                .flatMap(value -> put(act, value, seen));
    }

    /** Removes it, when the check has nothing against it. */
    Either<Refusal, Kept<T>> remove(Act act, String id, long seen, Function<T, Either<Refusal, T>> check) {
        return seen(act, id, seen)
                .flatMap(kept -> check.apply(kept.value()))
                .flatMap(value -> shelf.remove(id, seen, trace(act, value)).mapLeft(late -> (Refusal) late));
    }

    /** Removes it with every earlier version, when the check has nothing against it. */
    Either<Refusal, Kept<T>> erase(Act act, String id, long seen, Function<T, Either<Refusal, T>> check) {
        return seen(act, id, seen)
                .flatMap(kept -> check.apply(kept.value()))
                .flatMap(value -> shelf.erase(id, seen, trace(act, value)).mapLeft(late -> (Refusal) late));
    }

    private Either<Refusal, Kept<T>> seen(Act act, String id, long seen) {
        var found = shelf.find(id);
        if (found.isEmpty()) {
            return Either.left(NotThere.of(id));
        }
        var kept = found.get();
        return entrusted(act, kept.value())
                .flatMap(any -> kept.version() == seen
                        ? Either.right(kept)
                        : Either.left(Superseded.of(id, seen, kept.version())));
    }

    private Either<Refusal, T> entrusted(Act act, T value) {
        return entrusted(act, filing.scope().apply(value)).map(any -> value);
    }

    /** For use cases that look at something first: whoever may not is told so before anything else. */
    Either<Refusal, Scope> entrusted(Act act, Scope where) {
        return rights.may(act.by(), task, where) ? Either.right(where) : Either.left(NotEntrusted.with(task));
    }

    private Either<Refusal, Kept<T>> put(Act act, T value, long seen) {
        return shelf.put(value, seen, trace(act, value)).mapLeft(late -> (Refusal) late);
    }

    private Trace trace(Act act, T value) {
        return new Trace(
                act.at(),
                act.by(),
                filing.scope().apply(value),
                act.action(),
                filing.kind(),
                filing.id().apply(value));
    }
}
