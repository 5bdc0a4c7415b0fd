package org.ent4j.catalogue.mediacentre.policy;

import java.time.Instant;
import java.time.LocalDate;
import org.ent4j.catalogue.keeping.Filing;
import org.ent4j.catalogue.scope.Scope;
import org.ent4j.model.id.PersonId;
import org.ent4j.model.id.StructureId;

/**
 * The decision of a school to keep a service beside the GAR for the rest of the year.
 *
 * @param service code of the service
 * @param until the last day
 * @param because what was known when it was decided
 */
public record KeptAccess(
        StructureId school, String service, LocalDate until, MidYearCase because, PersonId by, Instant at) {

    public static final Filing<KeptAccess> FILING =
            new Filing<>("kept-access", each -> id(each.school(), each.service()), each -> Scope.school(each.school()));

    /** Under what it is filed. */
    public static String id(StructureId school, String service) {
        return school.value() + "/" + service;
    }
}
