package org.ent4j.model.decision;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiFunction;

/**
 * What happened.
 *
 * @param state as it is now
 * @param events to be kept, in their order
 */
public record Outcome<S, E>(S state, List<E> events) {

    public Outcome {
        events = List.copyOf(events);
    }

    /** The state that the events make of the one before. */
    public static <S, E> Outcome<S, E> of(S before, List<? extends E> events, BiFunction<S, E, S> after) {
        return new Outcome<>(replay(before, events, after), List.copyOf(events));
    }

    /** With what happened afterwards. */
    public Outcome<S, E> and(Outcome<S, E> later) {
        var all = new ArrayList<>(events);
        all.addAll(later.events);
        return new Outcome<>(later.state, all);
    }

    /** The state that a journal makes of a beginning. */
    public static <S, E> S replay(S beginning, List<? extends E> events, BiFunction<S, E, S> after) {
        var state = beginning;
        for (var event : events) {
            state = after.apply(state, event);
        }
        return state;
    }
}
