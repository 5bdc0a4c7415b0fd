package org.ent4j.directory.jooq;

import static org.ent4j.directory.jooq.generated.Tables.DIR_ACCOUNT;
import static org.ent4j.directory.jooq.generated.Tables.DIR_ACCOUNT_EVENT;
import static org.ent4j.directory.jooq.generated.Tables.DIR_LOGIN;

import io.vavr.control.Either;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import org.ent4j.directory.account.Account;
import org.ent4j.directory.account.AccountChange;
import org.ent4j.directory.account.AccountEvent;
import org.ent4j.directory.account.AccountState;
import org.ent4j.directory.account.Actor;
import org.ent4j.directory.account.Login;
import org.ent4j.directory.spi.AccountStore;
import org.ent4j.directory.spi.Outdated;
import org.ent4j.model.id.PersonId;
import org.jooq.DSLContext;
import org.jooq.Record;

/** The accounts in the tables {@code dir_account*} and {@code dir_login}. */
record StoredAccounts(DSLContext dsl) implements AccountStore {

    @Override
    public List<Account> byPeople(Collection<PersonId> people) {
        return load(people.stream().map(PersonId::value).toList());
    }

    @Override
    public Optional<Account> byLogin(Login login) {
        return load(dsl.select(DIR_LOGIN.PERSON_ID)
                        .from(DIR_LOGIN)
                        .where(DIR_LOGIN.LOGIN.eq(login.value()))
                        .and(DIR_LOGIN.KIND.in(LoginWriter.LOGIN, LoginWriter.ALIAS))
                        .fetch(DIR_LOGIN.PERSON_ID))
                .stream()
                .findFirst();
    }

    @Override
    public List<Account> inStates(Collection<AccountState> states) {
        return load(dsl.select(DIR_ACCOUNT.PERSON_ID)
                .from(DIR_ACCOUNT)
                .where(DIR_ACCOUNT.STATE.in(states.stream().map(Enum::name).toList()))
                .fetch(DIR_ACCOUNT.PERSON_ID));
    }

    @Override
    public Map<Login, PersonId> holders(Collection<String> stems) {
        var holders = new HashMap<Login, PersonId>();
        Batch.inParts(
                stems,
                part -> dsl.select(DIR_LOGIN.LOGIN, DIR_LOGIN.PERSON_ID)
                        .from(DIR_LOGIN)
                        .where(DIR_LOGIN.STEM.in(part))
                        .forEach(row -> holders.put(new Login(row.value1()), new PersonId(row.value2()))));
        return holders;
    }

    @Override
    public List<AccountEvent> events(PersonId person) {
        return dsl.selectFrom(DIR_ACCOUNT_EVENT)
                .where(DIR_ACCOUNT_EVENT.PERSON_ID.eq(person.value()))
                .orderBy(DIR_ACCOUNT_EVENT.VERSION, DIR_ACCOUNT_EVENT.POSITION)
                .fetch()
                .map(StoredAccounts::event);
    }

    private static AccountEvent event(Record row) {
        return new AccountEvent(
                new PersonId(row.get(DIR_ACCOUNT_EVENT.PERSON_ID)),
                AccountEvent.Kind.valueOf(row.get(DIR_ACCOUNT_EVENT.KIND)),
                AccountState.valueOf(row.get(DIR_ACCOUNT_EVENT.FROM_STATE)),
                AccountState.valueOf(row.get(DIR_ACCOUNT_EVENT.TO_STATE)),
                row.get(DIR_ACCOUNT_EVENT.HAPPENED_AT).toInstant(),
                new Actor(
                        Actor.Kind.valueOf(row.get(DIR_ACCOUNT_EVENT.ACTOR_KIND)), row.get(DIR_ACCOUNT_EVENT.ACTOR_ID)),
                row.get(DIR_ACCOUNT_EVENT.WHY));
    }

    @Override
    public Either<Outdated, List<AccountChange>> write(List<AccountChange> changes) {
        return Transactions.write(
                dsl, changes, transaction -> new AccountWriter(new Batch(transaction)).write(changes));
    }

    private List<Account> load(Collection<String> people) {
        var found = new ArrayList<Account>();
        Batch.inParts(new TreeSet<>(people), part -> found.addAll(new AccountLoader(dsl, part).load()));
        return found.stream().sorted(Comparator.comparing(Account::person)).toList();
    }
}
