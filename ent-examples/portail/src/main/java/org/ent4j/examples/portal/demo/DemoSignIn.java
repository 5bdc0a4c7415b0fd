package org.ent4j.examples.portal.demo;

import java.util.List;
import java.util.Set;
import org.ent4j.directory.account.signin.IdentityProvider;
import org.ent4j.directory.account.signin.SignInRule;
import org.ent4j.directory.account.signin.SignInTable;
import org.ent4j.model.person.Profil;
import org.ent4j.model.text.Label;

/** Who signs in where in the made-up académie, after the table of the training deck (R4). */
public final class DemoSignIn {

    private static final String SOURCE = "Formation des administrateurs ENT, 2018 : page de connexion";
    private static final IdentityProvider GUICHET =
            IdentityProvider.of("GUICHET-98", "le guichet de l'académie d'exemple", "the desk of the example académie");

    public static final SignInTable TABLE = SignInTable.of(List.of(
            rule("DEMO-SIG-01", "Élève ou parent", "Pupil or guardian", SignInTable.EDUCONNECT)
                    .of(Set.of(Profil.ELEVE, Profil.PARENT)),
            rule("DEMO-SIG-02", "Administrateur de l'ENT", "Administrator of the portal", SignInTable.ENT)
                    .ofAdministrators(),
            rule("DEMO-SIG-03", "Enseignant", "Teacher", GUICHET).of(Set.of(Profil.ENSEIGNANT, Profil.DOCUMENTALISTE)),
            rule("DEMO-SIG-04", "Personnel non enseignant", "Other staff", GUICHET)
                    .of(Set.of(Profil.NON_ENSEIGNANT, Profil.DIRECTION, Profil.VIE_SCOLAIRE, Profil.ACADEMIE)),
            rule("DEMO-SIG-05", "Autre compte ou invité", "Other account or guest", SignInTable.ENT)));

    private DemoSignIn() {}

    private static SignInRule rule(String id, String fr, String en, IdentityProvider provider) {
        return SignInRule.forAll(id, Label.of(fr, en), SOURCE, provider);
    }
}
