package org.ent4j.ticketing.connector;

import io.vavr.control.Either;
import java.io.IOException;
import java.util.List;
import java.util.function.Function;
import org.ent4j.model.rule.Reason;
import org.ent4j.ticketing.feed.pivot.PivotError;
import org.ent4j.ticketing.feed.pivot.PivotLimits;
import org.ent4j.ticketing.feed.pivot.PivotLines;
import org.ent4j.ticketing.feed.pivot.PivotReason;
import org.ent4j.ticketing.feed.pivot.PivotSnapshots;
import org.ent4j.ticketing.feed.pivot.PivotTicket;
import org.ent4j.ticketing.feed.pivot.json.PivotJson;
import org.ent4j.ticketing.spi.AttachmentContents;
import org.ent4j.ticketing.spi.SnapshotReceiver;

/** Takes tickets of the pivot that come from the platform above. The host has looked who sends them. */
public final class PivotInbox {

    private final Function<String, Either<List<PivotReason>, PivotTicket>> reading;
    private final PivotSnapshots snapshots;
    private final AttachmentContents contents;
    private final SnapshotReceiver receiver;

    private PivotInbox(
            Function<String, Either<List<PivotReason>, PivotTicket>> reading,
            PivotSnapshots snapshots,
            AttachmentContents contents,
            SnapshotReceiver receiver) {
        this.reading = reading;
        this.snapshots = snapshots;
        this.contents = contents;
        this.receiver = receiver;
    }

    /** Of what comes over HTTP. */
    public static PivotInbox json(
            PivotJson json, PivotSnapshots snapshots, AttachmentContents contents, SnapshotReceiver receiver) {
        return new PivotInbox(json::read, snapshots, contents, receiver);
    }

    /** Of texts of e-mails. */
    public static PivotInbox mail(
            PivotLimits limits, PivotSnapshots snapshots, AttachmentContents contents, SnapshotReceiver receiver) {
        return new PivotInbox(
                text -> PivotLines.read(text, limits, snapshots.names()), snapshots, contents, receiver);
    }

    /**
     * Handles a ticket. The answer is the number of the ticket, or an error of that exchange.
     *
     * @throws IOException when contents of files cannot be kept: it may be sent again
     */
    public Answer handle(String body) throws IOException {
        var ticket = reading.apply(body).mapLeft(List::<Reason>copyOf);
        var id = ticket.flatMap(snapshots::check);
        if (id.isLeft()) {
            return refusal(id.getLeft().get(0));
        }
        var files = PivotFiles.keep(ticket.get().files(), contents);
        var snapshot = snapshots.read(ticket.get(), files).get();
        return receiver.receive(snapshot)
                ? Answer.text(200, snapshot.ticket().value())
                : Answer.text(404, PivotError.NOT_AN_IWS_TICKET.line());
    }

    private static Answer refusal(Reason reason) {
        return Answer.text(
                400, reason instanceof PivotReason pivot ? PivotError.line(pivot) : PivotError.TECHNICAL.line());
    }
}
