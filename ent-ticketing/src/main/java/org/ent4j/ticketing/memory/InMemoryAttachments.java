package org.ent4j.ticketing.memory;

import io.vavr.control.Either;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.ent4j.model.decision.Refusal;
import org.ent4j.ticketing.request.Attachment;
import org.ent4j.ticketing.request.AttachmentPolicy;
import org.ent4j.ticketing.request.ReceivedFile;
import org.ent4j.ticketing.spi.AttachmentContents;

/** Contents by checksum. */
public final class InMemoryAttachments implements AttachmentContents {

    private final Map<String, byte[]> contents = new ConcurrentHashMap<>();
    private final AttachmentPolicy policy;

    public InMemoryAttachments(AttachmentPolicy policy) {
        this.policy = policy;
    }

    @Override
    public Either<Refusal, Attachment> keep(String name, InputStream content) throws IOException {
        return ReceivedFile.read(name, content, policy).map(this::kept);
    }

    private Attachment kept(ReceivedFile received) {
        contents.putIfAbsent(received.file().sha256(), received.content());
        return received.file();
    }

    @Override
    public Optional<InputStream> open(String sha256) {
        return Optional.ofNullable(contents.get(sha256.toLowerCase(Locale.ROOT)))
                .map(ByteArrayInputStream::new);
    }
}
