package org.ent4j.directory.spi;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.ent4j.directory.account.Account;
import org.ent4j.directory.account.AccountChange;
import org.ent4j.directory.account.AccountEvent;
import org.ent4j.directory.account.AccountState;
import org.ent4j.directory.account.Actor;
import org.ent4j.directory.account.ExternalMail;
import org.ent4j.directory.account.Held;
import org.ent4j.directory.account.Login;
import org.ent4j.directory.account.PendingCode;
import org.ent4j.directory.account.PendingReset;
import org.ent4j.directory.account.password.FailedTries;
import org.ent4j.directory.account.secret.SealedKey;
import org.ent4j.directory.account.secret.SecretHash;
import org.ent4j.directory.account.totp.Enrolment;
import org.ent4j.model.id.PersonId;
import org.junit.jupiter.api.Test;

/** What every store of accounts keeps to. A host runs it on its own: implement {@link #noAccounts()}. */
public interface AccountStoreContract {

    /** A store without any account. */
    AccountStore noAccounts();

    Instant TIME = Instant.parse("2026-09-07T06:30:15.123Z");
    LocalDate DAY = LocalDate.of(2026, 9, 7);

    private static Account account(String person, String login) {
        return Account.created(new PersonId(person), new Login(login), DAY);
    }

    private static PendingCode code(String hash) {
        return new PendingCode(new SecretHash(hash), TIME.plusSeconds(3600));
    }

    private static Account full() {
        return Account.builder()
                .person(new PersonId("AAF:12:1"))
                .login(new Login("jeanne.dupont"))
                .addAliases(new Login("jeanne.martin"), new Login("jmartin"))
                .state(AccountState.DISPARU)
                .since(DAY)
                .addBefore(
                        new Held(AccountState.SUSPENDU, DAY.minusDays(3)),
                        new Held(AccountState.OPERATIONNEL, DAY.minusDays(9)))
                .activation(code("activation"))
                .reset(new PendingReset(code("reset"), 3))
                .password(new SecretHash("password"))
                .tries(new FailedTries(2, Optional.of(TIME)))
                .firstSignIn(TIME.minusSeconds(9))
                .lastSignIn(TIME)
                .secondFactor(new Enrolment(new SealedKey("key"), true, 59_000_000_000L))
                .addRecovery(new SecretHash("b"), new SecretHash("a"))
                .externalMail(new ExternalMail("jeanne@example.org", Optional.of(code("mail"))))
                .internalMail("jeanne.dupont@ent.example.org")
                .build();
    }

    private static AccountChange change(Account account, String... whys) {
        return new AccountChange(
                account,
                List.of(whys).stream()
                        .map(why -> new AccountEvent(
                                account.person(),
                                AccountEvent.Kind.STATE_CHANGED,
                                AccountState.OPERATIONNEL,
                                account.state(),
                                TIME,
                                Actor.of(new PersonId("ADMIN")),
                                why))
                        .toList());
    }

    private static boolean write(AccountStore store, AccountChange... changes) {
        return store.write(List.of(changes)).isRight();
    }

    @Test
    default void an_account_is_read_as_it_was_written() {
        var store = noAccounts();
        assertThat(write(store, change(full(), "one", "two"), change(account("AAF:12:2", "bob"))))
                .isTrue();

        var read = store.byPerson(full().person()).orElseThrow();
        assertThat(read).isEqualTo(full());
        assertThat(read.version()).isEqualTo(1);
        assertThat(store.events(full().person()))
                .isEqualTo(change(full(), "one", "two").events());
        assertThat(store.byPeople(List.of(new PersonId("AAF:12:2"), full().person(), new PersonId("x"))))
                .containsExactly(full(), account("AAF:12:2", "bob"));
        assertThat(store.byPeople(List.of())).isEmpty();
        assertThat(store.inStates(Set.of(AccountState.DISPARU, AccountState.BLOQUE)))
                .containsExactly(full());
        assertThat(store.inStates(Set.of())).isEmpty();
    }

    @Test
    default void an_account_is_found_by_its_login_and_its_aliases() {
        var store = noAccounts();
        write(store, change(full()));

        assertThat(store.byLogin(new Login("jeanne.dupont"))).contains(full());
        assertThat(store.byLogin(new Login("jmartin"))).contains(full());
        assertThat(store.byLogin(new Login("jeanne"))).isEmpty();
    }

    @Test
    default void a_login_once_given_is_never_given_to_another() {
        var store = noAccounts();
        write(store, change(full()));
        var read = store.byPerson(full().person()).orElseThrow();
        write(store, change(read.withAliases(List.of()).withLogin(new Login("jeanne.leroy"))));

        assertThat(store.byLogin(new Login("jmartin")))
                .as("an alias that was taken away")
                .isEmpty();
        assertThat(write(store, change(account("AAF:12:2", "jmartin")))).isFalse();
        assertThat(write(store, change(account("AAF:12:2", "jeanne.dupont")))).isFalse();
        assertThat(store.holders(Set.of("jeanne.dupont", "jmartin", "x")))
                .containsOnlyKeys(new Login("jeanne.dupont"), new Login("jmartin"))
                .containsValue(full().person());

        var again = store.byPerson(full().person()).orElseThrow();
        assertThat(write(store, change(again.withLogin(new Login("jeanne.dupont")))))
                .isTrue();
        assertThat(store.byLogin(new Login("jeanne.dupont"))).isPresent();
    }

    @Test
    default void logins_with_numbers_are_held_under_the_stem_without() {
        var store = noAccounts();
        write(
                store,
                change(account("1", "jean.martin")),
                change(account("2", "jean.martin2")),
                change(account("3", "jean.martinez")));

        assertThat(store.holders(List.of("jean.martin")))
                .containsOnlyKeys(new Login("jean.martin"), new Login("jean.martin2"));
    }

    @Test
    default void a_change_replaces_everything_and_adds_its_events() {
        var store = noAccounts();
        write(store, change(full(), "one"));
        var read = store.byPerson(full().person()).orElseThrow();
        var after = account("AAF:12:1", "jeanne.dupont").withVersion(read.version());

        assertThat(write(store, change(after, "two", "three"))).isTrue();

        assertThat(store.byPerson(full().person())).contains(after);
        assertThat(store.events(full().person())).extracting(AccountEvent::why).containsExactly("one", "two", "three");
    }

    @Test
    default void accounts_of_an_older_state_are_refused_and_nothing_of_them_is_written() {
        var store = noAccounts();
        write(store, change(full(), "one"));
        var old = store.byPerson(full().person()).orElseThrow();
        write(store, change(old, "two"));

        var late = store.write(List.of(change(account("AAF:12:9", "zoe"), "x"), change(old, "late")));

        assertThat(late.getLeft()).isEqualTo(new Outdated(old.person().value()));
        assertThat(store.byPerson(new PersonId("AAF:12:9"))).isEmpty();
        assertThat(store.holders(List.of("zoe"))).isEmpty();
        assertThat(store.events(new PersonId("AAF:12:9"))).isEmpty();
        assertThat(store.events(full().person())).hasSize(2);
        assertThat(write(store, change(full())))
                .as("who is there is not inserted again")
                .isFalse();
    }

    @Test
    default void two_of_one_change_never_get_one_login() {
        var store = noAccounts();

        assertThat(write(store, change(account("1", "zoe")), change(account("2", "zoe"))))
                .isFalse();
        assertThat(store.byLogin(new Login("zoe"))).isEmpty();
    }

    @Test
    default void of_many_who_claim_a_login_at_once_one_gets_it() throws InterruptedException, ExecutionException {
        var store = noAccounts();
        var start = new CountDownLatch(1);
        var pool = Executors.newFixedThreadPool(4);
        var claims = IntStream.range(0, 12)
                .mapToObj(i -> pool.submit(() -> {
                    start.await();
                    return write(store, change(account("P" + i, "zoe"), "claim"));
                }))
                .toList();
        start.countDown();
        var results = new ArrayList<Boolean>();
        for (var claim : claims) {
            results.add(claim.get());
        }
        pool.shutdown();

        assertThat(results).containsOnlyOnce(true);
        assertThat(store.inStates(Set.of(AccountState.A_ACTIVER))).hasSize(1);
    }

    @Test
    default void more_accounts_than_one_statement_takes_are_all_written() {
        var store = noAccounts();
        var many = IntStream.range(0, 2_500)
                .mapToObj(i -> account("P%05d".formatted(i), "login" + i))
                .toList();
        assertThat(store.write(many.stream().map(each -> change(each, "new")).toList())
                        .isRight())
                .isTrue();

        var stored = store.byPeople(many.stream().map(Account::person).toList());
        assertThat(stored).containsExactlyElementsOf(many);
        assertThat(store.write(stored.stream()
                                .map(each -> change(each, "again"))
                                .toList())
                        .isRight())
                .isTrue();
        assertThat(store.holders(List.of("login"))).hasSize(2_500);
    }
}
