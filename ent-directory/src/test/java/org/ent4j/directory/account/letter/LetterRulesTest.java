package org.ent4j.directory.account.letter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ent4j.directory.account.AccountSamples.NOW;

import io.vavr.control.Either;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.ent4j.directory.account.Account;
import org.ent4j.directory.account.AccountPolicy;
import org.ent4j.directory.account.AccountSamples;
import org.ent4j.directory.account.AccountState;
import org.ent4j.directory.account.Activation;
import org.ent4j.directory.account.PendingCode;
import org.ent4j.directory.account.secret.SecretHash;
import org.ent4j.directory.account.signin.SignInFacts;
import org.ent4j.directory.account.signin.SignInRule;
import org.ent4j.directory.account.signin.SignInTable;
import org.ent4j.directory.person.Guardianship;
import org.ent4j.directory.person.Guardianship.Authority;
import org.ent4j.model.id.PersonId;
import org.ent4j.model.person.Profil;
import org.ent4j.model.text.Label;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class LetterRulesTest {

    private static final SignInTable OWN =
            SignInTable.of(List.of(SignInRule.forAll("ALL", Label.of("Tous", "Everybody"), "test", SignInTable.ENT)));

    private final LetterRules rules = LetterRules.of(OWN);

    private static LetterCandidate candidate(Profil profil, Optional<Account> account, Authority... authorities) {
        var links = List.of(authorities).stream()
                .map(each -> new Guardianship(new PersonId("G"), "1", each, false, false, false))
                .toList();
        return new LetterCandidate(new SignInFacts(profil, Optional.of("12"), false, false), links, account);
    }

    private static Account account(AccountState state) {
        return AccountSamples.account(state);
    }

    private static LetterCandidate pupil(Account account) {
        return candidate(Profil.ELEVE, Optional.of(account));
    }

    private static Account withCode(Instant expires) {
        return account(AccountState.A_ACTIVER)
                .withActivation(Optional.of(new PendingCode(new SecretHash("x"), expires)));
    }

    @Test
    void whoever_has_an_account_to_activate_here_gets_a_letter_and_a_code_can_be_issued_for_it() {
        var decided = rules.decide(pupil(account(AccountState.A_ACTIVER)), NOW);

        assertThat(decided.isRight()).isTrue();
        assertThat(new Activation(AccountPolicy.USUAL, AccountSamples.TOOLS)
                        .issue(decided.get(), AccountSamples.HOW)
                        .isRight())
                .isTrue();
    }

    @Test
    void whoever_signs_in_elsewhere_gets_none_whatever_the_account() {
        var grandEst = LetterRules.of(SignInTable.grandEst()).renewing(true).withAnyGuardian(true);

        assertThat(grandEst.decide(candidate(Profil.ELEVE, Optional.empty()), NOW))
                .isEqualTo(Either.left(new LetterRefusal.SignsInElsewhere(SignInTable.EDUCONNECT.label())));
        assertThat(grandEst.decide(candidate(Profil.INVITE, Optional.of(account(AccountState.A_ACTIVER))), NOW)
                        .isRight())
                .isTrue();
    }

    @ParameterizedTest
    @EnumSource(value = AccountState.class, names = "A_ACTIVER", mode = EnumSource.Mode.EXCLUDE)
    void an_account_in_another_state_gets_none(AccountState state) {
        var chosen = account(state).withPassword(Optional.of(new SecretHash("x")));
        assertThat(rules.decide(pupil(account(state)), NOW).getLeft())
                .isEqualTo(whyNone(state).orElseGet(() -> new LetterRefusal.Closed(state.label())));
        assertThat(rules.decide(pupil(chosen), NOW).getLeft())
                .isEqualTo(whyNone(state).orElseGet(() -> new LetterRefusal.Activated(state.label())));
    }

    private static Optional<LetterRefusal> whyNone(AccountState state) {
        return switch (state) {
            case SUPPRIME -> Optional.of(new LetterRefusal.NoAccount());
            case DISPARU, PRE_SUPPRIME -> Optional.of(new LetterRefusal.Away(state.label()));
            default -> Optional.empty();
        };
    }

    @Test
    void without_an_account_the_reason_is_that() {
        assertThat(rules.decide(candidate(Profil.ELEVE, Optional.empty()), NOW))
                .isEqualTo(Either.left(new LetterRefusal.NoAccount()));
    }

    @Test
    void a_code_that_still_works_is_left_alone_unless_all_are_renewed() {
        var now = NOW.toInstant();

        assertThat(rules.decide(pupil(withCode(now.plusSeconds(1))), NOW))
                .isEqualTo(Either.left(new LetterRefusal.HasCode(LocalDate.of(2026, 9, 7))));
        assertThat(rules.decide(pupil(withCode(now)), NOW).isRight()).isTrue();
        assertThat(rules.renewing(true)
                        .decide(pupil(withCode(now.plusSeconds(1))), NOW)
                        .isRight())
                .isTrue();
    }

    @ParameterizedTest
    @CsvSource({"NONE, NONE, false", "NONE, LEGAL, true", "IN_CHARGE, NONE, true", "LEGAL, LEGAL, true"})
    void a_guardian_gets_one_for_the_sake_of_any_pupil_over_whom_there_is_authority(
            Authority first, Authority second, boolean letter) {
        var guardian = candidate(Profil.PARENT, Optional.of(account(AccountState.A_ACTIVER)), first, second);

        assertThat(rules.decide(guardian, NOW).isRight()).isEqualTo(letter);
        assertThat(rules.withAnyGuardian(true).decide(guardian, NOW).isRight()).isTrue();
    }

    @Test
    void a_guardian_of_nobody_here_gets_none() {
        assertThat(rules.decide(candidate(Profil.PARENT, Optional.of(account(AccountState.A_ACTIVER))), NOW))
                .isEqualTo(Either.left(new LetterRefusal.NoAuthority()));
    }
}
