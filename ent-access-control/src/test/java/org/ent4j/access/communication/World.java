package org.ent4j.access.communication;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.ent4j.access.answer.Verdict;
import org.ent4j.access.memory.InMemoryLinks;
import org.ent4j.access.population.Affiliation;
import org.ent4j.access.population.User;
import org.ent4j.access.spi.FindLinksContract.GuardianFact;
import org.ent4j.access.spi.FindLinksContract.TeachingFact;
import org.ent4j.model.id.PersonId;
import org.ent4j.model.person.Profil;

/**
 * A small world for the properties.
 *
 * @param barred who may not use the messaging service
 * @param closed the profils whose affiliations do not count for it
 */
record World(
        List<User> users,
        List<GuardianFact> guardians,
        List<TeachingFact> teachings,
        List<CommunicationRule> rules,
        Set<PersonId> barred,
        Set<Profil> closed) {

    static final LocalDate DAY = LocalDate.of(2025, 11, 3);

    Spheres spheres() {
        var links = InMemoryLinks.builder();
        guardians.forEach(fact -> links.guardian(fact.link(), fact.days()));
        teachings.forEach(fact -> links.teaching(fact.link(), fact.days()));
        return Spheres.of(rules, users.stream(), links.build(), DAY, new Messaging() {
            @Override
            public Verdict verdict(User user) {
                return barred.contains(user.id()) ? Verdict.DENIED : Verdict.GRANTED;
            }

            @Override
            public boolean counts(User user, Affiliation affiliation) {
                return !closed.contains(affiliation.profil());
            }
        });
    }

    /** Everybody, and one whom nobody knows. */
    Stream<PersonId> ids() {
        return Stream.concat(users.stream().map(User::id), Stream.of(new PersonId("unknown")));
    }
}
