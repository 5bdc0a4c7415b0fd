package org.ent4j.directory.privacy;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.ent4j.directory.account.AccountState;
import org.ent4j.directory.privacy.DataSubject.Known;
import org.ent4j.directory.privacy.DataSubject.Standing;
import org.ent4j.model.id.PersonId;
import org.ent4j.model.person.Profil;
import org.junit.jupiter.api.Test;

class RightEndTest {

    private static final LocalDate GONE = LocalDate.of(2027, 1, 2);

    private static Optional<LocalDate> end(AccountState state, LocalDate since) {
        var known = new Known(Profil.ELEVE, Optional.of(GONE), new TreeSet<>(Set.of("AAF")), 1);
        var subject = new DataSubject(
                new PersonId("P"), Optional.of(known), Optional.of(new Standing(state, since, 1)), new TreeSet<>());
        return RightEnd.of(subject, Retention.USUAL).map(RightEnd::day);
    }

    /** Gone in summer, back in December without the accounts being told, and gone again in January. */
    @Test
    void what_the_account_says_of_an_earlier_absence_ends_no_right() {
        var confirmed = GONE.plusDays(90);

        assertThat(end(AccountState.DISPARU, GONE.minusMonths(6))).contains(confirmed);
        assertThat(end(AccountState.PRE_SUPPRIME, GONE.minusMonths(3))).contains(confirmed);
        assertThat(end(AccountState.SUPPRIME, GONE.minusDays(1))).contains(confirmed);
    }

    @Test
    void an_account_that_is_marked_late_puts_nothing_off() {
        var confirmed = GONE.plusDays(90);

        assertThat(end(AccountState.DISPARU, GONE.plusDays(40))).contains(confirmed);
        assertThat(end(AccountState.PRE_SUPPRIME, confirmed.plusDays(60))).contains(confirmed);
        assertThat(end(AccountState.PRE_SUPPRIME, confirmed.minusDays(10))).contains(confirmed.minusDays(10));
        assertThat(end(AccountState.SUPPRIME, GONE.plusYears(1))).contains(GONE.plusYears(1));
    }
}
