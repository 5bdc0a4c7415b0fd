package org.ent4j.directory.account.crypto;

import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.Base64;
import javax.crypto.Cipher;
import javax.crypto.SecretKey;
import javax.crypto.spec.GCMParameterSpec;
import org.ent4j.directory.account.secret.SealedKey;

/** Seals keys with AES-GCM (NIST SP 800-38D): a nonce of 96 bits, then the cipher text with a tag of 128 bits. */
record KeyVault(SecretKey master, SecureRandom chance) {

    private static final int NONCE_BYTES = 12;
    private static final int TAG_BITS = 128;

    SealedKey seal(byte[] key) {
        var nonce = new byte[NONCE_BYTES];
        chance.nextBytes(nonce);
        var sealed = run(Cipher.ENCRYPT_MODE, nonce, key);
        var all = Arrays.copyOf(nonce, NONCE_BYTES + sealed.length);
        System.arraycopy(sealed, 0, all, NONCE_BYTES, sealed.length);
        return new SealedKey(Base64.getEncoder().encodeToString(all));
    }

    byte[] open(SealedKey key) {
        var all = Base64.getDecoder().decode(key.sealed());
        return run(
                Cipher.DECRYPT_MODE, Arrays.copyOf(all, NONCE_BYTES), Arrays.copyOfRange(all, NONCE_BYTES, all.length));
    }

    private byte[] run(int mode, byte[] nonce, byte[] text) {
        try {
            var cipher = Cipher.getInstance("AES/GCM/NoPadding");
            cipher.init(mode, master, new GCMParameterSpec(TAG_BITS, nonce));
            return cipher.doFinal(text);
        } catch (GeneralSecurityException unusable) {
            throw new IllegalStateException(
                    "A sealed key cannot be opened or made.\nMaybe the master key is not the one it was sealed with, or no AES key.",
                    unusable);
        }
    }
}
