package org.ent4j.directory.account.signin;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.ent4j.model.person.Profil;
import org.ent4j.model.rule.Decision;
import org.ent4j.model.rule.Reason;
import org.ent4j.model.text.Label;

/**
 * Who signs in where: the first rule that holds. The last one holds for everybody, so that nobody is left without an
 * answer. A host writes its own table or takes {@link #grandEst}.
 */
public final class SignInTable {

    private static final String TRAINING =
            "Formation des administrateurs ENT, 2018 : page de connexion et « Communiquer" + " les identifiants »";
    private static final Set<Profil> FAMILIES = Set.of(Profil.ELEVE, Profil.PARENT);
    private static final Set<Profil> TEACHERS = Set.of(Profil.ENSEIGNANT, Profil.DOCUMENTALISTE);
    private static final Set<Profil> STAFF =
            Set.of(Profil.NON_ENSEIGNANT, Profil.DIRECTION, Profil.VIE_SCOLAIRE, Profil.ACADEMIE, Profil.ACCOMPAGNANT);

    public static final IdentityProvider EDUCONNECT =
            IdentityProvider.of("EDUCONNECT", "ÉduConnect (ex-téléservices)", "ÉduConnect (formerly téléservices)");
    public static final IdentityProvider ENT = IdentityProvider.of(IdentityProvider.OWN, "l'ENT", "the portal");
    public static final IdentityProvider AGRICOLE = IdentityProvider.of(
            "AGRICOLE", "le guichet de l'enseignement agricole", "the desk of agricultural schools");

    private final List<SignInRule> rules;

    private SignInTable(List<SignInRule> rules) {
        this.rules = List.copyOf(rules);
    }

    /** @throws IllegalArgumentException when an id comes twice, or the last rule has a condition */
    public static SignInTable of(List<SignInRule> rules) {
        var ids = new HashSet<String>();
        if (rules.isEmpty() || !rules.stream().allMatch(rule -> ids.add(rule.id())) || !isForAll(rules)) {
            throw new IllegalArgumentException(
                    "A table whose last rule does not hold for everybody, or with one id twice.\nMaybe the rule for other accounts is missing.");
        }
        return new SignInTable(rules);
    }

    private static boolean isForAll(List<SignInRule> rules) {
        var last = rules.get(rules.size() - 1);
        return last.profils().isEmpty()
                && last.academies().isEmpty()
                && last.agricultural().isEmpty()
                && last.administrator().isEmpty();
    }

    /** The table of the portal of the académies of Nancy-Metz (12), Reims (19) and Strasbourg (15), in 2018. */
    public static SignInTable grandEst() {
        return of(List.of(
                rule("DIR-SIG-01", Label.of("Administrateurs de l'ENT", "Administrators of the portal"), ENT)
                        .ofAdministrators(),
                rule("DIR-SIG-02", Label.of("Élève ou parent", "Pupil or guardian"), EDUCONNECT)
                        .of(FAMILIES),
                rule(
                                "DIR-SIG-03",
                                Label.of(
                                        "Enseignant des établissements agricoles publics",
                                        "Teacher of a public agricultural school"),
                                AGRICOLE)
                        .of(TEACHERS)
                        .ofAgriculturalSchools(),
                teacher("DIR-SIG-04", "12", "Nancy-Metz"),
                teacher("DIR-SIG-05", "19", "Reims"),
                teacher("DIR-SIG-06", "15", "Strasbourg"),
                staff("DIR-SIG-07", "12", "Nancy-Metz"),
                staff("DIR-SIG-08", "19", "Reims"),
                staff("DIR-SIG-09", "15", "Strasbourg"),
                rule("DIR-SIG-10", Label.of("Autres comptes et invités", "Other accounts and guests"), ENT)));
    }

    private static SignInRule rule(String id, Label label, IdentityProvider provider) {
        return SignInRule.forAll(id, label, TRAINING, provider);
    }

    private static IdentityProvider desk(String academy, String name) {
        return IdentityProvider.of(
                "GUICHET-" + academy, "le guichet de l'académie de " + name, "the desk of the académie of " + name);
    }

    private static SignInRule teacher(String id, String academy, String name) {
        var label = Label.of("Enseignant de l'académie de " + name, "Teacher of the académie of " + name);
        return rule(id, label, desk(academy, name)).of(TEACHERS).in(academy);
    }

    private static SignInRule staff(String id, String academy, String name) {
        var label = Label.of("Personnel non enseignant de l'académie de " + name, "Staff of the académie of " + name);
        return rule(id, label, desk(academy, name)).of(STAFF).in(academy);
    }

    public List<SignInRule> rules() {
        return rules;
    }

    /** Where, by which rule, and why by none of the earlier ones. */
    public Decision<IdentityProvider> where(SignInFacts facts) {
        var holding = holding(facts);
        var reasons = rules.subList(0, rules.indexOf(holding)).stream()
                .<Reason>flatMap(rule -> rule.against(facts).stream())
                .toList();
        var all = new ArrayList<Reason>(reasons);
        all.add(0, new SignInReason.Holds(holding.label(), holding.provider().label()));
        return new Decision<>(holding.provider(), all, List.of(holding.id()));
    }

    private SignInRule holding(SignInFacts facts) {
        return rules.stream()
                .filter(rule -> rule.against(facts).isEmpty())
                .findFirst()
                .orElseThrow();
    }

    /** Why somebody does not sign in by that rule; nothing for the one that holds, and for ids that are none. */
    public Optional<SignInReason> whyNot(SignInFacts facts, String rule) {
        var holding = holding(facts);
        return rules.stream()
                .filter(each -> each.id().equals(rule) && !each.equals(holding))
                .findFirst()
                .map(each ->
                        each.against(facts).orElseGet(() -> new SignInReason.Later(each.label(), holding.label())));
    }

    /**
     * The choice that a browser remembers, for a page that asks before it knows who is there; nothing when the table does
     * not have it any more.
     *
     * @param rule the id that was remembered
     */
    public Optional<SignInRule> remembered(String rule) {
        return rules.stream().filter(each -> each.id().equals(rule)).findFirst();
    }
}
