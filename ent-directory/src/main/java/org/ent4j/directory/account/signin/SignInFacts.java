package org.ent4j.directory.account.signin;

import java.util.Optional;
import org.ent4j.directory.person.Person;
import org.ent4j.directory.source.SourceKey;
import org.ent4j.model.person.Profil;

/**
 * What decides where somebody signs in.
 *
 * @param academy code of the académie that knows the person, without leading zeros: {@code "12"}
 * @param agricultural whether the person belongs to a public agricultural school, which has another ministry
 * @param administrator of the portal
 */
public record SignInFacts(Profil profil, Optional<String> academy, boolean agricultural, boolean administrator) {

    /** A person as a source of the académie knows them; the rest is known to the host. */
    public static SignInFacts of(Person person, boolean agricultural, boolean administrator) {
        var academy = person.keys().stream()
                .map(SourceKey::academy)
                .filter(code -> code.matches("[0-9]{1,2}"))
                .findFirst();
        return new SignInFacts(person.profil(), academy, agricultural, administrator);
    }
}
