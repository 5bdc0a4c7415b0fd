package org.ent4j.directory.jooq;

import static org.ent4j.directory.jooq.generated.Tables.DIR_ACCOUNT;
import static org.ent4j.directory.jooq.generated.Tables.DIR_ACCOUNT_BEFORE;
import static org.ent4j.directory.jooq.generated.Tables.DIR_ACCOUNT_RECOVERY;
import static org.ent4j.directory.jooq.generated.Tables.DIR_LOGIN;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.ent4j.directory.account.Account;
import org.ent4j.directory.account.AccountState;
import org.ent4j.directory.account.Held;
import org.ent4j.directory.account.Login;
import org.ent4j.directory.account.secret.SecretHash;
import org.jooq.DSLContext;
import org.jooq.Record;

/** Reads accounts with what they have several of. */
record AccountLoader(DSLContext dsl, Collection<String> people) {

    List<Account> load() {
        var before = before();
        var aliases = aliases();
        var recovery = recovery();
        return dsl.selectFrom(DIR_ACCOUNT)
                .where(DIR_ACCOUNT.PERSON_ID.in(people))
                .fetch()
                .map(row -> {
                    var person = row.get(DIR_ACCOUNT.PERSON_ID);
                    return AccountRow.read(row)
                            .addAllBefore(before.getOrDefault(person, List.of()))
                            .addAllAliases(aliases.getOrDefault(person, List.of()))
                            .addAllRecovery(recovery.getOrDefault(person, List.of()))
                            .build();
                });
    }

    private Map<String, List<Held>> before() {
        return dsl.selectFrom(DIR_ACCOUNT_BEFORE)
                .where(DIR_ACCOUNT_BEFORE.PERSON_ID.in(people))
                .orderBy(DIR_ACCOUNT_BEFORE.PERSON_ID, DIR_ACCOUNT_BEFORE.POSITION)
                .fetchGroups(DIR_ACCOUNT_BEFORE.PERSON_ID, AccountLoader::held);
    }

    private static Held held(Record row) {
        return new Held(AccountState.valueOf(row.get(DIR_ACCOUNT_BEFORE.STATE)), row.get(DIR_ACCOUNT_BEFORE.SINCE));
    }

    private Map<String, List<Login>> aliases() {
        return dsl.selectFrom(DIR_LOGIN)
                .where(DIR_LOGIN.PERSON_ID.in(people))
                .and(DIR_LOGIN.KIND.eq(LoginWriter.ALIAS))
                .fetchGroups(DIR_LOGIN.PERSON_ID, row -> new Login(row.get(DIR_LOGIN.LOGIN)));
    }

    private Map<String, List<SecretHash>> recovery() {
        return dsl.selectFrom(DIR_ACCOUNT_RECOVERY)
                .where(DIR_ACCOUNT_RECOVERY.PERSON_ID.in(people))
                .orderBy(DIR_ACCOUNT_RECOVERY.PERSON_ID, DIR_ACCOUNT_RECOVERY.POSITION)
                .fetchGroups(
                        DIR_ACCOUNT_RECOVERY.PERSON_ID, row -> new SecretHash(row.get(DIR_ACCOUNT_RECOVERY.CODE_HASH)));
    }
}
