package org.ent4j.directory.account;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import org.ent4j.directory.account.password.FailedTries;
import org.ent4j.directory.account.secret.SecretHash;
import org.ent4j.directory.account.totp.Enrolment;
import org.ent4j.model.id.PersonId;
import org.ent4j.model.style.EntStyle;
import org.immutables.value.Value;

/**
 * The account of a person: at most one each. What it holds of secrets is hashed or sealed. Of a person's three addresses
 * two are here; the imported one is {@link org.ent4j.directory.person.Person#email}.
 */
@EntStyle
@Value.Immutable
public interface Account {

    PersonId person();

    Login login();

    /** Further logins that work, such as those of before a change. */
    @Value.NaturalOrder
    SortedSet<Login> aliases();

    AccountState state();

    /** The day on which the state began. */
    LocalDate since();

    /** The states that it goes back to, the last one first. */
    List<Held> before();

    Optional<PendingCode> activation();

    Optional<PendingReset> reset();

    Optional<SecretHash> password();

    @Value.Default
    default FailedTries tries() {
        return FailedTries.NONE;
    }

    Optional<Instant> firstSignIn();

    Optional<Instant> lastSignIn();

    Optional<Enrolment> secondFactor();

    /** The recovery codes that are left. */
    List<SecretHash> recovery();

    Optional<ExternalMail> externalMail();

    /** The address that the portal gives. */
    Optional<String> internalMail();

    /** Grows with every write of the store, from 1; 0 for an account not stored yet. Not part of what it is. */
    @Value.Auxiliary
    @Value.Default
    default int version() {
        return 0;
    }

    @Value.Check
    default void check() {
        if (aliases().contains(login()) || before().stream().anyMatch(held -> held.state() == state())) {
            throw new IllegalStateException(
                    "The account of %s has its login as an alias, or goes back to the state it is in.\nMaybe a change was applied twice."
                            .formatted(person()));
        }
    }

    default boolean is(AccountState other) {
        return state() == other;
    }

    /** Whether its owner has shown a code of the second factor. */
    default boolean hasSecondFactor() {
        return secondFactor().filter(Enrolment::confirmed).isPresent();
    }

    static Builder builder() {
        return new Builder();
    }

    /** The account of somebody who never had one, or whose former one was deleted. */
    static Account created(PersonId person, Login login, LocalDate day) {
        return builder()
                .person(person)
                .login(login)
                .state(AccountState.A_ACTIVER)
                .since(day)
                .build();
    }

    /** As {@link AccountState#SUPPRIME}, with nothing left but the login, which is nobody else's ever after. */
    default Account erased(LocalDate day) {
        return builder()
                .person(person())
                .login(login())
                .addAllAliases(aliases())
                .state(AccountState.SUPPRIME)
                .since(day)
                .version(version())
                .build();
    }

    Account withVersion(int version);

    Account withLogin(Login login);

    Account withAliases(Iterable<? extends Login> aliases);

    Account withState(AccountState state);

    Account withSince(LocalDate day);

    Account withBefore(Iterable<? extends Held> before);

    Account withActivation(Optional<? extends PendingCode> code);

    Account withReset(Optional<? extends PendingReset> reset);

    Account withPassword(Optional<? extends SecretHash> hash);

    Account withTries(FailedTries tries);

    Account withFirstSignIn(Optional<? extends Instant> when);

    Account withLastSignIn(Optional<? extends Instant> when);

    Account withSecondFactor(Optional<? extends Enrolment> enrolment);

    Account withRecovery(Iterable<? extends SecretHash> hashes);

    Account withExternalMail(Optional<? extends ExternalMail> mail);

    Account withInternalMail(Optional<String> address);

    /** Builds an account; person, login, state and since are required. */
    final class Builder extends ImmutableAccount.Builder {}
}
