package org.ent4j.viescolaire.alert;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.ent4j.model.calendar.DemiJournee;
import org.ent4j.viescolaire.counting.AttendanceCount;

/**
 * Which legal steps are due of a pupil.
 *
 * @param thresholds from how many unexcused half-days in a month on each step is due; a step without one never is
 */
public record LegalSteps(Map<LegalStep, Integer> thresholds) {

    private static final int COMMISSION = 4;
    private static final int REFERENT = 10;

    public LegalSteps {
        thresholds = Map.copyOf(thresholds);
        if (thresholds.values().stream().anyMatch(threshold -> threshold < 1)) {
            throw new IllegalArgumentException(
                    "Thresholds of %s.\nMaybe a step is to be switched off: leave it out.".formatted(thresholds));
        }
    }

    /** Four, and ten; the ten are an order of magnitude, to be confirmed by each académie. */
    public static LegalSteps usual() {
        return new LegalSteps(
                Map.of(LegalStep.COMMISSION_EDUCATIVE, COMMISSION, LegalStep.PERSONNEL_REFERENT, REFERENT));
    }

    public LegalSteps with(LegalStep step, int threshold) {
        var all = new EnumMap<LegalStep, Integer>(LegalStep.class);
        all.putAll(thresholds);
        all.put(step, threshold);
        return new LegalSteps(all);
    }

    /**
     * A step that is due, or was and was taken.
     *
     * @param month in which the threshold was reached
     * @param reached the half-day that reached it; nothing when the month has too few half-days by now
     * @param halfDays how many unexcused half-days the month has
     */
    public record Due(LegalStep step, YearMonth month, Optional<DemiJournee> reached, int halfDays) {

        /** One that was due, until absences were excused. */
        public static Due noMore(LegalStep step, YearMonth month, int halfDays) {
            return new Due(step, month, Optional.empty(), halfDays);
        }

        /** Whether the number is reached still. */
        public boolean isReached() {
            return reached.isPresent();
        }
    }

    /** Month by month and step by step. */
    public List<Due> due(AttendanceCount count) {
        return unexcused(count).entrySet().stream()
                .flatMap(month -> due(month.getKey(), month.getValue()).stream())
                .toList();
    }

    /** How many unexcused half-days a month has. */
    public static int halfDays(AttendanceCount count, YearMonth month) {
        return unexcused(count).getOrDefault(month, List.of()).size();
    }

    private static SortedMap<YearMonth, List<DemiJournee>> unexcused(AttendanceCount count) {
        var months = new TreeMap<YearMonth, List<DemiJournee>>();
        count.halfDays().forEach((half, isExcused) -> {
            if (!isExcused) {
                months.computeIfAbsent(YearMonth.from(half.day()), any -> new ArrayList<>())
                        .add(half);
            }
        });
        return months;
    }

    private List<Due> due(YearMonth month, List<DemiJournee> unexcused) {
        var due = new ArrayList<Due>();
        for (var step : LegalStep.values()) {
            Optional.ofNullable(thresholds.get(step))
                    .filter(threshold -> unexcused.size() >= threshold)
                    .map(threshold -> new Due(step, month, Optional.of(unexcused.get(threshold - 1)), unexcused.size()))
                    .ifPresent(due::add);
        }
        return due;
    }
}
