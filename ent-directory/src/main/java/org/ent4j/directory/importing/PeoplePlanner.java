package org.ent4j.directory.importing;

import static java.util.stream.Collectors.partitioningBy;
import static java.util.stream.Collectors.toMap;

import io.vavr.control.Either;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.ent4j.directory.importing.Arrival.Change;
import org.ent4j.directory.importing.Arrival.OfKey;
import org.ent4j.directory.importing.Arrival.Whole;
import org.ent4j.directory.internal.spool.Spool;
import org.ent4j.directory.person.Person;
import org.ent4j.directory.person.PersonMerge;
import org.ent4j.directory.source.SourceKey;
import org.ent4j.directory.spi.Fingerprint;
import org.ent4j.directory.spi.People;
import org.ent4j.directory.spi.PersonOutline;
import org.ent4j.model.id.PersonId;
import org.ent4j.model.issue.Issue;
import org.ent4j.model.reconcile.Guards;
import org.ent4j.model.reconcile.Match;

/**
 * Plans the people of one feed as they come, some hundreds at a time, and keeps lines on disk. A row whose key the
 * directory knows is settled at once: by its fingerprint when it says what is known, else by a look at the person. So is a
 * row like which nobody can be. The few others wait for the end of the feed, since they are matched all together; then it
 * is seen who is missing.
 */
final class PeoplePlanner {

    private static final int CHUNK = 1_000;

    private final People people;
    private final ImportPolicy policy;
    private final Coverage rough;
    private final int chunk;
    private final DraftBook book;
    private final GuardianLinks links;
    private final SettledWards wards = new SettledWards();
    private final Strangers strangers;
    private final Waiting waiting;
    private final Map<PersonId, PersonOutline> deleted = new HashMap<>();
    private final List<Issue> issues = new ArrayList<>();
    private final List<Whole> wholes = new ArrayList<>();
    private final List<OfKey> changes = new ArrayList<>();
    private final Set<PersonId> changed = new HashSet<>();

    /** @param rough source and structure of the coverage; its other parts may be told at the end */
    PeoplePlanner(People people, ImportPolicy policy, Coverage rough) {
        this(people, policy, rough, CHUNK, new Spool());
    }

    /** @param chunk how many rows are looked at together */
    PeoplePlanner(People people, ImportPolicy policy, Coverage rough, int chunk, Spool spool) {
        this.chunk = chunk;
        this.book = new DraftBook(spool);
        this.people = people;
        this.policy = policy;
        this.rough = rough;
        this.links = new GuardianLinks(people, rough.source());
        this.strangers = new Strangers(people);
        this.waiting = new Waiting(policy.decisions(), rough.source());
    }

    void add(Arrival arrival) {
        if (arrival instanceof Whole whole) {
            // a row makes void what was said of the person before, not after
            if (changed.contains(whole.person().id())) {
                flush();
            }
            wholes.add(whole);
        } else if (arrival instanceof OfKey change) {
            changes.add(change);
            changed.add(change.key().personId());
        }
        if (wholes.size() + changes.size() >= chunk) {
            flush();
        }
    }

    private void flush() {
        var known = outlines();
        rows(known);
        changes(known);
        wholes.clear();
        changes.clear();
        changed.clear();
    }

    private Map<SourceKey, PersonOutline> outlines() {
        var keys = Stream.<Arrival>concat(wholes.stream(), changes.stream())
                .flatMap(each -> each.keys().stream())
                .toList();
        var known = new HashMap<SourceKey, PersonOutline>();
        people.outlines(keys).forEach(person -> person.keys().forEach(key -> known.put(key, person)));
        return known;
    }

    private void rows(Map<SourceKey, PersonOutline> known) {
        var unknown = new ArrayList<Whole>();
        var other = new HashMap<PersonId, Whole>();
        for (var row : wholes) {
            var owner = owner(row, known);
            if (waiting.takes(row, owner)) {
                waiting.add(row);
            } else if (owner.isEmpty()) {
                unknown.add(row);
            } else if (!isTheSame(row, owner.get())) {
                other.put(owner.get().id(), row);
            }
        }
        unknown(unknown);
        compared(other);
    }

    private static Optional<PersonOutline> owner(Whole row, Map<SourceKey, PersonOutline> known) {
        return row.keys().stream()
                .flatMap(key -> Optional.ofNullable(known.get(key)).stream())
                .findFirst();
    }

    /** Whether the row says exactly what is known, which then needs no second look. */
    private boolean isTheSame(Whole row, PersonOutline owner) {
        var next = links.right(row.person());
        if (!owner.keys().equals(next.keys()) || owner.content().isEmpty()) {
            return false;
        }
        var stored = next.withId(owner.id());
        var same = Fingerprint.of(stored).equals(owner.content().get());
        if (same) {
            links.refer(row.where(), next);
            wards.add(row.person(), owner.id());
            book.put(owner.id(), PersonDraft.unchanged(owner.id(), key(row.person()), label(row.person()), by(owner)));
        }
        return same;
    }

    private static Match<PersonId> by(PersonOutline owner) {
        return new Match.ExactId<>(owner.id(), owner.richestSource());
    }

    private void unknown(List<Whole> rows) {
        var candidates = strangers.among(rows);
        for (var row : rows) {
            if (candidates.test(row.person())) {
                waiting.add(row);
            } else {
                settle(row, new Match.None<>(), Optional.empty());
            }
        }
    }

    private void compared(Map<PersonId, Whole> rows) {
        people.byIds(rows.keySet())
                .forEach(person -> Optional.ofNullable(rows.get(person.id()))
                        .ifPresent(row -> settle(
                                row, new Match.ExactId<>(person.id(), person.richestSource()), Optional.of(person))));
    }

    /** The end of a row: somebody new, or somebody known as the source has them now. */
    void settle(Whole row, Match<PersonId> match, Optional<Person> known) {
        var incoming = row.person();
        var next = links.right(known.map(person -> merged(person, incoming)).orElse(incoming));
        known.ifPresent(person -> wards.add(incoming, person.id()));
        links.refer(row.where(), next);
        links.alias(incoming.id(), next.id());
        put(PersonDraft.of(next.id(), key(incoming), label(incoming), match, known, next));
    }

    private Person merged(Person known, Person row) {
        return PersonMerge.merge(known, rough.completed(row, known), rough.source(), rough::owns);
    }

    void put(PersonDraft draft) {
        book.put(draft.id(), draft);
    }

    /** A line without an end as yet, of somebody whose row it is. */
    PersonDraft open(Whole row, Match<PersonId> match) {
        var person = row.person();
        links.refer(row.where(), person);
        return PersonDraft.of(person.id(), key(person), label(person), match, Optional.empty(), person);
    }

    String key(Person person) {
        return person.keys().stream()
                .filter(each -> each.source().equals(rough.source()))
                .findFirst()
                .orElseGet(() -> person.keys().first())
                .key();
    }

    static String label(Person person) {
        return person.name().display();
    }

    private void changes(Map<SourceKey, PersonOutline> known) {
        var parts = changes.stream()
                .collect(partitioningBy(change -> waiting.takes(change, Optional.ofNullable(known.get(change.key())))));
        parts.getOrDefault(true, List.of()).forEach(waiting::add);
        var now = parts.getOrDefault(false, List.of());
        var ids = now.stream()
                .flatMap(change -> Optional.ofNullable(known.get(change.key())).stream())
                .map(PersonOutline::id)
                .toList();
        Map<PersonId, Person> whole =
                people.byIds(ids).stream().collect(toMap(Person::id, Function.identity(), (one, same) -> one));
        now.forEach(change -> change(
                change,
                Optional.ofNullable(known.get(change.key()))
                        .map(PersonOutline::id)
                        .map(whole::get)));
    }

    /** Changes somebody whom a row of this feed or the directory has. */
    private void change(OfKey change, Optional<Person> known) {
        var id = known.map(Person::id).orElseGet(() -> links.right(change.key().personId()));
        var line = book.get(id)
                .or(() -> known.map(person -> PersonDraft.of(
                        id,
                        key(person),
                        label(person),
                        new Match.ExactId<>(id, change.key().source()),
                        known,
                        person)));
        var before = line.flatMap(draft -> draft.isForExisting() ? known.or(() -> people.byId(id)) : Optional.empty());
        var current = line.flatMap(PersonDraft::next).or(() -> before);
        if (line.isEmpty() || current.isEmpty()) {
            issues.add(Issue.error(
                    change.where(),
                    new ImportReason.NobodyOfThatKey(change.key().toString())));
        } else if (change instanceof Change other) {
            var next = links.right(other.change().apply(current.get()).present());
            links.refer(change.where(), next);
            put(line.get().present().to(before, next));
        } else if (!line.get().isLeftOpen()) {
            before.ifPresent(person -> deleted.put(id, PersonOutline.of(person)));
            put(line.get().gone(before, gone(current.get())));
        }
    }

    private Person gone(Person person) {
        return person.isPresent() ? Absence.of(person, rough, policy.today()) : person;
    }

    /** Everything is read: what waited is settled, and who is missing is found out. */
    Either<Guards.Refusal, PlannedPeople> finish(FeedReading reading) {
        flush();
        new WaitingMatches(this, people, policy, reading.coverage(), wards).settle(waiting.rows(), book);
        waiting.changes()
                .forEach(change -> change(
                        change, people.byKeys(List.of(change.key())).stream().findFirst()));
        links.realign(book);
        var missing = new Missing(reading, book, deleted);
        if (reading.coverage().complete() || !deleted.isEmpty()) {
            people.eachOutline(rough.source(), missing::see);
        }
        return missing.guard(policy)
                .<Either<Guards.Refusal, PlannedPeople>>map(Either::left)
                .orElseGet(() -> Either.right(planned(reading.coverage(), missing)));
    }

    private PlannedPeople planned(Coverage coverage, Missing missing) {
        missing.inChunks(chunk, ids -> absent(people.byIds(ids), coverage));
        issues.addAll(links.unknown(book));
        return new PlannedPeople(coverage, book.written(), List.copyOf(issues));
    }

    private void absent(Collection<Person> persons, Coverage coverage) {
        for (var person : persons) {
            var match = new Match.ExactId<>(person.id(), coverage.source());
            var line = PersonDraft.unchanged(person.id(), key(person), label(person), match);
            put(line.absent(person, links.right(Absence.of(person, coverage, policy.today()))));
        }
    }
}
