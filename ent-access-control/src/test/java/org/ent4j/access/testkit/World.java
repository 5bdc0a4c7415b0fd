package org.ent4j.access.testkit;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.ent4j.access.answer.Request;
import org.ent4j.access.population.User;
import org.ent4j.access.rule.Rights;

/** Rights, people and a day, with every question that can be asked of them and some about what is not there. */
public record World(Rights rights, List<User> users, LocalDate day) {

    public World {
        users = List.copyOf(users);
    }

    public NaiveAccess oracle() {
        return new NaiveAccess(rights, users, day);
    }

    /** Every user × every role of every service, and unknown ones. */
    public Collection<Request> requests() {
        var all = new ArrayList<Request>();
        for (var user : users) {
            for (var service : rights.services().values()) {
                service.roles().forEach(role -> all.add(new Request(user.id(), service.id(), role.name())));
            }
        }
        all.add(Request.of("nobody", "s0", "r0"));
        all.add(Request.of("u0", "no service", "r0"));
        all.add(Request.of("u0", "s0", "no role"));
        return all;
    }
}
