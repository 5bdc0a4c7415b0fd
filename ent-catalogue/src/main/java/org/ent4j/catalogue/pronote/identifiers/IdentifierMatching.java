package org.ent4j.catalogue.pronote.identifiers;

import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.ent4j.catalogue.portal.PortalPerson;
import org.ent4j.catalogue.portal.Roster;
import org.ent4j.catalogue.pronote.Population;
import org.ent4j.model.id.PersonId;
import org.ent4j.model.reconcile.Correspondence;
import org.ent4j.model.rule.Reason;

/**
 * Matches the accounts of a file with the people of the school, in this order: what was decided; what is held already; the
 * principal that the portal gave; name and birth date; what looks like it. Nothing that only looks like it is taken without a
 * decision, on no import, so that an import again does nothing more; and nothing changes hands without one.
 */
public final class IdentifierMatching {

    private final IdentifierBook book;
    private final Map<PersonId, PortalPerson> people;
    private final PeopleSearch search;

    private IdentifierMatching(IdentifierBook book, Roster roster) {
        this.book = book;
        this.people = roster.byId();
        this.search = new PeopleSearch(roster.people());
    }

    /**
     * What the import of these accounts would do.
     *
     * @param accounts each identifier once, as the reader sees to
     * @param complete whether the file is of everybody whom Pronote knows in the populations it speaks of
     */
    public static IdentifierPlan plan(
            IdentifierBook book, Roster roster, Collection<PronoteAccount> accounts, boolean complete) {
        var matching = new IdentifierMatching(book, roster);
        var lines = new ArrayList<>(
                Contest.settle(book, accounts.stream().map(matching::line).toList()));
        if (complete) {
            lines.addAll(matching.onlyHere(lines));
        }
        return IdentifierPlan.of(book, complete, lines);
    }

    private IdentifierLine line(PronoteAccount account) {
        var decision = book.decision(account);
        if (decision.isPresent()) {
            return decided(account, decision.get());
        }
        var holder = book.holder(account.login());
        return holder.isPresent() ? held(account, holder.get()) : found(account);
    }

    private IdentifierLine decided(PronoteAccount account, Correspondence decision) {
        var item = book.item(account.login(), account.label());
        if (item.isRenamed(decision.item()) && !isHeldAsBefore(account)) {
            return IdentifierLine.of(
                            MatchStatus.CONFLICT,
                            account,
                            new IdentifierReason.OtherIdentity(decision.item().label(), account.label()))
                    .suggesting(search.suggestions(account));
        }
        return decision.target()
                .fold(
                        key -> decidedFor(account, new PersonId(key)),
                        () -> found(account),
                        () -> IdentifierLine.of(
                                MatchStatus.UNMATCHED_PRONOTE, account, new IdentifierReason.LeftOut()));
    }

    private boolean isHeldAsBefore(PronoteAccount account) {
        return book.holder(account.login())
                .filter(holder -> holder.isIdentityOf(account))
                .isPresent();
    }

    private IdentifierLine decidedFor(PronoteAccount account, PersonId person) {
        return people.containsKey(person)
                ? IdentifierLine.matched(account, person, new IdentifierReason.Decided())
                : gone(account);
    }

    private static IdentifierLine gone(PronoteAccount account) {
        return IdentifierLine.of(MatchStatus.UNMATCHED_PRONOTE, account, new IdentifierReason.PersonGone());
    }

    private IdentifierLine held(PronoteAccount account, HeldIdentifier holder) {
        if (!holder.isIdentityOf(account)) {
            return contested(account, holder, new IdentifierReason.OtherIdentity(holder.label(), account.label()));
        }
        if (people.containsKey(holder.person())) {
            return IdentifierLine.matched(account, holder.person(), new IdentifierReason.AlreadyHeld());
        }
        return found(account).status() == MatchStatus.UNMATCHED_PRONOTE
                ? gone(account)
                : contested(account, holder, new IdentifierReason.ChangesHands());
    }

    private IdentifierLine contested(PronoteAccount account, HeldIdentifier holder, Reason why) {
        return IdentifierLine.of(MatchStatus.CONFLICT, account, why)
                .about(holder.person())
                .suggesting(search.suggestions(account));
    }

    private IdentifierLine found(PronoteAccount account) {
        return search.samePrincipal(account)
                .map(person -> IdentifierLine.matched(account, person.id(), new IdentifierReason.SamePrincipal()))
                .orElseGet(() -> named(account));
    }

    private IdentifierLine named(PronoteAccount account) {
        var same = search.sameName(account);
        if (same.size() == 1) {
            var person = same.get(0);
            Reason why = search.sameBirth(account, person)
                    ? new IdentifierReason.SameNameAndBirth()
                    : new IdentifierReason.SameName();
            return IdentifierLine.matched(account, person.id(), why);
        }
        return same.isEmpty() ? lookalike(account) : namesakes(account, same.size());
    }

    private IdentifierLine namesakes(PronoteAccount account, int people) {
        return IdentifierLine.of(MatchStatus.AMBIGUOUS, account, new IdentifierReason.Namesakes(people))
                .suggesting(search.suggestions(account));
    }

    private IdentifierLine lookalike(PronoteAccount account) {
        var suggestions = search.suggestions(account);
        if (suggestions.isEmpty()) {
            return IdentifierLine.of(MatchStatus.UNMATCHED_PRONOTE, account, new IdentifierReason.Nobody());
        }
        return IdentifierLine.of(MatchStatus.AMBIGUOUS, account, new IdentifierReason.LooksLike())
                .suggesting(suggestions);
    }

    /** Those of the populations of which the file speaks whom none of its lines is about, or may be. */
    private List<IdentifierLine> onlyHere(List<IdentifierLine> lines) {
        var met = lines.stream().flatMap(IdentifierMatching::meant).collect(Collectors.toSet());
        var spoken = spoken(lines);
        var logins = book.loginsByPerson();
        return people.values().stream()
                .filter(person -> !met.contains(person.id()))
                .filter(person ->
                        Population.of(person.profil()).filter(spoken::contains).isPresent())
                .sorted((one, other) -> one.id().compareTo(other.id()))
                .map(person -> onlyHere(person, Optional.ofNullable(logins.get(person.id()))))
                .toList();
    }

    private static Stream<PersonId> meant(IdentifierLine line) {
        var suggested = line.suggestions().stream().map(Suggestion::person);
        return Stream.concat(line.person().stream(), line.status().isOpen() ? suggested : Stream.empty());
    }

    private Set<Population> spoken(List<IdentifierLine> lines) {
        var said = new LinkedHashSet<Population>();
        lines.forEach(line -> line.account().flatMap(PronoteAccount::population).ifPresent(said::add));
        lines.forEach(line -> line.person()
                .flatMap(id -> Optional.ofNullable(people.get(id)))
                .flatMap(person -> Population.of(person.profil()))
                .ifPresent(said::add));
        return said.isEmpty() ? EnumSet.noneOf(Population.class) : EnumSet.copyOf(said);
    }

    private static IdentifierLine onlyHere(PortalPerson person, Optional<String> login) {
        return IdentifierLine.onlyHere(
                person.id(),
                login.<Reason>map(IdentifierReason.NoLongerInTheFile::new)
                        .orElseGet(IdentifierReason.NotInTheFile::new));
    }
}
