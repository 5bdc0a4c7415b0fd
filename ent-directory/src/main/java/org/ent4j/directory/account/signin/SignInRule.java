package org.ent4j.directory.account.signin;

import java.util.Optional;
import java.util.Set;
import org.ent4j.model.person.Profil;
import org.ent4j.model.rule.SourceText;
import org.ent4j.model.text.Label;
import org.ent4j.model.text.Lang;

/**
 * One line of the table: who of these kinds signs in there. A condition that is not set admits everybody.
 *
 * @param id stable: {@code "DIR-SIG-01"}
 * @param label as the sign-in page words the choice: {@code "Enseignant de l'académie de Reims"}
 * @param source where it is written
 * @param profils empty for all
 * @param academies codes without leading zeros, empty for all
 * @param agricultural of public agricultural schools, of others, or either
 * @param administrator of the portal, others, or either
 */
public record SignInRule(
        String id,
        Label label,
        String source,
        Set<Profil> profils,
        Set<String> academies,
        Optional<Boolean> agricultural,
        Optional<Boolean> administrator,
        IdentityProvider provider) {

    public SignInRule {
        profils = Set.copyOf(profils);
        academies = Set.copyOf(academies);
    }

    /** A rule for everybody, to be narrowed. */
    public static SignInRule forAll(String id, Label label, String source, IdentityProvider provider) {
        return new SignInRule(id, label, source, Set.of(), Set.of(), Optional.empty(), Optional.empty(), provider);
    }

    public SignInRule of(Set<Profil> some) {
        return new SignInRule(id, label, source, some, academies, agricultural, administrator, provider);
    }

    public SignInRule in(String academy) {
        return new SignInRule(id, label, source, profils, Set.of(academy), agricultural, administrator, provider);
    }

    public SignInRule ofAgriculturalSchools() {
        return new SignInRule(id, label, source, profils, academies, Optional.of(true), administrator, provider);
    }

    public SignInRule ofAdministrators() {
        return new SignInRule(id, label, source, profils, academies, agricultural, Optional.of(true), provider);
    }

    /** The source in the reader's language. */
    public String source(Lang lang) {
        return SourceText.in(lang, SignInRule.class, id, source);
    }

    /** Why the rule does not hold for somebody; nothing when it does. */
    Optional<SignInReason> against(SignInFacts facts) {
        if (administrator.filter(wanted -> wanted != facts.administrator()).isPresent()) {
            return Optional.of(new SignInReason.Administrator(label, facts.administrator()));
        }
        if (!profils.isEmpty() && !profils.contains(facts.profil())) {
            return Optional.of(
                    new SignInReason.OtherProfil(label, facts.profil().label()));
        }
        if (agricultural.filter(wanted -> wanted != facts.agricultural()).isPresent()) {
            return Optional.of(new SignInReason.Agricultural(label, facts.agricultural()));
        }
        return academies.isEmpty()
                        || facts.academy().filter(academies::contains).isPresent()
                ? Optional.empty()
                : Optional.of(
                        new SignInReason.OtherAcademie(label, facts.academy().orElse("?")));
    }
}
