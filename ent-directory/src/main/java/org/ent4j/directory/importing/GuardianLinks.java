package org.ent4j.directory.importing;

import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.function.Function;
import org.ent4j.directory.internal.spool.ByteReader;
import org.ent4j.directory.internal.spool.ByteWriter;
import org.ent4j.directory.internal.spool.Spool;
import org.ent4j.directory.person.Guardianship;
import org.ent4j.directory.person.Person;
import org.ent4j.directory.spi.People;
import org.ent4j.model.id.PersonId;
import org.ent4j.model.issue.Issue;
import org.ent4j.model.issue.SourceLocation;

/**
 * Who the guardians are whom rows name by the key of their source, often before the rows of the guardians themselves come:
 * those whom another source brought have ids of that source. Which links lead nowhere is known at the end.
 */
final class GuardianLinks implements AutoCloseable {

    private static final int CHUNK = 1_000;

    private final People people;
    private final String source;
    private final Map<PersonId, PersonId> met = new HashMap<>();
    private final Spool references = new Spool();
    private final ByteWriter entry = new ByteWriter();
    private Optional<Aliases> stored = Optional.empty();

    GuardianLinks(People people, String source) {
        this.people = people;
        this.source = source;
    }

    /** Of somebody whom a row names by the key, the person of the directory. */
    PersonId right(PersonId named) {
        var now = met.get(named);
        return now != null ? now : aliases().of(named).orElse(named);
    }

    private Aliases aliases() {
        if (stored.isEmpty()) {
            stored = Optional.of(Aliases.of(people, source));
        }
        return stored.get();
    }

    /** Remembers that a row is somebody who has another id. */
    void alias(PersonId named, PersonId found) {
        if (!named.equals(found) && !right(named).equals(found)) {
            met.put(named, found);
        }
    }

    /** The person with links that lead to the people of the directory. */
    Person right(Person person) {
        return person.guardians().stream()
                        .allMatch(link -> right(link.guardian()).equals(link.guardian()))
                ? person
                : person.withGuardians(person.guardians().stream()
                        .map(link -> link.to(right(link.guardian())))
                        // two numbers of a source may have turned out to be one guardian
                        .collect(toMap(Guardianship::guardian, Function.identity(), (one, same) -> one, TreeMap::new))
                        .values());
    }

    /** Remembers whom a row refers to, and where. */
    void refer(SourceLocation where, Collection<Guardianship> named) {
        for (var link : named) {
            entry.clear();
            ArrivalBytes.write(where, entry.putText(link.guardian().value()));
            references.add(entry);
        }
    }

    /** Mends the links of rows that came before the row of a guardian who turned out to be somebody known. */
    void realign(DraftBook book) {
        if (met.isEmpty()) {
            return;
        }
        var concerned = new ArrayList<PersonDraft>();
        book.forEach(draft -> {
            if (draft.next().filter(this::isToBeMended).isPresent()) {
                concerned.add(draft);
            }
            if (concerned.size() >= CHUNK) {
                mend(concerned, book);
            }
        });
        mend(concerned, book);
        eachWard(pupil -> book.get(pupil.id())
                .filter(draft -> draft.isForExisting() && draft.next().isEmpty())
                .ifPresent(draft -> book.put(draft.id(), draft.to(Optional.of(pupil), right(pupil)))));
    }

    private void mend(List<PersonDraft> drafts, DraftBook book) {
        var before = byId(drafts.stream().map(PersonDraft::id).toList());
        drafts.forEach(draft -> book.put(
                draft.id(),
                draft.to(
                        Optional.ofNullable(before.get(draft.id())).filter(known -> draft.isForExisting()),
                        right(draft.next().orElseThrow()))));
        drafts.clear();
    }

    /** Tells each pupil whom the feed says nothing of and whose guardian turned out to be somebody known. */
    void eachStray(DraftBook book, Consumer<Person> onEach) {
        eachWard(pupil -> {
            if (pupil.isPresent() && !book.contains(pupil.id())) {
                onEach.accept(pupil);
            }
        });
    }

    /** Each pupil of the directory with a link that is to be mended. */
    private void eachWard(Consumer<Person> onEach) {
        Batches.of(
                List.copyOf(met.keySet()),
                CHUNK,
                some -> people.wards(some).stream().filter(this::isToBeMended).forEach(onEach));
    }

    private boolean isToBeMended(Person person) {
        return person.guardians().stream().anyMatch(link -> met.containsKey(link.guardian()));
    }

    private Map<PersonId, Person> byId(Collection<PersonId> ids) {
        return people.byIds(ids).stream().collect(toMap(Person::id, Function.identity()));
    }

    /** A warning for each link that leads to nobody of the feed and nobody of the directory. */
    List<Issue> unknown(DraftBook book) {
        var issues = new LinkedHashSet<Issue>();
        var chunk = new ArrayList<Reference>();
        var cursor = references.cursor();
        for (long place = 0; place < references.length(); place = cursor.after(place)) {
            var reference = Reference.read(cursor.at(place));
            if (!book.contains(right(reference.guardian()))) {
                chunk.add(reference);
            }
            if (chunk.size() >= CHUNK) {
                report(chunk, issues);
            }
        }
        report(chunk, issues);
        return List.copyOf(issues);
    }

    private void report(List<Reference> chunk, Set<Issue> issues) {
        var ids = chunk.stream().map(each -> right(each.guardian())).collect(toSet());
        var existing = new HashSet<>(people.existing(ids));
        chunk.stream()
                .filter(each -> !existing.contains(right(each.guardian())))
                .map(each -> Issue.warning(
                        each.where(),
                        new ImportReason.GuardianUnknown(each.guardian().value())))
                .forEach(issues::add);
        chunk.clear();
    }

    private record Reference(PersonId guardian, SourceLocation where) {

        static Reference read(ByteReader in) {
            return new Reference(new PersonId(in.getText()), ArrivalBytes.location(in));
        }
    }

    @Override
    public void close() {
        references.close();
        stored.ifPresent(Aliases::close);
    }
}
