package org.ent4j.directory.spi;

import io.vavr.control.Either;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.ent4j.directory.account.Account;
import org.ent4j.directory.account.AccountChange;
import org.ent4j.directory.account.AccountEvent;
import org.ent4j.directory.account.AccountState;
import org.ent4j.directory.account.Login;
import org.ent4j.model.id.PersonId;

/** The accounts, at most one a person, and what happened to them. Lists of accounts are in the order of the people. */
public interface AccountStore {

    default Optional<Account> byPerson(PersonId person) {
        return byPeople(List.of(person)).stream().findFirst();
    }

    /** The accounts of these people, deleted ones too. */
    List<Account> byPeople(Collection<PersonId> people);

    /** Whose login or alias this is. */
    Optional<Account> byLogin(Login login);

    List<Account> inStates(Collection<AccountState> states);

    /**
     * Every login of these stems that was ever given, and to whom: those in use, aliases, and those of before.
     *
     * @param stems see {@link Login#stem}
     */
    Map<Login, PersonId> holders(Collection<String> stems);

    /** What happened to the account of a person, the oldest first. */
    List<AccountEvent> events(PersonId person);

    /**
     * Writes all changes with their events in one transaction, or none of them. An account of version 0 is inserted; the
     * others replace the stored ones, whose version must still be the one given, and take the next version. A login that
     * another person has or had makes everything be refused: two that are proposed at the same time never both succeed.
     */
    Either<Outdated, List<AccountChange>> write(List<AccountChange> changes);
}
