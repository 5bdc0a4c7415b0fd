package org.ent4j.directory.account;

import java.util.List;
import org.ent4j.model.rule.Rule;
import org.ent4j.model.text.Label;

/** Who may have a password chosen anew, by which way: all rules, on this page. */
public final class ResetRules {

    private static final String TRAINING =
            "Formation des administrateurs ENT, 2018 : « l'autre administrateur peut le lui" + " réinitialiser »";
    private static final String OWN_ONLY =
            TRAINING + " ; comptes académiques et téléservices : procédures de leurs portails";
    private static final String MAIL =
            "ENT Occitanie, accès et mots de passe (2021) : s'être connecté une fois et avoir"
                    + " donné une adresse valide";

    static final Rule<ResetRequest> SIGNS_IN_HERE = Rule.refusing(
            "DIR-RES-01",
            Label.of("le mot de passe est celui de l'ENT", "the password is the portal's"),
            OWN_ONLY,
            each -> !each.signsInHere(),
            each -> new ResetDefect.SignsInElsewhere());

    static final Rule<ResetRequest> IN_USE = Rule.refusing(
            "DIR-RES-02",
            Label.of("le compte est opérationnel ou bloqué", "the account is operational or blocked"),
            "our decision: an account not yet activated gets a new code, the others are an administrator's decision",
            each -> !each.account().is(AccountState.OPERATIONNEL)
                    && !each.account().is(AccountState.BLOQUE),
            each -> new ResetDefect.NotInState(each.account().state().label()));

    static final Rule<ResetRequest> SIGNED_IN_ONCE = Rule.refusing(
            "DIR-RES-03",
            Label.of("la personne s'est déjà connectée", "the person has signed in once"),
            MAIL,
            each -> each.account().firstSignIn().isEmpty(),
            each -> new ResetDefect.NeverSignedIn());

    static final Rule<ResetRequest> HAS_ADDRESS = Rule.refusing(
            "DIR-RES-04",
            Label.of("une adresse donnée et confirmée", "an address given and confirmed"),
            MAIL + " ; confirmation : our decision, a mistyped address would give the account away",
            each -> each.account()
                    .externalMail()
                    .filter(ExternalMail::isConfirmed)
                    .isEmpty(),
            each -> new ResetDefect.NoConfirmedAddress());

    static final Rule<ResetRequest> NOT_ONESELF = Rule.refusing(
            "DIR-RES-05",
            Label.of("pas son propre mot de passe", "not one's own password"),
            TRAINING,
            each -> each.by().person().equals(each.ofAccount().person()),
            each -> new ResetDefect.OwnPassword());

    static final Rule<ResetRequest> BY_ADMINISTRATOR = Rule.refusing(
            "DIR-RES-06",
            Label.of("par un administrateur", "by an administrator"),
            TRAINING,
            each -> !each.by().isAdministrator(),
            each -> new ResetDefect.NotAnAdministrator());

    static final Rule<ResetRequest> SAME_SCHOOL = Rule.refusing(
            "DIR-RES-07",
            Label.of("d'un établissement de la personne", "of a school of the person"),
            TRAINING,
            each -> !each.ofAccount().isAdministrator() && !each.by().administersASchoolOf(each.ofAccount()),
            each -> new ResetDefect.OtherSchool());

    static final Rule<ResetRequest> COLLEAGUE = Rule.refusing(
            "DIR-RES-08",
            Label.of(
                    "pour un administrateur : par l'autre administrateur du même établissement",
                    "for an administrator: by the other administrator of the same school"),
            TRAINING,
            each -> each.ofAccount().isAdministrator() && !each.by().administersWith(each.ofAccount()),
            each -> new ResetDefect.NoColleague());

    /** By a link to the person's own address. */
    public static final List<Rule<ResetRequest>> BY_MAIL = List.of(SIGNS_IN_HERE, IN_USE, SIGNED_IN_ONCE, HAS_ADDRESS);

    /** By an administrator of the person's school; for an administrator, by a colleague. */
    public static final List<Rule<ResetRequest>> BY_HAND =
            List.of(SIGNS_IN_HERE, IN_USE, NOT_ONESELF, BY_ADMINISTRATOR, SAME_SCHOOL, COLLEAGUE);

    private ResetRules() {}
}
