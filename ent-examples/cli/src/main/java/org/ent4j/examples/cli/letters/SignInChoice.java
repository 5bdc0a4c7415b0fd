package org.ent4j.examples.cli.letters;

import java.util.List;
import org.ent4j.directory.account.signin.SignInRule;
import org.ent4j.directory.account.signin.SignInTable;
import org.ent4j.model.text.Label;

/** Who signs in where: the tables that the command line knows. */
enum SignInChoice {
    /** The portal of the Grand Est: families by ÉduConnect, staff by the guichet of their académie. */
    GRAND_EST("grand-est", SignInTable.grandEst()),
    /** Everybody has a password of the portal. */
    ENT(
            "ent",
            SignInTable.of(List.of(SignInRule.forAll(
                    "CLI-SIG-01",
                    Label.of("Tous les comptes", "All accounts"),
                    "choix de la commande : --sign-in ent",
                    SignInTable.ENT))));

    private final String word;
    private final SignInTable table;

    SignInChoice(String word, SignInTable table) {
        this.word = word;
        this.table = table;
    }

    SignInTable table() {
        return table;
    }

    /** As it is typed. */
    @Override
    public String toString() {
        return word;
    }
}
