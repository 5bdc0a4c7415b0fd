package org.ent4j.directory.membership;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toCollection;
import static java.util.stream.Collectors.toList;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.ent4j.directory.person.Affiliation;
import org.ent4j.directory.person.MembershipKey;
import org.ent4j.directory.person.MembershipKind;
import org.ent4j.directory.person.Person;
import org.ent4j.directory.person.Stay;
import org.ent4j.model.id.Mef;
import org.ent4j.model.id.PersonId;
import org.ent4j.model.person.Profil;

/** Everything that one person was in any structure, day by day. Immutable. */
public final class PersonHistory {

    public static final PersonHistory NONE = new PersonHistory(new TreeMap<>());

    private final SortedMap<Membership, Timeline> timelines;

    private PersonHistory(SortedMap<Membership, Timeline> timelines) {
        this.timelines = Collections.unmodifiableSortedMap(timelines);
    }

    /** The history of one person from its periods, in any order. */
    public static PersonHistory of(Collection<MembershipPeriod> periods) {
        var timelines = new TreeMap<Membership, Timeline>();
        periods.stream()
                .collect(groupingBy(MembershipPeriod::membership, mapping(MembershipPeriod::days, toList())))
                .forEach((membership, days) -> timelines.put(membership, Timeline.of(days)));
        return new PersonHistory(timelines);
    }

    /** The histories of several people by their ids. */
    public static SortedMap<PersonId, PersonHistory> byPerson(Collection<MembershipPeriod> periods) {
        var all = new TreeMap<PersonId, PersonHistory>();
        periods.stream()
                .collect(groupingBy(MembershipPeriod::person))
                .forEach((person, some) -> all.put(person, of(some)));
        return all;
    }

    /** In the order of the memberships, then of the days. */
    public List<MembershipPeriod> periods() {
        return timelines.entrySet().stream()
                .flatMap(entry ->
                        entry.getValue().periods().stream().map(days -> new MembershipPeriod(entry.getKey(), days)))
                .toList();
    }

    /** What the person was on that day, in every structure and by every source. */
    public SortedSet<Membership> on(LocalDate day) {
        return timelines.entrySet().stream()
                .filter(entry -> entry.getValue().holdsOn(day))
                .map(entry -> entry.getKey())
                .collect(toCollection(TreeSet::new));
    }

    /** The affiliations as they were on that day. */
    public SortedSet<Affiliation> affiliationsOn(LocalDate day) {
        return on(day).stream()
                .collect(groupingBy(Membership::place, mapping(Membership::key, toList())))
                .entrySet()
                .stream()
                .filter(place -> place.getValue().stream().anyMatch(key -> key.kind() == MembershipKind.PROFIL))
                .map(place -> Affiliation.of(place.getKey(), place.getValue()))
                .collect(toCollection(TreeSet::new));
    }

    /** The MEFs that the person studied for on that day. */
    public SortedSet<Mef> mefsOn(LocalDate day) {
        return on(day).stream()
                .map(Membership::key)
                .filter(key -> key.kind() == MembershipKind.MEF)
                .map(key -> new Mef(key.code()))
                .collect(toCollection(TreeSet::new));
    }

    /**
     * The history once the directory has the person like this from that day on. What the person is not any more ended the
     * day before, what is new begins that day; days that the source gives count more. Whoever has disappeared is nothing
     * any more. Doing it twice is doing it once.
     */
    public PersonHistory after(Person person, LocalDate today) {
        var now = new Now(person);
        var all = new TreeMap<Membership, Timeline>();
        Stream.concat(timelines.keySet().stream(), now.memberships.stream())
                .distinct()
                .forEach(membership -> {
                    var next = next(now, membership, today);
                    if (!next.periods().isEmpty()) {
                        all.put(membership, next);
                    }
                });
        return new PersonHistory(all);
    }

    private Timeline next(Now now, Membership membership, LocalDate today) {
        var before = timelines.getOrDefault(membership, Timeline.NEVER);
        var next = now.held.contains(membership)
                ? before.held(today, now.stay(membership, before.sinceOr(today)))
                : before.over(today, now.stay(membership));
        for (var earlier : now.stays(membership)) {
            next = next.and(today, earlier);
        }
        return next;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof PersonHistory history && history.timelines.equals(timelines);
    }

    @Override
    public int hashCode() {
        return timelines.hashCode();
    }

    @Override
    public String toString() {
        return periods().toString();
    }

    /** What the directory has of a person today. */
    private static final class Now {

        private final SortedMap<Membership, SortedSet<Stay>> said = new TreeMap<>();
        private final Set<Membership> held = new TreeSet<>();
        private final Set<Membership> memberships = new TreeSet<>();

        Now(Person person) {
            if (person.isPresent()) {
                person.affiliations().forEach(affiliation -> read(person, affiliation));
            }
            memberships.addAll(held);
            memberships.addAll(said.keySet());
        }

        private void read(Person person, Affiliation affiliation) {
            var keys = Stream.concat(affiliation.memberships().stream(), mef(person, affiliation).stream());
            keys.forEach(key -> held.add(Membership.of(person.id(), affiliation.place(), key)));
            affiliation
                    .stays()
                    .forEach(stay -> said.computeIfAbsent(
                                    Membership.of(person.id(), affiliation.place(), stay.key()), any -> new TreeSet<>())
                            .add(stay));
        }

        private static Optional<MembershipKey> mef(Person person, Affiliation affiliation) {
            return person.mef()
                    .filter(mef -> affiliation.profil() == Profil.ELEVE)
                    .map(mef -> MembershipKey.of(MembershipKind.MEF, mef.value()));
        }

        SortedSet<Stay> stays(Membership membership) {
            return said.getOrDefault(membership, Collections.emptySortedSet());
        }

        /** The last one, which goes on today, or of which the source said most recently that it is over. */
        Stay stay(Membership membership) {
            var all = stays(membership);
            return all.isEmpty() ? Stay.undated(membership.key()) : all.last();
        }

        /** Whoever was in a class of the structure was in the structure: its days begin no later. */
        Stay stay(Membership membership, LocalDate since) {
            var own = stay(membership);
            return membership.key().kind() == MembershipKind.PROFIL
                            && own.first().isEmpty()
                    ? new Stay(own.key(), Optional.of(earliest(membership.place(), since)), own.last())
                    : own;
        }

        private LocalDate earliest(Affiliation.Place place, LocalDate since) {
            return held.stream()
                    .filter(membership -> membership.place().equals(place))
                    .flatMap(membership -> stay(membership).first().stream())
                    .filter(since::isAfter)
                    .min(LocalDate::compareTo)
                    .orElse(since);
        }
    }
}
