package org.ent4j.directory.account.crypto;

import com.nulabinc.zxcvbn.Zxcvbn;
import com.nulabinc.zxcvbn.matchers.Match;
import java.util.List;
import java.util.Optional;
import org.ent4j.directory.account.password.Strength;
import org.ent4j.directory.account.password.Weakness;
import org.ent4j.directory.account.secret.Secret;
import org.ent4j.directory.account.spi.PasswordStrength;

/** The estimate of zxcvbn. Thread-safe. */
public final class ZxcvbnStrength implements PasswordStrength {

    /** Beyond, an estimate takes long and says nothing more. */
    private static final int ESTIMATED = 72;

    private final Zxcvbn zxcvbn = new Zxcvbn();

    @Override
    public Strength of(Secret password, List<String> words) {
        var text = password.reveal();
        var measured = zxcvbn.measure(text.substring(0, Math.min(ESTIMATED, text.length())), words);
        var weaknesses = measured.getSequence().stream()
                .flatMap(match -> weakness(match).stream())
                .distinct()
                .toList();
        measured.wipe();
        return new Strength(measured.getScore(), weaknesses);
    }

    private static Optional<Weakness> weakness(Match match) {
        return switch (match.pattern) {
            case Dictionary ->
                Optional.of("user_inputs".equals(match.dictionaryName) ? Weakness.PERSONAL_WORD : Weakness.COMMON_WORD);
            case Spatial -> Optional.of(Weakness.KEYBOARD);
            case Repeat -> Optional.of(Weakness.REPETITION);
            case Sequence -> Optional.of(Weakness.SEQUENCE);
            case Date, Regex -> Optional.of(Weakness.DATE);
            default -> Optional.empty();
        };
    }
}
