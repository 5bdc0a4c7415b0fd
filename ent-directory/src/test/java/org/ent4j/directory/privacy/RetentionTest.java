package org.ent4j.directory.privacy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.time.Period;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import org.ent4j.directory.account.AccountDelay;
import org.ent4j.directory.account.AccountPolicy;
import org.ent4j.directory.account.AccountState;
import org.ent4j.directory.privacy.DataSubject.Known;
import org.ent4j.directory.privacy.DataSubject.Standing;
import org.ent4j.directory.privacy.Retention.RightEnds;
import org.ent4j.directory.privacy.RightEnd.Basis;
import org.ent4j.model.id.PersonId;
import org.ent4j.model.person.Profil;
import org.junit.jupiter.api.Test;

class RetentionTest {

    private static final PersonId ID = new PersonId("P");
    private static final LocalDate GONE = LocalDate.of(2026, 1, 15);

    private static DataSubject subject(Optional<AccountState> state) {
        var known = new Known(Profil.PARENT, Optional.of(GONE), new TreeSet<>(List.of("AAF")), 1);
        return new DataSubject(
                ID, Optional.of(known), state.map(each -> new Standing(each, GONE.plusDays(10), 1)), new TreeSet<>());
    }

    @Test
    void the_right_ends_when_the_account_says_so_or_the_disappearance_is_confirmed() {
        assertThat(RightEnd.of(subject(Optional.of(AccountState.PRE_SUPPRIME)), Retention.USUAL))
                .contains(new RightEnd(GONE.plusDays(10), Basis.MARKED));
        assertThat(RightEnd.of(subject(Optional.of(AccountState.SUPPRIME)), Retention.USUAL))
                .contains(new RightEnd(GONE.plusDays(10), Basis.DELETED));
        assertThat(RightEnd.of(subject(Optional.of(AccountState.DISPARU)), Retention.USUAL))
                .contains(new RightEnd(GONE.plusDays(90), Basis.CONFIRMED));
        assertThat(RightEnd.of(subject(Optional.empty()), Retention.USUAL))
                .contains(new RightEnd(GONE.plusDays(90), Basis.CONFIRMED));
        assertThat(RightEnd.of(subject(Optional.of(AccountState.OPERATIONNEL)), Retention.USUAL))
                .isEmpty();
    }

    @Test
    void a_host_can_take_the_disappearance_for_the_end() {
        var strict = Retention.builder().rightEnds(RightEnds.ON_DISAPPEARANCE).build();

        var end = RightEnd.of(subject(Optional.of(AccountState.PRE_SUPPRIME)), strict)
                .orElseThrow();

        assertThat(end).isEqualTo(new RightEnd(GONE, Basis.DISAPPEARED));
        assertThat(strict.dueOn(end)).isEqualTo(LocalDate.of(2026, 4, 15));
    }

    @Test
    void the_delays_of_the_accounts_say_when_a_disappearance_is_confirmed() {
        var accounts = AccountPolicy.USUAL.withDelays(
                Map.of(Profil.PARENT, new AccountDelay(Period.ofDays(5), Period.ofDays(5))));
        var retention = Retention.builder().accounts(accounts).build();

        assertThat(retention.confirmation(Optional.of(Profil.PARENT))).isEqualTo(Period.ofDays(5));
        assertThat(retention.confirmation(Optional.of(Profil.ELEVE))).isEqualTo(Period.ofDays(90));
        assertThat(retention.confirmation(Optional.empty())).isEqualTo(Period.ofDays(90));
    }

    @Test
    void no_choice_of_a_host_goes_beyond_the_three_months_of_the_law() {
        var end = new RightEnd(LocalDate.of(2026, 11, 30), Basis.MARKED);

        assertThat(Retention.USUAL.dueOn(end)).isEqualTo(LocalDate.of(2027, 2, 28));
        assertThat(Retention.builder().afterRight(Period.ofYears(2)).build().dueOn(end))
                .isEqualTo(LocalDate.of(2027, 2, 28));
        assertThat(Retention.builder().afterRight(Period.ofDays(8)).build().dueOn(end))
                .isEqualTo(LocalDate.of(2026, 12, 8));
    }

    @Test
    void the_trace_goes_by_whole_days_of_the_portal() {
        var now = ZonedDateTime.of(2026, 11, 28, 1, 30, 0, 0, ZoneId.of("Europe/Paris"));

        assertThat(Retention.USUAL.traceBefore(now)).isEqualTo(Instant.parse("2025-11-27T23:00:00Z"));
    }

    @Test
    void a_delay_or_a_limit_that_makes_no_sense_is_said_at_once() {
        assertThatThrownBy(
                        () -> Retention.builder().afterRight(Period.ofDays(-1)).build())
                .hasMessageContaining("Maybe");
        assertThatThrownBy(() -> Retention.USUAL.withLimitPercent(101)).hasMessageContaining("Maybe");
        assertThatThrownBy(() -> new DataSubject(ID, Optional.empty(), Optional.empty(), new TreeSet<>()))
                .hasMessageContaining("Maybe");
    }
}
