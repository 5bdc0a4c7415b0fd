package org.ent4j.examples.portal.web;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.Base64;
import java.util.Optional;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** Text that nobody else can make: what the portal gives to browsers and gets back. HMAC-SHA-256. */
public final class SignedText {

    private static final String ALGORITHM = "HmacSHA256";
    private static final char BETWEEN = '.';

    private final SecretKeySpec key;

    public SignedText(byte[] secret) {
        this.key = new SecretKeySpec(secret, ALGORITHM);
    }

    public String sign(String text) {
        return text + BETWEEN + signature(text);
    }

    /** The text, if its signature is right. */
    public Optional<String> verified(String signed) {
        var between = signed.lastIndexOf(BETWEEN);
        return Optional.of(signed).filter(any -> between > 0).flatMap(any -> {
            var text = signed.substring(0, between);
            return isSame(signature(text), signed.substring(between + 1)) ? Optional.of(text) : Optional.empty();
        });
    }

    /** Compared in a time that tells nothing. */
    public static boolean isSame(String one, String other) {
        return MessageDigest.isEqual(one.getBytes(StandardCharsets.UTF_8), other.getBytes(StandardCharsets.UTF_8));
    }

    public String signature(String text) {
        try {
            var mac = Mac.getInstance(ALGORITHM);
            mac.init(key);
            return Base64.getUrlEncoder()
                    .withoutPadding()
                    .encodeToString(mac.doFinal(text.getBytes(StandardCharsets.UTF_8)));
        } catch (GeneralSecurityException missing) {
            throw new IllegalStateException("%s is missing.\nMaybe Java is cut down.".formatted(ALGORITHM), missing);
        }
    }
}
