package org.ent4j.examples.portal.school;

import static java.util.stream.Collectors.toMap;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.ent4j.access.population.AccountState;
import org.ent4j.directory.account.Account;
import org.ent4j.directory.jooq.JooqDirectory;
import org.ent4j.model.id.PersonId;

/**
 * Whose account somebody has closed, and who has no rights for that reason: those of all others count, whether or not they
 * are activated, since most people sign in at a desk that has accounts of its own.
 */
final class ClosedAccounts implements Function<PersonId, AccountState> {

    private static final List<org.ent4j.directory.account.AccountState> CLOSED = List.of(
            org.ent4j.directory.account.AccountState.SUSPENDU, org.ent4j.directory.account.AccountState.DESACTIVE);

    private final Map<PersonId, AccountState> closed;

    private ClosedAccounts(Map<PersonId, AccountState> closed) {
        this.closed = closed;
    }

    /** As they are now. */
    static ClosedAccounts of(JooqDirectory directory) {
        return new ClosedAccounts(directory.accounts().inStates(CLOSED).stream()
                .collect(toMap(
                        Account::person,
                        account -> new AccountState(account.state().name()))));
    }

    @Override
    public AccountState apply(PersonId person) {
        return closed.getOrDefault(person, AccountState.OPERATIONNEL);
    }
}
