package org.ent4j.catalogue.spi;

import org.ent4j.catalogue.rights.Task;
import org.ent4j.catalogue.scope.Scope;
import org.ent4j.model.id.PersonId;

/** Who may do what: the host's roles, for example those of {@code ent-access-control}. */
@FunctionalInterface
public interface Rights {

    boolean may(PersonId who, Task task, Scope where);

    /** Everybody may everything: for tests and demonstrations. */
    static Rights open() {
        return (who, task, where) -> true;
    }
}
