package org.ent4j.viescolaire.memory;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.ent4j.model.calendar.DateRange;
import org.ent4j.model.id.PersonId;
import org.ent4j.viescolaire.journal.Addition;
import org.ent4j.viescolaire.journal.Event;

/** A journal with what it is found by. */
record KeptJournal(List<Event> events, Set<PersonId> pupils, Optional<DateRange> days) {

    static final KeptJournal EMPTY = new KeptJournal(List.of(), Set.of(), Optional.empty());

    KeptJournal {
        events = List.copyOf(events);
        pupils = Set.copyOf(pupils);
    }

    KeptJournal with(Addition addition) {
        var allEvents = new ArrayList<>(events);
        allEvents.addAll(addition.events());
        var allPupils = new HashSet<>(pupils);
        allPupils.addAll(addition.pupils());
        return new KeptJournal(allEvents, allPupils, widened(addition.days()));
    }

    private Optional<DateRange> widened(Optional<DateRange> more) {
        return days.map(some -> more.map(other -> span(some, other)).orElse(some))
                .or(() -> more);
    }

    private static DateRange span(DateRange one, DateRange other) {
        return new DateRange(
                one.first().isBefore(other.first()) ? one.first() : other.first(),
                one.last().isAfter(other.last()) ? one.last() : other.last());
    }
}
