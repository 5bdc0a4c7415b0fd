package org.ent4j.catalogue.mediacentre.policy;

import static org.ent4j.model.rule.Rule.refusing;

import java.util.List;
import org.ent4j.model.rule.Rule;
import org.ent4j.model.text.Label;

/** What is demanded of services beside the GAR: all of it, on this page. */
public final class PolicyRules {

    private static final String DECK = "Formation des administrateurs ENT, 2018: services beside the GAR";
    private static final String TABLE = "Formation des administrateurs ENT, 2018: ways to resources";

    public static final Rule<ServiceLook> NOT_DOUBLED = refusing(
            "CAT-POL-01",
            Label.of("Une ressource du GAR n'est pas doublée", "A resource of the GAR is not doubled"),
            "GAR, FAQ: the same resource shown twice takes two licences",
            ServiceLook::isDoubled,
            look -> new PolicyReason.Doubled(
                    look.title(),
                    look.resource(),
                    look.sure(),
                    look.inGar().orElseThrow().signs()));
    public static final Rule<ServiceLook> DELETED_WHEN_DELIVERED = refusing(
            "CAT-POL-02",
            Label.of("Livrée dans le GAR, son service est supprimé", "Once it is in the GAR, its service is deleted"),
            DECK,
            ServiceLook::isToDelete,
            look -> new PolicyReason.ToDelete(look.title(), look.resource(), look.sure()));
    public static final Rule<ServiceLook> PAID_AT_THE_SIGN_IN_PAGE = refusing(
            "CAT-POL-03",
            Label.of("Payante, elle pointe la page de connexion", "Paid for, it points at the sign-in page"),
            TABLE,
            ServiceLook::isPaidAtHomePage,
            look -> new PolicyReason.PaidAtHomePage(
                    look.title(), look.resource(), look.service().url()));
    public static final Rule<ServiceLook> FREE_AT_THE_HOME_PAGE = refusing(
            "CAT-POL-04",
            Label.of("Gratuite, elle pointe la page d'accueil", "Free, it points at the home page"),
            TABLE,
            ServiceLook::isFreeAtSignIn,
            look -> new PolicyReason.FreeAtSignIn(
                    look.title(), look.resource(), look.service().url()));
    public static final Rule<ServiceLook> PERSONAL_ACCOUNTS_IN_THE_REGISTER = refusing(
            "CAT-POL-05",
            Label.of("Des comptes personnels sont au registre", "Personal accounts are in the register"),
            "RGPD, article 30; Formation des administrateurs ENT, 2018",
            ServiceLook::isUnregistered,
            look -> new PolicyReason.NotInRegister(look.title()));
    public static final Rule<ServiceLook> GENERIC_ACCOUNTS_RATHER = refusing(
            "CAT-POL-06",
            Label.of("Des comptes génériques sont conseillés", "Generic accounts are advised"),
            TABLE,
            ServiceLook::isAgainstGenericAdvice,
            look -> new PolicyReason.GenericAdvised(look.title(), look.resource()));
    public static final Rule<ServiceLook> KEPT_NO_LONGER_THAN_DECIDED = refusing(
            "CAT-POL-07",
            Label.of("Gardé pour l'année, il s'en va avec elle", "Kept for the year, it goes with it"),
            "ours: what was kept for the work of a year goes when the year is over",
            ServiceLook::isKeptTooLong,
            look -> new PolicyReason.KeptTooLong(
                    look.title(), look.resource(), look.kept().orElseThrow().until()));

    /** Of resources that the portal allocates from a catalogue of its own, as Atrium does with textbooks. */
    public static final Rule<TileLook> ONE_TILE = refusing(
            "CAT-POL-08",
            Label.of("Un manuel n'a qu'une tuile", "A textbook has one tile"),
            "GAR console, DANE of Nice, March 2025: textbooks that Atrium allocates are not allocated in the GAR too",
            look -> look.twin().isPresent(),
            look -> new PolicyReason.TwoTiles(
                    look.own().title(),
                    look.own().id().value(),
                    look.twin().orElseThrow().id().value()));

    private PolicyRules() {}

    public static List<Rule<ServiceLook>> all() {
        return List.of(
                NOT_DOUBLED,
                DELETED_WHEN_DELIVERED,
                PAID_AT_THE_SIGN_IN_PAGE,
                FREE_AT_THE_HOME_PAGE,
                PERSONAL_ACCOUNTS_IN_THE_REGISTER,
                GENERIC_ACCOUNTS_RATHER,
                KEPT_NO_LONGER_THAN_DECIDED);
    }

    /** Advice, and no fault. */
    public static boolean isAdvice(Rule<?> rule) {
        return rule.id().equals(GENERIC_ACCOUNTS_RATHER.id());
    }
}
