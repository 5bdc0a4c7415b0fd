package org.ent4j.directory.account.letter;

import io.vavr.control.Either;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Optional;
import org.ent4j.directory.account.Account;
import org.ent4j.directory.account.AccountState;
import org.ent4j.directory.account.signin.SignInTable;

/**
 * Who is handed credentials: whoever has a password of the portal to choose. Letters of other guichets are theirs to send.
 * Source: training of the administrators of the portal, 2018, « Communiquer les identifiants ».
 *
 * @param signIn who signs in where
 * @param renewing whether those who have a code that still works get another one, which voids the letter of before
 * @param anyGuardian whether guardians without authority over a pupil get a letter: for sources that do not tell authority,
 *     as lists in CSV and OneRoster; our decision, as for rights
 */
public record LetterRules(SignInTable signIn, boolean renewing, boolean anyGuardian) {

    private interface Check {
        Optional<LetterRefusal> refuse(LetterRules rules, LetterCandidate candidate, ZonedDateTime now);
    }

    /** What is asked, in this order; the first that fails is the reason given. */
    private static final List<Check> CHECKS = List.of(
            LetterRules::elsewhere,
            LetterRules::authority,
            LetterRules::account,
            LetterRules::state,
            LetterRules::pendingCode);

    public static LetterRules of(SignInTable signIn) {
        return new LetterRules(signIn, false, false);
    }

    public LetterRules renewing(boolean all) {
        return new LetterRules(signIn, all, anyGuardian);
    }

    public LetterRules withAnyGuardian(boolean any) {
        return new LetterRules(signIn, renewing, any);
    }

    /** The account for which a code is to be issued, or why none is. */
    public Either<LetterRefusal, Account> decide(LetterCandidate candidate, ZonedDateTime now) {
        return CHECKS.stream()
                .flatMap(check -> check.refuse(this, candidate, now).stream())
                .findFirst()
                .<Either<LetterRefusal, Account>>map(Either::left)
                .orElseGet(() -> Either.right(candidate.account().orElseThrow()));
    }

    private Optional<LetterRefusal> elsewhere(LetterCandidate candidate, ZonedDateTime now) {
        var provider = signIn.where(candidate.facts()).outcome();
        return provider.isOwn() ? Optional.empty() : Optional.of(new LetterRefusal.SignsInElsewhere(provider.label()));
    }

    private Optional<LetterRefusal> authority(LetterCandidate candidate, ZonedDateTime now) {
        return candidate.isWithoutAuthority() && !anyGuardian
                ? Optional.of(new LetterRefusal.NoAuthority())
                : Optional.empty();
    }

    /** A deleted account is none: an import of the person makes another. */
    private Optional<LetterRefusal> account(LetterCandidate candidate, ZonedDateTime now) {
        return candidate
                        .account()
                        .filter(account -> !account.is(AccountState.SUPPRIME))
                        .isPresent()
                ? Optional.empty()
                : Optional.of(new LetterRefusal.NoAccount());
    }

    private Optional<LetterRefusal> state(LetterCandidate candidate, ZonedDateTime now) {
        return candidate
                .account()
                .filter(account -> !account.is(AccountState.A_ACTIVER))
                .map(LetterRules::closed);
    }

    private static LetterRefusal closed(Account account) {
        var state = account.state().label();
        if (account.is(AccountState.DISPARU) || account.is(AccountState.PRE_SUPPRIME)) {
            return new LetterRefusal.Away(state);
        }
        return account.password().isPresent() ? new LetterRefusal.Activated(state) : new LetterRefusal.Closed(state);
    }

    private Optional<LetterRefusal> pendingCode(LetterCandidate candidate, ZonedDateTime now) {
        return candidate
                .account()
                .flatMap(Account::activation)
                .filter(code -> !renewing && !code.isExpired(now.toInstant()))
                .map(code -> new LetterRefusal.HasCode(code.useBefore(now.getZone())));
    }
}
