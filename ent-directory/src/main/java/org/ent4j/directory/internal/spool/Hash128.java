package org.ent4j.directory.internal.spool;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;

/** The first 128 bits of SHA-256: two inputs that share them are not known, nor expected within the age of the universe. */
public record Hash128(long high, long low) {

    private static final ThreadLocal<MessageDigest> SHA_256 = ThreadLocal.withInitial(Hash128::sha256);

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException missing) {
            throw new IllegalStateException("No SHA-256.\nMaybe this Java lacks its own providers.", missing);
        }
    }

    public static Hash128 of(byte[] bytes, int length) {
        var digest = SHA_256.get();
        digest.update(bytes, 0, length);
        var result = ByteBuffer.wrap(digest.digest());
        return new Hash128(result.getLong(), result.getLong());
    }

    public static Hash128 of(String text) {
        var bytes = text.getBytes(StandardCharsets.UTF_8);
        return of(bytes, bytes.length);
    }
}
