package org.ent4j.catalogue.crypto;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.PublicKey;
import java.security.SecureRandom;
import java.security.interfaces.RSAPublicKey;
import java.util.Arrays;
import java.util.zip.DeflaterOutputStream;
import javax.crypto.Cipher;
import javax.crypto.spec.IvParameterSpec;
import javax.crypto.spec.SecretKeySpec;
import org.ent4j.catalogue.pronote.SealedContent;
import org.ent4j.catalogue.spi.ContentSealing;

/**
 * Seals as {@code ConteneurImportChiffre} V1 asks for, with the cryptography of the JDK.
 *
 * <ol>
 *   <li>The file is compressed (zlib).
 *   <li>It is encrypted by AES-128/CBC/PKCS5 with a random key K and vector IV: {@code Contenu}.
 *   <li>K ‖ IV ‖ MD5(K ‖ IV), 48 bytes, is encrypted by RSA/ECB/PKCS1 with the public key: {@code Cle}.
 *   <li>{@code Verification} is a SHA-256. The implementations that are known take it of the <i>compressed</i> bytes; the
 *       schema says « Hash SHA256 du contenu non chiffré », which may also be the file in clear. {@link
 *       VerifiedBytes#COMPRESSED} is the default; confirm it with Index Éducation when a container is refused.
 * </ol>
 *
 * The public key is given to each partner by Index Éducation and is in no library. MD5 and PKCS1 are the format's choice,
 * not ours: MD5 guards against an accident only.
 */
public final class RsaAesSealing implements ContentSealing {

    private static final int BYTES = 16;
    private static final int LEAST_MODULUS = 1024;

    private final PublicKey key;
    private final VerifiedBytes verified;
    private final SecureRandom random;

    private RsaAesSealing(PublicKey key, VerifiedBytes verified, SecureRandom random) {
        this.key = key;
        this.verified = verified;
        this.random = random;
    }

    /**
     * The usual way.
     *
     * @throws IllegalArgumentException when it is no RSA key, or a short one
     */
    public static RsaAesSealing with(PublicKey key) {
        return with(key, VerifiedBytes.COMPRESSED, new SecureRandom());
    }

    /** The same with the other reading of {@code Verification}, or another source of chance. */
    public static RsaAesSealing with(PublicKey key, VerifiedBytes verified, SecureRandom random) {
        if (!(key instanceof RSAPublicKey rsa) || rsa.getModulus().bitLength() < LEAST_MODULUS) {
            throw new IllegalArgumentException(
                    "%s is no RSA key of %d bits or more.\nMaybe the key of a certificate of another kind was given."
                            .formatted(key.getAlgorithm(), LEAST_MODULUS));
        }
        return new RsaAesSealing(key, verified, random);
    }

    @Override
    public SealedContent seal(byte[] file) {
        var compressed = compressed(file);
        var secret = bytes();
        var vector = bytes();
        try {
            return new SealedContent(
                    sealedKey(secret, vector),
                    encrypted(compressed, secret, vector),
                    digest("SHA-256", verified == VerifiedBytes.COMPRESSED ? compressed : file));
        } catch (GeneralSecurityException missing) {
            throw new IllegalStateException(
                    "This JDK cannot seal.\nMaybe its policy forbids AES/CBC or RSA with PKCS1.", missing);
        }
    }

    private byte[] bytes() {
        var bytes = new byte[BYTES];
        random.nextBytes(bytes);
        return bytes;
    }

    private static byte[] compressed(byte[] file) {
        var out = new ByteArrayOutputStream();
        try (var zlib = new DeflaterOutputStream(out)) {
            zlib.write(file);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return out.toByteArray();
    }

    private static byte[] encrypted(byte[] compressed, byte[] secret, byte[] vector) throws GeneralSecurityException {
        var aes = Cipher.getInstance("AES/CBC/PKCS5Padding");
        aes.init(Cipher.ENCRYPT_MODE, new SecretKeySpec(secret, "AES"), new IvParameterSpec(vector));
        return aes.doFinal(compressed);
    }

    private byte[] sealedKey(byte[] secret, byte[] vector) throws GeneralSecurityException {
        var both = joined(secret, vector);
        var checked = joined(both, digest("MD5", both));
        var rsa = Cipher.getInstance("RSA/ECB/PKCS1Padding");
        rsa.init(Cipher.ENCRYPT_MODE, key, random);
        return rsa.doFinal(checked);
    }

    private static byte[] joined(byte[] first, byte[] second) {
        var both = Arrays.copyOf(first, first.length + second.length);
        System.arraycopy(second, 0, both, first.length, second.length);
        return both;
    }

    private static byte[] digest(String algorithm, byte[] bytes) throws GeneralSecurityException {
        return MessageDigest.getInstance(algorithm).digest(bytes);
    }
}
