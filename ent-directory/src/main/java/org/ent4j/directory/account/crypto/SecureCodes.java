package org.ent4j.directory.account.crypto;

import java.security.SecureRandom;
import org.ent4j.directory.account.secret.Secret;
import org.ent4j.directory.account.spi.CodeSource;

/** Codes from a {@link SecureRandom}, which draws without bias. Thread-safe. */
public record SecureCodes(SecureRandom chance) implements CodeSource {

    @Override
    public Secret draw(String alphabet, int length) {
        var code = new StringBuilder(length);
        for (var i = 0; i < length; i++) {
            code.append(alphabet.charAt(chance.nextInt(alphabet.length())));
        }
        return Secret.of(code.toString());
    }
}
