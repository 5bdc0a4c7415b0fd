package org.ent4j.directory.memory;

import io.vavr.control.Either;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.function.Predicate;
import org.ent4j.directory.group.FreeGroup;
import org.ent4j.directory.group.GroupId;
import org.ent4j.directory.spi.FreeGroups;
import org.ent4j.directory.spi.Outdated;
import org.ent4j.model.id.PersonId;
import org.ent4j.model.id.StructureId;

/** Free groups in a map. Thread-safe. */
public final class InMemoryFreeGroups implements FreeGroups {

    private final Map<GroupId, FreeGroup> groups = new ConcurrentSkipListMap<>();

    @Override
    public Optional<FreeGroup> byId(GroupId id) {
        return Optional.ofNullable(groups.get(id));
    }

    @Override
    public List<FreeGroup> ofStructure(StructureId structure) {
        return filter(group -> group.structure().equals(structure));
    }

    @Override
    public List<FreeGroup> ofOwner(PersonId owner) {
        return filter(group -> group.owner().equals(owner));
    }

    @Override
    public List<FreeGroup> ofMember(PersonId member, LocalDate day) {
        return filter(group -> group.members(day).contains(member));
    }

    @Override
    public synchronized Either<Outdated, FreeGroup> save(FreeGroup group) {
        var stored = byId(group.id()).map(FreeGroup::version).orElse(0);
        if (stored != group.version()) {
            return Either.left(new Outdated(group.id().value()));
        }
        var next = group.withVersion(stored + 1);
        groups.put(group.id(), next);
        return Either.right(next);
    }

    List<FreeGroup> all() {
        return List.copyOf(groups.values());
    }

    /** Takes the places of these people out of every group. */
    synchronized void forget(Set<PersonId> gone) {
        groups.replaceAll((id, group) -> without(group, gone));
    }

    private static FreeGroup without(FreeGroup group, Set<PersonId> gone) {
        var left = group.enrolments().stream()
                .filter(each -> !gone.contains(each.member()))
                .toList();
        return left.size() == group.enrolments().size()
                ? group
                : group.withEnrolments(left).withVersion(group.version() + 1);
    }

    private List<FreeGroup> filter(Predicate<FreeGroup> wanted) {
        return groups.values().stream().filter(wanted).toList();
    }
}
