package org.ent4j.directory.account;

import io.vavr.control.Either;
import java.util.List;
import java.util.Optional;
import org.ent4j.directory.account.password.FailedTries;
import org.ent4j.directory.account.password.PasswordCandidate;
import org.ent4j.directory.account.password.PasswordPolicy;
import org.ent4j.directory.account.password.PasswordRules;
import org.ent4j.directory.account.spi.SecretHasher;
import org.ent4j.model.rule.Reason;
import org.ent4j.model.rule.Rule.Refused;

/** A password that keeps the rules, on an account. */
record Passwords(PasswordPolicy policy, SecretHasher hasher) {

    Either<AccountRefusal, Account> put(Account account, PasswordCandidate candidate) {
        return PasswordRules.of(policy)
                .check(candidate)
                .mapLeft(Passwords::refusal)
                .map(good -> account.withPassword(Optional.of(hasher.hash(good.password())))
                        .withReset(Optional.empty())
                        .withTries(FailedTries.NONE));
    }

    private static AccountRefusal refusal(List<Refused<PasswordCandidate>> refused) {
        List<Reason> reasons = refused.stream().map(Refused::reason).toList();
        return new AccountRefusal.PasswordRefused(
                reasons, refused.stream().map(each -> each.rule().id()).toList());
    }
}
