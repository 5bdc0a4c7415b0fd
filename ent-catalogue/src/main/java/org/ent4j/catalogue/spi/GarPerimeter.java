package org.ent4j.catalogue.spi;

import java.util.function.Consumer;
import org.ent4j.catalogue.gar.GarPerson;
import org.ent4j.catalogue.gar.GarSchool;

/**
 * What the host may hand over to the GAR. Both lists are gone through once, the schools first; none of it need be in
 * memory at once. They are of one moment: a host on a database reads them in one transaction.
 */
public interface GarPerimeter {

    /** Tells every school, in any order; those that did not opt in may be among them. */
    void eachSchool(Consumer<GarSchool> onEach);

    /**
     * Tells every pupil and member of staff once, with all schools, in the order of the ids by {@link
     * String#compareTo}; a database sorts so with the collation {@code C}. Guardians are not among them.
     */
    void eachPerson(Consumer<GarPerson> onEach);
}
