package org.ent4j.directory.account;

import static org.ent4j.directory.account.AccountMove.*;
import static org.ent4j.directory.account.AccountState.*;

import io.vavr.control.Either;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.ent4j.directory.account.password.FailedTries;
import org.ent4j.model.state.StateMachine;
import org.ent4j.model.text.Label;

/**
 * The life of an account: one table, and the commands on it. What goes down the table is remembered, and taking it back
 * leads to exactly what was before, with its day: disappearing and coming back is as if nothing had been.
 *
 * <p>Nothing leads away from {@link AccountState#SUPPRIME}. Who comes back after that gets a new account, with the same
 * login.
 */
public final class AccountLife {

    private static final String WAS = "état d'avant";
    private static final String DELAY = "le délai du profil est passé";

    public static final StateMachine<AccountState, AccountMove> TABLE =
            StateMachine.<AccountState, AccountMove>startingAt(A_ACTIVER)
                    .in(A_ACTIVER)
                    .on(ACTIVATE, OPERATIONNEL, "code d'activation")
                    .on(SUSPEND, SUSPENDU)
                    .on(DEACTIVATE, DESACTIVE)
                    .on(DISAPPEAR, DISPARU)
                    .in(OPERATIONNEL)
                    .on(BLOCK, BLOQUE, "trop de tentatives échouées")
                    .on(SUSPEND, SUSPENDU)
                    .on(DEACTIVATE, DESACTIVE)
                    .on(DISAPPEAR, DISPARU)
                    .in(BLOQUE)
                    .on(BACK_TO_OPERATIONNEL, OPERATIONNEL, WAS)
                    .on(SUSPEND, SUSPENDU)
                    .on(DEACTIVATE, DESACTIVE)
                    .on(DISAPPEAR, DISPARU)
                    .in(SUSPENDU)
                    .on(BACK_TO_A_ACTIVER, A_ACTIVER, WAS)
                    .on(BACK_TO_OPERATIONNEL, OPERATIONNEL, WAS)
                    .on(BACK_TO_BLOQUE, BLOQUE, WAS)
                    .on(DEACTIVATE, DESACTIVE)
                    .on(DISAPPEAR, DISPARU)
                    .in(DESACTIVE)
                    .on(BACK_TO_A_ACTIVER, A_ACTIVER, WAS)
                    .on(BACK_TO_OPERATIONNEL, OPERATIONNEL, WAS)
                    .on(BACK_TO_BLOQUE, BLOQUE, WAS)
                    .on(BACK_TO_SUSPENDU, SUSPENDU, WAS)
                    .on(DISAPPEAR, DISPARU)
                    .in(DISPARU)
                    .on(BACK_TO_A_ACTIVER, A_ACTIVER, WAS)
                    .on(BACK_TO_OPERATIONNEL, OPERATIONNEL, WAS)
                    .on(BACK_TO_BLOQUE, BLOQUE, WAS)
                    .on(BACK_TO_SUSPENDU, SUSPENDU, WAS)
                    .on(BACK_TO_DESACTIVE, DESACTIVE, WAS)
                    .on(PREDELETE, PRE_SUPPRIME, DELAY)
                    .in(PRE_SUPPRIME)
                    .on(BACK_TO_DISPARU, DISPARU)
                    .on(DELETE, SUPPRIME, DELAY)
                    .build();

    private AccountLife() {}

    public static Either<AccountRefusal, AccountChange> unblock(Account account, Circumstance how) {
        return fire(account, AccountAction.UNBLOCK, how)
                .map(change -> new AccountChange(change.account().withTries(FailedTries.NONE), change.events()));
    }

    public static Either<AccountRefusal, AccountChange> suspend(Account account, Circumstance how) {
        return fire(account, AccountAction.SUSPEND, how)
                .map(change -> change.and(AccountEvent.Kind.SESSIONS_DROPPED, how));
    }

    public static Either<AccountRefusal, AccountChange> resume(Account account, Circumstance how) {
        return fire(account, AccountAction.RESUME, how);
    }

    public static Either<AccountRefusal, AccountChange> deactivate(Account account, Circumstance how) {
        return fire(account, AccountAction.DEACTIVATE, how)
                .map(change -> change.and(AccountEvent.Kind.SESSIONS_DROPPED, how));
    }

    public static Either<AccountRefusal, AccountChange> reactivate(Account account, Circumstance how) {
        return fire(account, AccountAction.REACTIVATE, how);
    }

    /** @param since the day on which the feed lacked the person; the delay counts from it */
    public static Either<AccountRefusal, AccountChange> disappear(Account account, LocalDate since, Circumstance how) {
        return fire(account, AccountAction.DISAPPEAR, how)
                .map(change -> new AccountChange(change.account().withSince(since), change.events()))
                .map(change -> change.and(AccountEvent.Kind.SESSIONS_DROPPED, how));
    }

    public static Either<AccountRefusal, AccountChange> reappear(Account account, Circumstance how) {
        return fire(account, AccountAction.REAPPEAR, how);
    }

    /** Refused before the day that the delay gives. */
    public static Either<AccountRefusal, AccountChange> predelete(
            Account account, AccountDelay delay, Circumstance how) {
        return fire(account, AccountAction.PREDELETE, how)
                .flatMap(change -> after(delay.predeletedOn(account), AccountAction.PREDELETE, change, how));
    }

    /** Back among the disappeared; their delay begins anew on that day, or the restored account would go again at once. */
    public static Either<AccountRefusal, AccountChange> restore(Account account, Circumstance how) {
        return fire(account, AccountAction.RESTORE, how)
                .map(change -> new AccountChange(change.account().withSince(how.day()), change.events()));
    }

    /** Refused before the day that the delay gives. What is left is the login. */
    public static Either<AccountRefusal, AccountChange> delete(Account account, AccountDelay delay, Circumstance how) {
        return fire(account, AccountAction.DELETE, how)
                .flatMap(change -> after(delay.deletedOn(account), AccountAction.DELETE, change, how))
                .map(change -> new AccountChange(account.erased(how.day()), change.events()));
    }

    /** The login becomes another one by somebody's hand; the old one goes on working as an alias. */
    public static AccountChange changeLogin(Account account, Login login, Circumstance how) {
        var aliases = Stream.concat(account.aliases().stream(), Stream.of(account.login()))
                .filter(alias -> !alias.equals(login))
                .toList();
        // in this order, since no login is its own alias on the way
        var renamed = account.withAliases(List.of()).withLogin(login).withAliases(aliases);
        return AccountChange.of(renamed, AccountEvent.Kind.LOGIN_CHANGED, how);
    }

    /** What can be done with the account now, delays apart: the buttons a screen may show. */
    public static List<AccountAction> possible(Account account) {
        var moves = TABLE.commands(account.state());
        return Arrays.stream(AccountAction.values())
                .filter(action -> action.moveOf(account).filter(moves::contains).isPresent())
                .toList();
    }

    /** One step of the table, whatever its guard says. */
    static Either<AccountRefusal, AccountChange> fire(Account account, AccountAction action, Circumstance how) {
        return action.moveOf(account)
                .flatMap(move -> TABLE.next(account.state(), move))
                .<Either<AccountRefusal, AccountChange>>map(next -> Either.right(moved(account, next, action, how)))
                .orElseGet(() -> Either.left(notNow(account, action)));
    }

    private static AccountRefusal notNow(Account account, AccountAction action) {
        List<Label> possible =
                possible(account).stream().map(AccountAction::label).toList();
        return new AccountRefusal.NotNow(account.state().label(), action.label(), possible);
    }

    private static AccountChange moved(Account account, AccountState next, AccountAction action, Circumstance how) {
        var kind = action == AccountAction.RESTORE ? AccountEvent.Kind.RESTORED : AccountEvent.Kind.STATE_CHANGED;
        var goesBack = account.before().stream().findFirst().filter(held -> held.state() == next);
        var after = goesBack.map(held -> back(account, held)).orElseGet(() -> down(account, next, how.day()));
        return new AccountChange(after, List.of(AccountEvent.moved(account, next, kind, how)));
    }

    private static Account back(Account account, Held held) {
        var rest = account.before().subList(1, account.before().size());
        return account.withBefore(rest).withState(held.state()).withSince(held.since());
    }

    private static Account down(Account account, AccountState next, LocalDate day) {
        var here = Stream.of(new Held(account.state(), account.since()));
        var before = account.is(A_ACTIVER) && next == OPERATIONNEL
                ? account.before()
                : Stream.concat(here, account.before().stream()).toList();
        return account.withState(next).withBefore(before).withSince(day);
    }

    private static Either<AccountRefusal, AccountChange> after(
            LocalDate due, AccountAction action, AccountChange change, Circumstance how) {
        return how.day().isBefore(due)
                ? Either.left(new AccountRefusal.TooEarly(action.label(), due))
                : Either.right(change);
    }
}
