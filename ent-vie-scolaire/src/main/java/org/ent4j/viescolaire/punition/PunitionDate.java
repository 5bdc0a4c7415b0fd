package org.ent4j.viescolaire.punition;

import java.time.LocalDateTime;
import java.util.Optional;
import java.util.function.Function;
import org.ent4j.model.text.Label;
import org.ent4j.viescolaire.counting.Period;

/**
 * When a punition is done, in one of three shapes, in the school's local time. Source: Skolengo, dueDateTime,
 * scheduledDateTime, startDateTime–endDateTime.
 */
public sealed interface PunitionDate {

    /** The work is handed in until then. */
    record Deadline(LocalDateTime due) implements PunitionDate {}

    /** It happens then. */
    record Moment(LocalDateTime at) implements PunitionDate {}

    /** It lasts that long. */
    record Range(Period when) implements PunitionDate {}

    /** What a date looks like. */
    enum Shape {
        DEADLINE("une échéance", "a deadline"),
        MOMENT("un moment", "a moment"),
        RANGE("un créneau", "a range of time");

        private final Label label;

        Shape(String fr, String en) {
            this.label = Label.of(fr, en);
        }

        public Label label() {
            return label;
        }
    }

    static PunitionDate range(LocalDateTime start, LocalDateTime end) {
        return new Range(new Period(start, end));
    }

    default <R> R fold(
            Function<LocalDateTime, R> deadline, Function<LocalDateTime, R> moment, Function<Period, R> range) {
        if (this instanceof Deadline it) {
            return deadline.apply(it.due);
        }
        return this instanceof Moment it ? moment.apply(it.at) : range.apply(((Range) this).when);
    }

    default Shape shape() {
        return fold(due -> Shape.DEADLINE, at -> Shape.MOMENT, when -> Shape.RANGE);
    }

    /** From when it can be done; a work that is handed in early is done before its deadline. */
    default Optional<LocalDateTime> begins() {
        return fold(due -> Optional.empty(), Optional::of, when -> Optional.of(when.start()));
    }

    /** From when it is over: it was done by then, or not. */
    default LocalDateTime ends() {
        return fold(due -> due, at -> at, Period::end);
    }

    default Optional<Period> period() {
        return fold(due -> Optional.empty(), at -> Optional.empty(), Optional::of);
    }
}
