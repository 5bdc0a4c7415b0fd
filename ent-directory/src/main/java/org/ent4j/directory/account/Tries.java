package org.ent4j.directory.account;

import java.util.List;
import java.util.Optional;
import org.ent4j.directory.account.password.FailedTries;
import org.ent4j.directory.account.password.Throttling;

/** Counts failed tries on an account, whatever was tried: password, one-time code, activation or reset code. */
record Tries(Throttling throttling, Circumstance how) {

    /** Why no try is admitted now. */
    Optional<AccountRefusal> refusal(Account account) {
        return throttling.waitUntil(account.tries(), how.instant()).map(AccountRefusal.Wait::new);
    }

    <R> Answer<R> failed(Account account) {
        var tries = account.tries().plus(how.instant());
        var counted = AccountChange.of(account.withTries(tries), AccountEvent.Kind.TRY_FAILED, how);
        return throttling.blocks(tries)
                ? blocked(counted)
                : Answer.refused(new AccountRefusal.BadCredentials(), counted);
    }

    /** An operational account is blocked; one to be activated loses its code, and needs a new letter. */
    private <R> Answer<R> blocked(AccountChange counted) {
        var because = how.by(how.who(), "tries");
        return AccountLife.fire(counted.account(), AccountAction.BLOCK, because)
                .fold(
                        other -> Answer.refused(new AccountRefusal.BadCredentials(), codeless(counted, because)),
                        blocked -> Answer.refused(new AccountRefusal.Blocked(), counted.then(blocked)));
    }

    /** Without the code that could go on being guessed. */
    private static AccountChange codeless(AccountChange counted, Circumstance because) {
        var account = counted.account();
        if (account.activation().isEmpty()) {
            return counted;
        }
        var after = account.withActivation(Optional.empty()).withTries(FailedTries.NONE);
        return counted.then(new AccountChange(after, List.of())).and(AccountEvent.Kind.CODE_REVOKED, because);
    }
}
