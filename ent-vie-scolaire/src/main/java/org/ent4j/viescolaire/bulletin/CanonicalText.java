package org.ent4j.viescolaire.bulletin;

import java.util.Collection;
import java.util.Optional;
import java.util.function.Consumer;
import org.ent4j.viescolaire.average.Average;

/**
 * Content as one text, of which two that differ never make the same: each part is written with its length, lists with
 * theirs. Only appended to, since hashes that were kept depend on it.
 */
final class CanonicalText {

    private final StringBuilder out = new StringBuilder("bulletin/1\n");

    CanonicalText text(String part) {
        out.append(part.length()).append(':').append(part).append('\n');
        return this;
    }

    CanonicalText number(int number) {
        return text(Integer.toString(number));
    }

    CanonicalText texts(Collection<String> parts) {
        return each(parts, this::text);
    }

    <T> CanonicalText each(Collection<T> parts, Consumer<T> write) {
        out.append('#').append(parts.size()).append('\n');
        parts.forEach(write);
        return this;
    }

    <T> CanonicalText maybe(Optional<T> part, Consumer<T> write) {
        return each(part.stream().toList(), write);
    }

    /** As it is shown; what it was before it was rounded is no part of a bulletin. */
    CanonicalText average(Average average) {
        return maybe(average.value(), value -> text(value.toPlainString()));
    }

    @Override
    public String toString() {
        return out.toString();
    }
}
