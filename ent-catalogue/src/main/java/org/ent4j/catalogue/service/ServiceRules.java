package org.ent4j.catalogue.service;

import static org.ent4j.model.rule.Rule.refusing;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.ent4j.catalogue.scope.Scope;
import org.ent4j.model.rule.Rule;
import org.ent4j.model.text.Label;

/** What is demanded of a service before it is kept. What is checked before it is published stands with the checks. */
public final class ServiceRules {

    /** Of a title, in characters. */
    public static final int LONGEST_TITLE = 80;
    /** Of a URL, in characters: longer ones are cut by proxies. */
    public static final int LONGEST_URL = 2_000;

    private static final String DECK = "Formation des administrateurs ENT, 2018: « * : champ obligatoire »";
    private static final Label TITLE = Label.of("Intitulé", "Title");
    private static final Label URL = Label.of("URL", "URL");

    /** Services that there are, by code. */
    public record Added(ServiceKey key, Optional<Service> there) {}

    public static final Rule<ServiceForm> A_TITLE = mandatory(
            "CAT-SRV-01",
            TITLE,
            form -> form.title().filter(each -> !each.isBlank()).isEmpty());
    public static final Rule<ServiceForm> A_TYPE_OF_SSO = mandatory(
            "CAT-SRV-02",
            Label.of("Type de SSO", "Type of SSO"),
            form -> form.sso().isEmpty());
    public static final Rule<ServiceForm> AN_ADDRESS = mandatory(
            "CAT-SRV-03",
            URL,
            form -> form.url().filter(each -> !each.text().isBlank()).isEmpty());
    public static final Rule<ServiceForm> A_TYPE_XITI = mandatory(
            "CAT-SRV-04",
            Label.of("Type Xiti", "Type Xiti"),
            form -> form.marking().isEmpty());
    public static final Rule<ServiceForm> A_REGROUPEMENT = mandatory(
            "CAT-SRV-05",
            Label.of("Regroupement", "Regroupement"),
            form -> form.regroupement().isEmpty());

    /** What the form of the deck marks with a star. */
    public static final List<Rule<ServiceForm>> MANDATORY =
            List.of(A_TITLE, A_TYPE_OF_SSO, AN_ADDRESS, A_TYPE_XITI, A_REGROUPEMENT);

    public static final Rule<Service> A_TITLE_WITHIN_LIMITS = refusing(
            "CAT-SRV-06",
            Label.of("L'intitulé tient sur une tuile", "The title fits on a tile"),
            "ours: nothing is cut without a word",
            service ->
                    length(service.title()) > LONGEST_TITLE || service.title().isBlank(),
            service -> service.title().isBlank()
                    ? new ServiceReason.Missing(TITLE)
                    : new ServiceReason.TooLong(TITLE, length(service.title()), LONGEST_TITLE));
    public static final Rule<Service> A_URL_WITHIN_LIMITS = refusing(
            "CAT-SRV-07",
            Label.of("L'URL ne dépasse pas 2 000 caractères", "The URL keeps to 2,000 characters"),
            "ours: longer ones are cut on the way",
            service -> length(service.url().text()) > LONGEST_URL,
            service -> new ServiceReason.TooLong(URL, length(service.url().text()), LONGEST_URL));
    public static final Rule<Service> DAYS_IN_ORDER = refusing(
            "CAT-SRV-08",
            Label.of("La validité finit après son début", "The validity ends after its beginning"),
            "ours: a service of no day is a slip",
            service -> service.days().areReversed(),
            service -> new ServiceReason.ReversedDays(
                    String.valueOf(service.days().from().orElseThrow()),
                    String.valueOf(service.days().until().orElseThrow())));
    public static final Rule<Service> A_KIND_THAT_SUITS_ITS_SSO = refusing(
            "CAT-SRV-09",
            Label.of(
                    "Un lien est sans SSO ; une ressource du GAR passe par le GAR",
                    "A link has no SSO; a resource of the GAR comes through the GAR"),
            "ours: the kind says who signs users in",
            ServiceRules::isContradictory,
            service -> new ServiceReason.KindAndSso(service.kind(), service.sso()));
    public static final Rule<Service> LOCKED_FOR_SCHOOLS_BELOW = refusing(
            "CAT-SRV-10",
            Label.of("Seul un service hérité se verrouille", "Only an inherited service is locked"),
            "ours: a lock is against the schools below",
            service ->
                    service.isLocked() && (service.key().scope() instanceof Scope.OfSchool || !service.isInherited()),
            service -> new ServiceReason.OneSchoolOnly());
    public static final Rule<Service> AN_ICON_OF_THE_PORTAL = refusing(
            "CAT-SRV-12",
            Label.of("L'icône est une image du portail", "The icon is a picture of the portal"),
            "ours: a picture from elsewhere tells its server who looks",
            service -> service.icon().filter(each -> !ServiceKey.isCode(each)).isPresent(),
            service -> new ServiceReason.NoIcon(service.icon().orElse("")));
    public static final Rule<Service> A_TITLE_THAT_IS_SEEN = refusing(
            "CAT-SRV-13",
            Label.of("L'intitulé se lit en entier", "All of the title is seen"),
            "ours: what cannot be seen lets one tile pass for another",
            service -> ShownText.unseen(service.title()).isPresent(),
            service -> new ServiceReason.Unseen(TITLE, ShownText.name(ShownText.unseen(service.title()))));
    public static final Rule<Added> A_CODE_OF_ITS_OWN = refusing(
            "CAT-SRV-11",
            Label.of("Le code est unique dans sa portée", "The code is unique in its scope"),
            "entcore: the name of a connector is unique in its structure",
            added -> added.there().isPresent(),
            added -> new ServiceReason.CodeTaken(
                    added.key().code(), added.there().orElseThrow().title()));

    private ServiceRules() {}

    /** Before it is kept, in whatever state. */
    public static List<Rule<Service>> ofServices() {
        return List.of(
                A_TITLE_WITHIN_LIMITS,
                A_TITLE_THAT_IS_SEEN,
                A_URL_WITHIN_LIMITS,
                DAYS_IN_ORDER,
                A_KIND_THAT_SUITS_ITS_SSO,
                LOCKED_FOR_SCHOOLS_BELOW,
                AN_ICON_OF_THE_PORTAL);
    }

    private static Rule<ServiceForm> mandatory(String id, Label field, Predicate<ServiceForm> isMissing) {
        return refusing(
                id,
                Label.of("Champ obligatoire : " + field.fr(), "Mandatory field: " + field.en()),
                DECK,
                isMissing,
                form -> new ServiceReason.Missing(field));
    }

    private static boolean isContradictory(Service service) {
        return switch (service.kind()) {
            case LIEN -> service.sso() != SsoType.NONE;
            case RESSOURCE_GAR -> service.sso() != SsoType.GAR;
            case NATIF, TIERS -> service.sso() == SsoType.GAR;
        };
    }

    private static int length(String text) {
        return text.codePointCount(0, text.length());
    }
}
