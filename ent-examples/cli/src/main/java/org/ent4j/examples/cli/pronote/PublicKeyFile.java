package org.ent4j.examples.cli.pronote;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.SecureRandom;
import java.security.spec.X509EncodedKeySpec;
import java.util.Base64;
import org.ent4j.catalogue.crypto.RsaAesSealing;
import org.ent4j.catalogue.crypto.VerifiedBytes;
import org.ent4j.examples.host.file.Unusable;
import org.ent4j.model.text.Label;

/** A public RSA key as PEM ({@code BEGIN PUBLIC KEY}), as Index Éducation gives one to its partners. */
final class PublicKeyFile {

    private PublicKeyFile() {}

    static RsaAesSealing sealing(Path file, VerifiedBytes verified) {
        try {
            var text = Files.readString(file, StandardCharsets.ISO_8859_1);
            var der = Base64.getMimeDecoder().decode(text.replaceAll("-----[^-]+-----", ""));
            var key = KeyFactory.getInstance("RSA").generatePublic(new X509EncodedKeySpec(der));
            return RsaAesSealing.with(key, verified, new SecureRandom());
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        } catch (GeneralSecurityException | IllegalArgumentException none) {
            throw new Unusable(
                    "pronote.key",
                    Label.of(
                            file.getFileName() + " : pas une clé publique RSA (PEM, BEGIN PUBLIC KEY)",
                            file.getFileName() + ": no public RSA key (PEM, BEGIN PUBLIC KEY)"));
        }
    }
}
