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
import org.ent4j.catalogue.service.MenuRules.Retiring;
import org.ent4j.catalogue.service.Regroupement;
import org.ent4j.catalogue.service.RegroupementId;
import org.ent4j.catalogue.service.Service;
import org.ent4j.catalogue.service.ServiceKey;
import org.ent4j.catalogue.service.ServiceMenu;
import org.ent4j.model.decision.Refusal;

/** How regroupements change. The version that is seen is the one that stands when the change is asked for. */
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
                menu -> usual.regroupements().stream()
                        .filter(each -> menu.find(each.id()).isEmpty())
                        .reduce(menu, ServiceMenu::and, (one, other) -> other));
    }

    Either<Refusal, Kept<ServiceMenu>> add(Act act, Scope scope, RegroupementId id, String label) {
        var labelled = new Labelled(reading.menu(scope), id, label.strip());
        return Refusal.check(MenuRules.ofNew(), labelled)
                .flatMap(each -> keep(act, scope, menu -> menu.and(Regroupement.of(id.value(), each.label()))));
    }

    Either<Refusal, Kept<ServiceMenu>> label(Act act, Scope scope, RegroupementId id, String label) {
        return Refusal.check(MenuRules.ofLabels(), new Labelled(reading.menu(scope), id, label.strip()))
                .flatMap(each -> keep(act, scope, id, menu -> menu.labelled(id, each.label())));
    }

    Either<Refusal, Kept<ServiceMenu>> retire(Act act, Scope scope, RegroupementId id, boolean isRetired) {
        return named(scope, id)
                .flatMap(each -> isRetired
                        ? Refusal.check(List.of(MenuRules.NO_SERVICE_IN_IT), new Retiring(each, within(scope, id)))
                                .map(any -> each)
                        : Either.right(each))
                .flatMap(each -> keep(act, scope, id, menu -> menu.retired(id, isRetired)));
    }

    private List<Service> within(Scope scope, RegroupementId id) {
        return reading.published(scope).stream()
                .filter(each -> each.regroupement().equals(id))
                .toList();
    }

    /** The regroupements of the scope are then all named by it, in the order that it sees. */
    Either<Refusal, Kept<ServiceMenu>> move(Act act, Scope scope, RegroupementId id, int place) {
        return named(scope, id)
                .flatMap(each -> keep(act, scope, menu -> reading.menu(scope).moved(id, place)));
    }

    Either<Refusal, Kept<ServiceMenu>> place(Act act, Scope scope, ServiceKey key, int place) {
        return reading.found(key).flatMap(kept -> {
            var id = reading.regroupement(kept.value(), scope);
            return named(scope, id)
                    .flatMap(each ->
                            keep(act, scope, id, menu -> menu.ordered(id, reading.placed(each, scope, key, place))));
        });
    }

    Either<Refusal, Kept<ServiceMenu>> undo(Act act, Scope scope) {
        var seen = reading.ownMenu(scope).map(Kept::version).orElse(0L);
        return undoing.undo(act, scope.key(), seen, Either::right);
    }

    private Either<Refusal, Regroupement> named(Scope scope, RegroupementId id) {
        return Refusal.check(List.of(MenuRules.ONE_THAT_EXISTS), new Named(reading.menu(scope), id))
                .map(each -> each.menu().find(id).orElseThrow());
    }

    /** Of one that is inherited, the scope gets its own first. */
    private Either<Refusal, Kept<ServiceMenu>> keep(
            Act act, Scope scope, RegroupementId id, UnaryOperator<ServiceMenu> change) {
        return named(scope, id)
                .flatMap(each ->
                        keep(act, scope, menu -> change.apply(menu.find(id).isPresent() ? menu : menu.and(each))));
    }

    private Either<Refusal, Kept<ServiceMenu>> keep(Act act, Scope scope, UnaryOperator<ServiceMenu> change) {
        var there = reading.ownMenu(scope);
        return there.isPresent()
                ? changes.change(act, scope.key(), there.get().version(), menu -> Either.right(change.apply(menu)))
                : changes.add(act, change.apply(ServiceMenu.empty(scope)));
    }
}
