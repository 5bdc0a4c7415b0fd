package org.ent4j.directory.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ent4j.directory.account.AccountSamples.TODAY;
import static org.ent4j.directory.account.AccountState.A_ACTIVER;
import static org.ent4j.directory.account.AccountState.DISPARU;
import static org.ent4j.directory.account.AccountState.OPERATIONNEL;
import static org.ent4j.directory.account.AccountState.PRE_SUPPRIME;
import static org.ent4j.directory.account.AccountState.SUPPRIME;

import io.vavr.control.Either;
import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import net.jqwik.api.statistics.Statistics;
import org.ent4j.directory.account.secret.Secret;

class AccountLifeProperties {

    private static final AccountDelay DELAY = new AccountDelay(Period.ofDays(90), Period.ofDays(60));

    /** A command and how many days it comes after the one before. */
    record Step(AccountAction action, int days) {}

    /**
     * An independent model: a pile of states. A command puts one upon it or takes one away.
     *
     * <p>What may be put upon what is a rank, and not a table.
     */
    private static final class Pile {

        private static final Map<AccountAction, AccountState> PUTS = new EnumMap<>(Map.of(
                AccountAction.BLOCK,
                AccountState.BLOQUE,
                AccountAction.SUSPEND,
                AccountState.SUSPENDU,
                AccountAction.DEACTIVATE,
                AccountState.DESACTIVE,
                AccountAction.DISAPPEAR,
                DISPARU,
                AccountAction.PREDELETE,
                PRE_SUPPRIME,
                AccountAction.DELETE,
                SUPPRIME));

        private static final Map<AccountAction, AccountState> TAKES = new EnumMap<>(Map.of(
                AccountAction.UNBLOCK, AccountState.BLOQUE,
                AccountAction.RESUME, AccountState.SUSPENDU,
                AccountAction.REACTIVATE, AccountState.DESACTIVE,
                AccountAction.REAPPEAR, DISPARU,
                AccountAction.RESTORE, PRE_SUPPRIME));

        private final List<AccountState> states = new ArrayList<>(List.of(A_ACTIVER));
        private LocalDate since = TODAY;

        AccountState top() {
            return states.get(states.size() - 1);
        }

        boolean run(AccountAction action, LocalDate day) {
            if (!admits(action, day)) {
                return false;
            }
            if (TAKES.containsKey(action)) {
                states.remove(states.size() - 1);
            } else if (action == AccountAction.ACTIVATE) {
                states.set(0, OPERATIONNEL);
            } else {
                states.add(PUTS.get(action));
            }
            since = day;
            return true;
        }

        private boolean admits(AccountAction action, LocalDate day) {
            return switch (action) {
                case ACTIVATE -> top() == A_ACTIVER;
                case BLOCK -> top() == OPERATIONNEL;
                case PREDELETE -> top() == DISPARU && !day.isBefore(since.plusDays(90));
                case DELETE -> top() == PRE_SUPPRIME && !day.isBefore(since.plusDays(60));
                case SUSPEND, DEACTIVATE, DISAPPEAR ->
                    top().ordinal() < Objects.requireNonNull(PUTS.get(action)).ordinal();
                default -> top() == TAKES.get(action);
            };
        }
    }

    @Property
    void any_walk_goes_as_the_pile_of_states_says(@ForAll("walks") List<Step> walk) {
        var account = AccountSamples.account(A_ACTIVER);
        var pile = new Pile();
        var day = TODAY;
        for (var step : walk) {
            day = day.plusDays(step.days());
            var result = run(account, step.action(), day);
            assertThat(result.isRight()).as("%s in %s", step, account.state()).isEqualTo(pile.run(step.action(), day));
            account = result.map(AccountChange::account).getOrElse(account);
            assertThat(account.state()).isEqualTo(pile.top());
        }
        Statistics.label("ends in").collect(account.state()).coverage(c -> {
            c.check(SUPPRIME).percentage(share -> share > 1);
            c.check(PRE_SUPPRIME).percentage(share -> share > 0.5);
            c.check(OPERATIONNEL).percentage(share -> share > 0.5);
        });
    }

    @Property
    void every_step_says_who_when_why_and_from_where_to_where(@ForAll("walks") List<Step> walk) {
        var account = AccountSamples.account(A_ACTIVER);
        var day = TODAY;
        for (var step : walk) {
            day = day.plusDays(step.days());
            var how = how(day);
            var before = account;
            var result = run(account, step.action(), day);
            result.peek(change -> assertThat(change.events().get(0))
                    .extracting(
                            AccountEvent::from,
                            AccountEvent::to,
                            AccountEvent::when,
                            AccountEvent::who,
                            AccountEvent::why)
                    .containsExactly(before.state(), change.account().state(), how.instant(), how.who(), how.why()));
            account = result.map(AccountChange::account).getOrElse(account);
        }
    }

    @Property
    void disappearing_and_coming_back_is_as_if_nothing_had_been(
            @ForAll("walks") List<Step> walk, @ForAll("days") int later) {
        var account = walked(walk);
        var day = TODAY.plusYears(50);
        var gone = AccountLife.disappear(account, day, how(day));
        Statistics.label("could disappear")
                .collect(gone.isRight())
                .coverage(c -> c.check(true).percentage(share -> share > 10));

        gone.peek(change -> assertThat(AccountLife.reappear(change.account(), how(day.plusDays(later)))
                        .get()
                        .account())
                .isEqualTo(account));
    }

    @Property
    void what_can_be_done_is_what_is_not_refused_by_the_table(@ForAll("walks") List<Step> walk) {
        var account = walked(walk);
        var possible = AccountLife.possible(account);

        for (var action : AccountAction.values()) {
            assertThat(AccountLife.fire(account, action, how(TODAY)).isRight()).isEqualTo(possible.contains(action));
        }
    }

    @Example
    void no_path_leads_away_from_supprime_and_every_other_state_leads_there() {
        assertThat(AccountLife.TABLE.isFinal(SUPPRIME)).isTrue();
        for (var state : AccountState.values()) {
            assertThat(reachable(state)).as("from %s", state).contains(SUPPRIME);
        }
    }

    private static List<AccountState> reachable(AccountState from) {
        var found = new ArrayList<>(List.of(from));
        for (var i = 0; i < found.size(); i++) {
            var state = found.get(i);
            AccountLife.TABLE.commands(state).stream()
                    .flatMap(move -> AccountLife.TABLE.next(state, move).stream())
                    .filter(next -> !found.contains(next))
                    .forEach(found::add);
        }
        return found;
    }

    @Example
    void a_deleted_account_holds_nothing_but_its_login() {
        var full = AccountSamples.account(PRE_SUPPRIME)
                .withAliases(List.of(new Login("jeanne.martin")))
                .withPassword(Optional.of(AccountSamples.HASHER.hash(Secret.of("x"))));

        var deleted =
                AccountLife.delete(full, DELAY, how(TODAY.plusDays(60))).get().account();

        assertThat(deleted)
                .isEqualTo(Account.created(full.person(), full.login(), TODAY.plusDays(60))
                        .withAliases(full.aliases())
                        .withState(SUPPRIME));
    }

    @Property
    void nothing_is_kept_longer_than_three_months_after_the_right_has_ended(@ForAll("days") int day) {
        var generous = new AccountDelay(Period.ofDays(90), Period.ofYears(2));
        var account = AccountSamples.account(PRE_SUPPRIME).withSince(TODAY.plusDays(day));

        assertThat(generous.deletedOn(account)).isEqualTo(account.since().plusMonths(3));
        assertThat(AccountPolicy.USUAL_DELAY.deletedOn(account))
                .isBeforeOrEqualTo(account.since().plusMonths(3))
                .isAfter(account.since().plusDays(87));
    }

    @Example
    void a_restored_account_has_the_whole_delay_again() {
        var account = AccountSamples.account(OPERATIONNEL);
        var gone = AccountLife.disappear(account, TODAY, how(TODAY)).get().account();
        var marked = AccountLife.predelete(gone, DELAY, how(TODAY.plusDays(95)))
                .get()
                .account();

        var restored = AccountLife.restore(marked, how(TODAY.plusDays(100))).get();

        assertThat(restored.account().state()).isEqualTo(DISPARU);
        assertThat(restored.events()).extracting(AccountEvent::kind).containsExactly(AccountEvent.Kind.RESTORED);
        assertThat(AccountLife.predelete(restored.account(), DELAY, how(TODAY.plusDays(189)))
                        .getLeft())
                .isEqualTo(new AccountRefusal.TooEarly(AccountAction.PREDELETE.label(), TODAY.plusDays(190)));
        assertThat(AccountLife.reappear(restored.account(), how(TODAY)).get().account())
                .isEqualTo(account);
    }

    @Example
    void a_login_that_is_changed_goes_on_working_and_may_be_taken_back() {
        var account = AccountSamples.account(OPERATIONNEL);
        var old = account.login();
        var renamed = AccountLife.changeLogin(account, new Login("jeanne.martin"), how(TODAY))
                .account();
        var back = AccountLife.changeLogin(renamed, old, how(TODAY)).account();

        assertThat(renamed.aliases()).containsExactly(old);
        assertThat(back.login()).isEqualTo(old);
        assertThat(back.aliases()).containsExactly(new Login("jeanne.martin"));
    }

    private static Account walked(List<Step> walk) {
        var account = AccountSamples.account(A_ACTIVER);
        var day = TODAY;
        for (var step : walk) {
            day = day.plusDays(step.days());
            account =
                    run(account, step.action(), day).map(AccountChange::account).getOrElse(account);
        }
        return account;
    }

    private static Either<AccountRefusal, AccountChange> run(Account account, AccountAction action, LocalDate day) {
        var how = how(day);
        return switch (action) {
            case ACTIVATE, BLOCK -> AccountLife.fire(account, action, how);
            case UNBLOCK -> AccountLife.unblock(account, how);
            case SUSPEND -> AccountLife.suspend(account, how);
            case RESUME -> AccountLife.resume(account, how);
            case DEACTIVATE -> AccountLife.deactivate(account, how);
            case REACTIVATE -> AccountLife.reactivate(account, how);
            case DISAPPEAR -> AccountLife.disappear(account, day, how);
            case REAPPEAR -> AccountLife.reappear(account, how);
            case PREDELETE -> AccountLife.predelete(account, DELAY, how);
            case RESTORE -> AccountLife.restore(account, how);
            case DELETE -> AccountLife.delete(account, DELAY, how);
        };
    }

    private static Circumstance how(LocalDate day) {
        return Circumstance.of(Actor.IMPORT, day.atTime(9, 0).atZone(AccountSamples.NOW.getZone()), "test");
    }

    @Provide
    Arbitrary<List<Step>> walks() {
        var forwards = Arbitraries.of(AccountAction.DISAPPEAR, AccountAction.PREDELETE, AccountAction.DELETE);
        var actions =
                Arbitraries.frequencyOf(Tuple.of(3, Arbitraries.of(AccountAction.values())), Tuple.of(1, forwards));
        return Combinators.combine(actions, days())
                .as(Step::new)
                .list()
                .ofMinSize(1)
                .ofMaxSize(25);
    }

    @Provide
    Arbitrary<Integer> days() {
        return Arbitraries.oneOf(Arbitraries.integers().between(0, 3), Arbitraries.of(59, 60, 89, 90, 400));
    }
}
