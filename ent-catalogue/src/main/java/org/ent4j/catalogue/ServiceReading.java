package org.ent4j.catalogue;

import io.vavr.control.Either;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.ent4j.catalogue.access.Portal;
import org.ent4j.catalogue.access.Sight;
import org.ent4j.catalogue.access.Sights;
import org.ent4j.catalogue.check.Finding;
import org.ent4j.catalogue.check.Neighbours;
import org.ent4j.catalogue.check.ServiceChecks;
import org.ent4j.catalogue.check.Surroundings;
import org.ent4j.catalogue.keeping.Kept;
import org.ent4j.catalogue.keeping.NotThere;
import org.ent4j.catalogue.scope.Scope;
import org.ent4j.catalogue.service.LocalChoice;
import org.ent4j.catalogue.service.Regroupement;
import org.ent4j.catalogue.service.RegroupementId;
import org.ent4j.catalogue.service.SchoolCatalogue;
import org.ent4j.catalogue.service.SchoolService;
import org.ent4j.catalogue.service.Service;
import org.ent4j.catalogue.service.ServiceKey;
import org.ent4j.catalogue.service.ServiceMenu;
import org.ent4j.catalogue.service.ServiceState;
import org.ent4j.model.decision.Refusal;
import org.ent4j.model.id.PersonId;
import org.ent4j.model.id.StructureId;

/** Services as they are seen. */
final class ServiceReading {

    private final Services.Ports ports;

    ServiceReading(Services.Ports ports) {
        this.ports = ports;
    }

    Either<Refusal, Kept<Service>> found(ServiceKey key) {
        return ports.services()
                .find(key.text())
                .<Either<Refusal, Kept<Service>>>map(Either::right)
                .orElseGet(() -> Either.left(NotThere.of(key.text())));
    }

    /** The scope itself, then those above it. */
    List<Scope> scopes(Scope scope) {
        var scopes = new ArrayList<Scope>(List.of(scope));
        scopes.addAll(above(scope));
        return scopes;
    }

    private List<Scope> above(Scope scope) {
        if (scope instanceof Scope.OfSchool school) {
            return ports.places().above(school.school());
        }
        return scope instanceof Scope.Project ? List.of() : List.of(Scope.project());
    }

    ServiceMenu menu(Scope scope) {
        return ServiceMenu.merged(scope, menus(scopes(scope)));
    }

    private List<ServiceMenu> menus(List<Scope> nearestFirst) {
        return nearestFirst.stream()
                .flatMap(each -> ports.menus().find(each.key()).stream())
                .map(Kept::value)
                .toList();
    }

    SchoolCatalogue in(StructureId school) {
        var scope = Scope.school(school);
        var scopes = scopes(scope);
        var services = scopes.stream()
                .flatMap(each -> ports.services().of(each).stream())
                .map(Kept::value)
                .toList();
        var choices = ports.choices().of(scope).stream().map(Kept::value).toList();
        return SchoolCatalogue.of(school, above(scope), services, menus(scopes), choices);
    }

    List<Finding> check(Service service, LocalDate today) {
        return ServiceChecks.of(service, surroundings(service, today));
    }

    private Surroundings surroundings(Service service, LocalDate today) {
        return new Surroundings(
                Neighbours.of(neighbours(service)),
                menu(service.key().scope()),
                ports.populations().audience(service),
                today,
                ports.connectors());
    }

    /** Published services that people of some school may meet beside it. */
    private List<Service> neighbours(Service service) {
        return ports.services().all().stream()
                .map(Kept::value)
                .filter(each -> each.state() == ServiceState.PUBLISHED)
                .filter(each -> !each.key().equals(service.key()))
                .filter(each -> meet(service, each))
                .toList();
    }

    private boolean meet(Service one, Service other) {
        var scope = one.key().scope();
        var otherScope = other.key().scope();
        return scope.equals(otherScope)
                || other.isInherited() && scopes(scope).contains(otherScope)
                || one.isInherited() && scopes(otherScope).contains(scope);
    }

    List<Finding> check(StructureId school, LocalDate today) {
        var catalogue = in(school);
        var neighbours = Neighbours.of(catalogue.services().stream()
                .map(SchoolService::here)
                .filter(each -> each.state() == ServiceState.PUBLISHED)
                .toList());
        var services = catalogue.services().stream()
                .filter(each -> each.service().state() != ServiceState.RETIRED)
                .map(SchoolService::here)
                .flatMap(each -> ServiceChecks.of(each, around(each, neighbours, catalogue, today)).stream());
        var regroupements = catalogue.menu().regroupements().stream()
                .flatMap(each ->
                        ServiceChecks.of(
                                each,
                                catalogue.in(each).stream().filter(this::isSeen).count())
                                .stream());
        return Stream.concat(services, regroupements).toList();
    }

    private Surroundings around(Service service, Neighbours neighbours, SchoolCatalogue catalogue, LocalDate today) {
        return new Surroundings(
                neighbours, catalogue.menu(), ports.populations().audience(service), today, ports.connectors());
    }

    private boolean isSeen(SchoolService each) {
        return each.service().state() == ServiceState.PUBLISHED && !each.isHidden();
    }

    Sight why(PersonId person, ServiceKey key, StructureId school, LocalDate day) {
        return found(key)
                .map(kept -> sights(person, school, day).of(kept.value()))
                .getOrElse(() -> Sights.ofNothing(key.text()));
    }

    Portal portal(PersonId person, StructureId school, LocalDate day) {
        return sights(person, school, day).portal();
    }

    private Sights sights(PersonId person, StructureId school, LocalDate day) {
        return new Sights(in(school), day, service -> ports.populations().answer(person, service, school, day));
    }

    /** Published services that somebody finds in a regroupement, in this scope or in a school below it. */
    List<Service> seenIn(Scope scope, RegroupementId id) {
        var regrouped = ports.choices().all().stream()
                .map(Kept::value)
                .filter(each -> !each.isHidden())
                .filter(each -> each.regroupement().filter(id::equals).isPresent())
                .filter(each -> scopes(Scope.school(each.school())).contains(scope))
                .map(LocalChoice::service)
                .collect(Collectors.toSet());
        return ports.services().all().stream()
                .map(Kept::value)
                .filter(each -> each.state() == ServiceState.PUBLISHED)
                .filter(each -> regrouped.contains(each.key()) || isSeenIn(each, scope, id))
                .toList();
    }

    private boolean isSeenIn(Service service, Scope scope, RegroupementId id) {
        return scope instanceof Scope.OfSchool school && !service.key().scope().equals(scope)
                ? in(school.school())
                        .find(service.key())
                        .filter(each -> !each.isHidden() && each.regroupement().equals(id))
                        .isPresent()
                : service.regroupement().equals(id)
                        && (isOffered(service, scope)
                                || scopes(service.key().scope()).contains(scope));
    }

    /** It is of the scope, or inherited by it. */
    boolean isOffered(Service service, Scope scope) {
        var own = service.key().scope();
        return own.equals(scope) || service.isInherited() && scopes(scope).contains(own);
    }

    /** Where a service stands in that scope. */
    RegroupementId regroupement(Service service, Scope scope) {
        return scope instanceof Scope.OfSchool school
                ? in(school.school())
                        .find(service.key())
                        .map(SchoolService::regroupement)
                        .orElse(service.regroupement())
                : service.regroupement();
    }

    /** The services of a regroupement as the scope sees them, with one of them at that place. */
    List<ServiceKey> placed(Regroupement regroupement, Scope scope, ServiceKey key, int place) {
        var services = new ArrayList<Service>();
        if (scope instanceof Scope.OfSchool school) {
            in(school.school()).in(regroupement).forEach(each -> services.add(each.service()));
        } else {
            scopes(scope).stream()
                    .flatMap(each -> ports.services().of(each).stream())
                    .map(Kept::value)
                    .filter(each -> isOffered(each, scope))
                    .filter(each -> each.regroupement().equals(regroupement.id()))
                    .sorted(regroupement.comparator())
                    .forEach(services::add);
        }
        return Regroupement.placing(services.stream().map(Service::key).toList(), key, place);
    }

    /** As the scope has it by itself. */
    Optional<Kept<ServiceMenu>> ownMenu(Scope scope) {
        return ports.menus().find(scope.key());
    }
}
