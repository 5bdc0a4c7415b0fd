package org.ent4j.timetable.ical;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.Month;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.time.zone.ZoneOffsetTransition;
import java.time.zone.ZoneOffsetTransitionRule;
import java.time.zone.ZoneRules;
import java.util.Locale;
import java.util.TimeZone;
import java.util.stream.Stream;
import net.fortuna.ical4j.model.component.Daylight;
import net.fortuna.ical4j.model.component.Observance;
import net.fortuna.ical4j.model.component.Standard;
import net.fortuna.ical4j.model.component.VTimeZone;
import net.fortuna.ical4j.model.property.DtStart;
import net.fortuna.ical4j.model.property.RRule;
import net.fortuna.ical4j.model.property.TzId;
import net.fortuna.ical4j.model.property.TzName;
import net.fortuna.ical4j.model.property.TzOffsetFrom;
import net.fortuna.ical4j.model.property.TzOffsetTo;

/**
 * The time of a school as a VTIMEZONE, by the rules of the JDK, from which the instants of the events come as well: the
 * registry of ical4j gives some zones under another name, as Indian/Reunion under Asia/Dubai.
 */
record SchoolTime(ZoneId zone) {

    static final ZoneId PARIS = ZoneId.of("Europe/Paris");

    private static final int DAYS_OF_A_WEEK = 7;
    private static final int ANY_YEAR = 2026;
    private static final int DAYS_OF_THREE_YEARS = 3 * 366;

    /**
     * Changes that return each year are told by a rule where a rule can say them, otherwise one by one for two years.
     *
     * @param from no event is earlier
     */
    VTimeZone component(LocalDate from) {
        var component = new VTimeZone();
        component.add(new TzId(zone.getId()));
        var since = from.minusYears(1).atStartOfDay();
        (isRegular(since) ? regular(since) : singly(since)).forEach(component::add);
        return component;
    }

    private ZoneRules rules() {
        return zone.getRules();
    }

    private boolean isRegular(LocalDateTime since) {
        var yearly = rules().getTransitionRules();
        return !yearly.isEmpty()
                && yearly.stream().allMatch(SchoolTime::isNthDayOfMonth)
                && rules().getTransitions().stream()
                        .allMatch(each -> each.getDateTimeBefore().isBefore(since));
    }

    /** Whether it is, say, the second or the last Sunday where people live, and not only in UTC. */
    private static boolean isNthDayOfMonth(ZoneOffsetTransitionRule rule) {
        var local = rule.createTransition(ANY_YEAR).getDateTimeBefore();
        return local.getDayOfWeek() == rule.getDayOfWeek()
                && (isLast(rule) || rule.getDayOfMonthIndicator() % DAYS_OF_A_WEEK == 1);
    }

    private static boolean isLast(ZoneOffsetTransitionRule rule) {
        var day = rule.getDayOfMonthIndicator();
        return day == -1
                || day == rule.getMonth().minLength() - DAYS_OF_A_WEEK + 1 && rule.getMonth() != Month.FEBRUARY;
    }

    private Stream<Observance> regular(LocalDateTime since) {
        return rules().getTransitionRules().stream().map(rule -> {
            var first = rule.createTransition(since.getYear());
            var observance = observance(first);
            observance.add(new RRule<>(
                    "FREQ=YEARLY;BYMONTH=%d;BYDAY=%s".formatted(rule.getMonth().getValue(), day(rule))));
            return observance;
        });
    }

    /** {@code -1SU} for the last Sunday of the month, {@code 2SU} for the second. */
    private static String day(ZoneOffsetTransitionRule rule) {
        var nth = isLast(rule) ? -1 : rule.getDayOfMonthIndicator() / DAYS_OF_A_WEEK + 1;
        return nth + rule.getDayOfWeek().name().substring(0, 2);
    }

    private Stream<Observance> singly(LocalDateTime since) {
        var offset = rules().getOffset(since);
        return Stream.concat(
                Stream.of(observance(since, offset, offset)),
                changes(since.atZone(zone).toInstant()).map(this::observance));
    }

    private Stream<ZoneOffsetTransition> changes(Instant since) {
        var until = since.plus(DAYS_OF_THREE_YEARS, ChronoUnit.DAYS);
        return Stream.iterate(
                rules().nextTransition(since),
                each -> each != null && each.getInstant().isBefore(until),
                each -> rules().nextTransition(each.getInstant()));
    }

    private Observance observance(ZoneOffsetTransition change) {
        return observance(change.getDateTimeBefore(), change.getOffsetBefore(), change.getOffsetAfter());
    }

    private Observance observance(LocalDateTime local, ZoneOffset before, ZoneOffset after) {
        var daylight = !before.equals(after) && rules().isDaylightSavings(local.toInstant(before));
        var observance = daylight ? new Daylight() : new Standard();
        observance.add(new TzName(TimeZone.getTimeZone(zone).getDisplayName(daylight, TimeZone.SHORT, Locale.ENGLISH)));
        observance.add(new DtStart<>(local));
        observance.add(new TzOffsetFrom(before));
        observance.add(new TzOffsetTo(after));
        return observance;
    }
}
