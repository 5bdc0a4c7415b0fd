package org.ent4j.catalogue;

import io.vavr.control.Either;
import java.util.function.Function;
import org.ent4j.catalogue.keeping.Kept;
import org.ent4j.catalogue.service.NothingBefore;
import org.ent4j.catalogue.spi.Shelf;
import org.ent4j.model.decision.Refusal;

/** How a change of something that is kept is taken back: as it was before is kept as the next version. */
final class Undoing<T> {

    private final Shelf<T> shelf;
    private final Changes<T> changes;

    Undoing(Shelf<T> shelf, Changes<T> changes) {
        this.shelf = shelf;
        this.changes = changes;
    }

    /** @param check what is looked at before it is again as it was */
    Either<Refusal, Kept<T>> undo(Changes.Act act, String id, long seen, Function<T, Either<Refusal, T>> check) {
        var versions = shelf.versions(id);
        if (shelf.find(id).isPresent()) {
            return versions.size() < 2
                    ? Either.left(NothingBefore.of(id))
                    : changes.change(act, id, seen, any -> check.apply(value(versions.size() - 2, id)));
        }
        return versions.isEmpty()
                ? Either.left(NothingBefore.of(id))
                : check.apply(value(versions.size() - 1, id)).flatMap(value -> changes.add(act, value));
    }

    private T value(int index, String id) {
        return shelf.versions(id).get(index).value();
    }
}
