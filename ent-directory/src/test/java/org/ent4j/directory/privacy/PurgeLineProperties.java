package org.ent4j.directory.privacy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ent4j.directory.privacy.Subjects.DAY;
import static org.ent4j.directory.privacy.Subjects.ID;

import java.time.LocalDate;
import java.time.Period;
import java.util.Comparator;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.statistics.Statistics;
import org.ent4j.directory.account.AccountState;
import org.ent4j.directory.privacy.DataSubject.Standing;
import org.ent4j.directory.privacy.Retention.RightEnds;

class PurgeLineProperties {

    private static final Set<AccountState> LEAVING =
            Set.of(AccountState.DISPARU, AccountState.PRE_SUPPRIME, AccountState.SUPPRIME);

    @Provide
    Arbitrary<DataSubject> subjects() {
        return Subjects.any();
    }

    @Provide
    Arbitrary<Retention> retentions() {
        var after = Arbitraries.of(Period.ZERO, Period.ofMonths(1), Retention.LEGAL, Period.ofYears(1));
        var holds = Arbitraries.integers().between(-5, 200).optional(0.15);
        return Combinators.combine(after, Arbitraries.of(RightEnds.values()), holds)
                .as((delay, ends, held) -> {
                    var retention = Retention.builder();
                    retention.afterRight(delay).rightEnds(ends);
                    held.ifPresent(days -> retention.putHolds(ID, new Hold(DAY.plusDays(days), "")));
                    return retention.build();
                });
    }

    /** Independent of the rules: is the day after all days that have to be waited for? */
    private static boolean isDue(DataSubject subject, Retention retention, LocalDate day) {
        var held = Optional.ofNullable(retention.holds().get(ID)).map(Hold::until);
        if (subject.isPresent()
                || !subject.pupils().isEmpty()
                || (held.isPresent() && !day.isAfter(held.get()))
                || !LEAVING.contains(subject.account().map(Standing::state).orElse(AccountState.DISPARU))) {
            return false;
        }
        return !day.isBefore(due(subject, retention));
    }

    private static LocalDate due(DataSubject subject, Retention retention) {
        var after = retention.afterRight().toTotalMonths() > 3 ? Period.ofMonths(3) : retention.afterRight();
        if (subject.disappearedOn().isPresent() && retention.rightEnds() == RightEnds.ON_DISAPPEARANCE) {
            return subject.disappearedOn().get().plus(after);
        }
        if (subject.account().isEmpty()) {
            return subject.disappearedOn().orElseThrow().plusDays(90).plus(after);
        }
        var account = subject.account().get();
        var since = account.since();
        var absent = subject.disappearedOn();
        if (absent.isPresent() && since.isBefore(absent.get())) {
            return absent.get().plusDays(90).plus(after);
        }
        return switch (account.state()) {
            case DISPARU -> absent.orElse(since).plusDays(90).plus(after);
            case PRE_SUPPRIME ->
                Stream.concat(absent.map(day -> day.plusDays(90)).stream(), Stream.of(since))
                        .min(Comparator.naturalOrder())
                        .orElseThrow()
                        .plus(after);
            default -> since;
        };
    }

    @Property
    void nobody_is_due_but_those_whose_delays_have_all_passed(
            @ForAll("subjects") DataSubject subject, @ForAll("retentions") Retention retention) {
        var line = PurgeLine.of(subject, retention, DAY);

        Statistics.collect(line.reason().getClass().getSimpleName());
        Statistics.coverage(coverage -> {
            coverage.check("RightEnded").percentage(share -> share > 15);
            for (var reason :
                    new String[] {"DelayRuns", "NotConfirmed", "AccountInUse", "GuardianOf", "HeldBack", "SourceHas"}) {
                coverage.check(reason).percentage(share -> share > 1);
            }
        });
        assertThat(line.due()).isEqualTo(isDue(subject, retention, DAY));
        assertThat(line.reason() instanceof PrivacyReason.RightEnded).isEqualTo(line.due());
    }

    @Property
    void the_day_that_is_told_is_the_first_on_which_somebody_is_due(
            @ForAll("subjects") DataSubject subject, @ForAll("retentions") Retention retention) {
        var line = PurgeLine.of(subject, retention, DAY);

        if (!line.due()) {
            line.when().ifPresent(day -> {
                assertThat(day).isAfter(DAY);
                assertThat(PurgeLine.of(subject, retention, day).due()).isTrue();
                assertThat(PurgeLine.of(subject, retention, day.minusDays(1)).due())
                        .isFalse();
            });
        }
        Statistics.label("day told").collect(!line.due() && line.when().isPresent());
        Statistics.label("day told").coverage(coverage -> coverage.check(true).percentage(share -> share > 10));
    }

    @Property
    void whoever_is_due_stays_due(@ForAll("subjects") DataSubject subject, @ForAll("retentions") Retention retention) {
        if (PurgeLine.of(subject, retention, DAY).due()) {
            assertThat(PurgeLine.of(subject, retention, DAY.plusDays(1)).due()).isTrue();
            assertThat(PurgeLine.of(subject, retention, DAY.plusYears(1)).due()).isTrue();
        }
    }

    @Property
    void an_erasure_that_is_refused_goes_through_when_insisted_on_unless_held_back(
            @ForAll("subjects") DataSubject subject, @ForAll("retentions") Retention retention) {
        var held = retention.holdOn(ID, DAY).isPresent();
        var gentle = ErasurePlan.of(subject, Holdings.NONE, retention, DAY, false);
        var insisted = ErasurePlan.of(subject, Holdings.NONE, retention, DAY, true);

        assertThat(insisted.isLeft()).isEqualTo(held);
        if (!held) {
            assertThat(insisted.get().passedOver().isEmpty()).isEqualTo(gentle.isRight());
        }
        if (PurgeLine.of(subject, retention, DAY).due()) {
            assertThat(gentle.isRight()).isTrue();
        }
    }
}
