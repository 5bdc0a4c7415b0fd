package org.ent4j.directory.account.password;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.ent4j.directory.account.secret.Secret;

/**
 * A password that somebody wants to have.
 *
 * @param words the login and the names of the person, as written
 */
public record PasswordCandidate(Secret password, List<String> words, Optional<LocalDate> birthDate, Strength strength) {

    public PasswordCandidate {
        words = List.copyOf(words);
    }

    int length() {
        var text = password.reveal();
        return text.codePointCount(0, text.length());
    }
}
