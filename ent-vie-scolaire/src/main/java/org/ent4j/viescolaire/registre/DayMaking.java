package org.ent4j.viescolaire.registre;

import static java.util.stream.Collectors.groupingBy;

import java.time.LocalDate;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.ent4j.model.id.PersonId;
import org.ent4j.viescolaire.counting.Attendance;
import org.ent4j.viescolaire.rollcall.Presence;
import org.ent4j.viescolaire.rollcall.RollCall;

/** Makes the days of a register. */
final class DayMaking {

    /** A lesson and its roll call, side by side. */
    private record Column(RegistreLesson lesson, CalledRoll roll) {
        RollCall rollCall() {
            return roll.rollCall();
        }
    }

    private final RegistreScope scope;
    private final RegistreNames names;

    private DayMaking(RegistreScope scope, RegistreNames names) {
        this.scope = scope;
        this.names = names;
    }

    static List<RegistreDay> days(RegistreScope scope, Collection<CalledRoll> rolls, RegistreNames names) {
        checkOneEach(rolls);
        var making = new DayMaking(scope, names);
        return rolls.stream()
                .filter(roll -> scope.days().contains(day(roll)))
                .collect(groupingBy(DayMaking::day, TreeMap::new, Collectors.toList()))
                .entrySet()
                .stream()
                .map(day -> making.day(day.getKey(), day.getValue()))
                .toList();
    }

    private static LocalDate day(CalledRoll roll) {
        return roll.rollCall().lesson().period().start().toLocalDate();
    }

    private static void checkOneEach(Collection<CalledRoll> rolls) {
        var seen = new HashSet<List<Object>>();
        for (var roll : rolls) {
            var id = roll.rollCall().lesson().id();
            if (!seen.add(List.of(id, day(roll)))) {
                throw new IllegalArgumentException(
                        "Two roll calls of lesson %s on %s.\nMaybe two journals were read as one."
                                .formatted(id, day(roll)));
            }
        }
    }

    private RegistreDay day(LocalDate day, List<CalledRoll> rolls) {
        var columns = rolls.stream()
                .map(roll -> new Column(RegistreLesson.of(roll, scope, names), roll))
                .sorted((one, other) -> RegistreLesson.ORDER.compare(one.lesson(), other.lesson()))
                .toList();
        var lessons = columns.stream().map(Column::lesson).toList();
        var rows = new FrenchOrder()
                .sorted(pupils(columns), names).stream()
                        .map(pupil -> row(pupil, columns))
                        .toList();
        return new RegistreDay(day, lessons, rows);
    }

    private static Set<PersonId> pupils(List<Column> columns) {
        return columns.stream()
                .map(Column::rollCall)
                .flatMap(rollCall ->
                        Stream.concat(rollCall.lesson().pupils().stream(), rollCall.entries().keySet().stream()))
                .collect(Collectors.toSet());
    }

    private RegistreRow row(PersonId pupil, List<Column> columns) {
        var cells = columns.stream()
                .map(column -> cell(pupil, column.roll(), names))
                .toList();
        var spells = IntStream.range(0, cells.size())
                .mapToObj(each -> new Spell(columns.get(each).lesson().period(), cells.get(each)))
                .toList();
        return new RegistreRow(pupil, names.of(pupil), cells, halfDays(cells, spells));
    }

    static RegistreCell cell(PersonId pupil, CalledRoll roll, RegistreNames names) {
        var rollCall = roll.rollCall();
        if (!rollCall.lesson().pupils().contains(pupil) && rollCall.entry(pupil).isEmpty()) {
            return RegistreCell.of(Mark.NOT_CONCERNED);
        }
        if (roll.isUnreadable()) {
            return RegistreCell.of(Mark.UNREADABLE);
        }
        return rollCall.entry(pupil)
                .filter(entry -> rollCall.state().isTaken() || isKnown(pupil, rollCall))
                .map(entry -> RegistreCell.of(entry, names))
                .orElse(RegistreCell.of(Mark.NOT_CALLED));
    }

    /** Before a roll is submitted, presence is a guess; an absence that somebody entered is none. */
    private static boolean isKnown(PersonId pupil, RollCall rollCall) {
        return rollCall.entry(pupil)
                .filter(entry -> entry.presence() != Presence.PRESENT)
                .filter(entry -> entry.isLocked() || rollCall.entered().containsKey(pupil))
                .isPresent();
    }

    /** None of a day with a roll call that nobody can read: the pupil may have been absent then. */
    private OptionalInt halfDays(List<RegistreCell> cells, List<Spell> spells) {
        return scope.counting()
                .filter(any -> cells.stream().noneMatch(cell -> cell.mark() == Mark.UNREADABLE))
                .map(policy -> Attendance.count(Spell.absences(spells), policy, day -> true))
                .map(count -> OptionalInt.of(count.halfDayCount().all()))
                .orElse(OptionalInt.empty());
    }
}
