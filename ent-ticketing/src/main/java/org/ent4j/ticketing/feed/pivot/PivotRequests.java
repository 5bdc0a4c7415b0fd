package org.ent4j.ticketing.feed.pivot;

import io.vavr.control.Either;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.ent4j.model.id.PersonId;
import org.ent4j.model.id.StructureId;
import org.ent4j.model.rule.Reason;
import org.ent4j.ticketing.exchange.Birth;
import org.ent4j.ticketing.request.RequestDraft;
import org.ent4j.ticketing.ticket.Step;
import org.ent4j.ticketing.ticket.TicketId;
import org.ent4j.ticketing.time.Impact;
import org.ent4j.ticketing.time.Priority;
import org.ent4j.ticketing.time.Urgency;

/**
 * Reads the requests that begin in an ENT.
 *
 * @param schools the school of a ticket, by its {@code collectivite} or whatever that ENT writes an UAI into; nothing when the
 *     host knows none
 * @param people who asks, by its {@code demandeur}; nothing when the host does not know him
 */
public record PivotRequests(
        PivotNames names,
        PivotCategories categories,
        Function<PivotTicket, Optional<StructureId>> schools,
        Function<PivotTicket, Optional<PersonId>> people) {

    /**
     * The request, without its files; or that nobody knows who asks, or where.
     *
     * @param id the number that it has here
     * @param ticket with what is mandatory
     */
    public Either<List<Reason>, Birth> read(TicketId id, PivotTicket ticket) {
        var school = schools.apply(ticket);
        var person = people.apply(ticket);
        var reasons = new ArrayList<Reason>();
        if (school.isEmpty()) {
            reasons.add(new PivotReason.UnknownSchool(text(ticket, PivotField.COLLECTIVITE)));
        }
        if (person.isEmpty()) {
            reasons.add(new PivotReason.UnknownRequester(text(ticket, PivotField.DEMANDEUR)));
        }
        if (!reasons.isEmpty()) {
            return Either.left(List.copyOf(reasons));
        }
        return Either.right(birth(id, ticket, school.orElseThrow(), person.orElseThrow()));
    }

    private Birth birth(TicketId id, PivotTicket ticket, StructureId school, PersonId person) {
        var draft = RequestDraft.builder()
                .requester(person)
                .school(school)
                .category(categories.of(ticket))
                .description(description(ticket))
                .build();
        var priority =
                ticket.text(PivotField.PRIORITE).flatMap(PivotNames::priority).orElse(Priority.MINOR);
        return new Birth(
                id,
                new Step.Submitted(draft, impact(priority), urgency(priority), Optional.empty()),
                ticket.text(PivotField.DATE_CREATION).flatMap(names::read));
    }

    /** The title above it, unless it begins with that. */
    private static String description(PivotTicket ticket) {
        var title = text(ticket, PivotField.TITRE).strip();
        var description = text(ticket, PivotField.DESCRIPTION).strip();
        return description.startsWith(title) ? description : title + "\n\n" + description;
    }

    private static String text(PivotTicket ticket, PivotField field) {
        return ticket.text(field).orElse("");
    }

    /** With {@link #urgency}, a pair to which the usual matrix gives that priority back: minor hinders one, major a class. */
    private static Impact impact(Priority priority) {
        return switch (priority) {
            case MINOR -> Impact.PERSON;
            case MAJOR -> Impact.GROUP;
            case BLOCKING -> Impact.SCHOOL;
        };
    }

    /** Only what is blocking stops work, that of a whole school. */
    private static Urgency urgency(Priority priority) {
        return priority == Priority.BLOCKING ? Urgency.HIGH : Urgency.NORMAL;
    }
}
