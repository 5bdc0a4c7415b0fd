package org.ent4j.access.internal;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import org.ent4j.access.answer.DecidingRules;
import org.ent4j.access.rule.Grant;
import org.ent4j.access.rule.RuleId;
import org.ent4j.access.service.RoleName;
import org.jspecify.annotations.Nullable;

/** The grants of a service that hold on the day, sorted by person. Immutable. */
final class Grants {

    private final int[] people;
    private final int[] roles;
    private final List<Grant> grants;

    private Grants(int[] people, int[] roles, List<Grant> grants) {
        this.people = people;
        this.roles = roles;
        this.grants = grants;
    }

    /** @param roles the handle of each role of the service */
    static @Nullable Grants of(List<Grant> all, LocalDate day, Vocabulary words, Roles roles) {
        var holding = all.stream()
                .filter(grant -> grant.validity().holdsOn(day))
                .map(grant -> new Held(words.people.number(grant.user().value()), grant))
                .sorted(Comparator.comparingInt(Held::person))
                .toList();
        return holding.isEmpty()
                ? null
                : new Grants(
                        holding.stream().mapToInt(Held::person).toArray(),
                        holding.stream()
                                .mapToInt(held -> roles.handle(held.grant.role()))
                                .toArray(),
                        holding.stream().map(Held::grant).toList());
    }

    RuleId id(int place) {
        return grants.get(place).id();
    }

    /** The roles that the person was granted, as bits. */
    long roles(int person, @Nullable DecidingRules into) {
        var given = 0L;
        for (var place = first(person); place < people.length && people[place] == person; place++) {
            given |= 1L << roles[place];
            if (into != null) {
                into.add(~place, roles[place]);
            }
        }
        return given;
    }

    /** Everybody who was granted the role. */
    int[] people(int role) {
        var those = new Ints();
        for (var place = 0; place < people.length; place++) {
            if (roles[place] == role) {
                those.add(people[place]);
            }
        }
        return those.toArray();
    }

    int[] people() {
        return people.clone();
    }

    private int first(int person) {
        var place = Arrays.binarySearch(people, person);
        while (place > 0 && people[place - 1] == person) {
            place--;
        }
        return place < 0 ? people.length : place;
    }

    private record Held(int person, Grant grant) {}

    /** The handles of a service's roles. */
    interface Roles {
        int handle(RoleName name);
    }
}
