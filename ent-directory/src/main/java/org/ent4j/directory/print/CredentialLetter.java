package org.ent4j.directory.print;

import java.time.LocalDate;
import java.util.List;

/**
 * What somebody is told to sign in for the first time.
 *
 * @param address lines of name and address, as they are printed
 * @param about what the account is for: {@code "Compte de responsable de Zoé LEROY"}
 * @param activationCode a secret: it is printed, and shown nowhere else
 * @param validUntil the last day of the code
 */
public record CredentialLetter(
        List<String> address, String about, String login, String activationCode, LocalDate validUntil) {

    public CredentialLetter {
        address = List.copyOf(address);
    }

    /** Without the secret, and without the person. */
    @Override
    public String toString() {
        return "CredentialLetter[validUntil=" + validUntil + "]";
    }
}
