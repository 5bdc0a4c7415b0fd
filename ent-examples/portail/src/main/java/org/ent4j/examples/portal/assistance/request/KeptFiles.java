package org.ent4j.examples.portal.assistance.request;

import io.vavr.control.Either;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.ent4j.examples.portal.assistance.TicketActs;
import org.ent4j.examples.portal.data.PortalData;
import org.ent4j.examples.portal.data.Secrets;
import org.ent4j.examples.portal.web.SignedText;
import org.ent4j.examples.portal.web.Upload;
import org.ent4j.examples.portal.web.Visit;
import org.ent4j.model.decision.Refusal;
import org.ent4j.ticketing.request.Attachment;

/**
 * Files of a form that is shown once more: what is kept of them comes back signed, so that nobody makes up a file that he
 * never sent.
 */
final class KeptFiles {

    static final String KEPT = "kept";
    static final String FRESH = "attachments";

    private static final String BETWEEN = ":";

    private final TicketActs acts;
    private final SignedText signed;

    @Inject
    KeptFiles(TicketActs acts, PortalData data) {
        this.acts = acts;
        this.signed = new SignedText(new Secrets(data.dataSource()).named("files"));
    }

    /** Those that are taken, and why others are not. */
    record Files(List<Attachment> kept, List<Refusal> refused) {}

    Files of(Visit visit) {
        var kept = new ArrayList<Attachment>();
        var refused = new ArrayList<Refusal>();
        visit.form().all(KEPT).forEach(text -> read(text, visit).ifPresent(kept::add));
        for (var file : visit.form().files().getOrDefault(FRESH, List.<Upload>of())) {
            Either<Refusal, Attachment> done = acts.kept(file);
            done.peek(kept::add).peekLeft(refused::add);
        }
        return new Files(kept, refused);
    }

    /** For a hidden field; good for that person alone. */
    String write(Attachment file, Visit visit) {
        return signed.sign(
                String.join(BETWEEN, visit.person().value(), String.valueOf(file.size()), file.sha256(), file.name()));
    }

    private Optional<Attachment> read(String text, Visit visit) {
        var before = visit.person() + BETWEEN;
        return signed.verified(text)
                .filter(known -> known.startsWith(before))
                .map(known -> known.substring(before.length()).split(BETWEEN, 3))
                .map(parts -> new Attachment(parts[2], Long.parseLong(parts[0]), parts[1]));
    }
}
