package org.ent4j.viescolaire.school;

import io.vavr.collection.HashMap;
import java.util.Collection;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;

/**
 * What the journals of one kind make, by their ids. It never changes; the next one shares what is the same.
 *
 * @param begin what the id of a journal and its first event make
 * @param more what each later one makes of it
 */
record States<S, E>(HashMap<String, S> all, BiFunction<String, E, S> begin, BiFunction<S, E, S> more) {

    static <S, E> States<S, E> none(Function<E, S> begin, BiFunction<S, E, S> more) {
        return keyed((id, event) -> begin.apply(event), more);
    }

    /** Of journals whose ids say what their events do not. */
    static <S, E> States<S, E> keyed(BiFunction<String, E, S> begin, BiFunction<S, E, S> more) {
        return new States<>(HashMap.empty(), begin, more);
    }

    States<S, E> after(String id, E event) {
        var next = all.get(id).map(state -> more.apply(state, event)).getOrElse(() -> begin.apply(id, event));
        return new States<>(all.put(id, next), begin, more);
    }

    States<S, E> without(String id) {
        return new States<>(all.remove(id), begin, more);
    }

    Optional<S> find(String id) {
        return all.get(id).toJavaOptional();
    }

    Collection<S> values() {
        return new Values<>(all);
    }
}
