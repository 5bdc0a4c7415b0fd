package org.ent4j.viescolaire.alert;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
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
     * A step that is due.
     *
     * @param month in which the threshold was reached
     * @param reached the half-day that reached it
     * @param halfDays how many unexcused half-days the month has
     */
    public record Due(LegalStep step, YearMonth month, DemiJournee reached, int halfDays) {}

    /** Month by month and step by step. */
    public List<Due> due(AttendanceCount count) {
        var months = new TreeMap<YearMonth, List<DemiJournee>>();
        count.halfDays().forEach((half, isExcused) -> {
            if (!isExcused) {
                months.computeIfAbsent(YearMonth.from(half.day()), any -> new ArrayList<>())
                        .add(half);
            }
        });
        return months.entrySet().stream()
                .flatMap(month -> due(month.getKey(), month.getValue()).stream())
                .toList();
    }

    private List<Due> due(YearMonth month, List<DemiJournee> unexcused) {
        var due = new ArrayList<Due>();
        for (var step : LegalStep.values()) {
            Optional.ofNullable(thresholds.get(step))
                    .filter(threshold -> unexcused.size() >= threshold)
                    .map(threshold -> new Due(step, month, unexcused.get(threshold - 1), unexcused.size()))
                    .ifPresent(due::add);
        }
        return due;
    }
}
