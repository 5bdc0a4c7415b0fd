package org.ent4j.viescolaire.sanction;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ent4j.viescolaire.sanction.SanctionFixture.*;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.statistics.Statistics;
import org.ent4j.model.calendar.DateRange;
import org.ent4j.model.calendar.SchoolYear;
import org.ent4j.viescolaire.rights.Actor;

/** Whatever people do in whatever order. */
class SanctionProperties {

    private static final List<Actor> ACTORS = List.of(HEAD, HEAD, HEAD, HEAD, CPE);
    private static final int COMMANDS = 40;

    /** What the law lets become of a sanction, followed without looking at the code. */
    private static final class Model {
        private String state = "PROPOSED";
        private LocalDate answerUntil = LocalDate.MAX;
        private LocalDate told = LocalDate.MAX;
        private int calls;
        private int absences;
        private boolean revoked;

        void follow(SanctionEvent event) {
            if (!(event instanceof SanctionEvent.AbsenceImplied)) {
                assertThat(event.by()).isEqualTo(HEAD);
            }
            if (event instanceof SanctionEvent.Informed informed) {
                move("DEFENCE", "PROPOSED");
                answerUntil = informed.notification().answerUntil();
                told = informed.notification().on();
                assertThat(told).isAfterOrEqualTo(FRIDAY.minusDays(7));
            } else if (event instanceof SanctionEvent.ConseilCalled called) {
                check(called.convocation());
            } else if (event instanceof SanctionEvent.ConseilCalledAgain again) {
                check(again.convocation());
            } else if (event instanceof SanctionEvent.Dropped) {
                move("DROPPED", "PROPOSED", "DEFENCE");
            } else if (event instanceof SanctionEvent.Pronounced pronounced) {
                move("PRONOUNCED", "DEFENCE");
                check(pronounced);
            } else if (event instanceof SanctionEvent.Suspended) {
                move("SUSPENDED", "PRONOUNCED");
            } else if (event instanceof SanctionEvent.Revoked) {
                move("REVOKED", "SUSPENDED");
                revoked = true;
            } else if (event instanceof SanctionEvent.Executed) {
                move("EXECUTED", "PRONOUNCED", "REVOKED");
            } else if (event instanceof SanctionEvent.AlternativeExecuted) {
                move("EXECUTED", "PRONOUNCED");
            } else if (event instanceof SanctionEvent.Erased) {
                move("ERASED", "PRONOUNCED", "SUSPENDED", "REVOKED", "EXECUTED");
            } else if (event instanceof SanctionEvent.AbsenceImplied) {
                absences++;
            }
        }

        private void move(String to, String... from) {
            assertThat(state).isIn((Object[]) from);
            state = to;
        }

        private void check(Convocation convocation) {
            calls++;
            assertThat(convocation.calledOn()).isAfterOrEqualTo(told);
            assertThat(convocation.sitting()).isAfterOrEqualTo(answerUntil);
        }

        private void check(SanctionEvent.Pronounced decision) {
            var terms = decision.terms();
            assertThat(terms.days()).isBetween(terms.kind().isTemporaryExclusion() ? 1 : 0, 8);
            assertThat(terms.hours()).isBetween(0, 20);
            if (decision.authority() == Authority.CHEF_D_ETABLISSEMENT) {
                assertThat(terms.kind()).isNotEqualTo(SanctionKind.EXCLUSION_DEFINITIVE);
                assertThat(decision.day()).isAfter(answerUntil);
            }
            var endOfYear = LocalDate.of(decision.day().plusMonths(4).getYear(), 8, 31);
            terms.sursis()
                    .flatMap(Sursis::until)
                    .ifPresent(until -> assertThat(until).isBetween(endOfYear, endOfYear.plusYears(2)));
        }
    }

    private static SanctionTerms terms(Random random) {
        var kind = SanctionKind.values()[random.nextInt(SanctionKind.values().length)];
        var terms = SanctionTerms.of(kind);
        if (kind.isTemporaryExclusion() || random.nextInt(10) == 0) {
            terms = terms.withDays(random.nextInt(10));
        }
        if (kind == SanctionKind.MESURE_DE_RESPONSABILISATION) {
            terms = terms.withHours(random.nextInt(24));
        }
        if (random.nextInt(3) == 0) {
            terms = terms.withAlternativeHours(1 + random.nextInt(21));
        }
        return random.nextInt(2) == 0
                ? terms
                : terms.withSursis(Sursis.until(LocalDate.of(2027, 8, 25).plusDays(random.nextInt(800))));
    }

    /** Mostly that day. */
    private static LocalDate earlier(Random random, LocalDate day) {
        return day.minusDays(random.nextInt(3) > 0 ? 0 : random.nextInt(20));
    }

    private static SanctionCommand command(Random random, LocalDate day) {
        var by = ACTORS.get(random.nextInt(ACTORS.size()));
        var at = at(day);
        var authority = Authority.values()[random.nextInt(2)];
        return switch (random.nextInt(13)) {
            case 0, 1 ->
                new SanctionCommand.Inform(
                        at,
                        by,
                        new Notification(
                                earlier(random, day),
                                true,
                                random.nextInt(4) > 0,
                                true,
                                true,
                                day.plusDays(random.nextInt(5))));
            case 2 -> new SanctionCommand.Bar(at, by, new DateRange(day, day.plusDays(random.nextInt(3))));
            case 3 ->
                new SanctionCommand.CallConseil(
                        at, by, Convocation.of(earlier(random, day), day.plusDays(random.nextInt(8))));
            case 4 ->
                new SanctionCommand.CallConseilAgain(
                        at, by, Convocation.of(earlier(random, day), day.plusDays(random.nextInt(15))));
            case 5 ->
                random.nextInt(15) == 0
                        ? new SanctionCommand.Drop(at, by, "")
                        : new SanctionCommand.ExecuteAlternative(at, by, random.nextBoolean());
            case 6, 7, 8 -> new SanctionCommand.Pronounce(at, by, authority, terms(random), "faits");
            case 9, 12 ->
                new SanctionCommand.Revoke(
                        at,
                        by,
                        authority,
                        day,
                        SanctionKind.values()[random.nextInt(6)],
                        Optional.of(terms(random)).filter(any -> random.nextBoolean()));
            case 10 ->
                new SanctionCommand.Execute(
                        at,
                        by,
                        random.nextBoolean()
                                ? Optional.empty()
                                : Optional.of(new DateRange(day, day.plusDays(random.nextInt(4)))));
            default -> new SanctionCommand.Erase(at, by, ErasureGround.values()[random.nextInt(2)]);
        };
    }

    @Property(tries = 1000)
    void refused_commands_change_nothing_and_the_journal_makes_the_same_sanction_again(@ForAll long seed) {
        var random = new Random(seed);
        var proposed = Sanctions.propose(at(FRIDAY), CPE, CASE, POLICY).get();
        var sanction = proposed.state();
        var journal = new ArrayList<>(proposed.events());
        var model = new Model();
        var refused = 0;
        var day = FRIDAY;
        for (var count = 0; count < COMMANDS; count++) {
            var command = command(random, day);
            var before = sanction;
            var outcome = Sanctions.decide(sanction, command, POLICY);
            if (outcome.isRight()) {
                outcome.get().events().forEach(model::follow);
                journal.addAll(outcome.get().events());
                sanction = outcome.get().state();
            } else {
                refused++;
                assertThat(outcome.getLeft().reasons()).isNotEmpty();
                assertThat(sanction).isEqualTo(before);
            }
            assertThat(sanction.state()).hasToString(model.state);
            day = day.plusDays(count < 25 ? random.nextInt(4) : random.nextInt(150));
        }
        assertThat(Sanction.replay(journal)).isEqualTo(sanction);
        assertThat(sanction.version()).isEqualTo(journal.size());
        assertThat(SanctionRegister.of(journal).lines())
                .hasSize(sanction.pronounced().isPresent() ? 1 : 0);
        cover(sanction, refused, model);
    }

    private static void cover(Sanction sanction, int refused, Model model) {
        Statistics.label("ends").collect(sanction.state()).coverage(coverage -> {
            for (var state : List.of(
                    SanctionState.DROPPED, SanctionState.EXECUTED, SanctionState.SUSPENDED, SanctionState.ERASED)) {
                coverage.check(state).percentage(share -> share > 0.4);
            }
        });
        Statistics.label("refused")
                .collect(refused > 10)
                .coverage(coverage -> coverage.check(true).percentage(share -> share > 50));
        Statistics.label("revoked")
                .collect(model.revoked)
                .coverage(coverage -> coverage.check(true).percentage(share -> share > 0.4));
        Statistics.label("called")
                .collect(model.calls > 0)
                .coverage(coverage -> coverage.check(true).percentage(share -> share > 3));
        Statistics.label("absent")
                .collect(model.absences > 0)
                .coverage(coverage -> coverage.check(true).percentage(share -> share > 5));
    }

    @Property(tries = 300)
    void a_sanction_stays_in_the_file_until_the_end_of_a_school_year_and_the_higher_the_longer(@ForAll long seed) {
        var random = new Random(seed);
        var day = LocalDate.of(2019, 9, 1).plusDays(random.nextInt(5000));
        var usual = ErasurePolicy.usual();
        var before = SchoolYear.of(day).lastDay();
        for (var kind : SanctionKind.values()) {
            var last = usual.lastDay(kind, day);
            if (last.isPresent()) {
                assertThat(last.get()).isAfterOrEqualTo(before);
                assertThat(SchoolYear.of(last.get()).lastDay()).isEqualTo(last.get());
                before = last.get();
            }
        }
        Statistics.label("late in the year")
                .collect(day.getMonthValue() < 9)
                .coverage(coverage -> coverage.check(true).percentage(share -> share > 20));
    }
}
