package org.ent4j.viescolaire.punition;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.ent4j.model.id.PersonId;
import org.ent4j.viescolaire.punition.Occupancy.Resource;

/**
 * When a punition is done, where and under whose eyes.
 *
 * @param room the host's name of it
 * @param supervisor who watches, or receives a pupil who was sent out of a lesson
 */
public record PunitionSlot(PunitionDate date, Optional<String> room, Optional<PersonId> supervisor) {

    public static PunitionSlot at(PunitionDate date) {
        return new PunitionSlot(date, Optional.empty(), Optional.empty());
    }

    public PunitionSlot in(String room) {
        return new PunitionSlot(date, Optional.of(room), supervisor);
    }

    public PunitionSlot under(PersonId supervisor) {
        return new PunitionSlot(date, room, Optional.of(supervisor));
    }

    /** Whether somebody is there for a pupil who is not in class. */
    boolean isLookedAfter() {
        return room.isPresent() || supervisor.isPresent();
    }

    /** Whoever and whatever has to be free. */
    List<Resource> resources(PersonId pupil) {
        return Stream.of(
                        Optional.<Resource>of(new Resource.Pupil(pupil)),
                        room.<Resource>map(Resource.Room::new),
                        supervisor.<Resource>map(Resource.Supervisor::new))
                .flatMap(Optional::stream)
                .toList();
    }
}
