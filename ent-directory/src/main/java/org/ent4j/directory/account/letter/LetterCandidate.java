package org.ent4j.directory.account.letter;

import java.util.List;
import java.util.Optional;
import org.ent4j.directory.account.Account;
import org.ent4j.directory.account.signin.SignInFacts;
import org.ent4j.directory.person.Guardianship;
import org.ent4j.model.person.Profil;

/**
 * Somebody who may need credentials.
 *
 * @param facts what decides where the person signs in
 * @param links to pupils of the school, for a guardian
 */
public record LetterCandidate(SignInFacts facts, List<Guardianship> links, Optional<Account> account) {

    public LetterCandidate {
        links = List.copyOf(links);
    }

    /** Whether the person is here for the sake of a pupil, and represents none and is in charge of none. */
    boolean isWithoutAuthority() {
        return facts.profil() == Profil.PARENT
                && links.stream().allMatch(link -> link.authority() == Guardianship.Authority.NONE);
    }
}
