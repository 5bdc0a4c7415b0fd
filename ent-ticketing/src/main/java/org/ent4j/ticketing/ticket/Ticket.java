package org.ent4j.ticketing.ticket;

import java.time.Instant;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.ent4j.model.id.PersonId;
import org.ent4j.model.id.StructureId;
import org.ent4j.model.style.EntStyle;
import org.ent4j.ticketing.request.Attachment;
import org.ent4j.ticketing.request.CategoryId;
import org.ent4j.ticketing.request.RequestDraft;
import org.ent4j.ticketing.routing.TeamId;
import org.ent4j.ticketing.time.Impact;
import org.ent4j.ticketing.time.Urgency;
import org.immutables.value.Value;

/**
 * A ticket, as its events make it. It follows from which events are known, whatever their order of arrival and however often
 * they came: two platforms that know the same events have the same ticket.
 */
@EntStyle
@Value.Immutable
public interface Ticket {

    TicketId id();

    /** As it was sent. */
    RequestDraft request();

    Instant submittedAt();

    /** Where it was submitted. */
    Platform birthplace();

    /** The closed ticket that it follows. */
    Optional<TicketId> followUpOf();

    TicketState state();

    Platform holder();

    /** How often it changed hands. */
    int tenure();

    CategoryId category();

    Optional<String> product();

    Impact impact();

    Urgency urgency();

    Optional<TeamId> team();

    /** Who took it. */
    Optional<Actor> agent();

    EscalationState escalation();

    /** The number that the vendor gave it. */
    Optional<String> vendorNumber();

    /** In their order. */
    List<Said> said();

    List<Attachment> attachments();

    /** The last one; nothing once it was refused. */
    Optional<String> solution();

    /** When it was resolved; nothing when it is not. */
    Optional<Instant> resolvedAt();

    /** How often the solution was refused. */
    int refusals();

    /** Of the question that is open now. */
    int reminders();

    /** When it came to where it stands. */
    Instant since();

    Optional<TicketId> duplicateOf();

    Set<TicketId> duplicates();

    Set<TicketId> followUps();

    Optional<IncidentId> incident();

    Set<PersonId> watchers();

    /** What its team was told of its clocks. */
    Set<Step.Warned> warned();

    /** What was asked of its holder, who has not answered yet. */
    List<TicketEvent> wishes();

    List<Chapter> history();

    /** When something happened last, by the clock of whoever did it. */
    Instant touchedAt();

    /** What these events make of it. One that comes twice counts once; a second one of the same id is not looked at. */
    static Optional<Ticket> of(TicketId id, Collection<TicketEvent> events) {
        return TicketFold.of(id, events);
    }

    /** With more events. */
    default Ticket with(Collection<TicketEvent> more) {
        return of(id(), Stream.concat(events().stream(), more.stream()).toList())
                .orElseThrow();
    }

    default StructureId school() {
        return request().school();
    }

    default PersonId requester() {
        return request().requester();
    }

    /** How many events made it. */
    default int version() {
        return history().size();
    }

    default List<TicketEvent> events() {
        return history().stream().map(Chapter::event).toList();
    }

    /** The number for what happens next. */
    default int nextNumber() {
        return history().get(history().size() - 1).event().id().number() + 1;
    }

    /** The event of that id. */
    default Optional<TicketEvent> event(EventId event) {
        return events().stream().filter(each -> each.id().equals(event)).findFirst();
    }

    /** The platforms that are told of all that happens to it. */
    default Set<Platform> sharedBy() {
        var platforms = new HashSet<Platform>();
        Stream.of(Platform.values())
                .filter(each -> each.level() >= birthplace().level()
                        && each.level() <= highest().level())
                .forEach(platforms::add);
        return platforms;
    }

    /** The highest platform that it ever climbed to. */
    Platform highest();

    /** Builds a ticket; all but collections and what is optional is required. */
    final class Builder extends ImmutableTicket.Builder {}
}
