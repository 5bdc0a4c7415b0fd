package org.ent4j.directory.memory;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.function.Supplier;
import org.ent4j.directory.membership.MembershipPeriod;
import org.ent4j.directory.membership.PersonHistory;
import org.ent4j.directory.spi.Memberships;
import org.ent4j.model.id.PersonId;

record InMemoryMemberships(Supplier<Map<PersonId, PersonHistory>> histories) implements Memberships {

    @Override
    public List<MembershipPeriod> of(Collection<PersonId> people) {
        var all = histories.get();
        return new TreeSet<>(people)
                .stream()
                        .flatMap(person -> all.getOrDefault(person, PersonHistory.NONE).periods().stream())
                        .toList();
    }

    @Override
    public List<MembershipPeriod> find(Query query) {
        return histories.get().values().stream()
                .flatMap(history -> history.periods().stream())
                .filter(query::finds)
                .toList();
    }
}
