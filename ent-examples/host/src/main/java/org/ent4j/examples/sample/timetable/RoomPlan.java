package org.ent4j.examples.sample.timetable;

import java.util.List;
import java.util.Optional;
import org.ent4j.examples.sample.draw.Dice;
import org.ent4j.examples.sample.school.Division;
import org.ent4j.examples.sample.school.Parity;
import org.ent4j.examples.sample.school.Room;
import org.ent4j.examples.sample.school.RoomKind;
import org.ent4j.examples.sample.school.School;
import org.ent4j.examples.sample.school.Service;
import org.ent4j.examples.sample.timetable.Lesson.RoomUse;
import org.ent4j.examples.sample.timetable.Lesson.Span;

/** Finds rooms: of the right kind first, the class's own among them; else an ordinary one; else none. */
final class RoomPlan {

    private static final double MOVES_DURING_THE_YEAR = 0.03;
    private static final int FIRST_WEEK_ELSEWHERE = 20;

    private final School school;
    private final SchoolWeeks weeks;
    private final Dice dice;
    private final Timelines taken = new Timelines();
    private final List<Room> ordinary;

    RoomPlan(School school, SchoolWeeks weeks, Dice dice) {
        this.school = school;
        this.weeks = weeks;
        this.dice = dice;
        this.ordinary = of(RoomKind.ORDINARY);
    }

    List<RoomUse> find(Service service, Span span, long places) {
        var first = room(service, span.parity(), places);
        first.ifPresent(room -> taken.take(room, span.parity(), places));
        return first.map(room -> uses(room, span, places)).orElse(List.of());
    }

    /** Some lessons change rooms in the middle of the year. */
    private List<RoomUse> uses(Room room, Span span, long places) {
        var other = dice.chance(MOVES_DURING_THE_YEAR) ? free(ordinary, span.parity(), places) : Optional.<Room>empty();
        var before = span.mask().and(weeks.before(FIRST_WEEK_ELSEWHERE));
        var after = span.mask().minus(before);
        if (other.isEmpty() || before.isEmpty() || after.isEmpty()) {
            return List.of(new RoomUse(room, span.mask()));
        }
        taken.take(other.get(), span.parity(), places);
        return List.of(new RoomUse(room, before), new RoomUse(other.get(), after));
    }

    private Optional<Room> room(Service service, Parity parity, long places) {
        var kind = service.subject().room();
        if (kind == RoomKind.SPORT) {
            return free(of(kind), parity, places);
        }
        var special = kind == RoomKind.ORDINARY ? Optional.<Room>empty() : free(of(kind), parity, places);
        return special.or(() -> home(service).filter(room -> taken.isFree(room, parity, places)))
                .or(() -> free(ordinary, parity, places));
    }

    private Optional<Room> home(Service service) {
        return service.audience() instanceof Division division
                ? Optional.of(ordinary.get(school.divisions().indexOf(division) % ordinary.size()))
                : Optional.empty();
    }

    private Optional<Room> free(List<Room> rooms, Parity parity, long places) {
        return rooms.stream().filter(room -> taken.isFree(room, parity, places)).reduce((first, second) -> second);
    }

    private List<Room> of(RoomKind kind) {
        return school.rooms().stream().filter(room -> room.kind() == kind).toList();
    }
}
