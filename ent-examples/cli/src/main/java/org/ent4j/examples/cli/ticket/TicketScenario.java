package org.ent4j.examples.cli.ticket;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.ent4j.model.id.PersonId;
import org.ent4j.model.id.StructureId;
import org.ent4j.model.text.Label;
import org.ent4j.ticketing.intake.Correspondent;
import org.ent4j.ticketing.ticket.Actor;
import org.ent4j.ticketing.ticket.Role;

/**
 * A script of the form {@code ent-ticket-scenario/1}: {@code docs/schema/ticket-scenario.schema.json} says what it holds.
 *
 * @param school that everything is about
 * @param correspondents of the school
 * @param people who act in it, and as what
 * @param holidays on which level 1 does not work
 */
public record TicketScenario(
        String format,
        Label title,
        StructureId school,
        List<Correspondent> correspondents,
        List<Person> people,
        Set<LocalDate> holidays,
        List<ScenarioStep> steps) {

    static final String FORMAT = "ent-ticket-scenario/1";

    public TicketScenario {
        correspondents = List.copyOf(correspondents);
        people = List.copyOf(people);
        holidays = Set.copyOf(holidays);
        steps = List.copyOf(steps);
        if (!format.equals(FORMAT)) {
            throw new IllegalArgumentException("format : \"%s\"".formatted(FORMAT));
        }
        var known = people.stream().map(Person::id).toList();
        steps.stream()
                .flatMap(each -> each.by().stream())
                .filter(each -> !known.contains(each))
                .findFirst()
                .ifPresent(each -> {
                    throw new IllegalArgumentException("'%s': %s".formatted(each, known));
                });
    }

    /** Somebody who acts. */
    public record Person(PersonId id, String name, Role role) {}

    Optional<Person> person(PersonId id) {
        return people.stream().filter(each -> each.id().equals(id)).findFirst();
    }

    Actor actor(PersonId id) {
        return Actor.of(id, person(id).map(Person::role).orElse(Role.USER));
    }

    /** The id itself of somebody who is not in the script. */
    String name(PersonId id) {
        return person(id)
                .map(Person::name)
                .or(() -> correspondents.stream()
                        .filter(each -> each.person().equals(id))
                        .map(Correspondent::name)
                        .findFirst())
                .orElse(id.value());
    }
}
