package org.ent4j.directory.account;

import io.vavr.control.Either;
import java.util.Optional;
import org.ent4j.directory.account.password.PasswordCandidate;
import org.ent4j.directory.account.secret.Secret;

/**
 * Activation by a code on paper.
 *
 * <p>The code is kept hashed. In clear, whoever reads the database or a backup could activate every account that is not
 * yet activated, and see the children's data. So a letter can be printed once, when the code is made; to print it again
 * makes a new code, and the letter of before is void. Eight characters are only 38 bits: the hash has to be a slow one
 * ({@link org.ent4j.directory.account.crypto.Argon2Hasher}), or the code would be found from it within minutes.
 */
public record Activation(AccountPolicy policy, SecretTools tools) {

    /** A new code, which voids the one of before. */
    public Either<AccountRefusal, Issued> issue(Account account, Circumstance how) {
        if (!account.is(AccountState.A_ACTIVER)) {
            return Either.left(notNow(account));
        }
        var code = tools.codes().draw(policy.alphabet(), policy.activationLength());
        var after = account.withActivation(Optional.of(tools.pending(code, policy.activationLife(), how)));
        return Either.right(new Issued(AccountChange.of(after, AccountEvent.Kind.CODE_ISSUED, how), code));
    }

    /** The first password of an account, for its code. */
    public Answer<Account> activate(Account account, Secret code, PasswordCandidate candidate, Circumstance how) {
        var tries = new Tries(policy.throttling(), how);
        return tries.refusal(account)
                .map(Answer::<Account>refused)
                .orElseGet(() -> usable(account, how)
                        .map(pending -> activate(account, pending, code, candidate, how))
                        .orElseGet(() -> Answer.refused(new AccountRefusal.NoCode())));
    }

    private static Optional<PendingCode> usable(Account account, Circumstance how) {
        return account.activation()
                .filter(pending -> account.is(AccountState.A_ACTIVER))
                .filter(pending -> !pending.isExpired(how.instant()));
    }

    private Answer<Account> activate(
            Account account, PendingCode pending, Secret code, PasswordCandidate candidate, Circumstance how) {
        if (!tools.hasher().verify(code, pending.hash()).matches()) {
            return new Tries(policy.throttling(), how).failed(account);
        }
        return new Passwords(policy.passwords(), tools.hasher())
                .put(account.withActivation(Optional.empty()), candidate)
                .flatMap(ready -> AccountLife.fire(ready, AccountAction.ACTIVATE, how))
                .fold(Answer::refused, change -> {
                    var activated = change.and(AccountEvent.Kind.PASSWORD_CHANGED, how);
                    return Answer.done(activated.account(), activated);
                });
    }

    private static AccountRefusal notNow(Account account) {
        return new AccountRefusal.NotNow(
                account.state().label(),
                AccountAction.ACTIVATE.label(),
                AccountLife.possible(account).stream().map(AccountAction::label).toList());
    }
}
