package org.ent4j.examples.host;

import static java.util.stream.Collectors.toMap;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeSet;
import java.util.function.Function;
import org.ent4j.directory.Directory;
import org.ent4j.directory.membership.MembershipPeriod;
import org.ent4j.directory.membership.PersonHistory;
import org.ent4j.directory.person.Person;
import org.ent4j.directory.spi.Memberships.Query;
import org.ent4j.model.calendar.DateRange;
import org.ent4j.model.id.PersonId;
import org.ent4j.model.id.StructureId;
import org.ent4j.model.person.Profil;

/**
 * The pupils of a structure as they were on each of some days. The record is read once, and made into pupils once for all
 * days between two changes of it, so that a year costs little more than a day. Of a day before the record begins nothing is
 * known: they are then as they are now. Good for one answer, and for one thread.
 */
public final class DatedPupils {

    private final Directory directory;
    private final List<Person> now;
    private final List<MembershipPeriod> periods;
    private final SortedMap<PersonId, PersonHistory> histories;
    private final NavigableSet<LocalDate> changes = new TreeSet<>();
    private final Map<LocalDate, List<Person>> known = new HashMap<>();

    /** @param days of which it may be asked */
    public DatedPupils(Directory directory, StructureId structure, DateRange days) {
        this(directory, structure, directory.pupils(structure), days);
    }

    /** @param now the pupils as they are now */
    DatedPupils(Directory directory, StructureId structure, List<Person> now, DateRange days) {
        this.directory = directory;
        this.now = now;
        this.periods = directory.memberships().find(Query.everythingIn(structure, days));
        this.histories = PersonHistory.byPerson(periods);
        changes.add(days.first());
        periods.stream().map(MembershipPeriod::days).forEach(period -> {
            changes.add(period.first());
            period.last().ifPresent(last -> changes.add(last.plusDays(1)));
        });
    }

    public List<Person> on(LocalDate day) {
        return known.computeIfAbsent(unchangedSince(day), this::find);
    }

    /** The day since which everybody is where he is on that day; the same for all days between two changes. */
    LocalDate unchangedSince(LocalDate day) {
        return Optional.ofNullable(changes.floor(day)).orElse(day);
    }

    private List<Person> find(LocalDate day) {
        if (periods.stream().noneMatch(period -> period.days().contains(day))) {
            return now;
        }
        var there = now.stream().collect(toMap(Person::id, Function.identity()));
        return histories.entrySet().stream()
                .map(each -> Map.entry(each.getKey(), each.getValue().affiliationsOn(day)))
                .filter(each -> each.getValue().stream().anyMatch(affiliation -> affiliation.profil() == Profil.ELEVE))
                .flatMap(each -> Optional.ofNullable(there.get(each.getKey()))
                        .or(() -> directory.person(each.getKey()))
                        .map(person -> person.withAffiliations(each.getValue()))
                        .stream())
                .toList();
    }
}
