package org.ent4j.viescolaire.school;

import io.vavr.collection.HashMap;
import java.util.AbstractCollection;
import java.util.Collection;
import java.util.Iterator;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;

/**
 * What the journals of one kind make, by their ids. It never changes; the next one shares what is the same.
 *
 * @param begin what the first event of a journal makes
 * @param more what each later one makes of it
 */
record States<S, E>(HashMap<String, S> all, Function<E, S> begin, BiFunction<S, E, S> more) {

    static <S, E> States<S, E> none(Function<E, S> begin, BiFunction<S, E, S> more) {
        return new States<>(HashMap.empty(), begin, more);
    }

    States<S, E> after(String id, E event) {
        var next = all.get(id).map(state -> more.apply(state, event)).getOrElse(() -> begin.apply(event));
        return new States<>(all.put(id, next), begin, more);
    }

    States<S, E> without(String id) {
        return new States<>(all.remove(id), begin, more);
    }

    Optional<S> find(String id) {
        return all.get(id).toJavaOptional();
    }

    Collection<S> values() {
        return values(all);
    }

    /** As a view in constant time: those of Vavr look each element up by its number. */
    static <S> Collection<S> values(HashMap<String, S> all) {
        return new AbstractCollection<>() {
            @Override
            public Iterator<S> iterator() {
                return all.valuesIterator();
            }

            @Override
            public int size() {
                return all.size();
            }
        };
    }
}
