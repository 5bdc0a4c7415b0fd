package org.ent4j.timetable.feed.sts;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import org.ent4j.model.calendar.DateRange;
import org.ent4j.model.calendar.SchoolYear;
import org.ent4j.model.calendar.WeekMask;
import org.ent4j.model.issue.Issue;
import org.ent4j.timetable.feed.FeedValues;
import org.ent4j.timetable.feed.sts.Alternances.Alternance;

/**
 * The weeks of the alternances as masks.
 *
 * @param week1 Monday of the earliest week; of the earliest in the school year, when one before it would push weeks of
 *     the year beyond the last bit
 * @param masks by the code of the alternance
 */
record Weeks(LocalDate week1, Map<String, WeekMask> masks) {

    private static final int LAST = 62;

    static Weeks of(
            Collection<Alternance> alternances, SchoolYear year, Optional<DateRange> period, List<Issue> issues) {
        var week1 = week1(alternances, year, period.orElse(year.range()));
        var masks = new HashMap<String, WeekMask>();
        for (var alternance : alternances) {
            report(alternance, year, period.orElse(year.range()), issues);
            masks.put(alternance.code(), mask(alternance, week1, issues));
        }
        return new Weeks(week1, masks);
    }

    private static LocalDate week1(Collection<Alternance> alternances, SchoolYear year, DateRange period) {
        var mondays = alternances.stream()
                .flatMap(each -> each.mondays().stream())
                .sorted()
                .toList();
        if (mondays.isEmpty()) {
            return FeedValues.monday(year.firstDay());
        }
        var first = mondays.get(0);
        return number(mondays.get(mondays.size() - 1), first) <= LAST
                ? first
                : mondays.stream().filter(inside(period)).findFirst().orElse(first);
    }

    private static long number(LocalDate monday, LocalDate week1) {
        return ChronoUnit.WEEKS.between(week1, monday) + 1;
    }

    private static Predicate<LocalDate> inside(DateRange period) {
        return monday -> new DateRange(monday, monday.plusDays(6)).overlaps(period);
    }

    private static void report(Alternance alternance, SchoolYear year, DateRange period, List<Issue> issues) {
        var outside = alternance.mondays().stream()
                .filter(Predicate.not(inside(period)))
                .toList();
        if (!outside.isEmpty()) {
            issues.add(Issue.warning(
                    alternance.where(), new StsDefect.WeeksOutsideYear(alternance.code(), outside, year)));
        }
        if (alternance.mondays().isEmpty()) {
            issues.add(Issue.warning(alternance.where(), new StsDefect.NoWeeks(alternance.code())));
        }
    }

    private static WeekMask mask(Alternance alternance, LocalDate week1, List<Issue> issues) {
        var far = alternance.mondays().stream()
                .filter(monday -> !counts(monday, week1))
                .toList();
        if (!far.isEmpty()) {
            issues.add(Issue.error(alternance.where(), new StsDefect.FarWeeks(alternance.code(), far)));
        }
        return WeekMask.of(alternance.mondays().stream()
                .filter(monday -> counts(monday, week1))
                .mapToInt(monday -> (int) number(monday, week1))
                .toArray());
    }

    private static boolean counts(LocalDate monday, LocalDate week1) {
        return !monday.isBefore(week1) && number(monday, week1) <= LAST;
    }

    Optional<WeekMask> mask(String alternance) {
        return Optional.ofNullable(masks.get(alternance));
    }
}
