package org.ent4j.catalogue;

import io.vavr.control.Either;
import java.util.List;
import java.util.function.UnaryOperator;
import org.ent4j.catalogue.Changes.Act;
import org.ent4j.catalogue.keeping.Kept;
import org.ent4j.catalogue.rights.Task;
import org.ent4j.catalogue.scope.Scope;
import org.ent4j.catalogue.service.MenuRules;
import org.ent4j.catalogue.service.MenuRules.Labelled;
import org.ent4j.catalogue.service.MenuRules.Named;
import org.ent4j.catalogue.service.MenuRules.Placing;
import org.ent4j.catalogue.service.MenuRules.Retiring;
import org.ent4j.catalogue.service.Regroupement;
import org.ent4j.catalogue.service.RegroupementId;
import org.ent4j.catalogue.service.Service;
import org.ent4j.catalogue.service.ServiceKey;
import org.ent4j.catalogue.service.ServiceMenu;
import org.ent4j.model.decision.Refusal;

/** How regroupements change. The version that is seen is that of the scope's own menu: 0 when it has none yet. */
final class MenuChanges {

    private final Changes<ServiceMenu> changes;
    private final Undoing<ServiceMenu> undoing;
    private final ServiceReading reading;

    MenuChanges(Services.Ports ports, ServiceReading reading) {
        this.changes = new Changes<>(ports.menus(), ServiceMenu.FILING, ports.rights(), Task.MANAGE_SERVICES);
        this.undoing = new Undoing<>(ports.menus(), changes);
        this.reading = reading;
    }

    Either<Refusal, Kept<ServiceMenu>> install(Act act, ServiceMenu usual) {
        return keep(
                act,
                usual.scope(),
                reading.ownMenu(usual.scope()).map(Kept::version).orElse(0L),
                menu -> usual.regroupements().stream()
                        .filter(each -> menu.find(each.id()).isEmpty())
                        .reduce(menu, ServiceMenu::and, (one, other) -> other));
    }

    Either<Refusal, Kept<ServiceMenu>> add(Act act, Scope scope, long seen, RegroupementId id, String label) {
        var labelled = new Labelled(reading.menu(scope), id, label.strip());
        return changes.entrusted(act, scope)
                .flatMap(any -> Refusal.check(MenuRules.ofNew(), labelled))
                .flatMap(each -> keep(act, scope, seen, menu -> menu.and(Regroupement.of(id.value(), each.label()))));
    }

    Either<Refusal, Kept<ServiceMenu>> label(Act act, Scope scope, long seen, RegroupementId id, String label) {
        var labelled = new Labelled(reading.menu(scope), id, label.strip());
        return changes.entrusted(act, scope)
                .flatMap(any -> Refusal.check(MenuRules.ofLabels(), labelled))
                .flatMap(each -> keep(act, scope, seen, id, menu -> menu.labelled(id, each.label())));
    }

    Either<Refusal, Kept<ServiceMenu>> retire(Act act, Scope scope, long seen, RegroupementId id, boolean isRetired) {
        return changes.entrusted(act, scope)
                .flatMap(any -> named(scope, id))
                .flatMap(each -> isRetired
                        ? Refusal.check(
                                        List.of(MenuRules.NO_SERVICE_IN_IT),
                                        new Retiring(each, reading.seenIn(scope, id)))
                                .map(any -> each)
                        : Either.right(each))
                .flatMap(each -> keep(act, scope, seen, id, menu -> menu.retired(id, isRetired)));
    }

    /** The regroupements of the scope are then all named by it, in the order that it sees. */
    Either<Refusal, Kept<ServiceMenu>> move(Act act, Scope scope, long seen, RegroupementId id, int place) {
        return changes.entrusted(act, scope)
                .flatMap(any -> named(scope, id))
                .flatMap(each ->
                        keep(act, scope, seen, menu -> reading.menu(scope).moved(id, place)));
    }

    Either<Refusal, Kept<ServiceMenu>> place(Act act, Scope scope, long seen, ServiceKey key, int place) {
        return changes.entrusted(act, scope)
                .flatMap(any -> reading.found(key))
                .flatMap(kept -> offered(kept.value(), scope))
                .flatMap(service -> named(scope, reading.regroupement(service, scope)))
                .flatMap(each -> keep(
                        act,
                        scope,
                        seen,
                        each.id(),
                        menu -> menu.ordered(each.id(), reading.placed(each, scope, key, place))));
    }

    private Either<Refusal, Service> offered(Service service, Scope scope) {
        var placing = new Placing(service.key(), scope, reading.isOffered(service, scope));
        return Refusal.check(List.of(MenuRules.ONE_THAT_IS_OFFERED), placing).map(any -> service);
    }

    Either<Refusal, Kept<ServiceMenu>> undo(Act act, Scope scope, long seen) {
        return changes.entrusted(act, scope).flatMap(any -> undoing.undo(act, scope.key(), seen, Either::right));
    }

    private Either<Refusal, Regroupement> named(Scope scope, RegroupementId id) {
        return Refusal.check(List.of(MenuRules.ONE_THAT_EXISTS), new Named(reading.menu(scope), id))
                .map(each -> each.menu().find(id).orElseThrow());
    }

    /** Of one that is inherited, the scope gets its own first. */
    private Either<Refusal, Kept<ServiceMenu>> keep(
            Act act, Scope scope, long seen, RegroupementId id, UnaryOperator<ServiceMenu> change) {
        return named(scope, id)
                .flatMap(each -> keep(
                        act, scope, seen, menu -> change.apply(menu.find(id).isPresent() ? menu : menu.and(each))));
    }

    private Either<Refusal, Kept<ServiceMenu>> keep(
            Act act, Scope scope, long seen, UnaryOperator<ServiceMenu> change) {
        return seen == 0
                ? changes.add(act, change.apply(ServiceMenu.empty(scope)))
                : changes.change(act, scope.key(), seen, menu -> Either.right(change.apply(menu)));
    }
}
