package org.ent4j.directory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ent4j.directory.account.AccountSamples.HOW;
import static org.ent4j.directory.account.AccountSamples.NOW;
import static org.ent4j.directory.account.AccountSamples.TOOLS;
import static org.ent4j.directory.account.AccountSamples.at;

import java.time.Duration;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.ent4j.directory.account.Account;
import org.ent4j.directory.account.AccountEvent;
import org.ent4j.directory.account.AccountLife;
import org.ent4j.directory.account.AccountPolicy;
import org.ent4j.directory.account.AccountRefusal;
import org.ent4j.directory.account.AccountSamples;
import org.ent4j.directory.account.AccountState;
import org.ent4j.directory.account.ExternalMail;
import org.ent4j.directory.account.ResetRequest;
import org.ent4j.directory.account.ResetRequest.Party;
import org.ent4j.directory.account.SecretTools;
import org.ent4j.directory.account.crypto.Argon2Hasher;
import org.ent4j.directory.account.crypto.Argon2Parameters;
import org.ent4j.directory.account.secret.Secret;
import org.ent4j.directory.memory.InMemoryAccounts;
import org.ent4j.directory.person.Person;
import org.ent4j.directory.spi.AccountStore;
import org.ent4j.model.id.PersonId;
import org.ent4j.model.id.StructureId;
import org.junit.jupiter.api.Test;

class AccountsTest {

    private static final Secret PASSWORD = Secret.of("brouette saxifrage 12");
    private static final Secret OTHER = Secret.of("liseron agrafe 34 pile");
    private static final Secret WRONG = Secret.of("wrong");
    private static final Set<StructureId> SCHOOL = Set.of(new StructureId("0540001A"));
    private static final Set<StructureId> ELSEWHERE = Set.of(new StructureId("0540002B"));

    private final Person jeanne = AccountSamples.person("1", "Jeanne", "DUPONT");
    private final AccountStore store = new InMemoryAccounts();
    private final Accounts accounts = Accounts.on(store, AccountPolicy.USUAL, TOOLS);

    private Secret code() {
        accounts.apply(accounts.plan(List.of(jeanne), NOW));
        return accounts.issueActivationCode(jeanne.id(), HOW).get();
    }

    private void activated() {
        assertThat(accounts.activate(jeanne, code(), PASSWORD, HOW).isRight()).isTrue();
    }

    private Object signIn(Secret password, ZonedDateTime when) {
        return accounts.signIn("jeanne.dupont", password, Optional.empty(), id -> false, at(when))
                .fold(refusal -> refusal, signedIn -> signedIn.person());
    }

    private Account account() {
        return accounts.of(jeanne.id()).orElseThrow();
    }

    private List<AccountEvent.Kind> events() {
        return accounts.events(jeanne.id()).stream().map(AccountEvent::kind).toList();
    }

    @Test
    void a_code_activates_once_and_the_password_then_signs_in() {
        var code = code();
        assertThat(code.reveal()).matches("[a-hjkmnprstv-z3-9]{8}");
        assertThat(signIn(code, NOW)).isEqualTo(new AccountRefusal.BadCredentials());

        assertThat(accounts.activate(jeanne, code, PASSWORD, HOW).get().state()).isEqualTo(AccountState.OPERATIONNEL);

        assertThat(accounts.activate(jeanne, code, OTHER, HOW).getLeft()).isEqualTo(new AccountRefusal.NoCode());
        assertThat(signIn(PASSWORD, NOW)).isEqualTo(jeanne.id());
        assertThat(account().firstSignIn()).contains(NOW.toInstant());
        assertThat(events())
                .containsExactly(
                        AccountEvent.Kind.CREATED,
                        AccountEvent.Kind.CODE_ISSUED,
                        AccountEvent.Kind.STATE_CHANGED,
                        AccountEvent.Kind.PASSWORD_CHANGED,
                        AccountEvent.Kind.SIGNED_IN);
    }

    @Test
    void a_code_expires_and_a_new_letter_voids_the_old_one() {
        var first = code();
        var second = accounts.issueActivationCode(jeanne.id(), HOW).get();

        assertThat(accounts.activate(jeanne, first, PASSWORD, HOW).getLeft())
                .isEqualTo(new AccountRefusal.BadCredentials());
        assertThat(accounts.activate(jeanne, second, PASSWORD, at(NOW.plusDays(180)))
                        .getLeft())
                .isEqualTo(new AccountRefusal.NoCode());
        assertThat(accounts.activate(jeanne, second, PASSWORD, at(NOW.plusDays(179)))
                        .isRight())
                .isTrue();
    }

    @Test
    void a_password_that_is_refused_costs_neither_the_code_nor_a_try() {
        var code = code();
        var refused =
                accounts.activate(jeanne, code, Secret.of("jeanne.dupont"), HOW).getLeft();

        assertThat(refused)
                .isInstanceOfSatisfying(
                        AccountRefusal.PasswordRefused.class,
                        why -> assertThat(why.rules()).contains("DIR-PWD-03"));
        assertThat(accounts.activate(jeanne, code, PASSWORD, HOW).isRight()).isTrue();
    }

    @Test
    void guessing_an_activation_code_waits_and_in_the_end_voids_it() {
        var code = code();
        var when = NOW;
        for (var i = 0; i < 10; i++) {
            when = when.plusHours(2);
            assertThat(accounts.activate(jeanne, WRONG, PASSWORD, at(when)).getLeft())
                    .isEqualTo(new AccountRefusal.BadCredentials());
        }

        assertThat(accounts.activate(jeanne, code, PASSWORD, at(when.plusDays(1)))
                        .getLeft())
                .isEqualTo(new AccountRefusal.NoCode());
        assertThat(account().state()).isEqualTo(AccountState.A_ACTIVER);
        assertThat(events()).endsWith(AccountEvent.Kind.TRY_FAILED, AccountEvent.Kind.CODE_REVOKED);
    }

    @Test
    void wrong_passwords_wait_longer_and_longer_and_the_tenth_blocks_until_somebody_unblocks() {
        activated();
        var when = NOW;
        for (var i = 0; i < 5; i++) {
            assertThat(signIn(WRONG, when)).isEqualTo(new AccountRefusal.BadCredentials());
        }
        assertThat(signIn(PASSWORD, when))
                .isEqualTo(new AccountRefusal.Wait(when.plusMinutes(2).toInstant()));
        for (var i = 5; i < 9; i++) {
            when = when.plusDays(1);
            assertThat(signIn(WRONG, when)).isEqualTo(new AccountRefusal.BadCredentials());
        }
        when = when.plusDays(1);

        assertThat(signIn(WRONG, when)).isEqualTo(new AccountRefusal.Blocked());
        assertThat(signIn(PASSWORD, when.plusYears(1))).isEqualTo(new AccountRefusal.Blocked());

        accounts.change(jeanne.id(), account -> AccountLife.unblock(account, HOW));
        assertThat(signIn(PASSWORD, when)).isEqualTo(jeanne.id());
    }

    @Test
    void a_success_forgets_the_failures() {
        activated();
        for (var i = 0; i < 12; i++) {
            assertThat(signIn(WRONG, NOW)).isEqualTo(new AccountRefusal.BadCredentials());
            assertThat(signIn(PASSWORD, NOW)).isEqualTo(jeanne.id());
        }
    }

    @Test
    void guesses_at_the_same_moment_are_counted_one_by_one() throws Exception {
        activated();
        var start = new CountDownLatch(1);
        var pool = Executors.newFixedThreadPool(8);
        var guesses = IntStream.range(0, 40)
                .mapToObj(i -> pool.submit(() -> {
                    start.await();
                    return signIn(WRONG, NOW);
                }))
                .toList();
        start.countDown();
        var answers = new ArrayList<Object>();
        for (var guess : guesses) {
            answers.add(guess.get());
        }
        pool.shutdown();

        assertThat(answers)
                .filteredOn(AccountRefusal.BadCredentials.class::isInstance)
                .hasSize(5);
        assertThat(account().tries().count()).isEqualTo(5);
    }

    @Test
    void what_the_account_is_is_told_to_whoever_knows_the_password_alone() {
        activated();
        accounts.change(jeanne.id(), account -> AccountLife.suspend(account, HOW));

        assertThat(signIn(WRONG, NOW)).isEqualTo(new AccountRefusal.BadCredentials());
        assertThat(signIn(PASSWORD, NOW)).isEqualTo(new AccountRefusal.NotOperational(AccountState.SUSPENDU.label()));
        assertThat(accounts.signIn("nobody at all", PASSWORD, Optional.empty(), id -> false, HOW)
                        .getLeft())
                .isEqualTo(new AccountRefusal.BadCredentials());
    }

    @Test
    void a_hash_of_former_parameters_is_renewed_at_the_next_sign_in() {
        activated();
        var stronger = Accounts.on(
                store,
                AccountPolicy.USUAL,
                new SecretTools(
                        new Argon2Hasher(new Argon2Parameters(128, 1, 1), AccountSamples.CHANCE),
                        TOOLS.codes(),
                        TOOLS.strength(),
                        TOOLS.oneTimeCodes()));

        assertThat(stronger.signIn("jeanne.dupont", PASSWORD, Optional.empty(), id -> false, HOW)
                        .isRight())
                .isTrue();
        assertThat(account().password().orElseThrow().encoded()).startsWith("$argon2id$v=19$m=128,");
        assertThat(stronger.signIn("jeanne.dupont", PASSWORD, Optional.empty(), id -> false, HOW)
                        .isRight())
                .isTrue();
    }

    // --- second factor

    private Secret oneTimeCode(ZonedDateTime when) {
        var key = account().secondFactor().orElseThrow().key();
        return TOOLS.oneTimeCodes().code(key, when.toEpochSecond() / 30, 6);
    }

    private Object signIn(Secret code, ZonedDateTime when, boolean administrator) {
        return accounts.signIn("jeanne.dupont", PASSWORD, Optional.of(code), id -> administrator, at(when))
                .fold(refusal -> refusal, signedIn -> signedIn.person());
    }

    private List<Secret> enrolled() {
        activated();
        accounts.beginSecondFactor(jeanne.id(), "Mon ENT", HOW);
        return accounts.confirmSecondFactor(jeanne.id(), oneTimeCode(NOW), HOW).get();
    }

    @Test
    void an_administrator_without_second_factor_has_to_enrol() {
        activated();

        var signedIn = accounts.signIn("jeanne.dupont", PASSWORD, Optional.empty(), id -> true, HOW)
                .get();

        assertThat(signedIn.mustEnrol()).isTrue();
        assertThat(accounts.beginSecondFactor(jeanne.id(), "Mon ENT", HOW).get().reveal())
                .matches(
                        "otpauth://totp/Mon%20ENT:jeanne.dupont\\?secret=[A-Z2-7]{32}&issuer=Mon%20ENT&digits=6&period=30");
    }

    @Test
    void a_factor_that_is_not_confirmed_is_not_asked_for_and_a_confirmed_one_is() {
        activated();
        accounts.beginSecondFactor(jeanne.id(), "Mon ENT", HOW);
        assertThat(signIn(PASSWORD, NOW)).isEqualTo(jeanne.id());
        assertThat(accounts.confirmSecondFactor(jeanne.id(), WRONG, HOW).getLeft())
                .isEqualTo(new AccountRefusal.BadCredentials());

        assertThat(accounts.confirmSecondFactor(jeanne.id(), oneTimeCode(NOW), HOW)
                        .get())
                .hasSize(10);

        assertThat(signIn(PASSWORD, NOW)).isEqualTo(new AccountRefusal.SecondFactorNeeded());
        assertThat(accounts.beginSecondFactor(jeanne.id(), "Mon ENT", HOW).getLeft())
                .isEqualTo(new AccountRefusal.NoEnrolment());
    }

    @Test
    void a_one_time_code_works_within_a_step_of_now_and_once() {
        enrolled();
        var later = NOW.plusMinutes(10);

        assertThat(signIn(oneTimeCode(later.minusSeconds(60)), later, true))
                .isEqualTo(new AccountRefusal.BadCredentials());
        assertThat(signIn(oneTimeCode(later.plusSeconds(60)), later, true))
                .isEqualTo(new AccountRefusal.BadCredentials());
        assertThat(signIn(oneTimeCode(later), later, true)).isEqualTo(jeanne.id());
        assertThat(signIn(oneTimeCode(later), later, true)).isEqualTo(new AccountRefusal.BadCredentials());
        assertThat(signIn(oneTimeCode(later.minusSeconds(30)), later, true))
                .as("an earlier step than one that was used")
                .isEqualTo(new AccountRefusal.BadCredentials());
        assertThat(signIn(oneTimeCode(later.plusSeconds(30)), later, true)).isEqualTo(jeanne.id());
        assertThat(signIn(oneTimeCode(NOW), NOW, true))
                .as("the code that confirmed the enrolment")
                .isEqualTo(new AccountRefusal.BadCredentials());
    }

    @Test
    void a_recovery_code_replaces_the_telephone_once() {
        var recovery = enrolled();

        assertThat(signIn(recovery.get(3), NOW, true)).isEqualTo(jeanne.id());
        assertThat(signIn(recovery.get(3), NOW, true)).isEqualTo(new AccountRefusal.BadCredentials());
        assertThat(signIn(recovery.get(4), NOW, true)).isEqualTo(jeanne.id());
        assertThat(account().recovery()).hasSize(8);
    }

    @Test
    void wrong_one_time_codes_are_counted_like_wrong_passwords() {
        enrolled();
        for (var i = 0; i < 5; i++) {
            signIn(WRONG, NOW, true);
        }

        assertThat(signIn(oneTimeCode(NOW.plusSeconds(30)), NOW, true)).isInstanceOf(AccountRefusal.Wait.class);
    }

    // --- resets

    private ResetRequest request(Account account, Party by, Set<StructureId> administers) {
        return new ResetRequest(by, new Party(jeanne.id(), SCHOOL, administers), account, true);
    }

    private Object byHand(Party by, Set<StructureId> administers) {
        return accounts.resetByHand(jeanne.id(), account -> request(account, by, administers), HOW)
                .fold(refusal -> ((AccountRefusal.ResetRefused) refusal).rules(), code -> "done");
    }

    private static Party other(Set<StructureId> administers) {
        return new Party(new PersonId("OTHER"), SCHOOL, administers);
    }

    @Test
    void an_administrator_is_helped_by_another_of_the_same_school_and_never_by_herself() {
        activated();
        var herself = new Party(jeanne.id(), SCHOOL, SCHOOL);

        assertThat(byHand(other(SCHOOL), SCHOOL)).isEqualTo("done");
        assertThat(byHand(herself, SCHOOL)).isEqualTo(List.of("DIR-RES-05"));
        assertThat(byHand(other(ELSEWHERE), SCHOOL)).isEqualTo(List.of("DIR-RES-08"));
        assertThat(byHand(other(Set.of()), SCHOOL)).isEqualTo(List.of("DIR-RES-06", "DIR-RES-08"));
        assertThat(byHand(other(SCHOOL), ELSEWHERE)).isEqualTo(List.of("DIR-RES-08"));
    }

    @Test
    void whoever_is_no_administrator_is_helped_by_one_of_their_school() {
        activated();

        assertThat(byHand(other(SCHOOL), Set.of())).isEqualTo("done");
        assertThat(byHand(other(ELSEWHERE), Set.of())).isEqualTo(List.of("DIR-RES-07"));
        assertThat(byHand(other(Set.of()), Set.of())).isEqualTo(List.of("DIR-RES-06", "DIR-RES-07"));
    }

    @Test
    void a_federated_account_or_one_that_is_not_activated_is_not_reset_here() {
        code();
        var refused = accounts.resetByHand(
                        jeanne.id(),
                        account -> new ResetRequest(
                                other(SCHOOL), new Party(jeanne.id(), SCHOOL, Set.of()), account, false),
                        HOW)
                .getLeft();

        assertThat(((AccountRefusal.ResetRefused) refused).rules()).containsExactly("DIR-RES-01", "DIR-RES-02");
    }

    @Test
    void a_mail_goes_only_to_who_has_signed_in_once_and_confirmed_an_address() {
        activated();
        var oneself = new Party(jeanne.id(), SCHOOL, Set.of());
        var refused = accounts.resetByMail(jeanne.id(), account -> request(account, oneself, Set.of()), HOW)
                .getLeft();
        assertThat(((AccountRefusal.ResetRefused) refused).rules()).containsExactly("DIR-RES-03", "DIR-RES-04");

        signIn(PASSWORD, NOW);
        var proof = accounts.giveAddress(jeanne.id(), "jeanne@example.org", HOW).get();
        assertThat(accounts.resetByMail(jeanne.id(), account -> request(account, oneself, Set.of()), HOW)
                        .isLeft())
                .isTrue();
        assertThat(accounts.confirmAddress(jeanne.id(), WRONG, HOW).isLeft()).isTrue();
        assertThat(accounts.confirmAddress(jeanne.id(), proof, HOW).isRight()).isTrue();

        var code = accounts.resetByMail(jeanne.id(), account -> request(account, oneself, Set.of()), HOW)
                .get();
        assertThat(code.reveal()).hasSize(26);
        assertThat(accounts.completeReset(jeanne, code, OTHER, at(NOW.plusHours(1)))
                        .getLeft())
                .isEqualTo(new AccountRefusal.NoCode());
        assertThat(accounts.completeReset(jeanne, code, OTHER, at(NOW.plusMinutes(59)))
                        .isRight())
                .isTrue();
        assertThat(accounts.completeReset(jeanne, code, PASSWORD, at(NOW.plusMinutes(59)))
                        .getLeft())
                .isEqualTo(new AccountRefusal.NoCode());
        assertThat(events()).endsWith(AccountEvent.Kind.PASSWORD_CHANGED, AccountEvent.Kind.SESSIONS_DROPPED);
        assertThat(signIn(PASSWORD, NOW.plusHours(1))).isEqualTo(new AccountRefusal.BadCredentials());
        assertThat(signIn(OTHER, NOW.plusHours(1))).isEqualTo(jeanne.id());
    }

    @Test
    void a_reset_ends_a_block_whatever_wait_the_guesser_has_earned() {
        activated();
        var when = NOW;
        for (var i = 0; i < 10; i++) {
            when = when.plus(Duration.ofHours(2));
            signIn(WRONG, when);
        }
        assertThat(account().state()).isEqualTo(AccountState.BLOQUE);
        var how = at(when);
        var code = accounts.resetByHand(jeanne.id(), account -> request(account, other(SCHOOL), Set.of()), how)
                .get();

        assertThat(accounts.completeReset(jeanne, code, OTHER, how).get().state())
                .isEqualTo(AccountState.OPERATIONNEL);
        assertThat(signIn(OTHER, when)).isEqualTo(jeanne.id());
    }

    @Test
    void five_wrong_codes_void_a_reset() {
        activated();
        var code = accounts.resetByHand(jeanne.id(), account -> request(account, other(SCHOOL), Set.of()), HOW)
                .get();
        for (var i = 0; i < 5; i++) {
            assertThat(accounts.completeReset(jeanne, WRONG, OTHER, HOW).getLeft())
                    .isEqualTo(new AccountRefusal.BadCredentials());
        }

        assertThat(accounts.completeReset(jeanne, code, OTHER, HOW).getLeft()).isEqualTo(new AccountRefusal.NoCode());
        assertThat(signIn(PASSWORD, NOW))
                .as("the old password is as good as before")
                .isEqualTo(jeanne.id());
    }

    @Test
    void ones_own_change_asks_for_the_old_password_and_drops_the_sessions() {
        activated();

        assertThat(accounts.changePassword(jeanne, WRONG, OTHER, HOW).getLeft())
                .isEqualTo(new AccountRefusal.BadCredentials());
        assertThat(accounts.changePassword(jeanne, PASSWORD, OTHER, HOW).isRight())
                .isTrue();
        assertThat(events()).endsWith(AccountEvent.Kind.SESSIONS_DROPPED);
        assertThat(signIn(OTHER, NOW)).isEqualTo(jeanne.id());
    }

    @Test
    void neither_an_account_nor_its_events_show_a_secret() {
        enrolled();
        accounts.giveAddress(jeanne.id(), "jeanne@example.org", HOW);
        var shown = account() + " " + store.events(jeanne.id());

        assertThat(shown)
                .doesNotContain(
                        "argon2",
                        PASSWORD.reveal(),
                        account().secondFactor().orElseThrow().key().sealed());
    }

    @Test
    void an_address_is_looked_at_before_a_mail_is_sent_to_it() {
        assertThat(List.of("a@b.fr", "prenom.nom+x@ac-nancy-metz.fr")).allMatch(ExternalMail::isAddress);
        assertThat(List.of("", "a", "a@b", "a b@c.fr", "a@b..fr", "a@b.fr\nBcc: x@y.fr", "a@@b.fr"))
                .noneMatch(ExternalMail::isAddress);
    }
}
