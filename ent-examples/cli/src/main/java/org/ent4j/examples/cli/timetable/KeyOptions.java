package org.ent4j.examples.cli.timetable;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.PrivateKey;
import java.security.spec.PKCS8EncodedKeySpec;
import java.util.Base64;
import java.util.Optional;
import org.ent4j.examples.host.file.Unusable;
import org.ent4j.model.text.Label;
import org.ent4j.timetable.feed.edt.crypto.PartnerKeys;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** The key of a partner of Index Éducation, which opens containers. */
final class KeyOptions {

    private static final String BEGIN = "-----BEGIN PRIVATE KEY-----";
    private static final String END = "-----END PRIVATE KEY-----";

    @Option(names = "--key-file", paramLabel = "PEM", descriptionKey = "files.key")
    private @Nullable Path key;

    @Option(names = "--partner", paramLabel = "${bundle:label.name}", descriptionKey = "files.partner")
    private @Nullable String partner;

    boolean isGiven() {
        return key != null;
    }

    boolean isNamed() {
        return key != null || partner != null;
    }

    /** Without a name of a partner, the key is tried on each; without a key, nothing is opened. */
    PartnerKeys keys() {
        var wanted = partner;
        if (key == null) {
            return PartnerKeys.none();
        }
        var read = read(key);
        return (name, encrypted) -> wanted == null || wanted.equals(name)
                ? PartnerKeys.of(name, read).unwrap(name, encrypted)
                : Optional.empty();
    }

    private static PrivateKey read(Path file) {
        try {
            var text = Files.readString(file);
            var from = text.indexOf(BEGIN);
            var to = text.indexOf(END);
            if (from < 0 || to < from) {
                throw unusable(file);
            }
            var bytes = Base64.getMimeDecoder().decode(text.substring(from + BEGIN.length(), to));
            return KeyFactory.getInstance("RSA").generatePrivate(new PKCS8EncodedKeySpec(bytes));
        } catch (GeneralSecurityException | IllegalArgumentException | CharacterCodingException none) {
            throw unusable(file);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static Unusable unusable(Path file) {
        return new Unusable(
                "files.no-key",
                Label.of(
                        "%s : pas une clé privée RSA ; attendu : PKCS #8 en PEM (%s)".formatted(file, BEGIN),
                        "%s: no private RSA key; expected: PKCS #8 in PEM (%s)".formatted(file, BEGIN)));
    }
}
