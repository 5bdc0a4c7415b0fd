package org.ent4j.directory.importing;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.ent4j.directory.importing.Arrival.Change;
import org.ent4j.directory.importing.Arrival.OfKey;
import org.ent4j.directory.internal.spool.HashIndex;
import org.ent4j.directory.person.Guardianship;
import org.ent4j.directory.person.Person;
import org.ent4j.directory.source.SourceKey;
import org.ent4j.directory.spi.People;
import org.ent4j.directory.spi.PersonOutline;
import org.ent4j.model.id.PersonId;
import org.ent4j.model.issue.Issue;
import org.ent4j.model.reconcile.Match;

/** Carries out what a feed says of people by their keys alone, on their lines. */
final class KeyChanges {

    private final People people;
    private final DraftBook book;
    private final GuardianLinks links;
    private final UnaryOperator<Person> absence;
    private final Map<PersonId, PersonOutline> deleted = new HashMap<>();
    private final HashIndex alone = new HashIndex();
    private final List<Issue> issues = new ArrayList<>();

    /** @param absence the person of whom the source says that they are gone */
    KeyChanges(People people, DraftBook book, GuardianLinks links, UnaryOperator<Person> absence) {
        this.people = people;
        this.book = book;
        this.links = links;
        this.absence = absence;
    }

    /** Whether the feed had a row of that key, or a person whom the directory knows under it. */
    boolean knows(OfKey change) {
        return book.contains(links.right(change.key().personId()));
    }

    /** Somebody's row comes: what was said of them before is void. */
    void forget(PersonId id) {
        if (alone.size() > 0 && alone.contains(id.value())) {
            book.remove(id);
        }
    }

    void carryOut(Collection<OfKey> changes) {
        var known = new HashMap<SourceKey, Person>();
        people.byKeys(changes.stream().map(OfKey::key).toList())
                .forEach(person -> person.keys().forEach(key -> known.put(key, person)));
        changes.forEach(change -> carryOut(change, Optional.ofNullable(known.get(change.key()))));
    }

    private void carryOut(OfKey change, Optional<Person> known) {
        var id = known.map(Person::id).orElseGet(() -> links.right(change.key().personId()));
        var line = book.get(id).or(() -> known.map(person -> line(change, person, id)));
        var before = line.flatMap(draft -> draft.isForExisting() ? known.or(() -> people.byId(id)) : Optional.empty());
        var current = line.flatMap(PersonDraft::next).or(() -> before);
        if (line.isEmpty() || current.isEmpty()) {
            issues.add(Issue.error(
                    change.where(),
                    new ImportReason.NobodyOfThatKey(change.key().toString())));
        } else if (change instanceof Change other) {
            var next = links.right(other.change().apply(current.get()).present());
            links.refer(change.where(), addedTo(current.get(), next));
            book.put(id, line.get().present().to(before, next));
        } else if (!line.get().isLeftOpen()) {
            before.ifPresent(person -> deleted.put(id, PersonOutline.of(person)));
            book.put(id, line.get().gone(before, gone(current.get())));
        }
    }

    /** The links that the change brings; it does not speak of the others. */
    private static List<Guardianship> addedTo(Person before, Person next) {
        return next.guardians().stream()
                .filter(link -> !before.guardians().contains(link))
                .toList();
    }

    private PersonDraft line(OfKey change, Person person, PersonId id) {
        alone.put(id.value(), 0);
        var source = change.key().source();
        return PersonDraft.of(
                person.id(),
                PeoplePlanner.key(person, source),
                PeoplePlanner.label(person),
                new Match.ExactId<>(person.id(), source),
                Optional.of(person),
                person);
    }

    private Person gone(Person person) {
        return person.isPresent() ? absence.apply(person) : person;
    }

    /** Those whom the feed deleted, whatever it said of them later. */
    Map<PersonId, PersonOutline> deleted() {
        return deleted;
    }

    List<Issue> issues() {
        return issues;
    }
}
