package org.ent4j.examples.portal.school;

import jakarta.inject.Inject;
import org.ent4j.catalogue.rights.Task;
import org.ent4j.catalogue.scope.Scope;
import org.ent4j.catalogue.spi.Rights;
import org.ent4j.examples.host.CatalogueRights;
import org.ent4j.examples.portal.rights.Need;
import org.ent4j.model.id.PersonId;

/** Who may set up what in a school's portal, as its rules say; what is of no school is nobody's here. */
public final class TaskRights implements Rights {

    private final OpenSchools schools;

    @Inject
    TaskRights(OpenSchools schools) {
        this.schools = schools;
    }

    @Override
    public boolean may(PersonId who, Task task, Scope where) {
        return where instanceof Scope.OfSchool of
                && schools.find(of.school())
                        .filter(school -> school.rights()
                                .mayInAnyCapacity(
                                        who, new Need.Role(CatalogueRights.SERVICE, CatalogueRights.role(task))))
                        .isPresent();
    }
}
