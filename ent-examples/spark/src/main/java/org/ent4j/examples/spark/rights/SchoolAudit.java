package org.ent4j.examples.spark.rights;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.ent4j.access.AccessEngine;
import org.ent4j.access.AccessSnapshot;
import org.ent4j.access.analysis.Analysis;
import org.ent4j.access.analysis.Finding;
import org.ent4j.access.population.User;
import org.ent4j.access.service.ServiceId;
import org.ent4j.model.id.PersonId;
import org.ent4j.model.person.Profil;

/** What rights give the people of one school: the same for one school as for a thousand. */
final class SchoolAudit {

    private final AccessEngine engine;

    /** @param engine the rights compiled, with nobody in them */
    SchoolAudit(AccessEngine engine) {
        this.engine = engine;
    }

    /**
     * A role that somebody has.
     *
     * @param rules that give it, sorted by their ids
     */
    record Held(PersonId user, Profil profil, ServiceId service, String role, List<String> rules) {}

    /**
     * All about one school.
     *
     * @param held in the order of the users, then of services and roles as the rights have them
     */
    record Outcome(List<Held> held, List<Finding> findings) {}

    Outcome of(List<User> users) {
        return with(
                users,
                snapshot ->
                        new Outcome(held(snapshot, users), Analysis.of(snapshot).findings()));
    }

    /** The roles alone. */
    List<Held> held(List<User> users) {
        return with(users, snapshot -> held(snapshot, users));
    }

    /** Nobody of this school is there for the next one. */
    private <T> T with(List<User> users, Function<AccessSnapshot, T> look) {
        var snapshot = engine.put(users);
        try {
            return look.apply(snapshot);
        } finally {
            engine.remove(users.stream().map(User::id).toList());
        }
    }

    private static List<Held> held(AccessSnapshot snapshot, List<User> users) {
        return users.stream().flatMap(user -> held(snapshot, user)).toList();
    }

    private static Stream<Held> held(AccessSnapshot snapshot, User user) {
        var profil = user.affiliations().get(0).profil();
        return snapshot.services(user.id()).stream()
                .flatMap(access -> snapshot.roles(user.id(), access.service()).roles().entrySet().stream()
                        .map(role -> new Held(
                                user.id(),
                                profil,
                                access.service(),
                                role.getKey().value(),
                                role.getValue().stream()
                                        .map(each -> each.value())
                                        .toList())));
    }
}
