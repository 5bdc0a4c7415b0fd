package org.ent4j.directory.importing;

import io.vavr.control.Either;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
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
import org.ent4j.model.reconcile.Guards;
import org.ent4j.model.reconcile.Match;

/**
 * Plans the people of one feed as they come, some hundreds at a time, and keeps lines on disk. A row whose key the
 * directory knows is settled at once: by its fingerprint when it says what is known, else by a look at the person. So is a
 * row like which nobody can be. The few others wait for the end of the feed, since they are matched all together; then it
 * is seen who is missing.
 */
final class PeoplePlanner implements AutoCloseable {

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
    private final KeyChanges keyChanges;
    private final List<Whole> wholes = new ArrayList<>();
    private final List<OfKey> changes = new ArrayList<>();
    private final Set<SourceKey> spokenOf = new HashSet<>();
    private boolean planned;

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
        this.keyChanges = new KeyChanges(people, book, links, person -> Absence.of(person, rough, policy.today()));
    }

    void add(Arrival arrival) {
        if (arrival instanceof Whole whole) {
            // a row makes void what was said of the person before, not after
            if (whole.keys().stream().anyMatch(spokenOf::contains)) {
                flush();
            }
            wholes.add(whole);
            spokenOf.addAll(whole.keys());
        } else if (arrival instanceof OfKey change) {
            changes.add(change);
            spokenOf.add(change.key());
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
        spokenOf.clear();
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
            waiting.forgetChanges(row);
            var owner = owner(row, known);
            owner.ifPresent(person -> keyChanges.forget(person.id()));
            if (waiting.takes(row, owner)) {
                waiting.add(row);
            } else if (owner.isEmpty() && book.contains(row.person().id())) {
                nobody(row);
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
            links.refer(row.where(), next.guardians());
            wards.add(row.person(), owner.id());
            book.put(owner.id(), PersonDraft.unchanged(owner.id(), key(row.person()), label(row.person()), by(owner)));
        }
        return same;
    }

    private static Match<PersonId> by(PersonOutline owner) {
        return new Match.ExactId<>(owner.id(), owner.richestSource());
    }

    private void unknown(List<Whole> rows) {
        var likeness = strangers.among(rows);
        for (var row : rows) {
            switch (likeness.apply(row.person())) {
                case CANDIDATE -> waiting.add(row);
                case NAMESAKE -> waiting.addNamesake(row);
                case NOBODY -> nobody(row);
            }
        }
    }

    private void nobody(Whole row) {
        settle(row, new Match.None<>(), Optional.empty());
    }

    private void compared(Map<PersonId, Whole> rows) {
        var erased = new HashMap<>(rows);
        people.byIds(rows.keySet()).forEach(person -> {
            var row = Optional.ofNullable(erased.remove(person.id()));
            var match = new Match.ExactId<>(person.id(), person.richestSource());
            row.ifPresent(found -> settle(found, match, Optional.of(person)));
        });
        erased.values().forEach(this::nobody);
    }

    /** The end of a row: somebody new, or somebody known as the source has them now. */
    void settle(Whole row, Match<PersonId> match, Optional<Person> known) {
        var incoming = row.person();
        var next = links.right(known.map(person -> merged(person, incoming)).orElse(incoming));
        known.ifPresent(person -> wards.add(incoming, person.id()));
        links.refer(row.where(), next.guardians());
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
        links.refer(row.where(), person.guardians());
        return PersonDraft.of(person.id(), key(person), label(person), match, Optional.empty(), person);
    }

    String key(Person person) {
        return key(person, rough.source());
    }

    /** The key by which lines about the source name a person. */
    static String key(Person person, String source) {
        return person.keys().stream()
                .filter(each -> each.source().equals(source))
                .findFirst()
                .orElseGet(() -> person.keys().first())
                .key();
    }

    static String label(Person person) {
        return person.name().display();
    }

    private void changes(Map<SourceKey, PersonOutline> known) {
        var now = new ArrayList<OfKey>();
        for (var change : changes) {
            var owner = Optional.ofNullable(known.get(change.key()));
            var mayComeLater = owner.isEmpty() && !keyChanges.knows(change);
            if (mayComeLater || waiting.takes(change, owner)) {
                waiting.add(change);
            } else {
                now.add(change);
            }
        }
        keyChanges.carryOut(now);
    }

    /** Everything is read: what waited is settled, and who is missing is found out. */
    Either<Guards.Refusal, PlannedPeople> finish(FeedReading reading) {
        flush();
        new WaitingMatches(this, people, policy, reading.coverage(), wards)
                .settle(waiting.rows(wards, this::nobody), book);
        Batches.of(waiting.changes(), chunk, keyChanges::carryOut);
        links.realign(book);
        var missing = new Missing(reading, book, keyChanges.deleted());
        if (reading.coverage().complete() || !keyChanges.deleted().isEmpty()) {
            people.eachOutline(rough.source(), missing::see);
        }
        return missing.guard(policy)
                .<Either<Guards.Refusal, PlannedPeople>>map(Either::left)
                .orElseGet(() -> Either.right(planned(reading.coverage(), missing)));
    }

    private PlannedPeople planned(Coverage coverage, Missing missing) {
        Batches.of(missing.absent(), chunk, ids -> absent(people.byIds(ids), coverage));
        links.eachStray(book, this::stray);
        var issues = Stream.concat(keyChanges.issues().stream(), links.unknown(book).stream())
                .toList();
        planned = true;
        return new PlannedPeople(coverage, book.written(), issues);
    }

    /** A pupil whose guardian turned out to be somebody else. */
    private void stray(Person pupil) {
        var match = new Match.ExactId<>(pupil.id(), rough.source());
        put(PersonDraft.of(pupil.id(), key(pupil), label(pupil), match, Optional.of(pupil), links.right(pupil)));
    }

    private void absent(Collection<Person> persons, Coverage coverage) {
        for (var person : persons) {
            var match = new Match.ExactId<>(person.id(), coverage.source());
            var line = PersonDraft.unchanged(person.id(), key(person), label(person), match);
            put(line.absent(person, links.right(Absence.of(person, coverage, policy.today()))));
        }
    }

    /** Gives the disk back, but for the lines of a plan that was made. */
    @Override
    public void close() {
        links.close();
        wards.close();
        waiting.close();
        if (!planned) {
            book.close();
        }
    }
}
