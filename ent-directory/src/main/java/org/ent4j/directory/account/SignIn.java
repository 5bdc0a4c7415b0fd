package org.ent4j.directory.account;

import java.util.Optional;
import org.ent4j.directory.account.password.FailedTries;
import org.ent4j.directory.account.secret.Secret;
import org.ent4j.directory.account.secret.Verdict;

/**
 * Signing in with the portal's own password and, where there is one, the second factor. What the account is, is told
 * only to whoever knows the password; that it is blocked or has to wait, to anybody, before the password is looked at.
 */
public record SignIn(AccountPolicy policy, SecretTools tools) {

    /**
     * @param oneTimeCode of the authenticator, or a recovery code
     * @param secondFactorAsked whether this person has to have a second factor: administrators have
     */
    public Answer<SignedIn> attempt(
            Account account,
            Secret password,
            Optional<Secret> oneTimeCode,
            boolean secondFactorAsked,
            Circumstance how) {
        var tries = new Tries(policy.throttling(), how);
        if (account.is(AccountState.BLOQUE)) {
            return Answer.refused(new AccountRefusal.Blocked());
        }
        return tries.refusal(account)
                .map(Answer::<SignedIn>refused)
                .orElseGet(() -> checked(account, password, oneTimeCode, secondFactorAsked, how));
    }

    private Answer<SignedIn> checked(
            Account account, Secret password, Optional<Secret> code, boolean asked, Circumstance how) {
        var verdict = account.password()
                .map(hash -> tools.hasher().verify(password, hash))
                .orElse(Verdict.MISMATCH);
        if (!verdict.matches()) {
            return new Tries(policy.throttling(), how).failed(account);
        }
        if (!account.is(AccountState.OPERATIONNEL)) {
            return Answer.refused(
                    new AccountRefusal.NotOperational(account.state().label()));
        }
        var current = verdict == Verdict.MATCH ? account : rehashed(account, password);
        return account.hasSecondFactor()
                ? second(current, code, how)
                : signedIn(AccountChange.of(current, AccountEvent.Kind.SIGNED_IN, how), asked, how);
    }

    private Account rehashed(Account account, Secret password) {
        return account.withPassword(Optional.of(tools.hasher().hash(password)));
    }

    private Answer<SignedIn> second(Account account, Optional<Secret> code, Circumstance how) {
        var factor = new SecondFactor(policy, tools);
        if (code.isEmpty()) {
            return Answer.refused(new AccountRefusal.SecondFactorNeeded());
        }
        return factor.use(account, code.get(), how)
                .map(used -> signedIn(used.and(AccountEvent.Kind.SIGNED_IN, how), false, how))
                .orElseGet(() -> new Tries(policy.throttling(), how).failed(account));
    }

    private static Answer<SignedIn> signedIn(AccountChange change, boolean mustEnrol, Circumstance how) {
        var account = change.account();
        var now = Optional.of(how.instant());
        var after = account.withTries(FailedTries.NONE)
                .withFirstSignIn(account.firstSignIn().or(() -> now))
                .withLastSignIn(now);
        return Answer.done(new SignedIn(account.person(), mustEnrol), new AccountChange(after, change.events()));
    }
}
