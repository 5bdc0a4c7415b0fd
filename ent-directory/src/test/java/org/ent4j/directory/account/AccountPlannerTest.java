package org.ent4j.directory.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ent4j.directory.account.AccountSamples.NOW;
import static org.ent4j.directory.account.AccountSamples.TODAY;
import static org.ent4j.directory.account.AccountSamples.person;

import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.statistics.Statistics;
import org.ent4j.directory.Accounts;
import org.ent4j.directory.memory.InMemoryAccounts;
import org.ent4j.directory.person.Person;
import org.ent4j.directory.spi.AccountStore;
import org.ent4j.model.person.Profil;

class AccountPlannerTest {

    private final AccountStore store = new InMemoryAccounts();

    private AccountsPlan run(List<Person> people, LocalDate day) {
        return run(store, people, day);
    }

    private static AccountsPlan run(AccountStore store, List<Person> people, LocalDate day) {
        var now = day.atTime(3, 0).atZone(NOW.getZone());
        var plan = Accounts.plan(store, people, AccountPolicy.USUAL, now);
        assertThat(Accounts.apply(store, plan).isRight()).isTrue();
        return plan;
    }

    private Account account(Person person) {
        return store.byPerson(person.id()).orElseThrow();
    }

    @Example
    void everybody_in_the_directory_gets_an_account_to_be_activated() {
        var plan = run(List.of(person("2", "Jean", "MARTIN"), person("1", "Jean", "MARTIN")), TODAY);

        assertThat(plan.lines())
                .extracting(line -> line.after().login().value())
                .containsExactly("jean.martin", "jean.martin2");
        assertThat(plan.lines()).allMatch(PlannedAccount::isNew);
        assertThat(plan.states()).isEqualTo(Map.of(AccountState.A_ACTIVER, 2));
        assertThat(plan.created()).isEqualTo(2);
    }

    @Example
    void a_new_name_does_not_change_the_login() {
        run(List.of(person("1", "Jeanne", "DUPONT")), TODAY);

        var plan = run(List.of(person("1", "Jeanne", "MARTIN")), TODAY.plusDays(1));

        assertThat(plan.changesNothing()).isTrue();
        assertThat(account(person("1", "", "")).login()).hasToString("jeanne.dupont");
    }

    @Example
    void profils_that_the_host_leaves_out_get_none() {
        var policy =
                AccountPolicy.builder().addWithoutAccount(Profil.ENSEIGNANT).build();

        assertThat(Accounts.plan(store, List.of(person("1", "A", "B")), policy, NOW)
                        .lines())
                .isEmpty();
    }

    @Example
    void who_disappears_goes_step_by_step_with_the_delays_and_the_events_say_why() {
        var jeanne = person("1", "Jeanne", "DUPONT");
        run(List.of(jeanne), TODAY);
        var gone = List.of(jeanne.disappeared(TODAY.plusDays(10)));

        var first = run(gone, TODAY.plusDays(12));
        assertThat(first.lines().get(0).nextDue()).contains(TODAY.plusDays(100));
        assertThat(account(jeanne).state()).isEqualTo(AccountState.DISPARU);
        assertThat(run(gone, TODAY.plusDays(99)).changesNothing()).isTrue();
        assertThat(run(gone, TODAY.plusDays(100)).states()).containsKey(AccountState.PRE_SUPPRIME);
        assertThat(run(gone, TODAY.plusDays(189)).changesNothing()).isTrue();
        assertThat(run(gone, TODAY.plusDays(190)).states()).containsKey(AccountState.SUPPRIME);
        assertThat(run(gone, TODAY.plusDays(900)).changesNothing()).isTrue();

        assertThat(store.events(jeanne.id()))
                .extracting(AccountEvent::why)
                .containsExactly("feed.present", "feed.absent", "feed.absent", "delay.passed", "delay.passed");
        assertThat(store.events(jeanne.id()))
                .extracting(event -> event.who().kind())
                .endsWith(Actor.Kind.DELAY, Actor.Kind.DELAY);
    }

    @Example
    void a_plan_that_comes_late_marks_at_once_but_never_deletes_on_the_same_day() {
        var jeanne = person("1", "Jeanne", "DUPONT");
        run(List.of(jeanne), TODAY);

        var plan = run(List.of(jeanne.disappeared(TODAY)), TODAY.plusYears(2));

        assertThat(plan.lines().get(0).after().state()).isEqualTo(AccountState.PRE_SUPPRIME);
        assertThat(account(jeanne).since()).isEqualTo(TODAY.plusYears(2));
    }

    @Example
    void who_comes_back_finds_the_account_as_it_was_and_after_its_deletion_the_login() {
        var jeanne = person("1", "Jeanne", "DUPONT");
        run(List.of(jeanne), TODAY);
        var before = account(jeanne);
        var gone = List.of(jeanne.disappeared(TODAY));
        run(gone, TODAY.plusDays(1));
        run(gone, TODAY.plusDays(95));
        assertThat(account(jeanne).state()).isEqualTo(AccountState.PRE_SUPPRIME);

        run(List.of(jeanne), TODAY.plusDays(96));
        assertThat(account(jeanne)).isEqualTo(before);

        run(gone, TODAY.plusDays(200));
        run(gone, TODAY.plusDays(400));
        assertThat(account(jeanne).state()).isEqualTo(AccountState.SUPPRIME);
        run(List.of(person("2", "Jeanne", "DUPONT"), jeanne), TODAY.plusDays(401));
        assertThat(account(jeanne).login()).hasToString("jeanne.dupont");
        assertThat(account(jeanne).state()).isEqualTo(AccountState.A_ACTIVER);
        assertThat(account(person("2", "", "")).login()).hasToString("jeanne.dupont2");
    }

    @Example
    void an_absence_begins_anew_for_who_was_back_without_the_account_being_told() {
        var jeanne = person("1", "Jeanne", "DUPONT");
        run(List.of(jeanne), TODAY);
        run(List.of(jeanne.disappeared(TODAY)), TODAY.plusDays(95));
        assertThat(account(jeanne).state()).isEqualTo(AccountState.PRE_SUPPRIME);

        var again = List.of(jeanne.disappeared(TODAY.plusDays(200)));
        run(again, TODAY.plusDays(200));

        assertThat(account(jeanne).state()).isEqualTo(AccountState.DISPARU);
        assertThat(account(jeanne).since()).isEqualTo(TODAY.plusDays(200));
        assertThat(run(again, TODAY.plusDays(289)).changesNothing()).isTrue();
        assertThat(run(again, TODAY.plusDays(290)).states()).containsKey(AccountState.PRE_SUPPRIME);
    }

    @Example
    void delays_differ_by_profil() {
        var policy = AccountPolicy.USUAL.withDelays(
                Map.of(Profil.ENSEIGNANT, new AccountDelay(Period.ofDays(10), Period.ofDays(5))));
        var gone = person("1", "A", "B").disappeared(TODAY);
        run(List.of(gone.present()), TODAY);

        var plan = Accounts.plan(store, List.of(gone), policy, NOW.plusDays(10));

        assertThat(plan.lines().get(0).after().state()).isEqualTo(AccountState.PRE_SUPPRIME);
        assertThat(plan.lines().get(0).nextDue()).contains(TODAY.plusDays(15));
    }

    @Example
    void an_older_plan_is_refused_and_planned_again_takes_another_login() {
        var mine = Accounts.plan(store, List.of(person("1", "Jean", "MARTIN")), AccountPolicy.USUAL, NOW);
        var theirs = Accounts.plan(store, List.of(person("2", "Jean", "MARTIN")), AccountPolicy.USUAL, NOW);
        Accounts.apply(store, theirs);

        assertThat(Accounts.apply(store, mine).getLeft()).isEqualTo(new AccountRefusal.Concurrent());
        assertThat(run(List.of(person("1", "Jean", "MARTIN")), TODAY)
                        .lines()
                        .get(0)
                        .after()
                        .login())
                .hasToString("jean.martin2");
    }

    /** Who of five namesakes is in the directory on some days. */
    record Day(int days, Set<Integer> present) {}

    @Property
    void whatever_comes_and_goes_a_second_plan_changes_nothing_and_no_login_changes_hands(
            @ForAll("days") List<Day> days) {
        var accounts = new InMemoryAccounts();
        var people = new ArrayList<Person>();
        var today = TODAY;
        for (var day : days) {
            today = today.plusDays(day.days());
            follow(people, day.present(), today);
            var holders = accounts.holders(List.of("jean.martin"));
            run(accounts, people, today);

            assertThat(run(accounts, people, today).changesNothing()).isTrue();
            assertThat(accounts.holders(List.of("jean.martin"))).containsAllEntriesOf(holders);
            assertThat(people.stream().filter(Person::isPresent))
                    .allMatch(person ->
                            accounts.byPerson(person.id()).orElseThrow().is(AccountState.A_ACTIVER));
        }
        var deleted = accounts.inStates(Set.of(AccountState.SUPPRIME)).size();
        Statistics.label("somebody was deleted")
                .collect(deleted > 0)
                .coverage(c -> c.check(true).percentage(share -> share > 2));
    }

    /** As an import leaves the directory. */
    private static void follow(List<Person> people, Set<Integer> present, LocalDate today) {
        present.stream()
                .map(key -> person(key.toString(), "Jean", "MARTIN"))
                .filter(person -> people.stream().noneMatch(each -> each.id().equals(person.id())))
                .forEach(people::add);
        people.replaceAll(person -> {
            var isThere = present.contains(Integer.valueOf(person.keys().first().key()));
            return isThere ? person.present() : person.isPresent() ? person.disappeared(today) : person;
        });
    }

    @Provide
    Arbitrary<List<Day>> days() {
        var present = Arbitraries.integers().between(1, 5).set().ofMaxSize(5);
        var days = Arbitraries.of(0, 1, 30, 89, 90, 91, 200);
        return Combinators.combine(days, present)
                .as(Day::new)
                .list()
                .ofMinSize(1)
                .ofMaxSize(8);
    }
}
