package org.ent4j.examples.cli.letters;

import java.util.List;
import org.ent4j.directory.account.signin.SignInRule;
import org.ent4j.directory.account.signin.SignInTable;
import org.ent4j.examples.cli.output.Choices;
import org.ent4j.model.text.Label;
import picocli.CommandLine.ITypeConverter;

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

    private final Label label;
    private final SignInTable table;

    SignInChoice(String word, SignInTable table) {
        this.label = Label.of(word, word);
        this.table = table;
    }

    SignInTable table() {
        return table;
    }

    /** As it is typed, in either language. */
    Label label() {
        return label;
    }

    /** A table of the command line. */
    static final class Converter implements ITypeConverter<SignInChoice> {
        @Override
        public SignInChoice convert(String text) {
            return Choices.choose(text, values(), SignInChoice::label);
        }
    }
}
