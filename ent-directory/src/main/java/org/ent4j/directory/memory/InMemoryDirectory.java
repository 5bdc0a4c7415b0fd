package org.ent4j.directory.memory;

import io.vavr.control.Either;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.BiPredicate;
import java.util.function.Function;
import java.util.function.ToIntFunction;
import java.util.stream.Stream;
import org.ent4j.directory.membership.PersonHistory;
import org.ent4j.directory.person.Person;
import org.ent4j.directory.source.SourceKey;
import org.ent4j.directory.spi.DirectoryChanges;
import org.ent4j.directory.spi.DirectoryStore;
import org.ent4j.directory.spi.Memberships;
import org.ent4j.directory.spi.Nomenclature;
import org.ent4j.directory.spi.Outdated;
import org.ent4j.directory.spi.People;
import org.ent4j.directory.spi.PrivacyStore;
import org.ent4j.directory.spi.SearchPeople;
import org.ent4j.directory.spi.Structures;
import org.ent4j.directory.structure.Formation;
import org.ent4j.directory.structure.Structure;
import org.ent4j.directory.structure.Subject;
import org.ent4j.model.id.CodeMatiere;
import org.ent4j.model.id.Mef;
import org.ent4j.model.id.PersonId;
import org.ent4j.model.id.StructureId;

/** A whole directory in maps. Thread-safe: a read sees the state before a write or after it, never between. */
public final class InMemoryDirectory implements DirectoryStore {

    private final InMemoryAccessTrace trace = new InMemoryAccessTrace();

    private volatile Content content = Content.EMPTY;

    @Override
    public People people() {
        return new InMemoryPeople(() -> content.people());
    }

    @Override
    public SearchPeople search() {
        return new InMemorySearch(() -> content.people());
    }

    @Override
    public Structures structures() {
        return new InMemoryStructures(() -> content.structures());
    }

    @Override
    public Nomenclature nomenclature() {
        return new InMemoryNomenclature();
    }

    @Override
    public Memberships memberships() {
        return new InMemoryMemberships(() -> content.histories());
    }

    /** What is kept of people, here and in the other stores of the same portal. */
    public PrivacyStore privacy(
            InMemoryAccounts accounts,
            InMemoryFreeGroups groups,
            InMemoryMissionLetters missions,
            InMemoryCorrespondentLists correspondents) {
        return new InMemoryPrivacy(this, accounts, groups, missions, correspondents, trace);
    }

    Map<PersonId, Person> everybody() {
        return content.people();
    }

    synchronized void forget(Set<PersonId> gone) {
        content = content.without(gone);
    }

    @Override
    public synchronized Either<Outdated, DirectoryChanges> write(DirectoryChanges changes) {
        return outdated(changes)
                .<Either<Outdated, DirectoryChanges>>map(Either::left)
                .orElseGet(() -> {
                    content = content.with(changes);
                    return Either.right(changes);
                });
    }

    private Optional<Outdated> outdated(DirectoryChanges changes) {
        return Stream.concat(
                        stale(changes.structures(), content.structures, Structure::id, Structure::version),
                        stale(changes.people(), content.people, Person::id, Person::version))
                .findFirst()
                .or(() -> takenKey(changes));
    }

    private static <K, T> Stream<Outdated> stale(
            List<T> changed, Map<K, T> stored, Function<T, K> id, ToIntFunction<T> version) {
        BiPredicate<T, Optional<T>> fits = (after, before) ->
                version.applyAsInt(after) == before.map(version::applyAsInt).orElse(0);
        return changed.stream()
                .filter(each -> !fits.test(each, Optional.ofNullable(stored.get(id.apply(each)))))
                .map(each -> new Outdated(id.apply(each).toString()));
    }

    private Optional<Outdated> takenKey(DirectoryChanges changes) {
        var after = content.with(changes).people.values();
        var keys = after.stream().flatMap(person -> person.keys().stream());
        var once = new HashSet<SourceKey>();
        return keys.filter(key -> !once.add(key)).findFirst().map(key -> new Outdated(key.toString()));
    }

    private record Content(
            Map<PersonId, Person> people,
            Map<StructureId, Structure> structures,
            Map<CodeMatiere, Subject> subjects,
            Map<Mef, Formation> formations,
            Map<PersonId, PersonHistory> histories) {

        static final Content EMPTY = new Content(Map.of(), Map.of(), Map.of(), Map.of(), Map.of());

        Content with(DirectoryChanges changes) {
            return new Content(
                    with(people, changes.people(), Person::id, each -> each.withVersion(each.version() + 1)),
                    with(structures, changes.structures(), Structure::id, each -> each.withVersion(each.version() + 1)),
                    with(subjects, changes.subjects(), Subject::code, Function.identity()),
                    with(formations, changes.formations(), Formation::mef, Function.identity()),
                    changes.day().map(day -> after(changes.people(), day)).orElse(histories));
        }

        Content without(Set<PersonId> gone) {
            var left = new TreeMap<PersonId, Person>();
            people.values().stream()
                    .filter(person -> !gone.contains(person.id()))
                    .forEach(person -> left.put(person.id(), without(person, gone)));
            var lived = new TreeMap<>(histories);
            lived.keySet().removeAll(gone);
            return new Content(left, structures, subjects, formations, lived);
        }

        private static Person without(Person pupil, Set<PersonId> gone) {
            var guardians = pupil.guardians().stream()
                    .filter(link -> !gone.contains(link.guardian()))
                    .toList();
            return guardians.size() == pupil.guardians().size()
                    ? pupil
                    : pupil.withGuardians(guardians).withVersion(pupil.version() + 1);
        }

        private Map<PersonId, PersonHistory> after(List<Person> changed, LocalDate day) {
            var after = new TreeMap<>(histories);
            changed.forEach(person -> after.put(
                    person.id(),
                    after.getOrDefault(person.id(), PersonHistory.NONE).after(person, day)));
            return after;
        }

        private static <K extends Comparable<K>, T> Map<K, T> with(
                Map<K, T> before, Collection<T> changes, Function<T, K> key, Function<T, T> stored) {
            var after = new TreeMap<K, T>(before);
            changes.forEach(change -> after.put(key.apply(change), stored.apply(change)));
            return after;
        }
    }

    private final class InMemoryNomenclature implements Nomenclature {

        @Override
        public List<Subject> subjects() {
            return List.copyOf(content.subjects.values());
        }

        @Override
        public List<Formation> formations() {
            return List.copyOf(content.formations.values());
        }
    }
}
