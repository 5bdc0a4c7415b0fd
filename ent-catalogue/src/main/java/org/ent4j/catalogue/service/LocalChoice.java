package org.ent4j.catalogue.service;

import java.util.Optional;
import org.ent4j.catalogue.keeping.Filing;
import org.ent4j.catalogue.scope.Scope;
import org.ent4j.model.id.StructureId;

/**
 * What a school makes of a service that it inherits. Of a locked service it counts for nothing.
 *
 * @param regroupement where it stands in that school instead
 */
public record LocalChoice(
        StructureId school, ServiceKey service, boolean isHidden, Optional<RegroupementId> regroupement) {

    public static final Filing<LocalChoice> FILING = new Filing<>(
            "service-choice", choice -> id(choice.school(), choice.service()), choice -> Scope.school(choice.school()));

    /** That of a school that has chosen nothing. */
    public static LocalChoice none(StructureId school, ServiceKey service) {
        return new LocalChoice(school, service, false, Optional.empty());
    }

    /** {@code 0570001A>academie:12/absences}. */
    public static String id(StructureId school, ServiceKey service) {
        return school.value() + ">" + service.text();
    }

    public LocalChoice hidden(boolean hidden) {
        return new LocalChoice(school, service, hidden, regroupement);
    }

    public LocalChoice in(Optional<RegroupementId> other) {
        return new LocalChoice(school, service, isHidden, other);
    }
}
