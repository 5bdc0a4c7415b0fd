package org.ent4j.directory.privacy;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.statistics.Statistics;
import org.ent4j.directory.Privacy;
import org.ent4j.directory.account.Account;
import org.ent4j.directory.account.AccountChange;
import org.ent4j.directory.account.AccountState;
import org.ent4j.directory.account.Login;
import org.ent4j.directory.memory.InMemoryStores;
import org.ent4j.directory.person.Guardianship;
import org.ent4j.directory.person.Person;
import org.ent4j.directory.spi.DirectoryChanges;
import org.ent4j.directory.spi.PrivacySample;
import org.ent4j.model.id.PersonId;
import org.ent4j.model.person.PersonName;
import org.ent4j.model.person.Profil;

class PurgeProperties {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 28);
    private static final ZonedDateTime NOW = DAY.atTime(9, 0).atZone(ZoneId.of("Europe/Paris"));
    private static final Access HOW = new Access(NOW.toInstant(), Optional.empty(), "");

    /**
     * Somebody of a small directory.
     *
     * @param gone days ago
     * @param guardians numbers of others, or of nobody
     */
    record Somebody(Optional<Integer> gone, Optional<AccountState> state, Set<Integer> guardians) {}

    @Provide
    Arbitrary<List<Somebody>> everybody() {
        return Combinators.combine(
                        Arbitraries.integers().between(0, 400).optional(0.6),
                        Arbitraries.of(AccountState.class).optional(0.7),
                        Arbitraries.integers().between(0, 9).set().ofMaxSize(2))
                .as(Somebody::new)
                .list()
                .ofMinSize(1)
                .ofMaxSize(8);
    }

    private static PersonId id(int number) {
        return PrivacySample.key(String.valueOf(number)).personId();
    }

    private static PrivacySample stores(List<Somebody> everybody) {
        var stores = InMemoryStores.empty();
        var numbers = IntStream.range(0, everybody.size()).boxed().toList();
        var people = numbers.stream().map(i -> person(i, everybody.get(i))).toList();
        var accounts = numbers.stream()
                .flatMap(i -> everybody.get(i).state().stream().map(state -> account(i, everybody.get(i), state)))
                .toList();
        assertThat(stores.directory().write(DirectoryChanges.ofPeople(people)).isRight())
                .isTrue();
        assertThat(stores.accounts().write(accounts).isRight()).isTrue();
        return stores;
    }

    private static Person person(int number, Somebody somebody) {
        return Person.builder()
                .id(id(number))
                .addKeys(PrivacySample.key(String.valueOf(number)))
                .name(PersonName.of("NOM" + number, "Prénom"))
                .profil(Profil.ELEVE)
                .disappearedOn(somebody.gone().map(DAY::minusDays))
                .addAllGuardians(somebody.guardians().stream()
                        .filter(guardian -> guardian != number)
                        .map(guardian ->
                                new Guardianship(id(guardian), "10", Guardianship.Authority.LEGAL, true, true, true))
                        .toList())
                .build();
    }

    private static AccountChange account(int number, Somebody somebody, AccountState state) {
        var account = Account.builder()
                .person(id(number))
                .login(new Login("login" + number))
                .state(state)
                .since(DAY.minusDays(somebody.gone().orElse(0)))
                .build();
        return new AccountChange(account, List.of());
    }

    @Property(tries = 300)
    void a_purge_takes_those_who_are_due_and_touches_nobody_else(@ForAll("everybody") List<Somebody> everybody) {
        var stores = stores(everybody);
        var ids = IntStream.range(0, everybody.size())
                .mapToObj(PurgeProperties::id)
                .toList();
        var privacy = Privacy.on(stores.privacy(), Retention.USUAL.withLimitPercent(100));
        var before = stores.directory().people().byIds(ids);
        var plan = privacy.plan(NOW);
        var due = new HashSet<>(plan.due());
        var others = ids.stream().filter(id -> !due.contains(id)).toList();
        var accounts = stores.accounts().byPeople(others);

        assertThat(privacy.apply(plan, HOW).get()).isEqualTo(plan.holdings());

        assertThat(stores.directory().people().byIds(ids))
                .isEqualTo(before.stream()
                        .filter(person -> !due.contains(person.id()))
                        .map(person -> without(person, due))
                        .toList());
        assertThat(stores.accounts().byPeople(ids)).isEqualTo(accounts);
        assertThat(before).filteredOn(person -> due.contains(person.id())).noneMatch(Person::isPresent);
        assertThat(privacy.trace(TraceQuery.EVERYTHING))
                .extracting(TraceEntry::subject)
                .hasSameElementsAs(due);
        assertThat(stores.privacy().holdings(due).going()).isEqualTo(Holdings.NONE);
        Statistics.collect(due.isEmpty() ? "nobody" : others.isEmpty() ? "everybody" : "some");
        Statistics.coverage(coverage -> coverage.check("some").percentage(share -> share > 10));
    }

    private static Person without(Person person, Set<PersonId> gone) {
        return person.withGuardians(person.guardians().stream()
                .filter(link -> !gone.contains(link.guardian()))
                .toList());
    }

    @Property(tries = 100)
    void planned_again_after_it_was_applied_it_erases_nobody(@ForAll("everybody") List<Somebody> everybody) {
        var privacy = Privacy.on(stores(everybody).privacy(), Retention.USUAL.withLimitPercent(100));
        var plan = privacy.plan(NOW);
        privacy.apply(plan, HOW).get();

        assertThat(privacy.apply(plan, HOW).get()).isEqualTo(Holdings.NONE);
        assertThat(privacy.plan(NOW).due()).isEmpty();
    }
}
