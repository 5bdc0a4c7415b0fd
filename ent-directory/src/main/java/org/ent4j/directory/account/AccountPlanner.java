package org.ent4j.directory.account;

import static java.util.function.Function.identity;
import static java.util.stream.Collectors.toMap;

import io.vavr.control.Either;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.ent4j.directory.person.Person;
import org.ent4j.model.id.PersonId;

/**
 * Accounts follow people: who is in the directory gets one, who disappears loses it when the delays have passed, who
 * comes back finds it as it was. A pure function of its arguments; planned again after it was applied, it changes
 * nothing.
 */
public final class AccountPlanner {

    static final String PRESENT = "feed.present";
    static final String ABSENT = "feed.absent";
    static final String DELAY_PASSED = "delay.passed";

    private final AccountPolicy policy;
    private final Circumstance how;
    private final Map<PersonId, Account> accounts;
    private final Logins logins;

    private AccountPlanner(
            AccountPolicy policy, Circumstance how, Map<PersonId, Account> accounts, Map<Login, PersonId> holders) {
        this.policy = policy;
        this.how = how;
        this.accounts = accounts;
        this.logins = Logins.besides(holders::containsKey);
    }

    /**
     * @param people those whose accounts are planned, the disappeared ones too; accounts of others stay as they are
     * @param accounts at least those of these people
     * @param holders who has or had each login that a login of these people could collide with
     * @param how when it is planned; who acts and why is said event by event
     */
    public static AccountsPlan plan(
            Collection<Person> people,
            Collection<Account> accounts,
            Map<Login, PersonId> holders,
            AccountPolicy policy,
            Circumstance how) {
        var known = accounts.stream().collect(toMap(Account::person, identity()));
        var planner = new AccountPlanner(policy, how, known, holders);
        return new AccountsPlan(people.stream()
                .sorted(Comparator.comparing(Person::id))
                .flatMap(person -> planner.line(person).stream())
                .toList());
    }

    private Optional<PlannedAccount> line(Person person) {
        return Optional.ofNullable(accounts.get(person.id()))
                .map(account -> isGone(account) && isDue(person) ? renewed(account, person) : kept(account, person))
                .or(() -> isDue(person) ? Optional.of(created(person)) : Optional.empty());
    }

    private static boolean isGone(Account account) {
        return account.is(AccountState.SUPPRIME);
    }

    private boolean isDue(Person person) {
        return person.isPresent() && !policy.withoutAccount().contains(person.profil());
    }

    private PlannedAccount created(Person person) {
        var account = Account.created(person.id(), logins.give(person.name()), how.day());
        return planned(person, Optional.empty(), birth(account));
    }

    /** The deleted account is gone for good; its login goes to nobody but the same person. */
    private PlannedAccount renewed(Account deleted, Person person) {
        var account = Account.created(person.id(), deleted.login(), how.day())
                .withAliases(deleted.aliases())
                .withVersion(deleted.version());
        return planned(person, Optional.of(deleted.state()), birth(account));
    }

    private AccountChange birth(Account account) {
        return AccountChange.of(account, AccountEvent.Kind.CREATED, how.by(Actor.IMPORT, PRESENT));
    }

    private PlannedAccount kept(Account account, Person person) {
        var change = new AccountChange(account, List.of());
        for (var next = next(account, person); next.isRight(); next = next(change.account(), person)) {
            change = change.then(next.get());
        }
        return planned(person, Optional.of(account.state()), change);
    }

    /** The next step of an account, or why there is none. */
    private Either<AccountRefusal, AccountChange> next(Account account, Person person) {
        return person.disappearedOn()
                .filter(since -> !isOfEarlierAbsence(account, since))
                .map(since -> towardsDeletion(account, person, since))
                .orElseGet(() -> towardsPresence(account));
    }

    /** The person was back between that absence and this one, although nobody told the account. */
    private static boolean isOfEarlierAbsence(Account account, LocalDate disappeared) {
        return (account.is(AccountState.DISPARU) || account.is(AccountState.PRE_SUPPRIME))
                && account.since().isBefore(disappeared);
    }

    private Either<AccountRefusal, AccountChange> towardsPresence(Account account) {
        var back = how.by(Actor.IMPORT, PRESENT);
        return account.is(AccountState.PRE_SUPPRIME)
                ? AccountLife.restore(account, back)
                : AccountLife.reappear(account, back);
    }

    private Either<AccountRefusal, AccountChange> towardsDeletion(Account account, Person person, LocalDate since) {
        var delay = policy.delay(person.profil());
        var passed = how.by(Actor.DELAY, DELAY_PASSED);
        return switch (account.state()) {
            case DISPARU -> AccountLife.predelete(account, delay, passed);
            case PRE_SUPPRIME -> AccountLife.delete(account, delay, passed);
            default -> AccountLife.disappear(account, since, how.by(Actor.IMPORT, ABSENT));
        };
    }

    private PlannedAccount planned(Person person, Optional<AccountState> before, AccountChange change) {
        return new PlannedAccount(
                person.id(), before, change.account(), change.events(), due(change.account(), person));
    }

    private Optional<LocalDate> due(Account account, Person person) {
        var delay = policy.delay(person.profil());
        return switch (account.state()) {
            case DISPARU -> Optional.of(delay.predeletedOn(account));
            case PRE_SUPPRIME -> Optional.of(delay.deletedOn(account));
            default -> Optional.empty();
        };
    }

    /** The stems of the logins that these people could get: what to ask the store for. */
    public static List<String> stems(Stream<Person> people) {
        return people.map(person -> new Login(Logins.base(person.name())).stem())
                .distinct()
                .toList();
    }
}
