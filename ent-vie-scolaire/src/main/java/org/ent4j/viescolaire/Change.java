package org.ent4j.viescolaire;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.ent4j.model.calendar.DateRange;
import org.ent4j.model.id.PersonId;
import org.ent4j.viescolaire.journal.Addition;
import org.ent4j.viescolaire.journal.Event;
import org.ent4j.viescolaire.journal.JournalKey;

/**
 * What a decision comes to, before it is kept.
 *
 * @param result what is given back once it is
 * @param additions to journals, kept together or not at all; with those journals that have to be unchanged
 */
record Change<T>(T result, List<Addition> additions) {

    Change {
        additions = List.copyOf(additions);
    }

    /** Of one journal; of none when nothing happened. */
    static <T> Change<T> of(
            T result,
            JournalKey key,
            int version,
            List<? extends Event> events,
            Set<PersonId> pupils,
            Optional<DateRange> days) {
        return new Change<>(
                result, events.isEmpty() ? List.of() : List.of(new Addition(key, version, events, pupils, days)));
    }

    /** Nothing happened. */
    static <T> Change<T> nothing(T result) {
        return new Change<>(result, List.of());
    }

    /** With those of another one. */
    Change<T> and(List<Addition> more) {
        var all = new ArrayList<>(additions);
        all.addAll(more);
        return new Change<>(result, all);
    }

    /** Kept only as long as those journals are as they were; nothing to keep relies on nothing. */
    Change<T> relyingOn(Map<JournalKey, Integer> versions) {
        var own = additions.stream().map(Addition::key).collect(Collectors.toSet());
        return additions.isEmpty()
                ? this
                : and(versions.entrySet().stream()
                        .filter(each -> !own.contains(each.getKey()))
                        .map(each -> Addition.unchanged(each.getKey(), each.getValue()))
                        .toList());
    }

    /** With something else to give back. */
    <R> Change<R> with(R other) {
        return new Change<>(other, additions);
    }
}
