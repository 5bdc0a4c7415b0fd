package org.ent4j.directory.print;

import java.time.LocalDate;
import java.util.List;
import org.ent4j.directory.account.secret.Secret;
import org.ent4j.model.text.Label;

/**
 * What somebody is told to sign in for the first time.
 *
 * @param address lines of name and address, as they are printed
 * @param about whose account it is: {@code "Compte de Zoé LEROY, élève de 6A"}
 * @param children the pupils for whom a guardian has the account, each with the class: {@code "Zoé LEROY (6A)"}
 * @param code the activation code: it is printed, and shown nowhere else
 * @param before the day before which it is to be used
 */
public record CredentialLetter(
        List<String> address, Label about, List<String> children, String login, Secret code, LocalDate before) {

    public CredentialLetter {
        address = List.copyOf(address);
        children = List.copyOf(children);
    }

    /** Without the secret, and without the person. */
    @Override
    public String toString() {
        return "CredentialLetter[before=" + before + "]";
    }
}
