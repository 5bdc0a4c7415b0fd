package org.ent4j.catalogue.check;

import static org.ent4j.model.issue.Severity.ERROR;
import static org.ent4j.model.issue.Severity.WARNING;
import static org.ent4j.model.rule.Rule.refusing;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;
import org.ent4j.catalogue.address.AddressRules;
import org.ent4j.catalogue.address.AddressRules.Addressed;
import org.ent4j.catalogue.release.ReleaseDecision.Withheld;
import org.ent4j.catalogue.release.ReleaseRules;
import org.ent4j.catalogue.service.Regroupement;
import org.ent4j.catalogue.service.Service;
import org.ent4j.catalogue.service.ServiceKind;
import org.ent4j.model.issue.Severity;
import org.ent4j.model.rule.Rule;
import org.ent4j.model.text.Label;

/** What is looked at before a service is published, and whenever somebody asks: with {@link AddressRules}, all of it. */
public final class ServiceChecks {

    private static final String TWICE = "ours: two tiles for one thing confuse, and may cost two licences";

    /** A service in its place. */
    record Placed(Service service, Surroundings around) {

        private Optional<Regroupement> regroupement() {
            return around.menu().find(service.regroupement());
        }

        /** What an anonymous service asks for is a finding by itself. */
        private List<Withheld> withheld() {
            return service.isAnonymous()
                    ? List.of()
                    : ReleaseRules.decide(service.release(), around.connectors(), service.channel(), false)
                            .withheld();
        }

        private Optional<Service> other(Predicate<Service> wanted) {
            return around.others().other(service, wanted);
        }

        private Optional<Service> sameCode() {
            return other(other -> other.key().code().equals(service.key().code()));
        }

        private Optional<Service> sameUrl() {
            return other(other -> plain(other).equals(plain(service)));
        }

        private static String plain(Service service) {
            var text = service.url().text().replaceFirst("^(?i:https?)://", "");
            var host = text.split("[/?#]", 2)[0];
            return host.toLowerCase(Locale.ROOT).replaceFirst(":(80|443)$", "")
                    + text.substring(host.length()).replaceFirst("/+$", "");
        }
    }

    public static final Rule<Placed> PATTERNS_THAT_ARE_UNDERSTOOD = refusing(
            "CAT-CTL-01",
            Label.of("Les motifs d'URL sont compris", "The URL patterns are understood"),
            "ours: what cannot be decided in bounded time is not accepted",
            placed -> PatternChecks.notUnderstood(placed.service()).isPresent(),
            placed -> PatternChecks.notUnderstood(placed.service()).orElseThrow());
    public static final Rule<Placed> TICKETS_FOR_ITS_HOST_ALONE = refusing(
            "CAT-CTL-02",
            Label.of("Les motifs n'acceptent pas un hôte quelconque", "The patterns do not accept just any host"),
            "ours: a ticket given to another host signs that one in",
            placed -> PatternChecks.anyHost(placed.service()).isPresent(),
            placed -> PatternChecks.anyHost(placed.service()).orElseThrow());
    public static final Rule<Placed> ITS_OWN_URL = refusing(
            "CAT-CTL-03",
            Label.of("Les motifs acceptent l'URL du service", "The patterns accept the URL of the service"),
            "ours: otherwise its users are refused at the door",
            placed -> PatternChecks.refusesItsOwnUrl(placed.service()),
            placed -> new CheckReason.OwnUrlNotAccepted(placed.service().url().text()));
    public static final Rule<Placed> NO_URL_OF_ANOTHER = refusing(
            "CAT-CTL-04",
            Label.of("Aucune URL n'est acceptée par deux services CAS", "No URL is accepted by two CAS services"),
            "entcore: a ticket is for the service whose pattern matches",
            placed -> PatternChecks.ambiguous(placed.service(), placed.around().others())
                    .isPresent(),
            placed -> PatternChecks.ambiguous(placed.service(), placed.around().others())
                    .orElseThrow());
    public static final Rule<Placed> A_REGROUPEMENT_THAT_EXISTS = refusing(
            "CAT-CTL-05",
            Label.of("Le regroupement existe", "The regroupement exists"),
            "Formation des administrateurs ENT, 2018: « Indiquer le menu dans lequel le service créé sera accessible »",
            placed -> placed.regroupement().isEmpty(),
            placed -> new CheckReason.UnknownRegroupement(
                    placed.service().regroupement().value()));
    public static final Rule<Placed> A_REGROUPEMENT_IN_USE = refusing(
            "CAT-CTL-06",
            Label.of("Le regroupement n'est pas retiré", "The regroupement is not retired"),
            "Formation des administrateurs ENT, 2018: « Indiquer le menu dans lequel le service créé sera accessible »",
            placed -> placed.regroupement().filter(Regroupement::isRetired).isPresent(),
            placed -> new CheckReason.RetiredRegroupement(
                    placed.regroupement().orElseThrow().label()));
    public static final Rule<Placed> SOMEBODY_SEES_IT = refusing(
            "CAT-CTL-07",
            Label.of("Quelqu'un voit le service affiché", "Somebody sees the service that is shown"),
            "Formation des administrateurs ENT, 2018: « accessibles que par les profils autorisés »",
            placed -> placed.service().isInBar()
                    && !placed.service().isAnonymous()
                    && placed.around().audience().orElse(1) == 0,
            placed -> new CheckReason.NobodySeesIt());
    public static final Rule<Placed> A_PRINCIPAL_WITH_SSO = refusing(
            "CAT-CTL-08",
            Label.of("Un service avec SSO reçoit un identifiant", "A service with SSO gets a key"),
            "CAS protocol 3.0: an authentication has a user",
            placed -> placed.service().sso().knowsWhoComes()
                    && !placed.service().isAnonymous()
                    && !placed.service().isInternal()
                    && placed.service().release().principal().isEmpty(),
            placed -> new CheckReason.NoPrincipal(placed.service().sso()));
    public static final Rule<Placed> NO_DATA_TO_ANONYMOUS_SERVICES = refusing(
            "CAT-CTL-09",
            Label.of("Un service anonyme ne demande pas de données", "An anonymous service asks for no data"),
            "RGPD, article 5.1.c: data minimisation",
            placed -> placed.service().isAnonymous()
                    && !placed.service().release().isNothing(),
            placed -> new CheckReason.AnonymousWithData(
                    placed.service().release().attributes().size()));
    public static final Rule<Withheld> NO_DATA_ASKED_IN_VAIN = refusing(
            "CAT-CTL-10",
            Label.of("Les données demandées partent", "The data that are asked for go out"),
            "ours: a service that waits for data in vain does not work",
            any -> true,
            Withheld::reason);
    public static final Rule<Placed> DAYS_THAT_ARE_NOT_OVER = refusing(
            "CAT-CTL-11",
            Label.of("La validité n'est pas passée", "The validity is not over"),
            "ours: such a service is to be retired or prolonged",
            placed -> placed.service().days().isBefore(placed.around().today()),
            placed -> new CheckReason.Over(
                    String.valueOf(placed.service().days().until().orElseThrow())));
    public static final Rule<Placed> A_CODE_NOT_FROM_ABOVE = refusing(
            "CAT-CTL-12",
            Label.of("Le code n'est pas celui d'un service hérité", "The code is not that of an inherited service"),
            TWICE,
            placed -> placed.sameCode().isPresent(),
            placed -> new CheckReason.SameCode(
                    placed.sameCode().orElseThrow().key().text()));
    public static final Rule<Placed> A_PLACE_OF_ITS_OWN = refusing(
            "CAT-CTL-13",
            Label.of("Aucun autre service ne mène au même endroit", "No other service leads to the same place"),
            TWICE,
            placed -> placed.sameUrl().isPresent(),
            placed ->
                    new CheckReason.SameUrl(placed.sameUrl().orElseThrow().key().text()));

    public static final Rule<Placed> A_TOOL_OF_A_THIRD_PARTY = refusing(
            "CAT-CTL-15",
            Label.of("Un service tiers nomme son outil", "A third-party service names its tool"),
            "DNMA: TYPE is TIERS as soon as an OUTIL is declared",
            placed -> placed.service().kind() != ServiceKind.NATIF
                    && placed.service().marking().outil().isEmpty(),
            placed -> new CheckReason.CountedAsNative(placed.service().kind()));

    /** A regroupement and how many services are seen in it. */
    record Filled(Regroupement regroupement, long services) {}

    public static final Rule<Filled> A_REGROUPEMENT_WITH_SERVICES = refusing(
            "CAT-CTL-14",
            Label.of("Le regroupement contient des services", "The regroupement has services"),
            "ours: an empty heading leads nowhere",
            filled -> !filled.regroupement().isRetired() && filled.services() == 0,
            filled -> new CheckReason.EmptyRegroupement(filled.regroupement().label()));

    private ServiceChecks() {}

    private static List<Rule<Placed>> blocking() {
        return List.of(
                PATTERNS_THAT_ARE_UNDERSTOOD,
                TICKETS_FOR_ITS_HOST_ALONE,
                NO_URL_OF_ANOTHER,
                A_REGROUPEMENT_THAT_EXISTS,
                A_REGROUPEMENT_IN_USE,
                A_PRINCIPAL_WITH_SSO,
                NO_DATA_TO_ANONYMOUS_SERVICES);
    }

    private static List<Rule<Placed>> advisable() {
        return List.of(
                ITS_OWN_URL,
                SOMEBODY_SEES_IT,
                DAYS_THAT_ARE_NOT_OVER,
                A_CODE_NOT_FROM_ABOVE,
                A_PLACE_OF_ITS_OWN,
                A_TOOL_OF_A_THIRD_PARTY);
    }

    /** All that is found about a service, what stands against its publication first. */
    public static List<Finding> of(Service service, Surroundings around) {
        var addressed = new Addressed(service.url(), service.isInternal());
        var placed = new Placed(service, around);
        var findings = new ArrayList<Finding>();
        add(findings, service, ERROR, AddressRules.blocking(), addressed);
        add(findings, service, ERROR, blocking(), placed);
        add(findings, service, WARNING, AddressRules.advisable(), addressed);
        add(findings, service, WARNING, advisable(), placed);
        placed.withheld().forEach(each -> add(findings, service, WARNING, List.of(NO_DATA_ASKED_IN_VAIN), each));
        return List.copyOf(findings);
    }

    private static <T> void add(
            List<Finding> findings, Service service, Severity severity, List<Rule<T>> rules, T subject) {
        rules.stream()
                .flatMap(rule -> rule.refuse(subject).stream())
                .map(refused -> Finding.of(service.key().text(), service.title(), severity, refused))
                .forEach(findings::add);
    }

    /** What is found about a regroupement in which so many services are seen. */
    public static Optional<Finding> of(Regroupement regroupement, long services) {
        return A_REGROUPEMENT_WITH_SERVICES
                .refuse(new Filled(regroupement, services))
                .map(refused -> Finding.of(regroupement.id().value(), regroupement.label(), WARNING, refused));
    }
}
