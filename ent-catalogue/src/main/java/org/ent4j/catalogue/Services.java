package org.ent4j.catalogue;

import io.vavr.control.Either;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.ent4j.catalogue.Changes.Act;
import org.ent4j.catalogue.access.Portal;
import org.ent4j.catalogue.access.Sight;
import org.ent4j.catalogue.check.Finding;
import org.ent4j.catalogue.keeping.Kept;
import org.ent4j.catalogue.release.Connectors;
import org.ent4j.catalogue.release.ReleaseDecision;
import org.ent4j.catalogue.release.ReleaseRules;
import org.ent4j.catalogue.release.UsualConnectors;
import org.ent4j.catalogue.scope.Scope;
import org.ent4j.catalogue.service.CatalogueServiceLife.Move;
import org.ent4j.catalogue.service.LocalChoice;
import org.ent4j.catalogue.service.RegroupementId;
import org.ent4j.catalogue.service.SchoolCatalogue;
import org.ent4j.catalogue.service.Service;
import org.ent4j.catalogue.service.ServiceForm;
import org.ent4j.catalogue.service.ServiceKey;
import org.ent4j.catalogue.service.ServiceMenu;
import org.ent4j.catalogue.service.UsualServices;
import org.ent4j.catalogue.spi.PersonAttributes;
import org.ent4j.catalogue.spi.PersonSchools;
import org.ent4j.catalogue.spi.Places;
import org.ent4j.catalogue.spi.Populations;
import org.ent4j.catalogue.spi.Rights;
import org.ent4j.catalogue.spi.Shelf;
import org.ent4j.model.decision.Refusal;
import org.ent4j.model.id.PersonId;
import org.ent4j.model.id.StructureId;

/**
 * The services of a portal: set up, checked before they are published, inherited by schools, and explained to whoever misses one.
 * Thread-safe where its ports are. Days are those of the place where somebody looks.
 */
public final class Services {

    private final Ports ports;
    private final ServiceChanges changes;
    private final MenuChanges menus;
    private final ChoiceChanges choices;
    private final ServiceReading reading;

    private Services(Ports ports) {
        this.ports = ports;
        this.reading = new ServiceReading(ports);
        this.changes = new ServiceChanges(ports, reading);
        this.menus = new MenuChanges(ports, reading);
        this.choices = new ChoiceChanges(ports, reading);
    }

    /**
     * What services need of their host.
     *
     * @param places where schools stand
     * @param rights who may set up services, in which scope
     * @param populations who has access
     * @param connectors those that are known
     */
    public record Ports(
            Shelf<Service> services,
            Shelf<ServiceMenu> menus,
            Shelf<LocalChoice> choices,
            Places places,
            Rights rights,
            Populations populations,
            Connectors connectors) {

        /** With the usual connectors. */
        public static Ports of(
                Shelf<Service> services,
                Shelf<ServiceMenu> menus,
                Shelf<LocalChoice> choices,
                Places places,
                Rights rights,
                Populations populations) {
            return new Ports(services, menus, choices, places, rights, populations, UsualConnectors.all());
        }
    }

    public static Services of(Ports ports) {
        return new Services(ports);
    }

    /** Keeps the draft of a new service, when all that is mandatory is filled in. */
    public Either<Refusal, Kept<Service>> add(PersonId who, Instant at, ServiceKey key, ServiceForm form) {
        return changes.add(new Act(who, at, "added"), key, form);
    }

    /**
     * Changes what the form fills in.
     *
     * @param seen the version that the form was made from
     * @param today on which a published service is checked
     */
    public Either<Refusal, Kept<Service>> change(
            PersonId who, Instant at, ServiceKey key, long seen, ServiceForm form, LocalDate today) {
        return changes.change(new Act(who, at, "changed"), key, seen, form, today);
    }

    /**
     * Publishes, suspends, retires or reopens a service. Before it is published it is checked.
     *
     * @param move any but {@link Move#CHANGE} and {@link Move#REMOVE}
     */
    public Either<Refusal, Kept<Service>> move(
            PersonId who, Instant at, ServiceKey key, long seen, Move move, LocalDate today) {
        return changes.move(who, at, key, seen, move, today);
    }

    /** Takes away a draft or a retired service; its versions stay, and {@link #undo} brings it back. */
    public Either<Refusal, Kept<Service>> remove(PersonId who, Instant at, ServiceKey key, long seen) {
        return changes.remove(new Act(who, at, "removed"), key, seen);
    }

    /**
     * Takes back the last change: a service that is removed comes back, another is again as it was before. Taken back twice, the
     * change is made again.
     *
     * @param seen 0 for a service that is removed
     */
    public Either<Refusal, Kept<Service>> undo(PersonId who, Instant at, ServiceKey key, long seen, LocalDate today) {
        return changes.undo(new Act(who, at, "undone"), key, seen, today);
    }

    /** Its versions, the first one first. */
    public List<Kept<Service>> versions(ServiceKey key) {
        return ports.services().versions(key.text());
    }

    /**
     * Keeps the usual services of a portal and their regroupements, those that are not there yet.
     *
     * @param services such as {@link UsualServices#ofPortal}
     * @return those that were new
     */
    public Either<Refusal, List<Service>> install(
            PersonId who, Instant at, ServiceMenu menu, List<UsualServices.Usual> services) {
        return menus.install(new Act(who, at, "installed"), menu)
                .flatMap(any -> changes.install(new Act(who, at, "installed"), services));
    }

    /**
     * Keeps a new regroupement, the last.
     *
     * @param seen the version of the scope's own menu, as {@link #ownMenu} has it; 0 when it has none
     */
    public Either<Refusal, Kept<ServiceMenu>> addRegroupement(
            PersonId who, Instant at, Scope scope, long seen, RegroupementId id, String label) {
        return menus.add(new Act(who, at, "added-regroupement"), scope, seen, id, label);
    }

    /** Names a regroupement otherwise; a school may do so with one that it inherits, for itself. */
    public Either<Refusal, Kept<ServiceMenu>> labelRegroupement(
            PersonId who, Instant at, Scope scope, long seen, RegroupementId id, String label) {
        return menus.label(new Act(who, at, "labelled-regroupement"), scope, seen, id, label);
    }

    /** Retires a regroupement in which no published service is seen any more, in the scope or a school below it. */
    public Either<Refusal, Kept<ServiceMenu>> retireRegroupement(
            PersonId who, Instant at, Scope scope, long seen, RegroupementId id) {
        return menus.retire(new Act(who, at, "retired-regroupement"), scope, seen, id, true);
    }

    /** Takes a retired regroupement into use again. */
    public Either<Refusal, Kept<ServiceMenu>> reopenRegroupement(
            PersonId who, Instant at, Scope scope, long seen, RegroupementId id) {
        return menus.retire(new Act(who, at, "reopened-regroupement"), scope, seen, id, false);
    }

    /** Moves a regroupement. @param place from 1 on; beyond the end it is the last */
    public Either<Refusal, Kept<ServiceMenu>> moveRegroupement(
            PersonId who, Instant at, Scope scope, long seen, RegroupementId id, int place) {
        return menus.move(new Act(who, at, "moved-regroupement"), scope, seen, id, place);
    }

    /** Moves a service within its regroupement, in a scope and the schools below it. @param place from 1 on */
    public Either<Refusal, Kept<ServiceMenu>> placeService(
            PersonId who, Instant at, Scope scope, long seen, ServiceKey service, int place) {
        return menus.place(new Act(who, at, "moved-service"), scope, seen, service, place);
    }

    /** Takes back the last change of a menu. */
    public Either<Refusal, Kept<ServiceMenu>> undoMenu(PersonId who, Instant at, Scope scope, long seen) {
        return menus.undo(new Act(who, at, "undone"), scope, seen);
    }

    /**
     * Hides a service that a school inherits, or shows it again.
     *
     * @param seen the version of what the school made of it, as {@link #choice} has it; 0 when it made nothing of it
     */
    public Either<Refusal, Kept<LocalChoice>> hide(
            PersonId who, Instant at, StructureId school, ServiceKey service, long seen, boolean isHidden) {
        var act = new Act(who, at, isHidden ? "hidden" : "shown");
        return choices.choose(act, school, service, seen, choice -> choice.hidden(isHidden));
    }

    /** Groups a service that a school inherits otherwise; nothing for where it stands by itself. */
    public Either<Refusal, Kept<LocalChoice>> regroup(
            PersonId who,
            Instant at,
            StructureId school,
            ServiceKey service,
            long seen,
            Optional<RegroupementId> other) {
        return choices.regroup(new Act(who, at, "regrouped"), school, service, seen, other);
    }

    /** All services of a scope and of no other, by key. */
    public List<Kept<Service>> of(Scope scope) {
        return ports.services().of(scope);
    }

    public Optional<Kept<Service>> find(ServiceKey key) {
        return ports.services().find(key.text());
    }

    /** All services of a school, its own and those that it inherits. */
    public SchoolCatalogue in(StructureId school) {
        return reading.in(school);
    }

    /** The regroupements of a scope; of a school, with those that it inherits. */
    public ServiceMenu menu(Scope scope) {
        return reading.menu(scope);
    }

    /** The regroupements that the scope has by itself; nothing when it has all of them from above. */
    public Optional<Kept<ServiceMenu>> ownMenu(Scope scope) {
        return reading.ownMenu(scope);
    }

    /** What a school made of a service that it inherits; nothing when it made nothing of it. */
    public Optional<Kept<LocalChoice>> choice(StructureId school, ServiceKey service) {
        return ports.choices().find(LocalChoice.id(school, service));
    }

    /** What is found about a service: what stands against its publication, then what somebody should look at. */
    public Either<Refusal, List<Finding>> check(ServiceKey key, LocalDate today) {
        return reading.found(key).map(kept -> reading.check(kept.value(), today));
    }

    /** What is found about all services of a school that are not retired, and about its regroupements. */
    public List<Finding> check(StructureId school, LocalDate today) {
        return reading.check(school, today);
    }

    /** Why somebody sees a service in a school or not: every step, and all obstacles. */
    public Sight why(PersonId person, ServiceKey service, StructureId school, LocalDate day) {
        return reading.why(person, service, school, day);
    }

    /** What somebody finds in the bar of a school. */
    public Portal portal(PersonId person, StructureId school, LocalDate day) {
        return reading.portal(person, school, day);
    }

    /** <i>Mes portails</i>: one for each of his schools, the main one first. */
    public List<Portal> portals(PersonId person, PersonSchools schools, LocalDate day) {
        return schools.of(person).stream()
                .map(school -> portal(person, school, day))
                .toList();
    }

    /** What goes out to a service, why, and what does not. */
    public Either<Refusal, ReleaseDecision> release(ServiceKey key) {
        return reading.found(key).map(Kept::value).map(this::decision);
    }

    private ReleaseDecision decision(Service service) {
        return ReleaseRules.decide(service.release(), ports.connectors(), service.channel(), service.isAnonymous());
    }

    /** What goes out of somebody who enters a service. @param principal nothing when the service knows nobody */
    public record Identity(Optional<String> principal, Map<String, List<String>> attributes) {}

    /** What goes out of somebody who enters a service; nothing when he may not, and {@link #why} tells why. */
    public Optional<Identity> identity(
            PersonId person, ServiceKey key, StructureId school, LocalDate day, PersonAttributes known) {
        return find(key)
                .map(Kept::value)
                .filter(service -> why(person, key, school, day).mayEnter())
                .map(service -> identity(person, service, school, known));
    }

    private Identity identity(PersonId person, Service service, StructureId school, PersonAttributes known) {
        var decision = decision(service);
        return new Identity(
                decision.principal().map(kind -> known.principal(person, kind, service.key())),
                decision.apply(attribute -> known.values(person, attribute, school)));
    }
}
