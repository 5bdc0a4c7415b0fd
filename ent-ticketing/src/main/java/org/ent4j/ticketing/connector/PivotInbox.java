package org.ent4j.ticketing.connector;

import io.vavr.control.Either;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.ent4j.model.rule.Reason;
import org.ent4j.ticketing.exchange.Birth;
import org.ent4j.ticketing.feed.pivot.PivotError;
import org.ent4j.ticketing.feed.pivot.PivotLimits;
import org.ent4j.ticketing.feed.pivot.PivotLines;
import org.ent4j.ticketing.feed.pivot.PivotReason;
import org.ent4j.ticketing.feed.pivot.PivotRequests;
import org.ent4j.ticketing.feed.pivot.PivotSnapshots;
import org.ent4j.ticketing.feed.pivot.PivotTicket;
import org.ent4j.ticketing.feed.pivot.json.PivotJson;
import org.ent4j.ticketing.spi.AttachmentContents;
import org.ent4j.ticketing.spi.RequestReceiver;
import org.ent4j.ticketing.spi.SnapshotReceiver;
import org.ent4j.ticketing.ticket.TicketId;

/**
 * Takes tickets of the pivot that come from a neighbour: of the platform above those that it knows from us; of an ENT all, new
 * ones as well. The host has looked who sends them.
 */
public final class PivotInbox {

    private final Function<String, Either<List<PivotReason>, PivotTicket>> reading;
    private final PivotSnapshots snapshots;
    private final AttachmentContents contents;
    private final SnapshotReceiver receiver;
    private final Optional<Newcomers> newcomers;

    /** What begins in an ENT. */
    private record Newcomers(PivotRequests requests, RequestReceiver receiver) {

        Either<List<Reason>, Optional<Birth>> read(TicketId id, PivotTicket ticket) {
            return receiver.isKnown(id)
                    ? Either.right(Optional.empty())
                    : requests.read(id, ticket).map(Optional::of);
        }
    }

    private PivotInbox(
            Function<String, Either<List<PivotReason>, PivotTicket>> reading,
            PivotSnapshots snapshots,
            AttachmentContents contents,
            SnapshotReceiver receiver,
            Optional<Newcomers> newcomers) {
        this.reading = reading;
        this.snapshots = snapshots;
        this.contents = contents;
        this.receiver = receiver;
        this.newcomers = newcomers;
    }

    /** Of what comes over HTTP. */
    public static PivotInbox json(
            PivotJson json, PivotSnapshots snapshots, AttachmentContents contents, SnapshotReceiver receiver) {
        return new PivotInbox(json::read, snapshots, contents, receiver, Optional.empty());
    }

    /** Of texts of e-mails. */
    public static PivotInbox mail(
            PivotLimits limits, PivotSnapshots snapshots, AttachmentContents contents, SnapshotReceiver receiver) {
        return new PivotInbox(
                text -> PivotLines.read(text, limits, snapshots.names()),
                snapshots,
                contents,
                receiver,
                Optional.empty());
    }

    /** Of what an ENT sends over HTTP: what is not known yet begins with it. */
    public static PivotInbox json(
            PivotJson json,
            PivotSnapshots snapshots,
            PivotRequests requests,
            AttachmentContents contents,
            RequestReceiver receiver) {
        return json(json, snapshots, contents, receiver).with(new Newcomers(requests, receiver));
    }

    /** Of texts of e-mails of an ENT. */
    public static PivotInbox mail(
            PivotLimits limits,
            PivotSnapshots snapshots,
            PivotRequests requests,
            AttachmentContents contents,
            RequestReceiver receiver) {
        return mail(limits, snapshots, contents, receiver).with(new Newcomers(requests, receiver));
    }

    private PivotInbox with(Newcomers beginning) {
        return new PivotInbox(reading, snapshots, contents, receiver, Optional.of(beginning));
    }

    /**
     * Handles a ticket. The answer is the number of the ticket, or an error of that exchange.
     *
     * @throws IOException when contents of files cannot be kept: it may be sent again
     */
    public Answer handle(String body) throws IOException {
        var ticket = reading.apply(body).mapLeft(List::<Reason>copyOf);
        var birth = ticket.flatMap(snapshots::check).flatMap(id -> birth(id, ticket.get()));
        if (birth.isLeft()) {
            return refusal(birth.getLeft().get(0));
        } else if (!isThere(birth.get())) {
            return Answer.text(503, PivotError.TECHNICAL.line());
        }
        var files = PivotFiles.keep(ticket.get().files(), contents);
        var snapshot = snapshots.read(ticket.get(), files).get();
        return receiver.receive(snapshot)
                ? Answer.text(200, snapshot.ticket().value())
                : Answer.text(404, PivotError.NOT_AN_IWS_TICKET.line());
    }

    private Either<List<Reason>, Optional<Birth>> birth(TicketId id, PivotTicket ticket) {
        return newcomers.map(each -> each.read(id, ticket)).orElseGet(() -> Either.right(Optional.empty()));
    }

    private boolean isThere(Optional<Birth> birth) {
        return birth.flatMap(each -> newcomers.map(all -> all.receiver().begin(each)))
                .orElse(true);
    }

    private static Answer refusal(Reason reason) {
        return Answer.text(
                400, reason instanceof PivotReason pivot ? PivotError.line(pivot) : PivotError.TECHNICAL.line());
    }
}
