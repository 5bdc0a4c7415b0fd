package org.ent4j.viescolaire.punition;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.ent4j.model.id.PersonId;
import org.ent4j.viescolaire.counting.Period;

/**
 * What keeps a pupil, a room or a supervisor busy: lessons, other detentions, services. The host asks its timetable. A
 * room or a supervisor that takes in several pupils at once is not busy until the places are taken, which the host knows.
 */
@FunctionalInterface
public interface Occupancy {

    /** The first thing that overlaps the period; nothing when there is none. */
    Optional<Busy> busy(Resource resource, Period when);

    /** Nobody is ever busy: for a school whose timetable is not known. */
    static Occupancy unknown() {
        return (resource, when) -> Optional.empty();
    }

    /** As a list of what is known says. */
    static Occupancy of(Collection<Busy> known) {
        var all = List.copyOf(known);
        return (resource, when) -> all.stream()
                .filter(busy -> busy.resource().equals(resource) && busy.when().overlaps(when))
                .min((one, other) -> one.when().compareTo(other.when()));
    }

    /** Whoever or whatever a detention needs. */
    sealed interface Resource {

        /** What people read of it: the key of the person, or the room. */
        String name();

        /** The pupil who is kept in. */
        record Pupil(PersonId person) implements Resource {
            @Override
            public String name() {
                return person.value();
            }
        }

        /** By the host's name of it. */
        record Room(String name) implements Resource {}

        /** Who watches. */
        record Supervisor(PersonId person) implements Resource {
            @Override
            public String name() {
                return person.value();
            }
        }
    }

    /**
     * A time that is taken.
     *
     * @param what people read: {@code "Maths"}
     */
    record Busy(Resource resource, Period when, String what) {}
}
