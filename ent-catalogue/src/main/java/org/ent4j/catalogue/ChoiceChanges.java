package org.ent4j.catalogue;

import io.vavr.control.Either;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.ent4j.catalogue.Changes.Act;
import org.ent4j.catalogue.keeping.Kept;
import org.ent4j.catalogue.rights.Task;
import org.ent4j.catalogue.scope.Scope;
import org.ent4j.catalogue.service.LocalChoice;
import org.ent4j.catalogue.service.MenuRules;
import org.ent4j.catalogue.service.MenuRules.Chosen;
import org.ent4j.catalogue.service.MenuRules.Named;
import org.ent4j.catalogue.service.RegroupementId;
import org.ent4j.catalogue.service.ServiceKey;
import org.ent4j.model.decision.Refusal;
import org.ent4j.model.id.StructureId;

/**
 * What schools make of services that they inherit. The version that is seen is that of their choice: 0 when there is none.
 */
final class ChoiceChanges {

    private final Changes<LocalChoice> changes;
    private final ServiceReading reading;

    ChoiceChanges(Services.Ports ports, ServiceReading reading) {
        this.changes = new Changes<>(ports.choices(), LocalChoice.FILING, ports.rights(), Task.MANAGE_SERVICES);
        this.reading = reading;
    }

    Either<Refusal, Kept<LocalChoice>> regroup(
            Act act, StructureId school, ServiceKey key, long seen, Optional<RegroupementId> other) {
        var menu = reading.in(school).menu();
        var unknown = other.map(id -> Refusal.check(List.of(MenuRules.ONE_THAT_EXISTS), new Named(menu, id)))
                .filter(Either::isLeft);
        return unknown.isPresent()
                ? changes.entrusted(act, Scope.school(school))
                        .flatMap(any -> Either.left(unknown.get().getLeft()))
                : choose(act, school, key, seen, choice -> choice.in(other));
    }

    Either<Refusal, Kept<LocalChoice>> choose(
            Act act, StructureId school, ServiceKey key, long seen, UnaryOperator<LocalChoice> change) {
        var here = reading.in(school).find(key);
        return changes.entrusted(act, Scope.school(school))
                .flatMap(any -> reading.found(key))
                .flatMap(any -> Refusal.check(MenuRules.ofChoices(), new Chosen(key, school, here)))
                .flatMap(any -> keep(act, school, key, seen, change));
    }

    private Either<Refusal, Kept<LocalChoice>> keep(
            Act act, StructureId school, ServiceKey key, long seen, UnaryOperator<LocalChoice> change) {
        return seen == 0
                ? changes.add(act, change.apply(LocalChoice.none(school, key)))
                : changes.change(act, LocalChoice.id(school, key), seen, each -> Either.right(change.apply(each)));
    }
}
