package org.ent4j.catalogue.subscription;

import static org.ent4j.model.rule.Rule.refusing;

import io.vavr.control.Either;
import java.util.List;
import org.ent4j.model.decision.Refusal;
import org.ent4j.model.rule.Rule;
import org.ent4j.model.text.Label;

/**
 * What is demanded of a subscription: all of it, on this page, with the numbers RG that published clients give. RG11
 * and RG12 are in none of them. Which of RG7 and RG8 is for which way of saying the end is not told; both say ten
 * school years. Confirm all of them with the référentiel of the web service before it is called.
 */
public final class SubscriptionRules {

    private static final String CLIENTS = "Ludicat/api-gar, web service of subscriptions";

    public static final Rule<SubscriptionLook> ALL_THAT_IS_MANDATORY = refusing(
            "CAT-ABO-01",
            Label.of("Les éléments obligatoires sont là", "Mandatory elements are there"),
            CLIENTS,
            look -> !look.missing().isEmpty(),
            look -> new SubscriptionReason.MissingElements(look.name(), look.missing()));
    public static final Rule<SubscriptionLook> TEXTS_WITHIN_LIMITS = refusing(
            "CAT-ABO-02",
            Label.of("Les textes ne dépassent pas leur longueur", "Texts keep to their length"),
            CLIENTS,
            look -> look.tooLong().isPresent(),
            look -> look.tooLong().orElseThrow());
    public static final Rule<SubscriptionLook> ONE_WAY_OF_COUNTING = refusing(
            "CAT-ABO-03",
            Label.of("Les licences sont globales ou par public", "Licences are global or for each public"),
            CLIENTS + ": RG1",
            look -> look.isGlobal() == look.isByPublic(),
            look -> SubscriptionReason.notOneOf(look.name(), "nbLicenceGlobale", "nbLicence…", look.isGlobal()));
    public static final Rule<SubscriptionLook> SCHOOLS_OR_THEIR_KIND = refusing(
            "CAT-ABO-04",
            Label.of("Des établissements ou une nature", "Schools or a nature of schools"),
            CLIENTS + ": RG2",
            look -> look.hasSchools() == look.has(SubscriptionField.NATURE),
            look -> SubscriptionReason.notOneOf(look.name(), "uaiEtab", "codeNatureUAI", look.hasSchools()));
    public static final Rule<SubscriptionLook> A_DISTRIBUTOR_WITH_ITS_NUMBER = refusing(
            "CAT-ABO-05",
            Label.of("Le distributeur a son SIREN_ISNI", "The distributor has its SIREN_ISNI"),
            CLIENTS + ": RG3",
            look -> look.isNot(SubscriptionField.DISTRIBUTOR, "[0-9]{9}_[0-9]{16}"),
            look -> look.bad(SubscriptionField.DISTRIBUTOR, "SIREN_ISNI, [0-9]{9}_[0-9]{16}"));
    public static final Rule<SubscriptionLook> A_KNOWN_CATEGORY = refusing(
            "CAT-ABO-06",
            Label.of("La catégorie d'affectation est connue", "The category of allocation is known"),
            CLIENTS + ": RG4",
            look -> look.isNot(SubscriptionField.CATEGORY, "(non )?transferable"),
            look -> look.bad(SubscriptionField.CATEGORY, "transferable, non transferable"));
    public static final Rule<SubscriptionLook> LICENCES_OF_A_PUBLIC = refusing(
            "CAT-ABO-07",
            Label.of("Des licences par public vont avec ce public", "Licences of a public go with that public"),
            CLIENTS + ": RG5",
            look -> look.withoutPublic().isPresent(),
            look -> look.withoutPublic().orElseThrow());
    public static final Rule<SubscriptionLook> A_SCHOOL_COUNTS_GLOBALLY = refusing(
            "CAT-ABO-08",
            Label.of("À l'établissement, les licences sont globales", "For a school, licences are global"),
            CLIENTS + ": RG6",
            SubscriptionLook::isSchoolByPublic,
            look -> new SubscriptionReason.SchoolNeedsGlobal(look.name(), look.byPublic()));
    public static final Rule<SubscriptionLook> NO_MORE_THAN_TEN_YEARS = refusing(
            "CAT-ABO-09",
            Label.of("La fin est à dix années scolaires au plus", "It ends within ten school years"),
            CLIENTS + ": RG7, RG8",
            look -> look.isTooFar(),
            look -> new SubscriptionReason.TooFar(look.name(), look.endText(), SubscriptionLook.MOST_YEARS));
    public static final Rule<SubscriptionLook> ONE_WAY_OF_ENDING = refusing(
            "CAT-ABO-10",
            Label.of("La fin est dite d'une seule façon", "The end is said in one way"),
            CLIENTS + ": RG9",
            look -> look.has(SubscriptionField.END) == look.has(SubscriptionField.END_YEAR),
            look -> SubscriptionReason.notOneOf(
                    look.name(), "finValidite", "anneeFinValidite", look.has(SubscriptionField.END)));
    public static final Rule<SubscriptionLook> YEARS_IN_THEIR_SHAPE = refusing(
            "CAT-ABO-11",
            Label.of("L'année de fin s'écrit AAAA-AAAA", "The last year is written YYYY-YYYY"),
            CLIENTS + ": RG10",
            look -> look.isNot(SubscriptionField.END_YEAR, "[0-9]{4}-[0-9]{4}"),
            look -> look.bad(SubscriptionField.END_YEAR, "AAAA-AAAA"));
    public static final Rule<SubscriptionLook> YEARS_IN_THEIR_ORDER = refusing(
            "CAT-ABO-12",
            Label.of("La seconde année suit la première", "The second year follows the first"),
            CLIENTS + ": RG10",
            SubscriptionLook::isSwapped,
            look -> new SubscriptionReason.YearsSwapped(look.name(), look.endText()));
    public static final Rule<SubscriptionLook> AN_ID_THAT_IS_NOT_RESERVED = refusing(
            "CAT-ABO-13",
            Label.of("L'identifiant ne commence pas par _", "The id does not begin with _"),
            CLIENTS + ": RG13",
            look -> look.name().startsWith("_"),
            look -> new SubscriptionReason.ReservedId(look.name()));
    public static final Rule<SubscriptionLook> AN_ID_WITHOUT_SPACES = refusing(
            "CAT-ABO-14",
            Label.of("L'identifiant est sans espace", "The id has no space"),
            CLIENTS + ": idAbonnement",
            look -> look.isNot(SubscriptionField.ID, "\\S+"),
            look -> look.bad(SubscriptionField.ID, "UUID v4"));
    public static final Rule<SubscriptionLook> AN_ARK = refusing(
            "CAT-ABO-15",
            Label.of("La ressource a un ARK", "The resource has an ARK"),
            CLIENTS + ": typeIdRessource",
            look -> look.isNot(SubscriptionField.RESOURCE_TYPE, "(?i)ark"),
            look -> look.bad(SubscriptionField.RESOURCE_TYPE, "ark"));
    public static final Rule<SubscriptionLook> A_KNOWN_ALLOCATION = refusing(
            "CAT-ABO-16",
            Label.of("Le type d'affectation est connu", "The type of allocation is known"),
            CLIENTS + ": typeAffectation",
            look -> look.isNot(SubscriptionField.ALLOCATION, "INDIV|ETABL"),
            look -> look.bad(SubscriptionField.ALLOCATION, "INDIV, ETABL"));
    public static final Rule<SubscriptionLook> COUNTS_THAT_ARE_NUMBERS = refusing(
            "CAT-ABO-17",
            Label.of("Un nombre de licences ou ILLIMITE", "A number of licences or ILLIMITE"),
            CLIENTS + ": nbLicence",
            look -> look.badCount().isPresent(),
            look -> look.badCount().orElseThrow());
    public static final Rule<SubscriptionLook> KNOWN_PUBLICS = refusing(
            "CAT-ABO-18",
            Label.of("Les publics sont connus", "Publics are known"),
            CLIENTS + ": publicCible",
            look -> !look.strangePublics().isEmpty(),
            look -> new SubscriptionReason.BadText(
                    look.name(), "publicCible", look.strangePublics(), SubscriptionLook.PUBLICS));
    public static final Rule<SubscriptionLook> MOMENTS_THAT_ARE_MOMENTS = refusing(
            "CAT-ABO-19",
            Label.of("Les dates se lisent", "Dates can be read"),
            CLIENTS + ": dateTime",
            look -> look.badMoment().isPresent(),
            look -> look.badMoment().orElseThrow());
    public static final Rule<SubscriptionLook> NOT_FROM_LONG_AGO = refusing(
            "CAT-ABO-20",
            Label.of("Le début n'est pas avant l'an dernier", "It does not begin before last year"),
            CLIENTS + ": debutValidite",
            SubscriptionLook::isTooOld,
            look -> new SubscriptionReason.TooOld(
                    look.name(), look.start().orElseThrow().toLocalDate(), look.earliest()));
    public static final Rule<SubscriptionLook> AN_END_AFTER_ITS_START = refusing(
            "CAT-ABO-21",
            Label.of("La fin suit le début", "It ends after it begins"),
            "ours: what is over before it begins gives access to nobody",
            SubscriptionLook::endsBeforeStart,
            look -> new SubscriptionReason.EndsBeforeStart(
                    look.name(),
                    look.start().orElseThrow().toLocalDate(),
                    look.end().orElseThrow().lastDay()));

    private SubscriptionRules() {}

    public static List<Rule<SubscriptionLook>> all() {
        return List.of(
                ALL_THAT_IS_MANDATORY,
                TEXTS_WITHIN_LIMITS,
                ONE_WAY_OF_COUNTING,
                SCHOOLS_OR_THEIR_KIND,
                A_DISTRIBUTOR_WITH_ITS_NUMBER,
                A_KNOWN_CATEGORY,
                LICENCES_OF_A_PUBLIC,
                A_SCHOOL_COUNTS_GLOBALLY,
                NO_MORE_THAN_TEN_YEARS,
                ONE_WAY_OF_ENDING,
                YEARS_IN_THEIR_SHAPE,
                YEARS_IN_THEIR_ORDER,
                AN_ID_THAT_IS_NOT_RESERVED,
                AN_ID_WITHOUT_SPACES,
                AN_ARK,
                A_KNOWN_ALLOCATION,
                COUNTS_THAT_ARE_NUMBERS,
                KNOWN_PUBLICS,
                MOMENTS_THAT_ARE_MOMENTS,
                NOT_FROM_LONG_AGO,
                AN_END_AFTER_ITS_START);
    }

    /**
     * The subscription, or all that stands against it.
     *
     * @param terms of the day on which it is declared
     */
    public static Either<Refusal, GarSubscription> check(SubscriptionDraft draft, SubscriptionTerms terms) {
        return Refusal.check(all(), new SubscriptionLook(draft, terms)).map(SubscriptionLook::subscription);
    }
}
