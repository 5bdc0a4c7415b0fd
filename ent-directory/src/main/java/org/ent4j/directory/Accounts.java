package org.ent4j.directory;

import io.vavr.control.Either;
import java.time.ZonedDateTime;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import org.ent4j.directory.account.Account;
import org.ent4j.directory.account.AccountChange;
import org.ent4j.directory.account.AccountEvent;
import org.ent4j.directory.account.AccountPlanner;
import org.ent4j.directory.account.AccountPolicy;
import org.ent4j.directory.account.AccountRefusal;
import org.ent4j.directory.account.AccountsPlan;
import org.ent4j.directory.account.Activation;
import org.ent4j.directory.account.Actor;
import org.ent4j.directory.account.Addresses;
import org.ent4j.directory.account.Answer;
import org.ent4j.directory.account.Circumstance;
import org.ent4j.directory.account.Issued;
import org.ent4j.directory.account.Login;
import org.ent4j.directory.account.PasswordReset;
import org.ent4j.directory.account.ResetRequest;
import org.ent4j.directory.account.SecondFactor;
import org.ent4j.directory.account.SecretTools;
import org.ent4j.directory.account.SignIn;
import org.ent4j.directory.account.SignedIn;
import org.ent4j.directory.account.secret.Secret;
import org.ent4j.directory.account.secret.SecretHash;
import org.ent4j.directory.person.Person;
import org.ent4j.directory.spi.AccountStore;
import org.ent4j.model.id.PersonId;

/**
 * The accounts of a portal: decisions of {@code org.ent4j.directory.account}, read from a store and written to it. Nobody
 * hears an answer before what it changes is written, so that guesses made at the same time are all counted. As
 * thread-safe as its store.
 */
public final class Accounts {

    /** How often a decision is taken anew because somebody else wrote meanwhile. */
    private static final int ATTEMPTS = 5;

    private final AccountStore store;
    private final AccountPolicy policy;
    private final SecretTools tools;
    private final SecretHash decoy;

    private Accounts(AccountStore store, AccountPolicy policy, SecretTools tools) {
        this.store = store;
        this.policy = policy;
        this.tools = tools;
        this.decoy = tools.hasher().hash(tools.codes().draw(policy.alphabet(), policy.linkLength()));
    }

    public static Accounts on(AccountStore store, AccountPolicy policy, SecretTools tools) {
        return new Accounts(store, policy, tools);
    }

    /** As {@link AccountPlanner}, with what the store has. No secrets are needed for it, nor made. */
    public static AccountsPlan plan(
            AccountStore store, Collection<Person> people, AccountPolicy policy, ZonedDateTime now) {
        var accounts = store.byPeople(people.stream().map(Person::id).toList());
        var holders = store.holders(AccountPlanner.stems(people.stream()));
        return AccountPlanner.plan(people, accounts, holders, policy, Circumstance.of(Actor.IMPORT, now, ""));
    }

    /** All of the plan or nothing; a plan of an older state is refused, and has to be made anew. */
    public static Either<AccountRefusal, AccountsPlan> apply(AccountStore store, AccountsPlan plan) {
        return store.write(plan.changes()).bimap(outdated -> new AccountRefusal.Concurrent(), written -> plan);
    }

    public AccountsPlan plan(Collection<Person> people, ZonedDateTime now) {
        return plan(store, people, policy, now);
    }

    public Either<AccountRefusal, AccountsPlan> apply(AccountsPlan plan) {
        return apply(store, plan);
    }

    public Optional<Account> of(PersonId person) {
        return store.byPerson(person);
    }

    public List<AccountEvent> events(PersonId person) {
        return store.events(person);
    }

    /** One of the commands of {@code AccountLife}: {@code change(id, account -> AccountLife.suspend(account, how))}. */
    public Either<AccountRefusal, Account> change(
            PersonId person, Function<Account, Either<AccountRefusal, AccountChange>> command) {
        return decide(person, account -> answer(command.apply(account), change -> change, AccountChange::account));
    }

    /** A code for a letter; the one of before is void. */
    public Either<AccountRefusal, Secret> issueActivationCode(PersonId person, Circumstance how) {
        return issue(person, account -> new Activation(policy, tools).issue(account, how));
    }

    public Either<AccountRefusal, Account> activate(Person person, Secret code, Secret password, Circumstance how) {
        return decide(
                person.id(),
                account -> new Activation(policy, tools)
                        .activate(account, code, tools.candidate(password, account, person), how));
    }

    /**
     * Takes the same time for a login that nobody has.
     *
     * @param oneTimeCode of the authenticator, or a recovery code
     * @param secondFactorAsked whether this person has to have a second factor: administrators have
     */
    public Either<AccountRefusal, SignedIn> signIn(
            String login,
            Secret password,
            Optional<Secret> oneTimeCode,
            Predicate<PersonId> secondFactorAsked,
            Circumstance how) {
        var account = Optional.of(login)
                .filter(Login::isLogin)
                .flatMap(text -> store.byLogin(new Login(text)))
                .filter(known -> known.password().isPresent());
        return account.isEmpty()
                ? nobody(password)
                : decide(
                        account.get().person(),
                        current -> new SignIn(policy, tools)
                                .attempt(
                                        current, password, oneTimeCode, secondFactorAsked.test(current.person()), how));
    }

    private <R> Either<AccountRefusal, R> nobody(Secret password) {
        tools.hasher().verify(password, decoy);
        return Either.left(new AccountRefusal.BadCredentials());
    }

    /** A code for a link to the confirmed address. */
    public Either<AccountRefusal, Secret> resetByMail(
            PersonId person, Function<Account, ResetRequest> request, Circumstance how) {
        return issue(person, account -> new PasswordReset(policy, tools).byMail(request.apply(account), how));
    }

    /** A code that an administrator hands over. */
    public Either<AccountRefusal, Secret> resetByHand(
            PersonId person, Function<Account, ResetRequest> request, Circumstance how) {
        return issue(person, account -> new PasswordReset(policy, tools).byHand(request.apply(account), how));
    }

    public Either<AccountRefusal, Account> completeReset(
            Person person, Secret code, Secret password, Circumstance how) {
        return decide(
                person.id(),
                account -> new PasswordReset(policy, tools)
                        .complete(account, code, tools.candidate(password, account, person), how));
    }

    public Either<AccountRefusal, Account> changePassword(
            Person person, Secret old, Secret password, Circumstance how) {
        return decide(
                person.id(),
                account -> new PasswordReset(policy, tools)
                        .change(account, old, tools.candidate(password, account, person), how));
    }

    /** A code to be sent to the address that the person gives. */
    public Either<AccountRefusal, Secret> giveAddress(PersonId person, String address, Circumstance how) {
        return issue(person, account -> new Addresses(policy, tools).give(account, address, how));
    }

    public Either<AccountRefusal, Account> confirmAddress(PersonId person, Secret code, Circumstance how) {
        return change(person, account -> new Addresses(policy, tools).confirm(account, code, how));
    }

    /** The {@code otpauth} address to be shown once. */
    public Either<AccountRefusal, Secret> beginSecondFactor(PersonId person, String issuer, Circumstance how) {
        return issue(person, account -> new SecondFactor(policy, tools).begin(account, issuer, how));
    }

    /** The recovery codes to be shown once. */
    public Either<AccountRefusal, List<Secret>> confirmSecondFactor(PersonId person, Secret code, Circumstance how) {
        return decide(person, account -> new SecondFactor(policy, tools).confirm(account, code, how));
    }

    private Either<AccountRefusal, Secret> issue(
            PersonId person, Function<Account, Either<AccountRefusal, Issued>> decision) {
        return decide(person, account -> answer(decision.apply(account), Issued::change, Issued::code));
    }

    private static <T, R> Answer<R> answer(
            Either<AccountRefusal, T> decision, Function<T, AccountChange> change, Function<T, R> result) {
        return new Answer<>(decision.map(result), decision.toJavaOptional().map(change));
    }

    private <R> Either<AccountRefusal, R> decide(PersonId person, Function<Account, Answer<R>> decision) {
        for (var attempt = 0; attempt < ATTEMPTS; attempt++) {
            var account = store.byPerson(person);
            if (account.isEmpty()) {
                return Either.left(new AccountRefusal.NoAccount());
            }
            var answer = decision.apply(account.get());
            if (answer.change().isEmpty()
                    || store.write(List.of(answer.change().get())).isRight()) {
                return answer.result();
            }
        }
        return Either.left(new AccountRefusal.Concurrent());
    }
}
