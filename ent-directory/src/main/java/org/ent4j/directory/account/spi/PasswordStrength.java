package org.ent4j.directory.account.spi;

import java.util.List;
import org.ent4j.directory.account.password.Strength;
import org.ent4j.directory.account.secret.Secret;

/** How many guesses a password would stand. */
public interface PasswordStrength {

    /** @param words what a guesser would try first: the names and the login of the person */
    Strength of(Secret password, List<String> words);
}
