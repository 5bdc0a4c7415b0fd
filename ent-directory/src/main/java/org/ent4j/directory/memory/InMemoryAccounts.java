package org.ent4j.directory.memory;

import io.vavr.control.Either;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.ent4j.directory.account.Account;
import org.ent4j.directory.account.AccountChange;
import org.ent4j.directory.account.AccountEvent;
import org.ent4j.directory.account.AccountState;
import org.ent4j.directory.account.Login;
import org.ent4j.directory.spi.AccountStore;
import org.ent4j.directory.spi.Outdated;
import org.ent4j.model.id.PersonId;

/** The accounts in maps. Thread-safe. */
public final class InMemoryAccounts implements AccountStore {

    private final Map<PersonId, Account> accounts = new TreeMap<>();
    private final Map<Login, PersonId> holders = new HashMap<>();
    private final Map<PersonId, List<AccountEvent>> events = new HashMap<>();

    @Override
    public synchronized List<Account> byPeople(Collection<PersonId> people) {
        return people.stream()
                .distinct()
                .sorted()
                .flatMap(person -> Stream.ofNullable(accounts.get(person)))
                .toList();
    }

    @Override
    public synchronized Optional<Account> byLogin(Login login) {
        return Optional.ofNullable(holders.get(login))
                .map(accounts::get)
                .filter(account -> logins(account).anyMatch(login::equals));
    }

    @Override
    public synchronized List<Account> inStates(Collection<AccountState> states) {
        return accounts.values().stream()
                .filter(account -> states.contains(account.state()))
                .toList();
    }

    @Override
    public synchronized Map<Login, PersonId> holders(Collection<String> stems) {
        var wanted = Set.copyOf(stems);
        var found = new HashMap<>(holders);
        found.keySet().removeIf(login -> !wanted.contains(login.stem()));
        return found;
    }

    @Override
    public synchronized List<AccountEvent> events(PersonId person) {
        return List.copyOf(events.getOrDefault(person, List.of()));
    }

    @Override
    public synchronized Either<Outdated, List<AccountChange>> write(List<AccountChange> changes) {
        var claims = new HashMap<>(holders);
        var refused = changes.stream()
                .map(AccountChange::account)
                .filter(((Predicate<Account>) this::isCurrent)
                        .and(each -> claims(each, claims))
                        .negate())
                .findFirst();
        if (refused.isPresent()) {
            return Either.left(new Outdated(refused.get().person().value()));
        }
        changes.forEach(this::put);
        return Either.right(changes);
    }

    private boolean isCurrent(Account account) {
        var stored = Optional.ofNullable(accounts.get(account.person()));
        return stored.map(Account::version).orElse(0) == account.version();
    }

    /** Whether all logins are free for this person; takes them. */
    private static boolean claims(Account account, Map<Login, PersonId> claims) {
        return logins(account)
                .allMatch(login -> Optional.ofNullable(claims.putIfAbsent(login, account.person()))
                        .filter(holder -> !holder.equals(account.person()))
                        .isEmpty());
    }

    private void put(AccountChange change) {
        var account = change.account();
        accounts.put(account.person(), account.withVersion(account.version() + 1));
        logins(account).forEach(login -> holders.put(login, account.person()));
        events.computeIfAbsent(account.person(), any -> new ArrayList<>()).addAll(change.events());
    }

    synchronized List<Account> all() {
        return List.copyOf(accounts.values());
    }

    /** Every login that these people were ever given. */
    synchronized SortedSet<Login> everyLogin(Set<PersonId> people) {
        return holders.entrySet().stream()
                .filter(each -> people.contains(each.getValue()))
                .map(Map.Entry::getKey)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** What happened to all accounts. */
    synchronized List<AccountEvent> everyEvent() {
        return events.values().stream().flatMap(List::stream).toList();
    }

    synchronized void forget(Set<PersonId> gone) {
        accounts.keySet().removeAll(gone);
        events.keySet().removeAll(gone);
        holders.values().removeAll(gone);
    }

    private static Stream<Login> logins(Account account) {
        return Stream.concat(Stream.of(account.login()), account.aliases().stream());
    }
}
