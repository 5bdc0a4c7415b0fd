package org.ent4j.timetable.feed.edt.crypto;

import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.Arrays;
import java.util.Optional;
import javax.crypto.Cipher;
import javax.crypto.spec.IvParameterSpec;
import javax.crypto.spec.SecretKeySpec;

/** The key of one container: AES-128, with its initialisation vector. It has no text. */
final class SessionKey {

    private static final int BLOCK = 16;

    private final SecretKeySpec key;
    private final IvParameterSpec vector;

    private SessionKey(byte[] bytes) {
        this.key = new SecretKeySpec(bytes, 0, BLOCK, "AES");
        this.vector = new IvParameterSpec(bytes, BLOCK, BLOCK);
    }

    /** From key ‖ vector ‖ MD5(key ‖ vector); nothing when the digest is another one. */
    static Optional<SessionKey> of(byte[] unwrapped) throws GeneralSecurityException {
        if (unwrapped.length != 3 * BLOCK) {
            return Optional.empty();
        }
        var digest = MessageDigest.getInstance("MD5");
        digest.update(unwrapped, 0, 2 * BLOCK);
        return MessageDigest.isEqual(digest.digest(), Arrays.copyOfRange(unwrapped, 2 * BLOCK, 3 * BLOCK))
                ? Optional.of(new SessionKey(unwrapped))
                : Optional.empty();
    }

    byte[] decrypt(byte[] encrypted) throws GeneralSecurityException {
        var cipher = Cipher.getInstance("AES/CBC/PKCS5Padding");
        cipher.init(Cipher.DECRYPT_MODE, key, vector);
        return cipher.doFinal(encrypted);
    }
}
