package org.ent4j.viescolaire.alert;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/**
 * When a school wants to be alerted.
 *
 * @param thresholds from how many on; a type without one never alerts
 * @param absences in what absences are counted; all else is counted one by one
 * @param boundary when the afternoon begins
 * @param since facts before are of an earlier year
 * @param isExcluded which facts never count, by their motif or since they are excused
 */
public record AlertPolicy(
        Map<AlertType, Integer> thresholds,
        Bucket absences,
        LocalTime boundary,
        LocalDate since,
        Predicate<AlertFact> isExcluded) {

    public AlertPolicy {
        thresholds = Map.copyOf(thresholds);
    }

    /** The thresholds of OPEN-ENT, absences by half-day, what is excused excluded. */
    public static AlertPolicy usual(LocalDate firstDayOfYear, LocalTime boundary) {
        var thresholds =
                Arrays.stream(AlertType.values()).collect(Collectors.toMap(type -> type, AlertType::usualThreshold));
        return new AlertPolicy(thresholds, Bucket.HALF_DAY, boundary, firstDayOfYear, AlertFact::isExcused);
    }

    public AlertPolicy with(AlertType type, int threshold) {
        var all = new EnumMap<AlertType, Integer>(AlertType.class);
        all.putAll(thresholds);
        all.put(type, threshold);
        return new AlertPolicy(all, absences, boundary, since, isExcluded);
    }

    public AlertPolicy by(Bucket bucket) {
        return new AlertPolicy(thresholds, bucket, boundary, since, isExcluded);
    }

    public AlertPolicy excluding(Predicate<AlertFact> excluded) {
        return new AlertPolicy(thresholds, absences, boundary, since, isExcluded.or(excluded));
    }

    boolean counts(AlertFact fact) {
        return !fact.when().toLocalDate().isBefore(since) && !isExcluded.test(fact);
    }

    Object bucket(AlertFact fact) {
        return fact.type() == AlertType.ABSENCE ? absences.of(fact, boundary) : fact.id();
    }
}
