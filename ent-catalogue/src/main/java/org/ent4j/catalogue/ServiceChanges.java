package org.ent4j.catalogue;

import io.vavr.control.Either;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.ent4j.catalogue.Changes.Act;
import org.ent4j.catalogue.check.Unpublishable;
import org.ent4j.catalogue.keeping.Kept;
import org.ent4j.catalogue.rights.Task;
import org.ent4j.catalogue.service.CatalogueServiceLife;
import org.ent4j.catalogue.service.CatalogueServiceLife.Move;
import org.ent4j.catalogue.service.Service;
import org.ent4j.catalogue.service.ServiceForm;
import org.ent4j.catalogue.service.ServiceKey;
import org.ent4j.catalogue.service.ServiceRules;
import org.ent4j.catalogue.service.ServiceRules.Added;
import org.ent4j.catalogue.service.ServiceState;
import org.ent4j.catalogue.service.UsualServices.Usual;
import org.ent4j.catalogue.spi.Shelf;
import org.ent4j.model.decision.Refusal;
import org.ent4j.model.id.PersonId;

/** How services change. */
final class ServiceChanges {

    private final Shelf<Service> shelf;
    private final Changes<Service> changes;
    private final Undoing<Service> undoing;
    private final ServiceReading reading;

    ServiceChanges(Services.Ports ports, ServiceReading reading) {
        this.shelf = ports.services();
        this.changes = new Changes<>(shelf, Service.FILING, ports.rights(), Task.MANAGE_SERVICES);
        this.undoing = new Undoing<>(shelf, changes);
        this.reading = reading;
    }

    Either<Refusal, Kept<Service>> add(Act act, ServiceKey key, ServiceForm form) {
        return changes.entrusted(act, key.scope())
                .flatMap(any -> Refusal.check(ServiceRules.MANDATORY, form))
                .map(each -> each.draft(key))
                .flatMap(ServiceChanges::sound)
                .flatMap(draft -> free(key).map(any -> draft))
                .flatMap(draft -> changes.add(act, draft));
    }

    private Either<Refusal, Added> free(ServiceKey key) {
        var there = shelf.find(key.text()).map(Kept::value);
        return Refusal.check(List.of(ServiceRules.A_CODE_OF_ITS_OWN), new Added(key, there));
    }

    private static Either<Refusal, Service> sound(Service service) {
        return Refusal.check(ServiceRules.ofServices(), service);
    }

    Either<Refusal, Kept<Service>> change(Act act, ServiceKey key, long seen, ServiceForm form, LocalDate today) {
        return changes.change(
                act,
                key.text(),
                seen,
                service -> fire(service, Move.CHANGE)
                        .map(form::applyTo)
                        .flatMap(ServiceChanges::sound)
                        .flatMap(changed -> publishable(changed, today)));
    }

    Either<Refusal, Kept<Service>> move(
            PersonId who, Instant at, ServiceKey key, long seen, Move move, LocalDate today) {
        if (move == Move.CHANGE || move == Move.REMOVE) {
            throw new IllegalArgumentException(
                    "%s is no move by itself.\nMaybe the method of that name is meant.".formatted(move));
        }
        var act = new Act(who, at, move.name().toLowerCase(Locale.ROOT));
        return changes.change(
                act, key.text(), seen, service -> fire(service, move).flatMap(moved -> publishable(moved, today)));
    }

    private static Either<Refusal, Service> fire(Service service, Move move) {
        return Refusal.fire(CatalogueServiceLife.TABLE, service.state(), move).map(service::withState);
    }

    /** What is published has nothing against it; what is not may have. */
    private Either<Refusal, Service> publishable(Service service, LocalDate today) {
        return service.state() == ServiceState.PUBLISHED
                ? Unpublishable.unless(service, reading.check(service, today))
                : Either.right(service);
    }

    Either<Refusal, Kept<Service>> remove(Act act, ServiceKey key, long seen) {
        return changes.remove(
                act,
                key.text(),
                seen,
                service -> Refusal.fire(CatalogueServiceLife.TABLE, service.state(), Move.REMOVE)
                        .map(any -> service));
    }

    Either<Refusal, Kept<Service>> undo(Act act, ServiceKey key, long seen, LocalDate today) {
        return undoing.undo(
                act, key.text(), seen, before -> sound(before).flatMap(service -> publishable(service, today)));
    }

    Either<Refusal, List<Service>> install(Act act, List<Usual> services) {
        var added = new ArrayList<Service>();
        for (var usual : services) {
            var key = usual.service().key().text();
            if (shelf.versions(key).isEmpty()) {
                var kept = changes.add(act, usual.service());
                if (kept.isLeft()) {
                    return Either.left(kept.getLeft());
                }
                added.add(usual.service());
            }
        }
        return Either.right(List.copyOf(added));
    }
}
