package org.ent4j.directory.importing;

import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.toSet;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.ent4j.directory.importing.Arrival.Change;
import org.ent4j.directory.importing.Arrival.OfKey;
import org.ent4j.directory.importing.Arrival.Whole;
import org.ent4j.directory.person.Guardianship;
import org.ent4j.directory.person.Person;
import org.ent4j.directory.person.PersonMerge;
import org.ent4j.directory.spi.People;
import org.ent4j.model.id.PersonId;
import org.ent4j.model.issue.Issue;
import org.ent4j.model.issue.SourceLocation;
import org.ent4j.model.person.Profil;
import org.ent4j.model.reconcile.Correspondence;
import org.ent4j.model.reconcile.Fate;
import org.ent4j.model.reconcile.Guards;
import org.ent4j.model.reconcile.Match;
import org.ent4j.model.reconcile.PlanLine;
import org.ent4j.model.reconcile.SourceItem;
import org.ent4j.model.rule.Reason;

/** The plan of a feed that is held in memory as a whole, people and all: what {@link PeoplePlanner} has to agree with. */
final class NaivePlan {

    private final List<Whole> rows;
    private final List<OfKey> changes;
    private final FeedReading reading;
    private final People people;
    private final ImportPolicy policy;
    private final Coverage coverage;
    private final KnownPeople matcher;
    private final Map<PersonId, Draft> drafts = new LinkedHashMap<>();
    private final Map<PersonId, PersonId> aliases = new HashMap<>();
    private final SettledWards decided = new SettledWards();
    private final Set<Issue> issues = new HashSet<>();
    private final List<Whole> said = new ArrayList<>();
    private final List<Person> known;

    NaivePlan(FeedReading reading, List<Arrival> arrivals, People people, ImportPolicy policy) {
        this.reading = reading;
        this.rows = arrivals.stream().flatMap(only(Whole.class)).toList();
        this.changes = IntStream.range(0, arrivals.size())
                .filter(i -> !isVoid(arrivals.get(i), arrivals.subList(i + 1, arrivals.size())))
                .mapToObj(arrivals::get)
                .flatMap(only(OfKey.class))
                .toList();
        this.people = people;
        this.policy = policy;
        this.coverage = reading.coverage();
        this.matcher = new KnownPeople(people, rows.stream().map(Whole::person).toList());
        var ofSource = people.ofSource(coverage.source());
        this.known = ofSource.stream().filter(coverage::speaksOf).toList();
        ofSource.forEach(person -> person.keys().stream()
                .filter(key -> key.source().equals(coverage.source()))
                .forEach(key -> aliases.put(key.personId(), person.id())));
        plan();
    }

    private static <T extends Arrival> Function<Arrival, Stream<T>> only(Class<T> type) {
        return arrival -> type.isInstance(arrival) ? Stream.of(type.cast(arrival)) : Stream.empty();
    }

    /** Said of somebody before their row. */
    private static boolean isVoid(Arrival change, List<Arrival> later) {
        return later.stream()
                .flatMap(only(Whole.class))
                .anyMatch(row -> row.keys().stream().anyMatch(change.keys()::contains));
    }

    private void plan() {
        rows();
        changes.forEach(change -> {
            if (change instanceof Change other) {
                amendment(other);
            } else {
                deletion(change);
            }
        });
        missing().forEach(this::absent);
        strays().forEach(this::stray);
        drafts.replaceAll((id, draft) -> draft.to(withRightGuardians(draft.next())));
        reportUnknownGuardians();
    }

    Set<PlanLine<PersonId>> lines() {
        return drafts.values().stream().map(Draft::line).collect(toSet());
    }

    Set<Person> changed() {
        return drafts.values().stream()
                .filter(Draft::isWritten)
                .map(Draft::next)
                .collect(toSet());
    }

    Set<Issue> issues() {
        return issues;
    }

    Optional<Guards.Refusal> guard() {
        var gone = drafts.values().stream()
                .filter(draft -> draft.fate() == Fate.DISAPPEARED)
                .flatMap(draft -> draft.known().filter(coverage::speaksOf).stream())
                .toList();
        var counted = coverage.complete() || !changes.isEmpty() ? known : List.<Person>of();
        return guard(gone, counted)
                .or(() -> Stream.of(Profil.values())
                        .flatMap(profil -> guard(of(profil, gone), numerous(of(profil, counted))).stream())
                        .findFirst());
    }

    private Optional<Guards.Refusal> guard(List<Person> gone, List<Person> counted) {
        return counted.isEmpty()
                ? Optional.empty()
                : Guards.disappearance(gone.size(), counted.size(), policy.disappearanceLimitPercent());
    }

    private static List<Person> of(Profil profil, List<Person> people) {
        return people.stream().filter(person -> person.profil() == profil).toList();
    }

    private static List<Person> numerous(List<Person> people) {
        return people.size() < ImportPolicy.NUMEROUS ? List.of() : people;
    }

    private void rows() {
        var undecided = rows.stream().filter(row -> !decide(row)).toList();
        var matches = matcher.match(undecided.stream().map(Whole::person).toList(), drafts::containsKey, decided);
        undecided.forEach(row -> matched(row, matches.getOrDefault(row.person().id(), new Match.None<>())));
    }

    private boolean hasRowOfItsOwn(PersonId person) {
        return rows.stream()
                .filter(row -> policy.decisions().of(item(row.person())).isEmpty())
                .anyMatch(row ->
                        own(row).filter(owner -> owner.id().equals(person)).isPresent());
    }

    private boolean decide(Whole row) {
        var decision = policy.decisions().of(item(row.person()));
        decision.ifPresent(found -> decided(row, found));
        return decision.isPresent();
    }

    private void decided(Whole row, Correspondence decision) {
        decision.target()
                .<Runnable>fold(
                        key -> () -> decidedTo(new PersonId(key), row, decision),
                        () -> () -> settled(
                                row,
                                own(row).<Match<Person>>map(person -> new Match.Decided<>(person, decision))
                                        .orElseGet(Match.None::new)),
                        () -> () -> drafts.put(row.person().id(), undecided(row).forced(Fate.IGNORED, List.of())))
                .run();
    }

    private void decidedTo(PersonId target, Whole row, Correspondence decision) {
        var unknown = new ImportReason.DecidedTargetUnknown(target.value());
        people.byId(target)
                .ifPresentOrElse(
                        person -> decidedTo(person, row, decision),
                        () -> drafts.put(row.person().id(), undecided(row).forced(Fate.CONFLICT, List.of(unknown))));
    }

    private void decidedTo(Person target, Whole row, Correspondence decision) {
        var other = own(row).filter(person -> !person.id().equals(target.id()));
        if (other.isPresent() || drafts.containsKey(target.id()) || hasRowOfItsOwn(target.id())) {
            conflict(row, other.map(person -> List.of(target, person)).orElse(List.of(target)));
        } else {
            settled(row, new Match.Decided<>(target, decision));
        }
    }

    private Optional<Person> own(Whole row) {
        return matcher.byOwnKey(row.person());
    }

    private Draft undecided(Whole row) {
        said.add(row);
        return Draft.of(row.where(), item(row.person()), new Match.None<>(), Optional.empty(), row.person());
    }

    private void matched(Whole row, Match<Person> match) {
        if (match instanceof Match.Ambiguous<Person> several) {
            conflict(row, several.candidates());
        } else if (match instanceof Match.Scored<Person> scored) {
            var names = scored.candidates().stream()
                    .map(candidate -> candidate.target().name().display())
                    .toList();
            said.add(row);
            var draft =
                    Draft.of(row.where(), item(row.person()), match.map(Person::id), Optional.empty(), row.person());
            drafts.put(row.person().id(), draft.forced(Fate.CONFLICT, List.of(new ImportReason.LooksLike(names))));
        } else {
            settled(row, match);
        }
    }

    private void settled(Whole row, Match<Person> match) {
        var incoming = row.person();
        Optional<Person> before = match.settled();
        before.ifPresent(person -> decided.add(incoming, person.id()));
        var next = before.map(person -> PersonMerge.merge(
                        person, coverage.completed(incoming, person), coverage.source(), coverage::owns))
                .orElse(incoming);
        said.add(new Whole(row.where(), next));
        aliases.put(incoming.id(), next.id());
        drafts.put(next.id(), Draft.of(row.where(), item(incoming), match.map(Person::id), before, next));
    }

    private void conflict(Whole row, List<Person> candidates) {
        said.add(row);
        var ids = candidates.stream().map(Person::id).toList();
        var names = ids.stream().map(PersonId::value).collect(joining(", "));
        var draft =
                Draft.of(row.where(), item(row.person()), new Match.Ambiguous<>(ids), Optional.empty(), row.person());
        drafts.put(row.person().id(), draft.forced(Fate.CONFLICT, List.of(new ImportReason.ClaimedTwice(names))));
    }

    private void amendment(Change change) {
        draft(change)
                .ifPresentOrElse(
                        draft -> amended(
                                change.where(),
                                draft.next(),
                                draft.revived()
                                        .to(change.change().apply(draft.next()).present())),
                        () -> nobody(change));
    }

    private void amended(SourceLocation where, Person before, Draft draft) {
        said.add(new Whole(where, draft.next().withGuardians(added(before, draft.next()))));
        drafts.put(draft.next().id(), draft);
    }

    private static List<Guardianship> added(Person before, Person next) {
        return next.guardians().stream()
                .filter(link -> !before.guardians().contains(link))
                .toList();
    }

    private void deletion(OfKey change) {
        draft(change)
                .ifPresentOrElse(
                        draft -> drafts.put(draft.next().id(), isLeftOpen(draft) ? draft : deleted(draft)),
                        () -> nobody(change));
    }

    private static boolean isLeftOpen(Draft draft) {
        return draft.fate() == Fate.CONFLICT || draft.fate() == Fate.IGNORED;
    }

    private Draft deleted(Draft draft) {
        return draft.to(gone(draft.next())).forced(Fate.DISAPPEARED, List.of(new ImportReason.DeletedByFeed()));
    }

    private Person gone(Person person) {
        return person.isPresent() ? Absence.of(person, coverage, policy.today()) : person;
    }

    private void nobody(OfKey change) {
        issues.add(Issue.error(
                change.where(), new ImportReason.NobodyOfThatKey(change.key().toString())));
    }

    private Optional<Draft> draft(OfKey change) {
        var key = change.key();
        var owner = people.byKeys(List.of(key)).stream().findFirst();
        var id = owner.map(Person::id).orElseGet(() -> aliases.getOrDefault(key.personId(), key.personId()));
        return Optional.ofNullable(drafts.get(id))
                .or(() -> owner.map(person -> Draft.of(
                        change.where(), item(person), new Match.ExactId<>(person.id(), key.source()), owner, person)))
                // who was never there and is gone cannot be changed
                .filter(draft -> draft.known().isPresent() || draft.fate() != Fate.DISAPPEARED);
    }

    private List<Person> missing() {
        var rejected = reading.rejected();
        return known.stream()
                .filter(coverage::expects)
                .filter(person -> !drafts.containsKey(person.id()))
                .filter(person -> person.keys().stream().noneMatch(key -> drafts.containsKey(key.personId())))
                .filter(person -> person.keys().stream().noneMatch(rejected::contains))
                .toList();
    }

    private void absent(Person person) {
        var match = new Match.ExactId<>(person.id(), coverage.source());
        var next = Absence.of(person, coverage, policy.today());
        var draft = Draft.of(SourceLocation.of(""), item(person), match, Optional.of(person), next);
        drafts.put(person.id(), draft.forced(Fate.DISAPPEARED, List.of(new ImportReason.AbsentFromFeed())));
    }

    /** Pupils of whom the feed does not speak, whose guardian it found to be somebody else. */
    private List<Person> strays() {
        return people.wards(aliases.keySet()).stream()
                .filter(Person::isPresent)
                .filter(pupil -> !drafts.containsKey(pupil.id()))
                .filter(pupil -> !withRightGuardians(pupil).equals(pupil))
                .toList();
    }

    private void stray(Person pupil) {
        var match = new Match.ExactId<>(pupil.id(), coverage.source());
        drafts.put(pupil.id(), Draft.of(SourceLocation.of(""), item(pupil), match, Optional.of(pupil), pupil));
    }

    private Person withRightGuardians(Person person) {
        return person.guardians().isEmpty()
                ? person
                : person.withGuardians(person.guardians().stream()
                        .map(link -> link.to(aliases.getOrDefault(link.guardian(), link.guardian())))
                        .toList());
    }

    /** Of everything that the feed says, were it that the person is gone in the end. */
    private void reportUnknownGuardians() {
        said.forEach(row -> row.person().guardians().stream()
                .map(Guardianship::guardian)
                .map(id -> aliases.getOrDefault(id, id))
                .filter(id -> !drafts.containsKey(id) && people.byId(id).isEmpty())
                .forEach(id -> issues.add(Issue.warning(row.where(), new ImportReason.GuardianUnknown(id.value())))));
    }

    private SourceItem item(Person person) {
        var key = person.keys().stream()
                .filter(each -> each.source().equals(coverage.source()))
                .findFirst()
                .orElseGet(() -> person.keys().first());
        return new SourceItem(
                coverage.about(),
                coverage.source(),
                "PERSON",
                key.key(),
                person.name().display());
    }

    private record Draft(
            SourceLocation where,
            SourceItem item,
            Match<PersonId> match,
            Optional<Person> known,
            Person next,
            Optional<Fate> forced,
            List<Reason> reasons) {

        static Draft of(
                SourceLocation where, SourceItem item, Match<PersonId> match, Optional<Person> known, Person next) {
            return new Draft(where, item, match, known, next, Optional.empty(), List.of());
        }

        Draft to(Person other) {
            return new Draft(where, item, match, known, other, forced, reasons);
        }

        Draft revived() {
            return fate() == Fate.DISAPPEARED
                    ? new Draft(where, item, match, known, next, Optional.empty(), List.of())
                    : this;
        }

        Draft forced(Fate fate, List<Reason> why) {
            return new Draft(where, item, match, known, next, Optional.of(fate), why);
        }

        Fate fate() {
            return forced.orElseGet(() -> known.map(before -> before.equals(next) ? Fate.UNCHANGED : Fate.UPDATE)
                    .orElse(Fate.CREATE));
        }

        boolean isWritten() {
            return switch (fate()) {
                case CREATE, UPDATE -> true;
                case DISAPPEARED -> known.filter(before -> !before.equals(next)).isPresent();
                default -> false;
            };
        }

        PlanLine<PersonId> line() {
            return new PlanLine<>(item, match, fate(), forced.isPresent() ? reasons : difference());
        }

        private List<Reason> difference() {
            return known.filter(before -> !before.equals(next))
                    .map(before -> {
                        Reason changed = new ImportReason.Changed(Differences.between(before, next));
                        return before.isPresent()
                                ? List.of(changed)
                                : List.<Reason>of(new ImportReason.CameBack(), changed);
                    })
                    .orElse(List.of());
        }
    }
}
