package org.ent4j.directory.jooq;

import static org.ent4j.directory.jooq.generated.Tables.DIR_ACCOUNT;
import static org.ent4j.directory.jooq.generated.Tables.DIR_ACCOUNT_BEFORE;
import static org.ent4j.directory.jooq.generated.Tables.DIR_ACCOUNT_EVENT;
import static org.ent4j.directory.jooq.generated.Tables.DIR_ACCOUNT_RECOVERY;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.ent4j.directory.account.Account;
import org.ent4j.directory.account.AccountChange;
import org.jspecify.annotations.Nullable;

/** Writes accounts: the row, then what an account has several of, anew, and the events besides. */
record AccountWriter(Batch batch) {

    void write(List<AccountChange> changes) {
        var accounts = changes.stream().map(AccountChange::account).toList();
        var known = accounts.stream().filter(each -> each.version() > 0).toList();
        var ids = known.stream().map(each -> each.person().value()).toList();
        batch.update(DIR_ACCOUNT, DIR_ACCOUNT.PERSON_ID, DIR_ACCOUNT.VERSION, known, AccountRow::of, Account::version);
        batch.delete(DIR_ACCOUNT_BEFORE, DIR_ACCOUNT_BEFORE.PERSON_ID, ids);
        batch.delete(DIR_ACCOUNT_RECOVERY, DIR_ACCOUNT_RECOVERY.PERSON_ID, ids);
        batch.insert(
                DIR_ACCOUNT,
                accounts.stream().filter(each -> each.version() == 0).toList(),
                AccountRow::of);
        batch.insertAll(DIR_ACCOUNT_BEFORE, accounts, AccountWriter::before);
        batch.insertAll(DIR_ACCOUNT_RECOVERY, accounts, AccountWriter::recovery);
        batch.insertAll(DIR_ACCOUNT_EVENT, changes, AccountWriter::events);
        new LoginWriter(batch).write(accounts);
    }

    private static Stream<@Nullable Object[]> before(Account account) {
        var held = account.before();
        return IntStream.range(0, held.size()).mapToObj(i -> new Object[] {
            account.person().value(), i, held.get(i).state().name(), held.get(i).since()
        });
    }

    private static Stream<@Nullable Object[]> recovery(Account account) {
        var hashes = account.recovery();
        return IntStream.range(0, hashes.size()).mapToObj(i ->
                new Object[] {account.person().value(), i, hashes.get(i).encoded()});
    }

    private static Stream<@Nullable Object[]> events(AccountChange change) {
        var events = change.events();
        var version = change.account().version() + 1;
        return IntStream.range(0, events.size()).mapToObj(i -> {
            var event = events.get(i);
            return new Object[] {
                event.person().value(),
                version,
                i,
                event.kind().name(),
                event.from().name(),
                event.to().name(),
                AccountRow.time(event.when()),
                event.who().kind().name(),
                event.who().id(),
                event.why()
            };
        });
    }
}
