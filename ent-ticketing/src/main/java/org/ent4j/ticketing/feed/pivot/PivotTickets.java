package org.ent4j.ticketing.feed.pivot;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import org.ent4j.ticketing.exchange.Tellings;
import org.ent4j.ticketing.exchange.status.EntStatus;
import org.ent4j.ticketing.exchange.status.IwsStatus;
import org.ent4j.ticketing.request.CategoryId;
import org.ent4j.ticketing.ticket.Actor;
import org.ent4j.ticketing.ticket.Platform;
import org.ent4j.ticketing.ticket.Role;
import org.ent4j.ticketing.ticket.Ticket;
import org.ent4j.ticketing.ticket.TicketClocks;
import org.ent4j.ticketing.ticket.TicketPolicy;
import org.ent4j.ticketing.view.TicketLine;

/**
 * Writes tickets for a neighbour, all of each: what was told before is told again, and known there by its ids.
 *
 * @param people what they are called there
 * @param numbers of an ENT
 */
public record PivotTickets(
        PivotNames names, TicketPolicy policy, Function<Actor, String> people, PivotNumbers numbers) {

    /** For the platform above, or for an ENT whose numbers are here as they are there. */
    public PivotTickets(PivotNames names, TicketPolicy policy, Function<Actor, String> people) {
        this(names, policy, people, PivotNumbers.AS_THERE);
    }

    /**
     * For the académie's platform as the ENT writes it, or for the vendor's or the ENT as the académie does.
     *
     * @param ticket without what is ours alone
     */
    public PivotTicket write(Ticket ticket, Platform to, List<PivotFile> files) {
        var texts = new EnumMap<PivotField, String>(PivotField.class);
        texts.putAll(names.defaults());
        texts.putAll(numbers(ticket, to));
        texts.put(PivotField.DEMANDEUR, people.apply(Actor.of(ticket.requester(), Role.CORRESPONDENT)));
        texts.put(PivotField.TITRE, TicketLine.title(ticket.request().description()));
        texts.put(PivotField.DESCRIPTION, ticket.request().description());
        texts.put(
                PivotField.PRIORITE,
                TicketClocks.priority(ticket, policy).label().fr());
        texts.put(PivotField.DATE_CREATION, names.write(ticket.submittedAt()));
        texts.put(PivotField.ATTRIBUTION, names.attribution(ticket.holder()));
        ticket.solution().ifPresent(text -> texts.put(PivotField.REPONSE_CLIENT, text));
        return new PivotTicket(texts, modules(ticket), Tellings.of(ticket, to, people), files);
    }

    private Map<PivotField, String> numbers(Ticket ticket, Platform to) {
        var texts = new EnumMap<PivotField, String>(PivotField.class);
        var id = ticket.id().value();
        if (to == Platform.VENDOR) {
            texts.put(PivotField.ID_IWS, id);
            texts.put(PivotField.STATUT_IWS, IwsStatus.MAP.word(ticket.state()));
            ticket.vendorNumber().ifPresent(number -> texts.put(PivotField.ID_JIRA, number));
            ticket.resolvedAt().ifPresent(at -> texts.put(PivotField.DATE_RESOLUTION_IWS, names.write(at)));
        } else if (to == Platform.ENT) {
            texts.put(PivotField.ID_IWS, id);
            texts.put(PivotField.ID_ENT, numbers.theirs(ticket.id()));
            texts.put(PivotField.STATUT_IWS, IwsStatus.MAP.word(ticket.state()));
            texts.put(PivotField.STATUT_ENT, EntStatus.MAP.word(ticket.state()));
            ticket.vendorNumber().ifPresent(number -> texts.put(PivotField.ID_JIRA, number));
            ticket.resolvedAt().ifPresent(at -> texts.put(PivotField.DATE_RESOLUTION_IWS, names.write(at)));
        } else {
            texts.put(PivotField.ID_ENT, id);
            texts.put(PivotField.STATUT_ENT, EntStatus.MAP.word(ticket.state()));
            ticket.resolvedAt().ifPresent(at -> texts.put(PivotField.DATE_RESOLUTION_ENT, names.write(at)));
        }
        return texts;
    }

    private static List<String> modules(Ticket ticket) {
        return Stream.concat(Stream.of(ticket.category()).map(CategoryId::value), ticket.product().stream())
                .toList();
    }
}
