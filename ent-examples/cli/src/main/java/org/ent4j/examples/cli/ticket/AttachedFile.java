package org.ent4j.examples.cli.ticket;

import io.vavr.control.Either;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.ent4j.model.decision.Refusal;
import org.ent4j.ticketing.request.Attachment;

/** A file of this machine that comes with a ticket. */
final class AttachedFile {

    private AttachedFile() {}

    /** Its size and checksum are measured, and its content is kept; or it is too big. */
    static Either<Refusal, Attachment> keep(Path file, TicketDesk desk) {
        try (var in = new BufferedInputStream(Files.newInputStream(file))) {
            return desk.context().contents().keep(String.valueOf(file.getFileName()), in);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
