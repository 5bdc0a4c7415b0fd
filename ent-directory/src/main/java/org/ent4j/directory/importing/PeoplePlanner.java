package org.ent4j.directory.importing;

import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.toSet;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.ent4j.directory.importing.FeedContent.Amendment;
import org.ent4j.directory.importing.FeedContent.Row;
import org.ent4j.directory.person.Guardianship;
import org.ent4j.directory.person.Person;
import org.ent4j.directory.person.PersonMerge;
import org.ent4j.directory.source.SourceKey;
import org.ent4j.directory.spi.People;
import org.ent4j.model.id.PersonId;
import org.ent4j.model.issue.Issue;
import org.ent4j.model.issue.SourceLocation;
import org.ent4j.model.person.Profil;
import org.ent4j.model.reconcile.Correspondence;
import org.ent4j.model.reconcile.Fate;
import org.ent4j.model.reconcile.Guards;
import org.ent4j.model.reconcile.Match;
import org.ent4j.model.reconcile.SourceItem;

/** Plans the people of one feed: rows, then changes, then deletions, then those who are missing. */
final class PeoplePlanner {

    private final FeedContent content;
    private final People people;
    private final ImportPolicy policy;
    private final Coverage coverage;
    private final KnownPeople matcher;
    private final Map<PersonId, PersonDraft> drafts = new LinkedHashMap<>();
    private final Map<PersonId, PersonId> aliases = new HashMap<>();
    private final List<Issue> issues = new ArrayList<>();
    private final List<Person> known;

    PeoplePlanner(FeedContent content, People people, ImportPolicy policy) {
        this.content = content;
        this.people = people;
        this.policy = policy;
        this.coverage = content.reading().coverage();
        var ofSource = readsEverybody() ? people.ofSource(coverage.source()) : List.<Person>of();
        var incoming = content.people().stream().map(Row::value).toList();
        this.matcher = new KnownPeople(people, ofSource, incoming, keysOfChanges(content));
        this.known = ofSource.stream().filter(coverage::speaksOf).toList();
        plan();
    }

    /** Only where somebody may disappear, since it takes time. */
    private boolean readsEverybody() {
        return coverage.complete() || !content.deletions().isEmpty();
    }

    private static List<SourceKey> keysOfChanges(FeedContent content) {
        return Stream.concat(
                        content.amendments().stream().map(row -> row.value().person()),
                        content.deletions().stream().map(Row::value))
                .toList();
    }

    private void plan() {
        rows();
        content.amendments().forEach(this::amendment);
        content.deletions().forEach(this::deletion);
        missing().forEach(this::absent);
        drafts.replaceAll((id, draft) -> draft.to(withRightGuardians(draft.next())));
        reportUnknownGuardians();
    }

    Stream<PersonDraft> drafts() {
        return drafts.values().stream();
    }

    List<Issue> issues() {
        return issues;
    }

    /** Asked of all people together, and of each profil that is numerous: pupils are a third of the people only. */
    Optional<Guards.Refusal> guard() {
        var gone = drafts().filter(draft -> draft.fate() == Fate.DISAPPEARED)
                .flatMap(draft -> draft.known().filter(coverage::speaksOf).stream())
                .toList();
        return guard(gone, known)
                .or(() -> Stream.of(Profil.values())
                        .flatMap(profil -> guard(of(profil, gone), numerous(of(profil, known))).stream())
                        .findFirst());
    }

    private Optional<Guards.Refusal> guard(List<Person> gone, List<Person> known) {
        return known.isEmpty()
                ? Optional.empty()
                : Guards.disappearance(gone.size(), known.size(), policy.disappearanceLimitPercent());
    }

    private static List<Person> of(Profil profil, List<Person> people) {
        return people.stream().filter(person -> person.profil() == profil).toList();
    }

    private static List<Person> numerous(List<Person> people) {
        return people.size() < ImportPolicy.NUMEROUS ? List.of() : people;
    }

    private void rows() {
        var undecided = content.people().stream().filter(row -> !decide(row)).toList();
        var matches = matcher.match(undecided.stream().map(Row::value).toList(), drafts.keySet());
        undecided.forEach(row -> matched(row, matches.getOrDefault(row.value().id(), new Match.None<>())));
    }

    /** Follows a stored decision, when there is one. */
    private boolean decide(Row<Person> row) {
        var decision = policy.decisions().of(item(row.value()));
        decision.ifPresent(known -> decided(row, known));
        return decision.isPresent();
    }

    private void decided(Row<Person> row, Correspondence decision) {
        decision.target()
                .<Runnable>fold(
                        key -> () -> decidedTo(new PersonId(key), row, decision),
                        () -> () -> settled(
                                row,
                                own(row).<Match<Person>>map(person -> new Match.Decided<>(person, decision))
                                        .orElseGet(Match.None::new)),
                        () -> () -> put(row.value().id(), undecided(row).ignored()))
                .run();
    }

    private void decidedTo(PersonId target, Row<Person> row, Correspondence decision) {
        var unknown = new ImportReason.DecidedTargetUnknown(target.value());
        people.byId(target)
                .ifPresentOrElse(
                        person -> decidedTo(person, row, decision),
                        () -> put(row.value().id(), undecided(row).forced(Fate.CONFLICT, unknown)));
    }

    /** The row's own key must not belong to somebody else, nor another row to this person. */
    private void decidedTo(Person target, Row<Person> row, Correspondence decision) {
        var other = own(row).filter(person -> !person.id().equals(target.id()));
        if (other.isPresent() || drafts.containsKey(target.id())) {
            conflict(row, other.map(person -> List.of(target, person)).orElse(List.of(target)));
        } else {
            settled(row, new Match.Decided<>(target, decision));
        }
    }

    private Optional<Person> own(Row<Person> row) {
        return matcher.byOwnKey(row.value());
    }

    private PersonDraft undecided(Row<Person> row) {
        return PersonDraft.of(row.where(), item(row.value()), new Match.None<>(), Optional.empty(), row.value());
    }

    private void matched(Row<Person> row, Match<Person> match) {
        if (match instanceof Match.Ambiguous<Person> several) {
            conflict(row, several.candidates());
        } else if (match instanceof Match.Scored<Person> scored) {
            proposed(row, scored);
        } else {
            settled(row, match);
        }
    }

    /** Nobody is taken for somebody else, nor made a second time, without being asked. */
    private void proposed(Row<Person> row, Match.Scored<Person> match) {
        var names = match.candidates().stream()
                .map(candidate -> candidate.target().name().display())
                .toList();
        var draft =
                PersonDraft.of(row.where(), item(row.value()), match.map(Person::id), Optional.empty(), row.value());
        put(row.value().id(), draft.forced(Fate.CONFLICT, new ImportReason.LooksLike(names)));
    }

    private void settled(Row<Person> row, Match<Person> match) {
        settle(row, item(row.value()), match.map(Person::id), match.settled());
    }

    private void settle(Row<Person> row, SourceItem item, Match<PersonId> match, Optional<Person> before) {
        var incoming = row.value();
        var next = before.map(person -> PersonMerge.merge(
                        person, coverage.completed(incoming, person), coverage.source(), coverage::owns))
                .orElse(incoming);
        aliases.put(incoming.id(), next.id());
        put(next.id(), PersonDraft.of(row.where(), item, match, before, next));
    }

    private void conflict(Row<Person> row, List<Person> candidates) {
        var ids = candidates.stream().map(Person::id).toList();
        var names = ids.stream().map(PersonId::value).collect(joining(", "));
        var draft = PersonDraft.of(
                row.where(), item(row.value()), new Match.Ambiguous<>(ids), Optional.empty(), row.value());
        put(row.value().id(), draft.forced(Fate.CONFLICT, new ImportReason.ClaimedTwice(names)));
    }

    private void put(PersonId id, PersonDraft draft) {
        drafts.put(id, draft);
    }

    private void amendment(Row<Amendment> row) {
        var change = row.value().change();
        draft(row.where(), row.value().person())
                .ifPresentOrElse(
                        draft -> put(
                                draft.next().id(),
                                draft.to(change.apply(draft.next()).present())),
                        () -> nobody(row.where(), row.value().person()));
    }

    private void deletion(Row<SourceKey> row) {
        draft(row.where(), row.value())
                .ifPresentOrElse(
                        draft -> put(
                                draft.next().id(),
                                draft.to(gone(draft.next()))
                                        .forced(Fate.DISAPPEARED, new ImportReason.DeletedByFeed())),
                        () -> nobody(row.where(), row.value()));
    }

    private Person gone(Person person) {
        return person.isPresent() ? Absence.of(person, coverage, policy.today()) : person;
    }

    private void nobody(SourceLocation where, SourceKey key) {
        issues.add(Issue.error(where, new ImportReason.NobodyOfThatKey(key.toString())));
    }

    /** The draft of a person, begun by a row of this feed or now. */
    private Optional<PersonDraft> draft(SourceLocation where, SourceKey key) {
        var known = matcher.byKey(key);
        var id = known.map(Person::id).orElseGet(() -> aliases.getOrDefault(key.personId(), key.personId()));
        return Optional.ofNullable(drafts.get(id))
                .or(() -> known.map(person -> PersonDraft.of(
                        where, item(person), new Match.ExactId<>(person.id(), key.source()), known, person)));
    }

    private List<Person> missing() {
        var rejected = content.reading().rejected();
        return known.stream()
                .filter(coverage::expects)
                .filter(person -> !drafts.containsKey(person.id()))
                .filter(person -> person.keys().stream().noneMatch(rejected::contains))
                .toList();
    }

    private void absent(Person person) {
        var match = new Match.ExactId<>(person.id(), coverage.source());
        var draft = PersonDraft.of(
                SourceLocation.of(""),
                item(person),
                match,
                Optional.of(person),
                Absence.of(person, coverage, policy.today()));
        put(person.id(), draft.forced(Fate.DISAPPEARED, new ImportReason.AbsentFromFeed()));
    }

    private Person withRightGuardians(Person person) {
        return person.guardians().isEmpty()
                ? person
                : person.withGuardians(person.guardians().stream()
                        .map(link -> link.to(aliases.getOrDefault(link.guardian(), link.guardian())))
                        .toList());
    }

    private void reportUnknownGuardians() {
        var unknown = unknownGuardians();
        drafts().forEach(draft -> draft.next().guardians().stream()
                .map(Guardianship::guardian)
                .filter(unknown::contains)
                .forEach(id -> issues.add(Issue.warning(draft.where(), new ImportReason.GuardianUnknown(id.value())))));
    }

    private Set<PersonId> unknownGuardians() {
        var unknown = drafts().flatMap(draft -> draft.next().guardians().stream())
                .map(Guardianship::guardian)
                .filter(id -> !drafts.containsKey(id))
                .collect(toSet());
        people.byIds(unknown).forEach(person -> unknown.remove(person.id()));
        return unknown;
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
}
