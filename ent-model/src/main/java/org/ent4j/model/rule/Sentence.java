package org.ent4j.model.rule;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** A sentence for the reasons of one class, cut at its holes once and filled often. */
final class Sentence {

    private static final Pattern HOLE = Pattern.compile("\\{(\\w+)}");

    private final String pattern;
    private final List<Piece> pieces;

    private Sentence(String pattern, List<Piece> pieces) {
        this.pattern = pattern;
        this.pieces = List.copyOf(pieces);
    }

    private interface Piece {
        Object of(Reason reason);
    }

    static Sentence of(String pattern, Class<?> type) {
        var pieces = new ArrayList<Piece>();
        var from = 0;
        for (var hole = HOLE.matcher(pattern); hole.find(); from = hole.end()) {
            pieces.add(text(pattern.substring(from, hole.start())));
            pieces.add(accessor(type, hole.group(1)).map(Sentence::fact).orElse(text(hole.group())));
        }
        pieces.add(text(pattern.substring(from)));
        return new Sentence(pattern, pieces);
    }

    /** As the bundle has it, with its holes. */
    String pattern() {
        return pattern;
    }

    /** @param show how a fact is written */
    String fill(Reason reason, Function<Object, String> show) {
        var text = new StringBuilder();
        pieces.forEach(piece -> text.append(show.apply(piece.of(reason))));
        return text.toString();
    }

    private static Piece text(String text) {
        return reason -> text;
    }

    private static Piece fact(Method accessor) {
        accessor.setAccessible(true);
        return reason -> value(accessor, reason);
    }

    private static Optional<Method> accessor(Class<?> type, String name) {
        return Stream.ofNullable(type.getRecordComponents())
                .flatMap(Stream::of)
                .filter(component -> component.getName().equals(name))
                .findFirst()
                .map(RecordComponent::getAccessor);
    }

    private static Object value(Method accessor, Reason reason) {
        try {
            return accessor.invoke(reason);
        } catch (IllegalAccessException | InvocationTargetException broken) {
            throw new IllegalStateException(
                    "%s of %s cannot be read.\nMaybe its accessor throws.".formatted(accessor, reason.getClass()),
                    broken);
        }
    }
}
