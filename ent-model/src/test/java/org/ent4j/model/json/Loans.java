package org.ent4j.model.json;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.ent4j.model.id.PersonId;
import org.ent4j.model.person.PersonName;

/** A made-up context: books that are lent, in every shape that the domain has. */
final class Loans {

    private Loans() {}

    enum Kind {
        LOAN,
        SHELF,
        LOST
    }

    /** What all events have in common. */
    interface Event {
        Instant at();
    }

    sealed interface LoanEvent extends Event permits Lent, Returned {}

    record Lent(
            Instant at,
            PersonId by,
            Optional<PersonName> reader,
            Duration length,
            Set<String> books,
            Map<PersonId, BigDecimal> deposits)
            implements LoanEvent {}

    record Returned(Instant at, State state, String type, int daysLate) implements LoanEvent {}

    sealed interface ShelfEvent extends Event permits Placed {}

    record Placed(Instant at, List<Place> places, Optional<Room> room) implements ShelfEvent {}

    /** An enum among records. */
    sealed interface State permits Usual, Damaged {}

    enum Usual implements State {
        LIKE_NEW,
        WORN
    }

    record Damaged(String how) implements State {}

    /** Most stand where they belong: {@code height} 1. */
    record Place(PersonId keeper, int height) {
        Place {
            if (height > 9) {
                throw new IllegalArgumentException("Nobody reaches %d.".formatted(height));
            }
        }
    }

    static Map<Kind, Class<? extends Event>> events() {
        return Map.of(Kind.LOAN, LoanEvent.class, Kind.SHELF, ShelfEvent.class);
    }

    static DomainModule module() {
        return new DomainModule()
                .addShortForm(
                        Place.class, place -> place.keeper().value(), keeper -> new Place(new PersonId(keeper), 1))
                .addObject(Room.class, Loans::room);
    }

    /** Texts may hold more than the constructor takes: a room of a newer version is the hall. */
    record Room(Door door) {}

    enum Door {
        HALL,
        CELLAR
    }

    private static Room room(JsonNode room) {
        var door = room.path("door").asText();
        if (door.isEmpty()) {
            throw new IllegalArgumentException("A room without a door.");
        }
        return new Room(door.equals("CELLAR") ? Door.CELLAR : Door.HALL);
    }
}
