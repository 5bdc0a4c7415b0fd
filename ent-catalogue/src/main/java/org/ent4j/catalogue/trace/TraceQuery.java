package org.ent4j.catalogue.trace;

import java.time.Instant;
import java.util.Optional;
import org.ent4j.catalogue.keeping.Trace;
import org.ent4j.catalogue.scope.Scope;
import org.ent4j.model.id.PersonId;

/**
 * Which traces are looked for; what is empty may be anything.
 *
 * @param where one scope, not those below it
 * @param from the first moment
 * @param until the moment before which they are
 * @param limit the last ones, at most that many
 */
public record TraceQuery(
        Optional<Scope> where,
        Optional<PersonId> who,
        Optional<String> kind,
        Optional<String> action,
        Optional<String> subject,
        Instant from,
        Instant until,
        int limit) {

    /** The usual number of lines of an answer. */
    public static final int USUAL_LIMIT = 200;

    public TraceQuery {
        if (limit < 1) {
            throw new IllegalArgumentException(
                    "At most %d traces are none.\nMaybe all of them were meant.".formatted(limit));
        }
    }

    /** All between two moments. */
    public static TraceQuery between(Instant from, Instant until) {
        var any = Optional.<String>empty();
        return new TraceQuery(Optional.empty(), Optional.empty(), any, any, any, from, until, USUAL_LIMIT);
    }

    public TraceQuery where(Scope scope) {
        return new TraceQuery(Optional.of(scope), who, kind, action, subject, from, until, limit);
    }

    public TraceQuery by(PersonId person) {
        return new TraceQuery(where, Optional.of(person), kind, action, subject, from, until, limit);
    }

    /** @param word of a filing: {@code service} */
    public TraceQuery ofKind(String word) {
        return new TraceQuery(where, who, Optional.of(word), action, subject, from, until, limit);
    }

    public TraceQuery doing(String word) {
        return new TraceQuery(where, who, kind, Optional.of(word), subject, from, until, limit);
    }

    /** @param id of what it was done to */
    public TraceQuery to(String id) {
        return new TraceQuery(where, who, kind, action, Optional.of(id), from, until, limit);
    }

    public TraceQuery atMost(int count) {
        return new TraceQuery(where, who, kind, action, subject, from, until, count);
    }

    public boolean matches(Trace trace) {
        return where.map(trace.where()::equals).orElse(true)
                && who.map(trace.by()::equals).orElse(true)
                && kind.map(trace.kind()::equals).orElse(true)
                && action.map(trace.action()::equals).orElse(true)
                && subject.map(trace.subject()::equals).orElse(true)
                && !trace.at().isBefore(from)
                && trace.at().isBefore(until);
    }

    /** It asks for more than a scope and a time, which every store filters itself. */
    public boolean isNarrow() {
        return who.isPresent() || kind.isPresent() || action.isPresent() || subject.isPresent();
    }
}
