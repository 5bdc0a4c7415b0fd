package org.ent4j.catalogue.mediacentre.access;

import static org.ent4j.model.rule.Rule.refusing;

import java.util.List;
import org.ent4j.model.person.Profil;
import org.ent4j.model.rule.Rule;
import org.ent4j.model.rule.Rule.Refused;
import org.ent4j.model.text.Label;

/**
 * What it takes to see a resource: all of it, on this page, from what a whole school lacks to what one person lacks.
 */
public final class AccessRules {

    private static final String DECK = "Formation des administrateurs ENT, 2018: the médiacentre";
    private static final String FAQ = "GAR, FAQ: why a resource is missing";
    private static final String EXPORTERS = "OPEN-ENT gar-connector, rules of the export";

    public static final Rule<AccessLook> THE_SCHOOL_IS_DEPLOYED = refusing(
            "CAT-MED-01",
            Label.of("L'établissement est déployé", "The school is deployed"),
            FAQ,
            look -> !look.facts().isDeployed(),
            look -> new AccessObstacle.NotDeployed());
    public static final Rule<AccessLook> THE_SERVICE_IS_OPEN = refusing(
            "CAT-MED-02",
            Label.of("Le service médiacentre est ouvert", "The service médiacentre is open"),
            DECK,
            look -> !look.facts().isOpen(),
            look -> new AccessObstacle.Closed());
    public static final Rule<AccessLook> OPEN_BY_DEFAULT = refusing(
            "CAT-MED-03",
            Label.of(
                    "Ouvert par défaut aux élèves et enseignants des collèges et lycées",
                    "Open by default to pupils and teachers of collèges and lycées"),
            DECK,
            AccessLook::isShut,
            look -> new AccessObstacle.NotOpenTo(
                    look.facts().profil().label(), look.facts().level().label()));
    public static final Rule<AccessLook> NOT_REFUSED = refusing(
            "CAT-MED-04",
            Label.of("L'accès n'est pas retiré à la personne", "Access is not taken from the person"),
            DECK,
            AccessLook::isRefused,
            look -> new AccessObstacle.AccessRefused());
    public static final Rule<AccessLook> A_PROFIL_OF_THE_GAR = refusing(
            "CAT-MED-05",
            Label.of("Le profil est connu du GAR", "The GAR knows the profil"),
            EXPORTERS,
            AccessLook::isUnknownToTheGar,
            look -> new AccessObstacle.UnknownToTheGar(look.facts().profil().label()));
    public static final Rule<AccessLook> EXPORTED = refusing(
            "CAT-MED-06",
            Label.of("La personne est exportée vers le GAR", "The person is exported to the GAR"),
            FAQ,
            AccessLook::isLeftOut,
            look -> new AccessObstacle.NotExported());
    public static final Rule<AccessLook> DELIVERED_BY_THE_GAR = refusing(
            "CAT-MED-07",
            Label.of("Le GAR diffuse la ressource", "The GAR delivers the resource"),
            "GAR, listeRessourcesDiffusables: affichable, diffusable",
            AccessLook::isOutOfCatalogue,
            look -> look.facts().catalogue() == AccessFacts.Listing.WITHHELD
                    ? new AccessObstacle.Withheld(look.facts().resource())
                    : new AccessObstacle.NotInCatalogue(look.facts().resource()));
    public static final Rule<AccessLook> SUBSCRIBED = refusing(
            "CAT-MED-08",
            Label.of("L'établissement est abonné", "The school has a subscription"),
            FAQ,
            look -> look.facts().subscriptions().isEmpty(),
            look -> new AccessObstacle.NotSubscribed(look.facts().resource()));
    public static final Rule<AccessLook> BEGUN = refusing(
            "CAT-MED-09",
            Label.of("L'abonnement a commencé", "The subscription has begun"),
            FAQ,
            AccessLook::isYetToBegin,
            look -> new AccessObstacle.NotYet(look.facts().resource(), look.firstStart()));
    public static final Rule<AccessLook> NOT_OVER = refusing(
            "CAT-MED-10",
            Label.of("L'abonnement n'est pas fini", "The subscription is not over"),
            FAQ,
            AccessLook::isOver,
            look -> new AccessObstacle.NoMore(look.facts().resource(), look.lastEnd()));
    public static final Rule<AccessLook> SOLD_FOR_THEM = refusing(
            "CAT-MED-11",
            Label.of("L'abonnement vise ce public", "The subscription is for them"),
            FAQ,
            AccessLook::isOfAnotherPublic,
            look -> new AccessObstacle.OtherPublic(
                    look.facts().resource(), look.facts().profil().label(), look.publics()));
    public static final Rule<AccessLook> ALLOCATED = refusing(
            "CAT-MED-12",
            Label.of("Une licence est affectée", "A licence is allocated"),
            FAQ,
            AccessLook::isUnallocated,
            look -> new AccessObstacle.NotAllocated(
                    look.facts().resource(), look.toAllocate().allocation().label()));

    private AccessRules() {}

    static List<Rule<AccessLook>> all() {
        return List.of(
                THE_SCHOOL_IS_DEPLOYED,
                THE_SERVICE_IS_OPEN,
                OPEN_BY_DEFAULT,
                NOT_REFUSED,
                A_PROFIL_OF_THE_GAR,
                EXPORTED,
                DELIVERED_BY_THE_GAR,
                SUBSCRIBED,
                BEGUN,
                NOT_OVER,
                SOLD_FOR_THEM,
                ALLOCATED);
    }

    /**
     * All that stands between the person and the resource, in the order in which it is to be mended; nothing when he
     * sees it.
     */
    public static List<Refused<AccessLook>> obstacles(AccessFacts facts, MediacentreSettings settings) {
        var look = new AccessLook(facts, settings);
        return all().stream().flatMap(rule -> rule.refuse(look).stream()).toList();
    }

    /** Whether the médiacentre is open to somebody whom no administrator treats otherwise. */
    public static boolean isOpenByDefault(Profil profil, SchoolLevel level, MediacentreSettings settings) {
        return AccessLook.isOpenByDefault(profil, level, settings);
    }
}
