package org.ent4j.viescolaire.markbook;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.ent4j.model.calendar.DateRange;
import org.ent4j.model.id.PersonId;

/** Who belongs to a service, and on which days: its pupils, or its teachers with those who replace them. */
public record Belonging(Map<PersonId, List<DateRange>> days) {

    public Belonging {
        days = days.entrySet().stream()
                .collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, each -> List.copyOf(each.getValue())));
    }

    /** The same people on all of these days. */
    public static Belonging of(Set<PersonId> people, DateRange days) {
        return new Belonging(people.stream().collect(Collectors.toMap(each -> each, any -> List.of(days))));
    }

    public boolean includes(PersonId person, LocalDate day) {
        return days.getOrDefault(person, List.of()).stream().anyMatch(each -> each.contains(day));
    }

    /** Whether the person belongs to it on any of these days. */
    public boolean overlaps(PersonId person, DateRange period) {
        return days.getOrDefault(person, List.of()).stream().anyMatch(each -> each.overlaps(period));
    }

    /** Nothing when the person never belongs to it. */
    public Optional<LocalDate> lastDay(PersonId person) {
        return days.getOrDefault(person, List.of()).stream()
                .map(DateRange::last)
                .max(Comparator.naturalOrder());
    }
}
