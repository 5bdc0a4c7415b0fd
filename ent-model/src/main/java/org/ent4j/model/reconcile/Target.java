package org.ent4j.model.reconcile;

import java.util.function.Function;
import java.util.function.Supplier;

/** What was decided of an item: one of the host's, a new one, or nothing. */
public sealed interface Target {

    /** The host's item of that key. */
    record To(String key) implements Target {

        @Override
        public <R> R fold(
                Function<? super String, ? extends R> to, Supplier<? extends R> create, Supplier<? extends R> ignore) {
            return to.apply(key);
        }
    }

    /** The host makes a new one. */
    record Create() implements Target {

        @Override
        public <R> R fold(
                Function<? super String, ? extends R> to, Supplier<? extends R> create, Supplier<? extends R> ignore) {
            return create.get();
        }
    }

    /** The item is left out, now and on the next imports. */
    record Ignore() implements Target {

        @Override
        public <R> R fold(
                Function<? super String, ? extends R> to, Supplier<? extends R> create, Supplier<? extends R> ignore) {
            return ignore.get();
        }
    }

    Target CREATE = new Create();
    Target IGNORE = new Ignore();

    static Target to(String key) {
        return new To(key);
    }

    <R> R fold(Function<? super String, ? extends R> to, Supplier<? extends R> create, Supplier<? extends R> ignore);
}
