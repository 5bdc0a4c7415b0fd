package org.ent4j.directory.memory;

import io.vavr.control.Either;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.ent4j.directory.account.Account;
import org.ent4j.directory.person.Guardianship;
import org.ent4j.directory.person.Person;
import org.ent4j.directory.privacy.CorrespondentPlace;
import org.ent4j.directory.privacy.DataSubject;
import org.ent4j.directory.privacy.Erasure;
import org.ent4j.directory.privacy.GroupPlace;
import org.ent4j.directory.privacy.Holdings;
import org.ent4j.directory.privacy.KeptAccount;
import org.ent4j.directory.privacy.PersonData;
import org.ent4j.directory.privacy.TraceQuery;
import org.ent4j.directory.spi.AccessTrace;
import org.ent4j.directory.spi.Outdated;
import org.ent4j.directory.spi.PrivacyStore;
import org.ent4j.model.id.PersonId;

/** What the stores in memory keep of people. Looks at everything. */
record InMemoryPrivacy(
        InMemoryDirectory directory,
        InMemoryAccounts accounts,
        InMemoryFreeGroups groups,
        InMemoryMissionLetters missions,
        InMemoryCorrespondentLists correspondents,
        InMemoryAccessTrace entries)
        implements PrivacyStore {

    @Override
    public int known() {
        return directory.everybody().size() + (int) accountsAlone().count();
    }

    @Override
    public List<DataSubject> gone() {
        var disappeared = directory.everybody().values().stream()
                .filter(person -> !person.isPresent())
                .map(Person::id);
        return subjects(Stream.concat(disappeared, accountsAlone()).toList());
    }

    private Stream<PersonId> accountsAlone() {
        var people = directory.everybody();
        return accounts.all().stream().map(Account::person).filter(id -> !people.containsKey(id));
    }

    @Override
    public List<DataSubject> subjects(Collection<PersonId> ids) {
        return new TreeSet<>(ids).stream().flatMap(id -> subject(id).stream()).toList();
    }

    private Optional<DataSubject> subject(PersonId id) {
        var person = Optional.ofNullable(directory.everybody().get(id));
        var account = accounts.byPerson(id);
        return person.isEmpty() && account.isEmpty()
                ? Optional.empty()
                : Optional.of(DataSubject.of(id, person, account, presentPupils(id)));
    }

    private List<PersonId> presentPupils(PersonId guardian) {
        return directory.everybody().values().stream()
                .filter(Person::isPresent)
                .filter(pupil -> link(pupil, guardian).isPresent())
                .map(Person::id)
                .toList();
    }

    private static Optional<Guardianship> link(Person pupil, PersonId guardian) {
        return pupil.guardians().stream()
                .filter(each -> each.guardian().equals(guardian))
                .findFirst();
    }

    @Override
    public PersonData data(PersonId id) {
        var data = PersonData.builder();
        data.id(id)
                .holdings(holdings(List.of(id)))
                .person(Optional.ofNullable(directory.everybody().get(id)));
        directory
                .everybody()
                .values()
                .forEach(pupil -> link(pupil, id).ifPresent(to -> data.putPupils(pupil.id(), to)));
        data.addAllMemberships(directory.memberships().of(List.of(id)));
        data.account(accounts.byPerson(id).map(KeptAccount::of));
        data.addAllLogins(accounts.everyLogin(Set.of(id))).addAllEvents(accounts.events(id));
        groups.all().forEach(group -> data.addAllGroups(GroupPlace.of(group, id).toList()));
        groups.ofOwner(id).forEach(group -> data.addGroupsOwned(GroupPlace.Owned.of(group)));
        data.addAllMissions(missions.ofAdministrator(id));
        correspondents
                .all()
                .forEach(list ->
                        data.addAllCorrespondent(CorrespondentPlace.of(list, id).toList()));
        return data.addAllTrace(entries.find(TraceQuery.of(id))).build();
    }

    @Override
    public Holdings holdings(Collection<PersonId> people) {
        return new InMemoryHoldings(this, Set.copyOf(people)).count();
    }

    @Override
    public Either<Outdated, Holdings> erase(Erasure erasure) {
        synchronized (directory) {
            synchronized (accounts) {
                return outdated(erasure)
                        .<Either<Outdated, Holdings>>map(Either::left)
                        .orElseGet(() -> Either.right(erased(erasure)));
            }
        }
    }

    /** Whoever is not as they were read. */
    private Optional<Outdated> outdated(Erasure erasure) {
        return erasure.subjects().stream()
                .filter(read -> subject(read.person()).filter(read::equals).isEmpty())
                .map(read -> new Outdated(read.person().value()))
                .findFirst();
    }

    private Holdings erased(Erasure erasure) {
        var gone = erasure.subjects().stream().map(DataSubject::person).collect(Collectors.toCollection(HashSet::new));
        var before = holdings(gone);
        directory.forget(gone);
        accounts.forget(gone);
        groups.forget(gone);
        erasure.traceBefore().ifPresent(entries::forgetBefore);
        entries.append(erasure.entries());
        return before;
    }

    @Override
    public AccessTrace trace() {
        return entries;
    }
}
