package org.ent4j.directory.jooq;

import static org.ent4j.directory.jooq.generated.Tables.DIR_LOGIN;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.ent4j.directory.account.Account;
import org.ent4j.directory.account.Login;
import org.ent4j.directory.spi.Outdated;
import org.jooq.Condition;
import org.jspecify.annotations.Nullable;

/**
 * Writes who has which login, as far as it changes. Those no longer in use stay, as former ones: nobody else gets them.
 */
record LoginWriter(Batch batch) {

    static final String LOGIN = "LOGIN";
    static final String ALIAS = "ALIAS";
    private static final String FORMER = "FORMER";

    /** Whose login it is, and as what. */
    private record Use(String person, String kind) {}

    void write(List<Account> accounts) {
        var wanted = wanted(accounts);
        var people = accounts.stream().map(each -> each.person().value()).toList();
        var stored = new TreeMap<String, Use>();
        Batch.inParts(people, part -> stored.putAll(stored(DIR_LOGIN.PERSON_ID.in(part))));
        Batch.inParts(wanted.keySet(), part -> stored.putAll(stored(DIR_LOGIN.LOGIN.in(part))));
        wanted.forEach((login, use) -> check(use, stored.get(login)));
        become(
                FORMER,
                stored.keySet().stream()
                        .filter(login -> !wanted.containsKey(login))
                        .toList());
        become(LOGIN, changed(wanted, stored, LOGIN));
        become(ALIAS, changed(wanted, stored, ALIAS));
        batch.insertAll(
                DIR_LOGIN,
                wanted.entrySet(),
                each -> stored.containsKey(each.getKey())
                        ? Stream.empty()
                        : Stream.<@Nullable Object[]>of(row(each.getKey(), each.getValue())));
    }

    private static Map<String, Use> wanted(List<Account> accounts) {
        var wanted = new LinkedHashMap<String, Use>();
        for (var account : accounts) {
            var person = account.person().value();
            claim(wanted, account.login(), new Use(person, LOGIN));
            account.aliases().forEach(alias -> claim(wanted, alias, new Use(person, ALIAS)));
        }
        return wanted;
    }

    private static void claim(Map<String, Use> wanted, Login login, Use use) {
        if (wanted.put(login.value(), use) != null) {
            throw new OutdatedException(new Outdated(use.person()));
        }
    }

    private Map<String, Use> stored(Condition condition) {
        return batch.dsl()
                .selectFrom(DIR_LOGIN)
                .where(condition)
                .fetchMap(DIR_LOGIN.LOGIN, row -> new Use(row.get(DIR_LOGIN.PERSON_ID), row.get(DIR_LOGIN.KIND)));
    }

    private static void check(Use use, @Nullable Use stored) {
        if (stored != null && !stored.person().equals(use.person())) {
            throw new OutdatedException(new Outdated(use.person()));
        }
    }

    private static List<String> changed(Map<String, Use> wanted, Map<String, Use> stored, String kind) {
        return stored.entrySet().stream()
                .filter(each -> !each.getValue().kind().equals(kind))
                .map(Map.Entry::getKey)
                .filter(login ->
                        wanted.containsKey(login) && wanted.get(login).kind().equals(kind))
                .toList();
    }

    private void become(String kind, Collection<String> logins) {
        Batch.inParts(
                logins,
                part -> batch.dsl()
                        .update(DIR_LOGIN)
                        .set(DIR_LOGIN.KIND, kind)
                        .where(DIR_LOGIN.LOGIN.in(part))
                        .and(DIR_LOGIN.KIND.ne(kind))
                        .execute());
    }

    private static @Nullable Object[] row(String login, Use use) {
        return new Object[] {login, new Login(login).stem(), use.person(), use.kind()};
    }
}
