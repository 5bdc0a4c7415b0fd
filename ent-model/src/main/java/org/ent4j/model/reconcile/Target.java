package org.ent4j.model.reconcile;

import java.util.function.Function;
import java.util.function.Supplier;

/** What was decided of an item: one of the host's, a new one, or nothing. */
public sealed interface Target {

    /** The host's item of that key. */
    record To(String key) implements Target {}

    /** The host makes a new one. */
    record Create() implements Target {}

    /** The item is left out, now and on the next imports. */
    record Ignore() implements Target {}

    Target CREATE = new Create();
    Target IGNORE = new Ignore();

    static Target to(String key) {
        return new To(key);
    }

    default <R> R fold(
            Function<? super String, ? extends R> to, Supplier<? extends R> create, Supplier<? extends R> ignore) {
        if (this instanceof To known) {
            return to.apply(known.key());
        }
        return this instanceof Create ? create.get() : ignore.get();
    }
}
