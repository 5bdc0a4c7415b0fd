package org.ent4j.ticketing.feed.pivot;

import io.vavr.control.Either;
import java.util.List;
import java.util.Optional;
import org.ent4j.model.decision.Refusal;
import org.ent4j.model.rule.Reason;
import org.ent4j.ticketing.exchange.Snapshot;
import org.ent4j.ticketing.exchange.status.EntStatus;
import org.ent4j.ticketing.request.Attachment;
import org.ent4j.ticketing.ticket.Platform;
import org.ent4j.ticketing.ticket.TicketId;

/**
 * Reads what a neighbour shows of a ticket of ours.
 *
 * @param from the académie's, where the ENT stands; the vendor's or the ENT, where the académie does
 * @param numbers of an ENT
 */
public record PivotSnapshots(PivotNames names, Platform from, PivotNumbers numbers) {

    /** Of an ENT that shows no status: nothing is said of it. */
    private static final String NO_STATUS = EntStatus.OUVERT.word();

    /** The fields in which a platform tells what is its own. */
    private record Own(
            PivotField ours,
            PivotField number,
            PivotField status,
            Optional<PivotField> answer,
            PivotField resolution) {}

    private static final Own IWS = new Own(
            PivotField.ID_ENT,
            PivotField.ID_IWS,
            PivotField.STATUT_IWS,
            Optional.of(PivotField.REPONSE_CLIENT),
            PivotField.DATE_RESOLUTION_IWS);
    private static final Own JIRA = new Own(
            PivotField.ID_IWS,
            PivotField.ID_JIRA,
            PivotField.STATUT_JIRA,
            Optional.of(PivotField.REPONSE_TECHNIQUE),
            PivotField.DATE_RESOLUTION_JIRA);

    /** What we say to an ENT comes back in its tickets, and is not looked at. */
    private static final Own ENT = new Own(
            PivotField.ID_ENT,
            PivotField.ID_ENT,
            PivotField.STATUT_ENT,
            Optional.empty(),
            PivotField.DATE_RESOLUTION_ENT);

    /** Of the platform above, or of an ENT whose numbers are here as they are there. */
    public PivotSnapshots(PivotNames names, Platform from) {
        this(names, from, PivotNumbers.AS_THERE);
    }

    /** Whether it has what is mandatory, and which ticket of ours it is about. */
    public Either<List<Reason>, TicketId> check(PivotTicket ticket) {
        return Refusal.check(PivotRules.all(), new PivotRules.Arriving(ticket, from, names))
                .mapLeft(Refusal::reasons)
                .flatMap(any -> id(ticket));
    }

    /** @param files of the ticket, as they are kept now */
    public Either<List<Reason>, Snapshot> read(PivotTicket ticket, List<Attachment> files) {
        return check(ticket)
                .map(id -> new Snapshot(
                        id,
                        ticket.text(own().number()),
                        ticket.text(own().status()).orElse(NO_STATUS),
                        ticket.comments(),
                        files,
                        own().answer().flatMap(ticket::text),
                        ticket.text(own().resolution()).flatMap(names::read),
                        Optional.empty()));
    }

    private Either<List<Reason>, TicketId> id(PivotTicket ticket) {
        var text = ticket.text(own().ours()).orElseThrow().strip();
        return (from == Platform.ENT ? numbers.ours(text) : TicketId.of(text))
                .<Either<List<Reason>, TicketId>>map(id -> known(ticket, id))
                .orElseGet(() -> Either.left(
                        List.of(new PivotReason.NotANumber(own().ours().key(), text))));
    }

    /** What an ENT says that it is here, if it does, has to be what it is. */
    private Either<List<Reason>, TicketId> known(PivotTicket ticket, TicketId id) {
        return ticket.text(PivotField.ID_IWS)
                .filter(given -> from == Platform.ENT && !given.strip().equals(id.value()))
                .<Either<List<Reason>, TicketId>>map(
                        given -> Either.left(List.of(new PivotReason.AnotherNumber(given, id.value()))))
                .orElseGet(() -> Either.right(id));
    }

    private Own own() {
        return switch (from) {
            case ENT -> ENT;
            case ACADEMIE -> IWS;
            case VENDOR -> JIRA;
        };
    }
}
