package org.ent4j.viescolaire.whereabouts;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import org.ent4j.model.calendar.TimeGrid;
import org.ent4j.model.calendar.TimeSlot;
import org.ent4j.model.id.PersonId;
import org.ent4j.viescolaire.counting.Period;

/**
 * The board of permanences (<i>tableau de bord permanences</i>) of one slot: each pupil in one column. The slot that is on
 * is shown as it is now, one that is over as it was in its last minute, one to come as it is planned at its start.
 *
 * @param at the moment that is shown
 * @param rows in the order of the pupils' ids
 */
public record PermanenceBoard(TimeSlot slot, LocalDateTime at, List<BoardRow> rows) {

    public PermanenceBoard {
        rows = List.copyOf(rows);
    }

    /** The board of one slot on the day of {@code now}. */
    public static PermanenceBoard of(TimeSlot slot, LocalDateTime now, SortedMap<PersonId, DayOfPupil> pupils) {
        var at = shown(period(slot, now.toLocalDate()), now);
        return new PermanenceBoard(
                slot,
                at,
                pupils.entrySet().stream()
                        .map(pupil -> row(pupil.getKey(), at, at.isAfter(now), pupil.getValue()))
                        .toList());
    }

    /** A stay that nobody has ended is no plan for later. */
    private static BoardRow row(PersonId pupil, LocalDateTime at, boolean isToCome, DayOfPupil facts) {
        var planned =
                facts.stays().stream().filter(stay -> stay.until().isPresent()).toList();
        return BoardRow.of(Whereabouts.of(pupil, at, isToCome ? facts.withStays(planned) : facts));
    }

    /** The boards of all slots on the day of {@code now}, in their order. */
    public static List<PermanenceBoard> ofDay(
            TimeGrid grid, LocalDateTime now, SortedMap<PersonId, DayOfPupil> pupils) {
        return grid.slots().stream().map(slot -> of(slot, now, pupils)).toList();
    }

    /** How many pupils each column has, 0 where none is; together they are all. */
    public Map<BoardColumn, Integer> counts() {
        var counts = new EnumMap<BoardColumn, Integer>(BoardColumn.class);
        for (var column : BoardColumn.values()) {
            counts.put(column, 0);
        }
        rows.forEach(row -> counts.merge(row.column(), 1, Integer::sum));
        return Collections.unmodifiableMap(counts);
    }

    public List<BoardRow> in(BoardColumn column) {
        return rows.stream().filter(row -> row.column() == column).toList();
    }

    private static Period period(TimeSlot slot, LocalDate day) {
        return new Period(
                day.atTime(slot.hours().start()), day.atTime(slot.hours().end()));
    }

    private static LocalDateTime shown(Period slot, LocalDateTime now) {
        if (now.isBefore(slot.start())) {
            return slot.start();
        }
        return now.isBefore(slot.end()) ? now : slot.end().minusMinutes(1);
    }
}
