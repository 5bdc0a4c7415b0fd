package org.ent4j.catalogue.spi;

import java.util.Optional;
import org.ent4j.catalogue.scope.Scope;
import org.ent4j.model.id.PersonId;

/** What rubriques have to know of their host. */
public interface RubriqueHost {

    /** Whether the school has a service of that id, in which rubriques may stand. */
    boolean hasService(Scope school, String service);

    /** Whether somebody is of the school now. */
    boolean isOfSchool(Scope school, PersonId who);

    /** Who it is that an older portal wrote so: a number, a sign-in name, an e-mail address. */
    Optional<PersonId> person(Scope school, String asWritten);
}
