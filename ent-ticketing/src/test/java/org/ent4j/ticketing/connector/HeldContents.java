package org.ent4j.ticketing.connector;

import io.vavr.control.Either;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.Map;
import java.util.Optional;
import org.ent4j.model.decision.Refusal;
import org.ent4j.ticketing.request.Attachment;
import org.ent4j.ticketing.spi.AttachmentContents;

/** Contents of files, for tests. */
final class HeldContents implements AttachmentContents {

    private final Map<String, byte[]> held = new HashMap<>();

    @Override
    public Either<Refusal, Attachment> keep(String name, InputStream content) throws IOException {
        try {
            var bytes = content.readAllBytes();
            var sha = HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
            held.put(sha, bytes);
            return Either.right(new Attachment(name, bytes.length, sha));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    @Override
    public Optional<InputStream> open(String sha256) {
        return Optional.ofNullable(held.get(sha256)).map(ByteArrayInputStream::new);
    }
}
