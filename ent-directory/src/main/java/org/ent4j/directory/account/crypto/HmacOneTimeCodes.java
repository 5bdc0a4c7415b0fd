package org.ent4j.directory.account.crypto;

import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import javax.crypto.Mac;
import javax.crypto.SecretKey;
import javax.crypto.spec.SecretKeySpec;
import org.ent4j.directory.account.secret.SealedKey;
import org.ent4j.directory.account.secret.Secret;
import org.ent4j.directory.account.spi.OneTimeCodes;

/** RFC 6238 with HMAC-SHA-1, which every authenticator understands; keys sealed with AES-GCM. Thread-safe. */
public final class HmacOneTimeCodes implements OneTimeCodes {

    private static final String BASE_32 = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";
    private static final int KEY_BYTES = 20;

    private final SecureRandom chance;
    private final KeyVault vault;

    /** @param master an AES key that the host keeps outside the database; whoever loses it enrols everybody anew */
    public HmacOneTimeCodes(SecretKey master, SecureRandom chance) {
        this.chance = chance;
        this.vault = new KeyVault(master, chance);
    }

    @Override
    public SealedKey newKey() {
        var key = new byte[KEY_BYTES];
        chance.nextBytes(key);
        return vault.seal(key);
    }

    @Override
    public Secret reveal(SealedKey key) {
        return Secret.of(base32(vault.open(key)));
    }

    @Override
    public Secret code(SealedKey key, long step, int digits) {
        return Secret.of(code("HmacSHA1", vault.open(key), step, digits));
    }

    /** RFC 4226, 5.3: the dynamic truncation. */
    static String code(String algorithm, byte[] key, long step, int digits) {
        var mac = mac(algorithm, key, step);
        var offset = mac[mac.length - 1] & 0xf;
        var bits = (mac[offset] & 0x7f) << 24
                | (mac[offset + 1] & 0xff) << 16
                | (mac[offset + 2] & 0xff) << 8
                | mac[offset + 3] & 0xff;
        var modulus = (int) Math.pow(10, digits);
        return ("%0" + digits + "d").formatted(bits % modulus);
    }

    private static byte[] mac(String algorithm, byte[] key, long step) {
        try {
            var mac = Mac.getInstance(algorithm);
            mac.init(new SecretKeySpec(key, algorithm));
            for (var shift = Long.SIZE - Byte.SIZE; shift >= 0; shift -= Byte.SIZE) {
                mac.update((byte) (step >>> shift));
            }
            return mac.doFinal();
        } catch (GeneralSecurityException missing) {
            throw new IllegalStateException(
                    "No %s here.\nMaybe the JDK runs with a reduced set of providers.".formatted(algorithm), missing);
        }
    }

    /** RFC 4648, 6, for whole groups of five bytes. */
    static String base32(byte[] bytes) {
        var text = new StringBuilder();
        for (var bit = 0; bit < bytes.length * 8; bit += 5) {
            text.append(BASE_32.charAt(fiveBits(bytes, bit)));
        }
        return text.toString();
    }

    private static int fiveBits(byte[] bytes, int from) {
        var value = 0;
        for (var bit = from; bit < from + 5; bit++) {
            value = value << 1 | bytes[bit / 8] >> (7 - bit % 8) & 1;
        }
        return value;
    }
}
