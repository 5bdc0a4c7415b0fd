package org.ent4j.directory.privacy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import org.ent4j.directory.account.Account;
import org.ent4j.directory.account.AccountState;
import org.ent4j.directory.account.ExternalMail;
import org.ent4j.directory.account.Held;
import org.ent4j.directory.account.Login;
import org.ent4j.directory.account.PendingCode;
import org.ent4j.directory.account.PendingReset;
import org.ent4j.directory.account.totp.Enrolment;

/**
 * An account as its owner may see it: that there is a password, a code or a second factor, and nothing of what they are.
 *
 * @param before the states that it goes back to, the last one first
 */
public record KeptAccount(
        Login login,
        SortedSet<Login> aliases,
        AccountState state,
        LocalDate since,
        List<Held> before,
        Codes codes,
        SignIns signIns,
        Optional<Factor> secondFactor,
        Mails mails) {

    public KeptAccount {
        aliases = Collections.unmodifiableSortedSet(new TreeSet<>(aliases));
        before = List.copyOf(before);
    }

    /**
     * Until when codes that were handed out work.
     *
     * @param mail the proof of an address
     */
    public record Codes(
            Optional<Instant> activation, Optional<Instant> reset, int resetFailures, Optional<Instant> mail) {

        static Codes of(Account account) {
            return new Codes(
                    account.activation().map(PendingCode::expires),
                    account.reset().map(reset -> reset.code().expires()),
                    account.reset().map(PendingReset::failures).orElse(0),
                    account.externalMail().flatMap(ExternalMail::proof).map(PendingCode::expires));
        }
    }

    /** What is remembered of signing in. */
    public record SignIns(
            boolean password,
            int failedTries,
            Optional<Instant> lastTry,
            Optional<Instant> first,
            Optional<Instant> last) {

        static SignIns of(Account account) {
            return new SignIns(
                    account.password().isPresent(),
                    account.tries().count(),
                    account.tries().last(),
                    account.firstSignIn(),
                    account.lastSignIn());
        }
    }

    /** @param recoveryCodes how many are left */
    public record Factor(boolean confirmed, int recoveryCodes) {

        static Factor of(Enrolment enrolment, Account account) {
            return new Factor(enrolment.confirmed(), account.recovery().size());
        }
    }

    /** The address that the person gave, and the one that the portal gives. */
    public record Mails(Optional<String> external, boolean confirmed, Optional<String> internal) {

        static Mails of(Account account) {
            var external = account.externalMail();
            return new Mails(
                    external.map(ExternalMail::address),
                    external.filter(ExternalMail::isConfirmed).isPresent(),
                    account.internalMail());
        }
    }

    public static KeptAccount of(Account account) {
        return new KeptAccount(
                account.login(),
                account.aliases(),
                account.state(),
                account.since(),
                account.before(),
                Codes.of(account),
                SignIns.of(account),
                account.secondFactor().map(factor -> Factor.of(factor, account)),
                Mails.of(account));
    }
}
