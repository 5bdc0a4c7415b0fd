package org.ent4j.catalogue.pronote.identifiers;

import static org.ent4j.model.rule.Rule.refusing;

import io.vavr.control.Either;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.ent4j.catalogue.portal.Roster;
import org.ent4j.model.decision.Refusal;
import org.ent4j.model.id.PersonId;
import org.ent4j.model.reconcile.Correspondence;
import org.ent4j.model.reconcile.Target;
import org.ent4j.model.rule.Rule;
import org.ent4j.model.text.Label;

/** What is demanded of an import of identifiers: all of it, on this page. */
public final class ImportRules {

    private static final String FIRST = "Formation des administrateurs ENT, 2018: « complet la première fois »";
    private static final String DECIDED = "ours: an identifier never moves from one person to another silently";
    private static final String GUARD = "ours: a file of another school is refused as a whole";
    private static final String OURS = "ours: a decision is about what is there";

    /** So many accounts tell whether a file is of the school. */
    private static final int ENOUGH = 10;

    private static final int SHOWN = 5;

    /** Decisions are taken. */
    record Deciding(Map<String, Target> targets, Collection<PronoteAccount> accounts, Roster roster) {

        private Optional<String> strangeLogin() {
            return targets.keySet().stream()
                    .sorted()
                    .filter(login ->
                            accounts.stream().noneMatch(each -> each.login().equals(login)))
                    .findFirst();
        }

        private Optional<String> strangePerson() {
            var known = roster.byId();
            return targets.values().stream()
                    .flatMap(target ->
                            target.<Optional<String>>fold(Optional::of, Optional::empty, Optional::empty).stream())
                    .sorted()
                    .filter(key -> key.isBlank() || !known.containsKey(new PersonId(key.strip())))
                    .findFirst();
        }

        private IdentifierBook in(IdentifierBook book) {
            return book.decided(accounts.stream()
                    .flatMap(account -> Optional.ofNullable(targets.get(account.login()))
                            .map(target -> Correspondence.first(book.item(account.login(), account.label()), target))
                            .stream())
                    .toList());
        }
    }

    public static final Rule<IdentifierPlan> COMPLETE_FIRST = refusing(
            "CAT-IDP-01",
            Label.of("Le premier import est complet", "The first import is complete"),
            FIRST,
            plan -> plan.first() && !plan.complete(),
            plan -> new ImportReason.FirstIsComplete());
    public static final Rule<IdentifierPlan> OF_THIS_SCHOOL = refusing(
            "CAT-IDP-02",
            Label.of("Le fichier est celui de l'établissement", "The file is that of the school"),
            GUARD,
            plan -> plan.accounts() >= ENOUGH && known(plan) * 4 < plan.accounts(),
            plan -> new ImportReason.OtherSchool(plan.accounts(), known(plan)));
    public static final Rule<IdentifierPlan> CONFLICTS_DECIDED = refusing(
            "CAT-IDP-03",
            Label.of("Rien ne change de main sans décision", "Nothing changes hands without a decision"),
            DECIDED,
            plan -> !plan.of(MatchStatus.CONFLICT).isEmpty(),
            plan -> new ImportReason.OpenConflicts(plan.of(MatchStatus.CONFLICT).size(), logins(plan)));
    public static final Rule<Deciding> ABOUT_THE_FILE = refusing(
            "CAT-IDP-04",
            Label.of("Une décision porte sur le fichier", "A decision is about the file"),
            OURS,
            deciding -> deciding.strangeLogin().isPresent(),
            deciding -> new ImportReason.NotOfTheFile(deciding.strangeLogin().orElse("")));
    public static final Rule<Deciding> FOR_SOMEBODY_HERE = refusing(
            "CAT-IDP-05",
            Label.of("Une décision désigne quelqu'un de l'établissement", "A decision names somebody of the school"),
            OURS,
            deciding -> deciding.strangePerson().isPresent(),
            deciding -> new ImportReason.NotOfTheSchool(deciding.strangePerson().orElse("")));
    public static final Rule<IdentifierBook> SOMETHING_TO_UNDO = refusing(
            "CAT-IDP-06",
            Label.of("On annule ce qui a été importé", "What was imported is undone"),
            "ours: each import is undone once",
            book -> book.imports().isEmpty(),
            book -> new ImportReason.NothingToUndo());

    private ImportRules() {}

    /** The plan, or why it cannot be applied. */
    public static Either<Refusal, IdentifierPlan> check(IdentifierPlan plan) {
        return Refusal.check(List.of(COMPLETE_FIRST, OF_THIS_SCHOOL, CONFLICTS_DECIDED), plan);
    }

    /**
     * The book with these decisions, or what stands against them.
     *
     * @param targets by identifier: a person of the school, {@link Target#IGNORE} to leave it out, or {@link Target#CREATE}
     *     to take an earlier decision back
     */
    public static Either<Refusal, IdentifierBook> decide(
            IdentifierBook book, Map<String, Target> targets, Collection<PronoteAccount> accounts, Roster roster) {
        return Refusal.check(List.of(ABOUT_THE_FILE, FOR_SOMEBODY_HERE), new Deciding(targets, accounts, roster))
                .map(deciding -> deciding.in(book));
    }

    /** The book as before the last import, or that there was none. */
    public static Either<Refusal, IdentifierBook> undo(IdentifierBook book) {
        return Refusal.check(List.of(SOMETHING_TO_UNDO), book)
                .map(some -> some.undone().orElse(some));
    }

    private static int known(IdentifierPlan plan) {
        return plan.accounts() - plan.of(MatchStatus.UNMATCHED_PRONOTE).size();
    }

    private static String logins(IdentifierPlan plan) {
        return plan.of(MatchStatus.CONFLICT).stream()
                .flatMap(line -> line.account().stream())
                .map(PronoteAccount::login)
                .limit(SHOWN)
                .collect(Collectors.joining(", "));
    }
}
