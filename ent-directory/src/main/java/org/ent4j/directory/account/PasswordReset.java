package org.ent4j.directory.account;

import io.vavr.control.Either;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.ent4j.directory.account.password.PasswordCandidate;
import org.ent4j.directory.account.secret.Secret;
import org.ent4j.model.rule.Reason;
import org.ent4j.model.rule.Rule;
import org.ent4j.model.rule.Rule.Refused;

/**
 * A new password without the old one: a code that works once and for a while, then the password. Nobody but its owner
 * ever knows a password. A reset by mail answers an outsider the same whether or not there is such an account: that is
 * for the host's screen to keep to.
 */
public record PasswordReset(AccountPolicy policy, SecretTools tools) {

    /** A code for a link, to be sent to the confirmed address of the account. */
    public Either<AccountRefusal, Issued> byMail(ResetRequest request, Circumstance how) {
        return issue(ResetRules.BY_MAIL, request, policy.linkLength(), policy.linkLife(), how);
    }

    /** A code that an administrator hands over. */
    public Either<AccountRefusal, Issued> byHand(ResetRequest request, Circumstance how) {
        return issue(ResetRules.BY_HAND, request, policy.activationLength(), policy.handedOverLife(), how);
    }

    private Either<AccountRefusal, Issued> issue(
            List<Rule<ResetRequest>> rules, ResetRequest request, int length, Duration life, Circumstance how) {
        return Rule.checkAll(rules, request).mapLeft(PasswordReset::refusal).map(allowed -> {
            var code = tools.codes().draw(policy.alphabet(), length);
            var reset = new PendingReset(tools.pending(code, life, how), 0);
            var after = allowed.account().withReset(Optional.of(reset));
            return new Issued(AccountChange.of(after, AccountEvent.Kind.RESET_ISSUED, how), code);
        });
    }

    private static AccountRefusal refusal(List<Refused<ResetRequest>> refused) {
        List<Reason> reasons = refused.stream().map(Refused::reason).toList();
        return new AccountRefusal.ResetRefused(
                reasons, refused.stream().map(each -> each.rule().id()).toList());
    }

    /** The new password, for the code. It ends a block and every session; the second factor stays. */
    public Answer<Account> complete(Account account, Secret code, PasswordCandidate candidate, Circumstance how) {
        return account.reset()
                .filter(reset -> isInUse(account))
                .filter(reset -> !reset.code().isExpired(how.instant()))
                .map(reset -> tools.hasher().verify(code, reset.code().hash()).matches()
                        ? put(account, candidate, how)
                        : failed(account, reset.failed(), how))
                .orElseGet(() -> Answer.refused(new AccountRefusal.NoCode()));
    }

    private Answer<Account> failed(Account account, PendingReset reset, Circumstance how) {
        var spent = reset.failures() >= policy.resetTries();
        var after = account.withReset(spent ? Optional.empty() : Optional.of(reset));
        var counted = AccountChange.of(after, AccountEvent.Kind.TRY_FAILED, how);
        return Answer.refused(
                new AccountRefusal.BadCredentials(),
                spent ? counted.and(AccountEvent.Kind.CODE_REVOKED, how) : counted);
    }

    private static boolean isInUse(Account account) {
        return account.is(AccountState.OPERATIONNEL) || account.is(AccountState.BLOQUE);
    }

    private Answer<Account> put(Account account, PasswordCandidate candidate, Circumstance how) {
        return new Passwords(policy.passwords(), tools.hasher())
                .put(account, candidate)
                .flatMap(after -> unblocked(after, how))
                .fold(Answer::refused, change -> {
                    var done = change.and(AccountEvent.Kind.PASSWORD_CHANGED, how)
                            .and(AccountEvent.Kind.SESSIONS_DROPPED, how);
                    return Answer.done(done.account(), done);
                });
    }

    private static Either<AccountRefusal, AccountChange> unblocked(Account account, Circumstance how) {
        return account.is(AccountState.BLOQUE)
                ? AccountLife.unblock(account, how)
                : Either.right(new AccountChange(account, List.of()));
    }

    /** The owner's own change: the old password, then the new one. */
    public Answer<Account> change(Account account, Secret old, PasswordCandidate candidate, Circumstance how) {
        var tries = new Tries(policy.throttling(), how);
        if (!account.is(AccountState.OPERATIONNEL)) {
            return Answer.refused(
                    new AccountRefusal.NotOperational(account.state().label()));
        }
        return tries.refusal(account)
                .map(Answer::<Account>refused)
                .orElseGet(() -> knows(account, old) ? put(account, candidate, how) : tries.failed(account));
    }

    private boolean knows(Account account, Secret password) {
        return account.password()
                .filter(hash -> tools.hasher().verify(password, hash).matches())
                .isPresent();
    }
}
