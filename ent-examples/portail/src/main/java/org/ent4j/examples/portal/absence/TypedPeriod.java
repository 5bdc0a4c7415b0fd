package org.ent4j.examples.portal.absence;

import io.vavr.control.Either;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.ent4j.examples.portal.web.Form;
import org.ent4j.examples.portal.web.Visit;
import org.ent4j.model.calendar.TimeRange;
import org.ent4j.viescolaire.counting.Period;

/**
 * From when to when, as somebody types it: days, and hours that may be left out, which are then those of the school.
 *
 * @param until the last day of a period that recurs every week
 */
public record TypedPeriod(String from, String fromHour, String to, String toHour, String until) {

    static TypedPeriod of(Form form) {
        return new TypedPeriod(
                form.textOr("du", ""),
                form.textOr("de", ""),
                form.textOr("au", ""),
                form.textOr("a", ""),
                form.textOr("jusque", ""));
    }

    static TypedPeriod on(LocalDate day) {
        return new TypedPeriod(day.toString(), "", "", "", "");
    }

    /** The period, and each week the same as long as it recurs; or what is wrong. */
    Either<List<String>, List<Period>> read(Visit visit) {
        var wrong = new ArrayList<String>();
        var first = Form.dayOf(from);
        var last = to.isEmpty() ? first : Form.dayOf(to);
        var end = until.isEmpty() ? last : Form.dayOf(until);
        var days = Stream.of(first, last, end).flatMap(Optional::stream).toList();
        if (days.size() < 3) {
            wrong.add(visit.in("Indiquez des jours, par exemple 2026-11-24.", "Give days, for example 2026-11-24."));
        } else if (!days.stream().allMatch(visit.school().year()::contains)) {
            wrong.add(visit.in(
                            "Ces jours sont hors de l'année scolaire %s.",
                            "These days are outside of the school year %s.")
                    .formatted(visit.school().year()));
        }
        if (!isHour(fromHour) || !isHour(toHour)) {
            wrong.add(visit.in("Indiquez des heures, par exemple 08:30.", "Give hours, for example 08:30."));
        }
        return wrong.isEmpty() ? ordered(visit, days) : Either.left(wrong);
    }

    private Either<List<String>, List<Period>> ordered(Visit visit, List<LocalDate> days) {
        var openings = visit.school().vieScolaire().setup().counting().openings();
        var start = days.get(0).atTime(hour(fromHour, openings.on(days.get(0)).map(TimeRange::start), LocalTime.MIN));
        var end = days.get(1).atTime(hour(toHour, openings.on(days.get(1)).map(TimeRange::end), LocalTime.of(23, 59)));
        return start.isBefore(end)
                ? Either.right(weekly(new Period(start, end), days.get(2)))
                : Either.left(List.of(visit.in("La fin est avant le début.", "The end is before the beginning.")));
    }

    private static List<Period> weekly(Period first, LocalDate until) {
        var periods = new ArrayList<Period>(List.of(first));
        for (var next = later(first); !next.end().toLocalDate().isAfter(until); next = later(next)) {
            periods.add(next);
        }
        return periods;
    }

    private static Period later(Period period) {
        return new Period(period.start().plusWeeks(1), period.end().plusWeeks(1));
    }

    private static boolean isHour(String text) {
        return text.isEmpty() || time(text).isPresent();
    }

    private static LocalTime hour(String text, Optional<LocalTime> ofSchool, LocalTime otherwise) {
        return time(text).or(() -> ofSchool).orElse(otherwise);
    }

    private static Optional<LocalTime> time(String text) {
        try {
            return Optional.of(LocalTime.parse(text));
        } catch (DateTimeException none) {
            return Optional.empty();
        }
    }
}
