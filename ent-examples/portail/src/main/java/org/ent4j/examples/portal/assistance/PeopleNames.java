package org.ent4j.examples.portal.assistance;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.ent4j.examples.portal.school.OpenSchool;
import org.ent4j.examples.portal.school.OpenSchools;
import org.ent4j.examples.portal.web.Visit;
import org.ent4j.model.id.PersonId;
import org.ent4j.model.id.StructureId;
import org.ent4j.ticketing.ticket.Actor;
import org.ent4j.ticketing.ticket.Role;

/** How people of several schools are called on one page: each is looked for once, in his school first. */
public final class PeopleNames {

    private final OpenSchools schools;
    private final Visit visit;
    private final Map<PersonId, String> known = new HashMap<>();

    public PeopleNames(OpenSchools schools, Visit visit) {
        this.schools = schools;
        this.visit = visit;
    }

    public String of(PersonId person, StructureId school) {
        return known.computeIfAbsent(
                person,
                id -> schools.find(school).orElse(visit.school()).names().of(id));
    }

    /** {@code MARTIN Jeanne, assistance académique}. */
    public String of(Actor actor, StructureId school) {
        var role = visit.words().of(actor.role().label());
        return actor.role() == Role.AUTOMATIC ? role : of(new PersonId(actor.id()), school) + ", " + role;
    }

    public String school(StructureId school) {
        return Optional.of(school).flatMap(schools::find).map(OpenSchool::name).orElseGet(school::value);
    }
}
