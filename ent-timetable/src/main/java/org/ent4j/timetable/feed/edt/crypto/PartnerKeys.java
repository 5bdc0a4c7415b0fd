package org.ent4j.timetable.feed.edt.crypto;

import java.security.GeneralSecurityException;
import java.security.PrivateKey;
import java.util.Map;
import java.util.Optional;
import javax.crypto.Cipher;

/**
 * The private keys that the host holds as a partner of Index Éducation: in memory, in a key store, or in a module that
 * lets no key out.
 */
public interface PartnerKeys {

    /**
     * Decrypts the key of a container, by RSA with the padding of PKCS #1 v1.5.
     *
     * @param partner the name under which the container has it, {@code NOM}
     * @param encrypted as many bytes as the modulus of the partner's key has
     * @return what was encrypted, which the caller wipes; nothing when the host holds no key of that partner
     * @throws GeneralSecurityException when the host's key does not fit
     */
    Optional<byte[]> unwrap(String partner, byte[] encrypted) throws GeneralSecurityException;

    /** Holds no key: whatever it is asked to open is refused by the names of those for whom it was made. */
    static PartnerKeys none() {
        return (partner, encrypted) -> Optional.empty();
    }

    /** One key in memory. */
    static PartnerKeys of(String partner, PrivateKey key) {
        return of(Map.of(partner, key));
    }

    /**
     * Keys in memory.
     *
     * @param keys RSA keys by the names of the partners, as the containers write them
     */
    static PartnerKeys of(Map<String, PrivateKey> keys) {
        var copy = Map.copyOf(keys);
        return (partner, encrypted) -> {
            var key = copy.get(partner);
            return key == null ? Optional.empty() : Optional.of(decrypt(key, encrypted));
        };
    }

    private static byte[] decrypt(PrivateKey key, byte[] encrypted) throws GeneralSecurityException {
        var cipher = Cipher.getInstance("RSA/ECB/PKCS1Padding");
        cipher.init(Cipher.DECRYPT_MODE, key);
        return cipher.doFinal(encrypted);
    }
}
