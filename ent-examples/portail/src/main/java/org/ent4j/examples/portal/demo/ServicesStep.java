package org.ent4j.examples.portal.demo;

import io.vavr.control.Either;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.ent4j.access.change.ChangeEntry;
import org.ent4j.access.change.RightsChange;
import org.ent4j.catalogue.Catalogue;
import org.ent4j.catalogue.Services;
import org.ent4j.catalogue.address.ServiceAddress;
import org.ent4j.catalogue.json.CatalogueJson;
import org.ent4j.catalogue.keeping.Kept;
import org.ent4j.catalogue.marking.DnmaService;
import org.ent4j.catalogue.marking.ServiceMarking;
import org.ent4j.catalogue.release.AttributeRelease;
import org.ent4j.catalogue.release.Principal;
import org.ent4j.catalogue.scope.Scope;
import org.ent4j.catalogue.service.CatalogueServiceLife.Move;
import org.ent4j.catalogue.service.Service;
import org.ent4j.catalogue.service.ServiceForm;
import org.ent4j.catalogue.service.ServiceKey;
import org.ent4j.catalogue.service.ServiceState;
import org.ent4j.catalogue.service.SsoType;
import org.ent4j.catalogue.service.UsualServices;
import org.ent4j.catalogue.service.UsualServices.Usual;
import org.ent4j.catalogue.spi.Populations;
import org.ent4j.catalogue.spi.Rights;
import org.ent4j.examples.host.Academies;
import org.ent4j.examples.host.SchoolUsers;
import org.ent4j.examples.portal.data.PortalData;
import org.ent4j.examples.portal.school.OpenSchools;
import org.ent4j.model.decision.Refusal;
import org.ent4j.model.id.PersonId;
import org.ent4j.model.id.StructureId;
import org.ent4j.model.text.Label;
import org.ent4j.viescolaire.rights.Actor;
import org.ent4j.viescolaire.rights.Capacity;

/**
 * The services of the schools: those of the training deck, and what every school inherits; the first has some of third
 * parties too.
 */
final class ServicesStep implements DemoStep {

    private static final PersonId PORTAL = new PersonId("portail");
    private static final Instant SUMMER = Instant.parse("2026-08-27T08:00:00Z");
    private static final LocalDate DAY = LocalDate.of(2026, 8, 27);
    private static final Scope PROJECT = Scope.project();
    private static final Scope SCHOOL = Scope.school(DemoSchools.first());

    /** Of services that have another address in this portal than their code says. */
    private static final Map<String, String> ADDRESSES = Map.of(
            "administration", "/administration/services",
            "cahier-de-textes", "/cahier",
            "carnet-de-liaison", "/carnet",
            "evaluations", "/notes",
            "gestion-emploi-du-temps", "/import-emploi-du-temps",
            "gestion-page-accueil", "/page-accueil",
            "tableau-de-bord", "/tableaux-de-bord/assiduite",
            "vie-de-l-eleve", "/ou-est");

    private final Catalogue catalogue;
    private final OpenSchools schools;
    private final DemoPeople people;

    @Inject
    ServicesStep(PortalData data, OpenSchools schools, DemoPeople people) {
        this.catalogue = Catalogue.of(data.catalogue().shelves(CatalogueJson.texts()), Rights.open(), new Academies());
        this.schools = schools;
        this.people = people;
    }

    @Override
    public String name() {
        return "services";
    }

    @Override
    public Label what() {
        return Label.of("Services du portail", "Services of the portal");
    }

    @Override
    public void run() {
        var services = catalogue.services(Populations.open());
        var changes = new ArrayList<RightsChange>();
        for (var school : List.of(DemoSchools.first(), DemoSchools.second())) {
            installed(services, school).forEach(usual -> changes.addAll(rules(usual, school)));
        }
        external(services)
                .forEach(service ->
                        changes.addAll(rules(new Usual(service, "élèves, enseignants"), DemoSchools.first())));
        schools.find(DemoSchools.first())
                .orElseThrow()
                .rights()
                .administration()
                .makeForPortal(new ChangeEntry(PORTAL, SUMMER, "services du portail", changes))
                .getOrElseThrow(refused -> new IllegalStateException(refused.toString()));
    }

    private static Stream<Usual> installed(Services services, StructureId school) {
        var scope = Scope.school(school);
        var own = UsualServices.ofPortal(scope).stream().map(ServicesStep::here).toList();
        made(services.install(PORTAL, SUMMER, UsualServices.menu(scope), own));
        var channels = UsualServices.channels(PROJECT);
        made(services.install(PORTAL, SUMMER, UsualServices.menu(PROJECT), channels));
        return Stream.concat(own.stream(), channels.stream());
    }

    /** At its address in this portal. */
    private static Usual here(Usual usual) {
        var service = usual.service();
        var address = ADDRESSES.getOrDefault(service.key().code(), service.url().text());
        return new Usual(service.withUrl(new ServiceAddress(address)), usual.population());
    }

    /** Rules of those that the portal's own rules do not know already. */
    private List<RightsChange> rules(Usual usual, StructureId school) {
        var code = usual.service().key().code();
        var users = people.administrators().stream()
                .filter(each -> each.school().equals(school))
                .map(each -> SchoolUsers.id(new Actor(each.person(), Capacity.AUTRE_PERSONNEL)))
                .toList();
        return Set.of("annuaire", "mediacentre").contains(code)
                ? List.of()
                : ServiceRules.of(code, usual.population(), school, users);
    }

    /** One is a draft still, and one is doubled in the GAR. */
    private static List<Service> external(Services services) {
        return List.of(
                published(services, "edutheque", usual("edutheque")),
                published(services, "e-sidoc", usual("e-sidoc")),
                published(services, "atlas-vivant", atlas()),
                added(services, "educ-arte", usual("educ-arte")).value());
    }

    private static ServiceForm usual(String code) {
        var form = UsualServices.template(code).orElseThrow().form();
        return ServiceForm.builder()
                .title(form.title())
                .kind(form.kind())
                .sso(form.sso())
                .url(form.url().orElse(new ServiceAddress("https://%s.example.org/connexion".formatted(code))))
                .marking(form.marking())
                .regroupement(form.regroupement())
                .release(form.release())
                .build();
    }

    private static ServiceForm atlas() {
        return ServiceForm.builder()
                .title("Atlas vivant")
                .sso(SsoType.STANDARD)
                .url(new ServiceAddress("https://www.atlas-vivant.example.org/connexion"))
                .marking(ServiceMarking.of(DnmaService.RESSOURCE_MULTIMEDIA, "Atlas vivant"))
                .regroupement(UsualServices.RESSOURCES)
                .release(AttributeRelease.of(Principal.PSEUDONYM))
                .build();
    }

    private static Service published(Services services, String code, ServiceForm form) {
        var kept = added(services, code, form);
        return kept.value().state() == ServiceState.PUBLISHED
                ? kept.value()
                : made(services.move(PORTAL, SUMMER, kept.value().key(), kept.version(), Move.PUBLISH, DAY))
                        .value();
    }

    /** Unless it is there. */
    private static Kept<Service> added(Services services, String code, ServiceForm form) {
        var key = new ServiceKey(SCHOOL, code);
        return services.find(key).orElseGet(() -> made(services.add(PORTAL, SUMMER, key, form)));
    }

    private static <T> T made(Either<Refusal, T> outcome) {
        return outcome.getOrElseThrow(refusal -> new IllegalStateException(refusal.toString()));
    }
}
