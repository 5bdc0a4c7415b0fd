package org.ent4j.viescolaire.alert;

import io.vavr.control.Either;
import java.util.Collection;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import org.ent4j.model.state.StateMachine.NotNow;

/**
 * The alerts of a school. They are counted anew from the facts each time: one that is deleted or excused no longer counts,
 * another one in its bucket counts in its place, and an alert that falls below its threshold is withdrawn.
 *
 * @param list by pupil and type; those that were withdrawn are among them
 */
public record Alerts(SortedMap<AlertKey, Alert> list) {

    public Alerts {
        list = Collections.unmodifiableSortedMap(new TreeMap<>(list));
    }

    public static Alerts none() {
        return new Alerts(new TreeMap<>());
    }

    /** The alerts after these facts, which are all that there are. */
    public Alerts after(Collection<AlertFact> facts, AlertPolicy policy) {
        var counts = counts(facts, policy);
        var next = new TreeMap<AlertKey, Alert>();
        var keys = new TreeSet<>(list.keySet());
        keys.addAll(counts.keySet());
        keys.forEach(key -> after(key, counts.getOrDefault(key, 0), policy).ifPresent(alert -> next.put(key, alert)));
        return new Alerts(next);
    }

    private Optional<Alert> after(AlertKey key, int count, AlertPolicy policy) {
        var threshold = Optional.ofNullable(policy.thresholds().get(key.type()));
        var reached = threshold.filter(least -> count >= least).isPresent();
        var known = Optional.ofNullable(list.get(key));
        if (known.isEmpty()) {
            return reached ? Optional.of(new Alert(key, AlertLife.TABLE.initial(), count, 0)) : Optional.empty();
        }
        return Optional.of(reached ? reached(known.get(), count, threshold.orElse(1)) : withdrawn(known.get(), count));
    }

    /** One that was handled alerts again after as many more. */
    private static Alert reached(Alert alert, int count, int threshold) {
        var again = alert.state() == AlertLife.State.WITHDRAWN
                || alert.state() == AlertLife.State.HANDLED && count >= alert.handledAt() + threshold;
        return moved(alert, count, again ? Optional.of(AlertLife.Move.RAISE) : Optional.empty());
    }

    private static Alert withdrawn(Alert alert, int count) {
        var move = alert.state() == AlertLife.State.WITHDRAWN
                ? Optional.<AlertLife.Move>empty()
                : Optional.of(AlertLife.Move.WITHDRAW);
        var moved = moved(alert, count, move);
        return new Alert(moved.key(), moved.state(), count, 0);
    }

    private static Alert moved(Alert alert, int count, Optional<AlertLife.Move> move) {
        var state =
                move.flatMap(each -> AlertLife.TABLE.next(alert.state(), each)).orElse(alert.state());
        return new Alert(alert.key(), state, count, Math.min(alert.handledAt(), count));
    }

    /** Somebody has seen it, or has done what is to be done; nothing changes when its state does not allow it. */
    public Either<NotNow<AlertLife.State, AlertLife.Move>, Alerts> move(AlertKey key, AlertLife.Move move) {
        var alert = list.get(key);
        return alert == null
                ? Either.left(new NotNow<>(AlertLife.State.WITHDRAWN, move, Set.of()))
                : AlertLife.TABLE
                        .fire(alert.state(), move)
                        .map(state -> with(new Alert(
                                key,
                                state,
                                alert.count(),
                                move == AlertLife.Move.HANDLE ? alert.count() : alert.handledAt())));
    }

    private Alerts with(Alert alert) {
        var next = new TreeMap<>(list);
        next.put(alert.key(), alert);
        return new Alerts(next);
    }

    public Optional<Alert> find(AlertKey key) {
        return Optional.ofNullable(list.get(key));
    }

    /** With those of some types as they were before. */
    public Alerts keeping(Alerts before, Set<AlertType> types) {
        var next = new TreeMap<>(list);
        next.keySet().removeIf(key -> types.contains(key.type()));
        before.list.forEach((key, alert) -> {
            if (types.contains(key.type())) {
                next.put(key, alert);
            }
        });
        return new Alerts(next);
    }

    /** Those that somebody still has to look at. */
    public List<Alert> open() {
        return list.values().stream().filter(Alert::isOpen).toList();
    }

    /** How many buckets of facts that count each pupil has of each type. */
    public static Map<AlertKey, Integer> counts(Collection<AlertFact> facts, AlertPolicy policy) {
        var buckets = new TreeMap<AlertKey, Set<Object>>();
        for (var fact : facts) {
            if (policy.counts(fact)) {
                buckets.computeIfAbsent(new AlertKey(fact.pupil(), fact.type()), any -> new HashSet<>())
                        .add(policy.bucket(fact));
            }
        }
        var counts = new TreeMap<AlertKey, Integer>();
        buckets.forEach((key, all) -> counts.put(key, all.size()));
        return counts;
    }
}
