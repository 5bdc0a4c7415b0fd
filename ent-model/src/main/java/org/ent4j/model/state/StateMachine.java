package org.ent4j.model.state;

import io.vavr.control.Either;
import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.ent4j.model.rule.Reason;

/**
 * A life as a table of (state, command, guard, next state). What the table does not hold is refused. The guard is a
 * name, not code: the context checks its rules under that name before it fires the command, and the diagram shows it.
 * States and commands that people meet are {@link org.ent4j.model.text.Labelled}, so that a refusal is told in their words.
 *
 * <pre>{@code
 * StateMachine.<State, Command>startingAt(NOUVELLE)
 *     .in(NOUVELLE).on(PROGRAMMER, PROGRAMMEE)
 *     .in(PROGRAMMEE).on(CONSTATER, REALISEE, "la date est passée")
 *     .build();
 * }</pre>
 *
 * @param <S> the states
 * @param <C> the commands
 */
public final class StateMachine<S extends Enum<S>, C extends Enum<C>> {

    private final S initial;
    private final Map<S, Map<C, Cell<S>>> table;

    private StateMachine(S initial, Map<S, Map<C, Cell<S>>> table) {
        this.initial = initial;
        this.table = table;
    }

    public static <S extends Enum<S>, C extends Enum<C>> Builder<S, C> startingAt(S initial) {
        return new Builder<>(initial);
    }

    public S initial() {
        return initial;
    }

    /** The state after {@code command}, or nothing when the table refuses it. */
    public Optional<S> next(S state, C command) {
        return Optional.ofNullable(cells(state).get(command)).map(Cell::next);
    }

    /** The state after {@code command}, or why not, with what could be done instead. */
    public Either<NotNow<S, C>, S> fire(S state, C command) {
        return next(state, command)
                .<Either<NotNow<S, C>, S>>map(Either::right)
                .orElseGet(() -> Either.left(new NotNow<>(state, command, commands(state))));
    }

    /** What can be done now: the buttons a screen may show, in the order of the commands. */
    public Set<C> commands(S state) {
        return Collections.unmodifiableSet(new TreeSet<>(cells(state).keySet()));
    }

    /** The name of the condition on a command, when there is one. */
    public Optional<String> guard(S state, C command) {
        return Optional.ofNullable(cells(state).get(command)).map(Cell::guard).filter(name -> !name.isEmpty());
    }

    /** No command leaves it. */
    public boolean isFinal(S state) {
        return cells(state).isEmpty();
    }

    /** The table as a Mermaid state diagram, for the documents that the tests keep fresh. */
    public String toMermaid() {
        var arrows = table.entrySet().stream()
                .flatMap(row -> row.getValue().entrySet().stream()
                        .map(cell -> arrow(row.getKey(), cell.getKey(), cell.getValue())))
                .collect(Collectors.joining("\n"));
        return "stateDiagram-v2\n  [*] --> %s\n%s\n".formatted(initial, arrows);
    }

    private String arrow(S state, C command, Cell<S> cell) {
        var guard = cell.guard().isEmpty() ? "" : " [" + cell.guard() + "]";
        return "  %s --> %s: %s%s".formatted(state, cell.next(), command, guard);
    }

    private Map<C, Cell<S>> cells(S state) {
        return table.getOrDefault(state, Map.of());
    }

    private record Cell<S>(S next, String guard) {}

    /**
     * The table refuses the command in this state. It is told in the words of the state and of the commands when they are
     * {@link org.ent4j.model.text.Labelled}.
     *
     * @param possible what can be done instead, in the order of the commands
     */
    public record NotNow<S extends Enum<S>, C extends Enum<C>>(S state, C command, Set<C> possible) implements Reason {
        public NotNow {
            possible = Collections.unmodifiableSet(new TreeSet<>(possible));
        }

        @Override
        public String code() {
            return "state.not-now";
        }
    }

    /** Fills the table row by row: {@code .in(NOUVELLE).on(PROGRAMMER, PROGRAMMEE)}. */
    public static final class Builder<S extends Enum<S>, C extends Enum<C>> {

        private final S initial;
        private final Map<S, Map<C, Cell<S>>> table;

        private Builder(S initial) {
            this.initial = initial;
            this.table = new EnumMap<>(initial.getDeclaringClass());
        }

        public Row in(S state) {
            return new Row(state);
        }

        /** A row of the table: the commands of one state. */
        public final class Row {

            private final S state;

            private Row(S state) {
                this.state = state;
            }

            /** @throws IllegalStateException when the state already answers the command */
            public Row on(C command, S next) {
                return on(command, next, "");
            }

            /** @throws IllegalStateException when the state already answers the command */
            public Row on(C command, S next, String guard) {
                var row = table.computeIfAbsent(state, any -> new EnumMap<>(command.getDeclaringClass()));
                if (row.putIfAbsent(command, new Cell<>(next, guard)) != null) {
                    throw new IllegalStateException(
                            "%s already answers %s.\nMaybe one of the two lines belongs to another state."
                                    .formatted(state, command));
                }
                return this;
            }

            public Row in(S other) {
                return new Row(other);
            }

            public StateMachine<S, C> build() {
                return new StateMachine<>(initial, table);
            }
        }
    }
}
