package org.ent4j.ticketing.spi;

import io.vavr.control.Either;
import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
import org.ent4j.model.decision.Refusal;
import org.ent4j.ticketing.request.Attachment;

/** Keeps what is in attached files. The same content is kept once. */
public interface AttachmentContents {

    /**
     * Keeps a file.
     *
     * @param content read to its end, or until it is longer than a file may be
     * @return what it is: its size and checksum are measured, not believed; or that it is too long
     */
    Either<Refusal, Attachment> keep(String name, InputStream content) throws IOException;

    /** The content of a checksum; nothing when it is not there. */
    Optional<InputStream> open(String sha256) throws IOException;
}
