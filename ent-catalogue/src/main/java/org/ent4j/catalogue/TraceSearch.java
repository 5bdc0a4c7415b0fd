package org.ent4j.catalogue;

import io.vavr.control.Either;
import java.time.Instant;
import java.util.List;
import org.ent4j.catalogue.keeping.Trace;
import org.ent4j.catalogue.rights.NotEntrusted;
import org.ent4j.catalogue.rights.Task;
import org.ent4j.catalogue.scope.Scope;
import org.ent4j.catalogue.spi.Rights;
import org.ent4j.catalogue.spi.Traces;
import org.ent4j.catalogue.trace.FoundTraces;
import org.ent4j.catalogue.trace.TraceQuery;
import org.ent4j.catalogue.trace.TraceRetention;
import org.ent4j.model.decision.Refusal;
import org.ent4j.model.id.PersonId;

/** Traces: searched by whoever may see those of a scope, and forgotten when their time is over. */
public final class TraceSearch {

    private static final int FIRST_READ = 1_000;
    private static final int MOST_READ = 1 << 28;

    private final Traces traces;
    private final Rights rights;

    private TraceSearch(Traces traces, Rights rights) {
        this.traces = traces;
        this.rights = rights;
    }

    public static TraceSearch of(Traces traces, Rights rights) {
        return new TraceSearch(traces, rights);
    }

    /** Those that match. Whoever names no scope needs to be entrusted with the whole project. */
    public Either<Refusal, FoundTraces> search(PersonId who, TraceQuery query) {
        return rights.may(who, Task.SEE_TRACES, query.where().orElseGet(Scope::project))
                ? Either.right(found(query))
                : Either.left(NotEntrusted.with(Task.SEE_TRACES));
    }

    /** Reads more and more of what the store filters, until there are enough that match, or no more. */
    private FoundTraces found(TraceQuery query) {
        var read = query.isNarrow() ? Math.max(FIRST_READ, query.limit()) : query.limit();
        while (true) {
            var seen = traces.list(query.where(), query.from(), query.until(), beyond(read));
            var matching = seen.stream().filter(query::matches).toList();
            if (matching.size() > query.limit() || seen.size() < beyond(read) || read >= MOST_READ) {
                return cut(matching, query.limit());
            }
            read = 4 * Math.min(read, MOST_READ / 4);
        }
    }

    /** One more than is shown tells whether there are more. */
    private static int beyond(int read) {
        return read == Integer.MAX_VALUE ? read : read + 1;
    }

    private static FoundTraces cut(List<Trace> matching, int limit) {
        return matching.size() > limit
                ? new FoundTraces(matching.subList(0, limit), false)
                : new FoundTraces(matching, true);
    }

    /** How many {@link #forget} would take away; nothing is done. */
    public Either<Refusal, Integer> overdue(PersonId who, Instant now, TraceRetention retention) {
        return checked(who, retention).map(kept -> traces.count(kept.before(now)));
    }

    /**
     * Forgets what is older than its time of keeping; that it was done leaves a trace itself.
     *
     * @return how many were forgotten
     */
    public Either<Refusal, Integer> forget(PersonId who, Instant now, TraceRetention retention) {
        return checked(who, retention).map(kept -> {
            var forgotten = traces.forget(kept.before(now));
            if (forgotten > 0) {
                traces.append(new Trace(now, who, Scope.project(), "forgotten", "trace", String.valueOf(forgotten)));
            }
            return forgotten;
        });
    }

    private Either<Refusal, TraceRetention> checked(PersonId who, TraceRetention retention) {
        return rights.may(who, Task.SEE_TRACES, Scope.project())
                ? TraceRetention.of(retention.months(), retention.justification())
                : Either.left(NotEntrusted.with(Task.SEE_TRACES));
    }
}
