package org.ent4j.ticketing.feed.pivot;

import io.vavr.control.Either;
import java.util.List;
import java.util.Optional;
import org.ent4j.model.decision.Refusal;
import org.ent4j.model.rule.Reason;
import org.ent4j.ticketing.exchange.Snapshot;
import org.ent4j.ticketing.request.Attachment;
import org.ent4j.ticketing.ticket.Platform;
import org.ent4j.ticketing.ticket.TicketId;

/**
 * Reads what the platform above shows of a ticket of ours.
 *
 * @param from the académie's, where the ENT stands, or the vendor's
 */
public record PivotSnapshots(PivotNames names, Platform from) {

    /** The fields in which a platform tells what is its own. */
    private record Own(
            PivotField ours, PivotField number, PivotField status, PivotField answer, PivotField resolution) {}

    private static final Own IWS = new Own(
            PivotField.ID_ENT,
            PivotField.ID_IWS,
            PivotField.STATUT_IWS,
            PivotField.REPONSE_CLIENT,
            PivotField.DATE_RESOLUTION_IWS);
    private static final Own JIRA = new Own(
            PivotField.ID_IWS,
            PivotField.ID_JIRA,
            PivotField.STATUT_JIRA,
            PivotField.REPONSE_TECHNIQUE,
            PivotField.DATE_RESOLUTION_JIRA);

    /** @throws IllegalArgumentException for the platform of the schools: its tickets are submitted, not shown */
    public PivotSnapshots {
        if (from == Platform.ENT) {
            throw new IllegalArgumentException("Snapshots of the ENT.\nMaybe its requests are to be submitted here.");
        }
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
                        ticket.text(own().status()).orElseThrow(),
                        ticket.comments(),
                        files,
                        ticket.text(own().answer()),
                        ticket.text(own().resolution()).flatMap(names::read),
                        Optional.empty()));
    }

    private Either<List<Reason>, TicketId> id(PivotTicket ticket) {
        var text = ticket.text(own().ours()).orElseThrow().strip();
        return TicketId.of(text)
                .<Either<List<Reason>, TicketId>>map(Either::right)
                .orElseGet(() -> Either.left(
                        List.of(new PivotReason.NotANumber(own().ours().key(), text))));
    }

    private Own own() {
        return from == Platform.VENDOR ? JIRA : IWS;
    }
}
