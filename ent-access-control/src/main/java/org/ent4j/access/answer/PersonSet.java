package org.ent4j.access.answer;

import java.util.stream.Stream;
import org.ent4j.model.id.PersonId;
import org.ent4j.model.page.Page;

/** People, as many as an académie has: counted without being listed, paged in a stable order, combined as sets. */
public interface PersonSet {

    int count();

    boolean contains(PersonId person);

    /** Page {@code number} (from 0) of {@code size} people, in an order that is the same for every set of a snapshot. */
    Page<PersonId> page(int number, int size);

    /** In the same order. */
    Stream<PersonId> stream();

    PersonSet and(PersonSet other);

    PersonSet or(PersonSet other);

    /** The people of this set whom the other has not; the other may be of another snapshot. */
    PersonSet minus(PersonSet other);

    default boolean isEmpty() {
        return count() == 0;
    }
}
