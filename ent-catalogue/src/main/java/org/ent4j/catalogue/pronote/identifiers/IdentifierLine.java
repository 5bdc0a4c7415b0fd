package org.ent4j.catalogue.pronote.identifiers;

import java.util.List;
import java.util.Optional;
import org.ent4j.model.id.PersonId;
import org.ent4j.model.rule.Reason;

/**
 * What an import would do with one account, or with one person of the portal whom the file does not have.
 *
 * @param account nothing for {@link MatchStatus#UNMATCHED_ENT}
 * @param person whose the identifier is to be, or is and is contested
 * @param suggestions the best one first
 * @param reasons why
 */
public record IdentifierLine(
        MatchStatus status,
        Optional<PronoteAccount> account,
        Optional<PersonId> person,
        List<Suggestion> suggestions,
        List<Reason> reasons) {

    public IdentifierLine {
        suggestions = List.copyOf(suggestions);
        reasons = List.copyOf(reasons);
    }

    static IdentifierLine of(MatchStatus status, PronoteAccount account, Reason why) {
        return new IdentifierLine(status, Optional.of(account), Optional.empty(), List.of(), List.of(why));
    }

    static IdentifierLine matched(PronoteAccount account, PersonId person, Reason why) {
        return of(MatchStatus.MATCHED, account, why).about(person);
    }

    static IdentifierLine onlyHere(PersonId person, Reason why) {
        return new IdentifierLine(
                MatchStatus.UNMATCHED_ENT, Optional.empty(), Optional.of(person), List.of(), List.of(why));
    }

    IdentifierLine about(PersonId other) {
        return new IdentifierLine(status, account, Optional.of(other), suggestions, reasons);
    }

    IdentifierLine suggesting(List<Suggestion> those) {
        return new IdentifierLine(status, account, person, those, reasons);
    }

    /** This line, contested. */
    IdentifierLine inConflict(Reason why) {
        return new IdentifierLine(MatchStatus.CONFLICT, account, person, suggestions, List.of(why));
    }

    /** The identifier of the account, or "". */
    String login() {
        return account.map(PronoteAccount::login).orElse("");
    }

    boolean isDecided() {
        return reasons.stream().anyMatch(IdentifierReason.Decided.class::isInstance);
    }

    Optional<PersonId> target() {
        return status == MatchStatus.MATCHED ? person : Optional.empty();
    }
}
