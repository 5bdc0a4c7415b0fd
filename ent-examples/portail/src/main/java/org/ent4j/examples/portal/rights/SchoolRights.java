package org.ent4j.examples.portal.rights;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.ent4j.access.AccessSnapshot;
import org.ent4j.access.RightsAdministration;
import org.ent4j.access.answer.AccessAnswer;
import org.ent4j.access.answer.Explanation;
import org.ent4j.access.answer.Request;
import org.ent4j.access.population.AccountState;
import org.ent4j.access.spi.RightsJournal;
import org.ent4j.directory.person.Person;
import org.ent4j.examples.host.AccessRights;
import org.ent4j.examples.host.SchoolUsers;
import org.ent4j.model.id.PersonId;
import org.ent4j.model.id.StructureId;
import org.ent4j.model.rule.Reason;
import org.ent4j.viescolaire.rights.Actor;
import org.ent4j.viescolaire.rights.Capacity;

/** Who may do what in one school: its people, and the rules of the whole portal. */
public final class SchoolRights {

    private final RightsAdministration administration;
    private final AccessRights vieScolaire;

    private SchoolRights(RightsAdministration administration, AccessRights vieScolaire) {
        this.administration = administration;
        this.vieScolaire = vieScolaire;
    }

    /**
     * @param users the people of the school
     * @param people whom the directory has, by their ids
     * @param day for which rules and grants hold at first
     */
    public static SchoolRights of(
            RightsJournal journal,
            SchoolUsers users,
            Function<PersonId, Optional<Person>> people,
            StructureId school,
            LocalDate day) {
        return of(RightsAdministration.open(journal, users.all(), day), people, school);
    }

    private static SchoolRights of(
            RightsAdministration administration, Function<PersonId, Optional<Person>> people, StructureId school) {
        return new SchoolRights(administration, new AccessRights(administration.engine(), people, school));
    }

    public RightsAdministration administration() {
        return administration;
    }

    public AccessSnapshot snapshot() {
        return administration.engine().snapshot();
    }

    /** The same, as vie scolaire asks. */
    public AccessRights vieScolaire() {
        return vieScolaire;
    }

    /** Rules that another instance of the portal has changed, and another day, are looked at. */
    public void catchUp(LocalDate today) {
        administration.catchUp();
        if (!snapshot().day().equals(today)) {
            administration.engine().advanceTo(today);
        }
    }

    /** Whether somebody in that capacity may do what a route needs. */
    public boolean may(Actor who, Need need) {
        return !(need instanceof Need.AnyRole any)
                || any.roles().stream().anyMatch(role -> holds(SchoolUsers.id(who), role));
    }

    private boolean holds(PersonId user, Need.Role role) {
        return snapshot().hasRole(user, role.service(), role.name());
    }

    /** Whether somebody holds a role in any capacity that he has here. */
    public boolean mayInAnyCapacity(PersonId who, Need.Role role) {
        return Stream.of(Capacity.values())
                .map(capacity -> SchoolUsers.id(new Actor(who, capacity)))
                .anyMatch(user -> holds(user, role));
    }

    /**
     * Why somebody may not: what the rules say, and the first thing that fails in each of them.
     *
     * @param name how he is called, which the rules do not know
     */
    public List<Reason> whyNot(Actor who, String name, Need need) {
        var why = new LinkedHashSet<Reason>();
        if (need instanceof Need.AnyRole any) {
            for (var role : any.roles()) {
                var explanation = snapshot().explain(new Request(SchoolUsers.id(who), role.service(), role.name()));
                why.add(named(explanation.answer(), name));
                explanation.rules().stream()
                        .map(Explanation.Line::mismatch)
                        .forEach(mismatch -> mismatch.ifPresent(why::add));
            }
        }
        return new ArrayList<>(why);
    }

    private static Reason named(AccessAnswer answer, String name) {
        var request = answer.request();
        return new AccessAnswer.Why(
                answer.verdict(),
                name,
                request.service().value(),
                request.role().value(),
                answer.rules());
    }

    /** In which capacities the school knows somebody. */
    public Set<Capacity> capacities(PersonId who) {
        var known = new LinkedHashSet<Capacity>();
        for (var capacity : Capacity.values()) {
            if (knows(new Actor(who, capacity))) {
                known.add(capacity);
            }
        }
        return known;
    }

    /** Whether somebody is here in that capacity, with an account that is not closed. */
    public boolean knows(Actor who) {
        return snapshot()
                .user(SchoolUsers.id(who))
                .filter(user -> user.state().equals(AccountState.OPERATIONNEL))
                .isPresent();
    }
}
