package org.ent4j.directory.account;

import io.vavr.control.Either;
import java.util.Optional;
import org.ent4j.directory.account.secret.Secret;

/** The address that a person gives: it counts once its owner has shown the code that was sent to it. */
public record Addresses(AccountPolicy policy, SecretTools tools) {

    /** @return the code to be sent to that address */
    public Either<AccountRefusal, Issued> give(Account account, String address, Circumstance how) {
        if (!ExternalMail.isAddress(address)) {
            return Either.left(new AccountRefusal.NoAddress());
        }
        var code = tools.codes().draw(policy.alphabet(), policy.linkLength());
        var mail = new ExternalMail(address, Optional.of(tools.pending(code, policy.linkLife(), how)));
        var after = account.withExternalMail(Optional.of(mail));
        return Either.right(new Issued(AccountChange.of(after, AccountEvent.Kind.MAIL_GIVEN, how), code));
    }

    /** The code is 125 bits long and lives an hour: a wrong one is not counted. */
    public Either<AccountRefusal, AccountChange> confirm(Account account, Secret code, Circumstance how) {
        return account.externalMail()
                .filter(mail -> mail.proof()
                        .filter(proof -> !proof.isExpired(how.instant()))
                        .filter(proof ->
                                tools.hasher().verify(code, proof.hash()).matches())
                        .isPresent())
                .<Either<AccountRefusal, AccountChange>>map(mail -> Either.right(confirmed(account, mail, how)))
                .orElseGet(() -> Either.left(new AccountRefusal.NoCode()));
    }

    private static AccountChange confirmed(Account account, ExternalMail mail, Circumstance how) {
        var proven = new ExternalMail(mail.address(), Optional.empty());
        return AccountChange.of(account.withExternalMail(Optional.of(proven)), AccountEvent.Kind.MAIL_CONFIRMED, how);
    }
}
