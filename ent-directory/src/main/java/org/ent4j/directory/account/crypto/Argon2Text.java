package org.ent4j.directory.account.crypto;

import java.util.Base64;
import java.util.Optional;
import java.util.regex.Pattern;

/** A hash as every library of Argon2 writes it: {@code $argon2id$v=19$m=19456,t=2,p=1$salt$hash}, Base64 unpadded. */
record Argon2Text(Argon2Parameters parameters, byte[] salt, byte[] hash) {

    private static final Pattern PATTERN = Pattern.compile(
            "\\$argon2id\\$v=19\\$m=(\\d{1,8}),t=(\\d{1,3}),p=(\\d{1,3})\\$([A-Za-z0-9+/]{11,86})\\$([A-Za-z0-9+/]{16,86})");

    static Optional<Argon2Text> parse(String text) {
        var match = PATTERN.matcher(text);
        try {
            return match.matches()
                    ? Optional.of(new Argon2Text(
                            new Argon2Parameters(
                                    Integer.parseInt(match.group(1)),
                                    Integer.parseInt(match.group(2)),
                                    Integer.parseInt(match.group(3))),
                            Base64.getDecoder().decode(match.group(4)),
                            Base64.getDecoder().decode(match.group(5))))
                    : Optional.empty();
        } catch (IllegalArgumentException noHash) {
            return Optional.empty();
        }
    }

    String write() {
        var base64 = Base64.getEncoder().withoutPadding();
        return "$argon2id$v=19$m=%d,t=%d,p=%d$%s$%s"
                .formatted(
                        parameters.memoryKib(),
                        parameters.passes(),
                        parameters.lanes(),
                        base64.encodeToString(salt),
                        base64.encodeToString(hash));
    }
}
