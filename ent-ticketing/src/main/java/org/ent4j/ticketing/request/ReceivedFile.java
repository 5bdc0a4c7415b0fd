package org.ent4j.ticketing.request;

import io.vavr.control.Either;
import java.io.IOException;
import java.io.InputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.ent4j.model.decision.Refusal;

/** A file with its content: size and checksum are measured. */
public final class ReceivedFile {

    private static final int LONGEST = Integer.MAX_VALUE - 8;

    private final Attachment file;
    private final byte[] content;

    private ReceivedFile(Attachment file, byte[] content) {
        this.file = file;
        this.content = content;
    }

    /** Reads to the end, or one byte more than a file may have: then it is refused, whatever its whole size may be. */
    public static Either<Refusal, ReceivedFile> read(String name, InputStream in, AttachmentPolicy policy)
            throws IOException {
        var content = in.readNBytes((int) Math.min(policy.mostBytes() + 1, LONGEST));
        var file = new Attachment(name, content.length, sha256(content));
        return DraftRules.checkSize(file, policy).map(fits -> new ReceivedFile(fits, content));
    }

    private static String sha256(byte[] content) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("Every Java has SHA-256.", impossible);
        }
    }

    public Attachment file() {
        return file;
    }

    /** A copy. */
    public byte[] content() {
        return content.clone();
    }
}
