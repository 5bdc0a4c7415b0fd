package org.ent4j.directory.account;

import io.vavr.control.Either;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.ent4j.directory.account.secret.Secret;
import org.ent4j.directory.account.totp.Enrolment;

/** One-time codes as second factor: enrolled, confirmed by a first code, and each code good once. */
public record SecondFactor(AccountPolicy policy, SecretTools tools) {

    /** Length of a recovery code: 48 bits, asked for beside the password and within the throttling. */
    private static final int RECOVERY_LENGTH = 10;

    /**
     * A new key to be put into an authenticator; it counts once a code of it is confirmed.
     *
     * @param issuer the name of the portal, as the authenticator shows it
     * @return the code is an {@code otpauth} address, to be shown once as a QR code; refused while a factor is confirmed
     */
    public Either<AccountRefusal, Issued> begin(Account account, String issuer, Circumstance how) {
        if (account.hasSecondFactor() || !account.is(AccountState.OPERATIONNEL)) {
            return Either.left(new AccountRefusal.NoEnrolment());
        }
        var key = tools.oneTimeCodes().newKey();
        var after = account.withSecondFactor(Optional.of(Enrolment.begun(key)));
        var address = address(account, issuer, tools.oneTimeCodes().reveal(key));
        return Either.right(new Issued(AccountChange.of(after, AccountEvent.Kind.SECOND_FACTOR_BEGUN, how), address));
    }

    /** Key URI Format of Google Authenticator, which the others read too. */
    private Secret address(Account account, String issuer, Secret key) {
        var name = URLEncoder.encode(issuer, StandardCharsets.UTF_8).replace("+", "%20");
        return Secret.of("otpauth://totp/%s:%s?secret=%s&issuer=%s&digits=%d&period=%d"
                .formatted(
                        name,
                        account.login(),
                        key.reveal(),
                        name,
                        policy.oneTimeCodes().digits(),
                        policy.oneTimeCodes().stepSeconds()));
    }

    /** The first code of the key; from then on it is asked for. The recovery codes are shown once. */
    public Answer<List<Secret>> confirm(Account account, Secret code, Circumstance how) {
        var begun = account.secondFactor().filter(enrolment -> !enrolment.confirmed());
        if (begun.isEmpty()) {
            return Answer.refused(new AccountRefusal.NoEnrolment());
        }
        var tries = new Tries(policy.throttling(), how);
        return tries.refusal(account)
                .map(Answer::<List<Secret>>refused)
                .orElseGet(() -> byStep(account, begun.get(), code, how)
                        .map(confirmed -> confirmed(confirmed, how))
                        .orElseGet(() -> tries.failed(account)));
    }

    private Answer<List<Secret>> confirmed(Account account, Circumstance how) {
        var codes = tools.draw(policy.oneTimeCodes().recoveryCodes(), policy.alphabet(), RECOVERY_LENGTH);
        var hashes = codes.stream().map(tools.hasher()::hash).toList();
        var after = account.withRecovery(hashes);
        return Answer.done(codes, AccountChange.of(after, AccountEvent.Kind.SECOND_FACTOR_ENROLLED, how));
    }

    /** Taken away, by an administrator or by its owner who has just signed in with it. */
    public Either<AccountRefusal, AccountChange> remove(Account account, Circumstance how) {
        return account.secondFactor().isEmpty()
                ? Either.left(new AccountRefusal.NoEnrolment())
                : Either.right(AccountChange.of(
                        account.withSecondFactor(Optional.empty()).withRecovery(List.of()),
                        AccountEvent.Kind.SECOND_FACTOR_REMOVED,
                        how));
    }

    /** The account after a code of the confirmed factor, or after a recovery code; nothing when it is neither. */
    Optional<AccountChange> use(Account account, Secret code, Circumstance how) {
        return account.secondFactor()
                .flatMap(enrolment -> byStep(account, enrolment, code, how))
                .map(after -> new AccountChange(after, List.of()))
                .or(() -> byRecovery(account, code, how));
    }

    private Optional<Account> byStep(Account account, Enrolment enrolment, Secret code, Circumstance how) {
        var step = enrolment.match(code, how.instant(), policy.oneTimeCodes(), tools.oneTimeCodes());
        return step.isPresent()
                ? Optional.of(account.withSecondFactor(Optional.of(enrolment.used(step.getAsLong()))))
                : Optional.empty();
    }

    private Optional<AccountChange> byRecovery(Account account, Secret code, Circumstance how) {
        if (code.reveal().length() != RECOVERY_LENGTH) {
            return Optional.empty();
        }
        return account.recovery().stream()
                .filter(hash -> tools.hasher().verify(code, hash).matches())
                .findFirst()
                .map(used -> {
                    var left = new ArrayList<>(account.recovery());
                    left.remove(used);
                    return AccountChange.of(account.withRecovery(left), AccountEvent.Kind.RECOVERY_CODE_USED, how);
                });
    }
}
