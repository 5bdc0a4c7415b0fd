package org.ent4j.directory.importing;

import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.toSet;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.ent4j.directory.importing.Arrival.Whole;
import org.ent4j.directory.person.Person;
import org.ent4j.directory.spi.People;
import org.ent4j.model.id.PersonId;
import org.ent4j.model.reconcile.Correspondence;
import org.ent4j.model.reconcile.Fate;
import org.ent4j.model.reconcile.Match;
import org.ent4j.model.reconcile.SourceItem;

/** Tells who the rows are that waited: by decision where there is one, else by what {@link KnownPeople} finds. */
final class WaitingMatches {

    private final PeoplePlanner planner;
    private final People people;
    private final ImportPolicy policy;
    private final Coverage coverage;
    private final SettledWards wards;

    WaitingMatches(PeoplePlanner planner, People people, ImportPolicy policy, Coverage coverage, SettledWards wards) {
        this.planner = planner;
        this.people = people;
        this.policy = policy;
        this.coverage = coverage;
        this.wards = wards;
    }

    void settle(List<Whole> rows, DraftBook book) {
        if (rows.isEmpty()) {
            return;
        }
        var persons = rows.stream().map(Whole::person).toList();
        var known = new KnownPeople(people, persons);
        var claimed = claimed(rows, known);
        var open = rows.stream()
                .filter(row -> !decide(row, known, id -> book.contains(id) || claimed.contains(id)))
                .toList();
        var matches = known.match(open.stream().map(Whole::person).toList(), book::contains, wards);
        open.forEach(row -> matched(row, matches.getOrDefault(row.person().id(), new Match.None<>())));
    }

    /** The people who have a row of their own, on which nothing was decided. */
    private Set<PersonId> claimed(List<Whole> rows, KnownPeople known) {
        return rows.stream()
                .filter(row -> policy.decisions().of(item(row.person())).isEmpty())
                .flatMap(row -> known.byOwnKey(row.person()).stream())
                .map(Person::id)
                .collect(toSet());
    }

    /** Follows a stored decision, when there is one. */
    private boolean decide(Whole row, KnownPeople known, Predicate<PersonId> taken) {
        var decision = policy.decisions().of(item(row.person()));
        decision.ifPresent(found -> decided(row, found, known, taken));
        return decision.isPresent();
    }

    private SourceItem item(Person person) {
        return new SourceItem(
                coverage.about(), coverage.source(), "PERSON", planner.key(person), PeoplePlanner.label(person));
    }

    private void decided(Whole row, Correspondence decision, KnownPeople known, Predicate<PersonId> taken) {
        decision.target()
                .<Runnable>fold(
                        key -> () -> decidedTo(new PersonId(key), row, decision, known, taken),
                        () -> () -> settled(
                                row,
                                known.byOwnKey(row.person())
                                        .<Match<Person>>map(person -> new Match.Decided<>(person, decision))
                                        .orElseGet(Match.None::new)),
                        () -> () -> planner.put(
                                planner.open(row, new Match.None<>()).ignored()))
                .run();
    }

    private void decidedTo(
            PersonId target, Whole row, Correspondence decision, KnownPeople known, Predicate<PersonId> taken) {
        var person = people.byId(target);
        var other = known.byOwnKey(row.person()).filter(owner -> !owner.id().equals(target));
        if (person.isEmpty()) {
            var unknown = new ImportReason.DecidedTargetUnknown(target.value());
            planner.put(planner.open(row, new Match.None<>()).forced(Fate.CONFLICT, unknown));
        } else if (other.isPresent() || taken.test(target)) {
            // the row's own key must not belong to somebody else, nor another row to this person
            conflict(row, other.map(owner -> List.of(person.get(), owner)).orElse(List.of(person.get())));
        } else {
            settled(row, new Match.Decided<>(person.get(), decision));
        }
    }

    private void matched(Whole row, Match<Person> match) {
        if (match instanceof Match.Ambiguous<Person> several) {
            conflict(row, several.candidates());
        } else if (match instanceof Match.Scored<Person> scored) {
            proposed(row, scored);
        } else {
            settled(row, match);
        }
    }

    /** Nobody is taken for somebody else, nor made a second time, without being asked. */
    private void proposed(Whole row, Match.Scored<Person> match) {
        var names = match.candidates().stream()
                .map(candidate -> candidate.target().name().display())
                .toList();
        planner.put(planner.open(row, match.map(Person::id)).forced(Fate.CONFLICT, new ImportReason.LooksLike(names)));
    }

    private void settled(Whole row, Match<Person> match) {
        Optional<Person> known = match.settled();
        planner.settle(row, match.map(Person::id), known);
    }

    private void conflict(Whole row, List<Person> candidates) {
        var ids = candidates.stream().map(Person::id).toList();
        var names = ids.stream().map(PersonId::value).collect(joining(", "));
        planner.put(planner.open(row, new Match.Ambiguous<>(ids))
                .forced(Fate.CONFLICT, new ImportReason.ClaimedTwice(names)));
    }
}
