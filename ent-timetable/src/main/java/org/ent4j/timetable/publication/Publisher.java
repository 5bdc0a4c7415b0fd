package org.ent4j.timetable.publication;

import io.vavr.control.Either;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.ent4j.model.calendar.DateRange;
import org.ent4j.timetable.publication.PublishRefusal.NothingToPublish;
import org.ent4j.timetable.publication.PublishRefusal.TooManyGone;
import org.ent4j.timetable.publication.PublishRefusal.WeeksApart;
import org.ent4j.timetable.publication.TimetableEvent.TimetablePublished;
import org.ent4j.timetable.rapprochement.TimetablePlan;

/**
 * Turns a plan into the next publication; a pure function, applied twice it changes nothing. What is past when it is
 * published stays as it was.
 */
public final class Publisher {

    private static final int PERCENT = 100;

    private final Optional<Publication> current;
    private final LocalDateTime pastUntil;
    private final double mostGone;

    private Publisher(Optional<Publication> current, LocalDateTime pastUntil, double mostGone) {
        this.current = current;
        this.pastUntil = pastUntil;
        this.mostGone = mostGone;
    }

    /**
     * Publishes as before the year begins: nothing is past, and whatever the file lacks is gone.
     *
     * @param current the timetable in force, when there is one
     * @throws IllegalArgumentException when {@code current} is of another structure or year than the plan
     */
    public static Either<PublishRefusal, Published> publish(TimetablePlan plan, Optional<Publication> current) {
        return new Publisher(current, LocalDateTime.MIN, 1).publish(plan, List.of());
    }

    /**
     * Open items do not hold a publication up: their lessons are published under the file's labels, and the remarks say
     * so, even when nothing at all is matched.
     *
     * @param current the timetable in force, when there is one
     * @param at now: lessons that have begun, or are about to, stay as they are in {@code current}
     * @throws IllegalArgumentException when {@code current} is of another structure or year than the plan
     */
    public static Either<PublishRefusal, Published> publish(
            TimetablePlan plan, Optional<Publication> current, Instant at, PublishPolicy policy) {
        return new Publisher(current, policy.pastUntil(at), policy.mostGone()).publish(plan, policy.closures());
    }

    /**
     * Puts an earlier publication in force again, as a new one; what is past stays as it was.
     *
     * @throws IllegalArgumentException when the two are of different structures or years
     */
    public static Either<PublishRefusal, Published> restore(
            Publication earlier, Publication current, Instant at, PublishPolicy policy) {
        requireSameTimetable(earlier, current);
        var again = new Closures(policy.closures()).taken(Rebuilt.numbered(current.number() + 1, earlier));
        return new Publisher(Optional.of(current), policy.pastUntil(at), 1).inForce(again, Remarks::of);
    }

    private Either<PublishRefusal, Published> publish(TimetablePlan plan, List<DateRange> closures) {
        var planned = new PlannedPublication(plan, closures)
                .numbered(current.map(Publication::number).orElse(0) + 1);
        var kept = closures.isEmpty()
                ? planned.lessons().size()
                : new PlannedPublication(plan, List.of()).numbered(1).lessons().size();
        current.ifPresent(before -> requireSameTimetable(planned, before));
        return planned.lessons().isEmpty()
                ? Either.left(new NothingToPublish(plan.timetable().lessons().size()))
                : inForce(planned, next -> Remarks.of(plan, planned, kept, current));
    }

    private static void requireSameTimetable(Publication next, Publication current) {
        if (!current.structure().equals(next.structure()) || !current.year().equals(next.year())) {
            throw new IllegalArgumentException(
                    "The plan is for %s in %s, the timetable in force for %s in %s.\nMaybe two schools are mixed up."
                            .formatted(next.structure(), next.year(), current.structure(), current.year()));
        }
    }

    private Either<PublishRefusal, Published> inForce(
            Publication planned, Function<Publication, List<PublicationRemark>> remarks) {
        return joined(planned).flatMap(next -> {
            var unchanged = current.filter(next::isSameAs);
            return unchanged.isPresent()
                    ? Either.right(again(unchanged.get(), remarks.apply(next)))
                    : guarded(Changes.between(current, next, pastUntil))
                            .map(sure -> anew(next, sure, remarks.apply(next)));
        });
    }

    /** The planned publication with the past of the one in force. */
    private Either<PublishRefusal, Publication> joined(Publication planned) {
        if (current.isEmpty()) {
            return Either.right(planned);
        }
        var before = current.get();
        var origin = before.firstDayOfWeek1().isBefore(planned.firstDayOfWeek1())
                ? before.firstDayOfWeek1()
                : planned.firstDayOfWeek1();
        if (!before.fitsFrom(origin) || !planned.fitsFrom(origin)) {
            return Either.left(new WeeksApart(before.firstDayOfWeek1(), planned.firstDayOfWeek1()));
        }
        return Either.right(new PastKept(before.countedFrom(origin), planned.countedFrom(origin), pastUntil).joined());
    }

    private Either<PublishRefusal, Changes> guarded(Changes changes) {
        var gone = changes.cancelled().stream()
                .mapToInt(each -> each.weeks().count())
                .sum();
        var of = current.map(this::toCome).orElse(0);
        return of > 0 && (double) gone / of > mostGone
                ? Either.left(new TooManyGone(gone, of, PERCENT * gone / of, (int) Math.round(PERCENT * mostGone)))
                : Either.right(changes);
    }

    private int toCome(Publication publication) {
        return (int) publication
                .occurrences()
                .filter(occurrence -> !occurrence.start().isBefore(pastUntil))
                .count();
    }

    private static Published again(Publication same, List<PublicationRemark> remarks) {
        return new Published(same, Changes.none(same), List.of(), remarks);
    }

    private static Published anew(Publication next, Changes changes, List<PublicationRemark> remarks) {
        var event = new TimetablePublished(
                next.structure(),
                next.year(),
                next.number(),
                changes.added().size(),
                changes.moved().size(),
                changes.changed().size(),
                changes.cancelled().size());
        return new Published(next, changes, List.of(event), remarks);
    }
}
