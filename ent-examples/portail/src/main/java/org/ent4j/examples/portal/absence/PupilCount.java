package org.ent4j.examples.portal.absence;

import java.time.LocalDate;
import java.util.List;
import org.ent4j.examples.portal.web.Words;
import org.ent4j.model.calendar.DateRange;
import org.ent4j.model.calendar.DemiJournee;
import org.ent4j.model.calendar.DemiJournee.Half;
import org.ent4j.viescolaire.counting.AttendanceCount;
import org.ent4j.viescolaire.counting.CountingPolicy;

/**
 * What the module has counted of a pupil, in words.
 *
 * @param figures until today, and what is announced for later
 * @param halfDays each half-day until today, the latest first
 * @param how half-days are counted, line by line
 */
public record PupilCount(List<Figure> figures, List<HalfDay> halfDays, List<String> how) {

    private static final LocalDate EVER = LocalDate.of(9999, 12, 31);

    public PupilCount {
        figures = List.copyOf(figures);
        halfDays = List.copyOf(halfDays);
        how = List.copyOf(how);
    }

    /** {@code mardi 24 novembre 2026, matin}. */
    public record HalfDay(String when, Badge excused) {}

    static PupilCount of(AttendanceCount count, LocalDate today, DossierWords words, CountingPolicy policy) {
        var past = count.within(new DateRange(LocalDate.of(1900, 1, 1), today));
        var coming = count.within(new DateRange(today.plusDays(1), EVER));
        return new PupilCount(figures(past, coming, words), halfDays(past, words), how(words.words(), policy));
    }

    private static List<Figure> figures(AttendanceCount past, AttendanceCount coming, DossierWords words) {
        var half = past.halfDayCount();
        var late = past.latenessCount();
        return List.of(
                new Figure(
                        String.valueOf(half.unexcused()),
                        words.in("Demi-journées non excusées", "Half-days not excused")),
                new Figure(String.valueOf(half.excused()), words.in("Demi-journées excusées", "Half-days excused")),
                new Figure(words.hours(past.timeCount().all()), words.in("Durée d'absence", "Time of absence")),
                new Figure(String.valueOf(late.unexcused()), words.in("Retards non excusés", "Latenesses not excused")),
                new Figure(String.valueOf(late.excused()), words.in("Retards excusés", "Latenesses excused")),
                new Figure(
                        String.valueOf(coming.halfDayCount().all()),
                        words.in("Demi-journées annoncées", "Half-days announced")));
    }

    private static List<HalfDay> halfDays(AttendanceCount past, DossierWords words) {
        return past.halfDays().entrySet().stream()
                .sorted((one, other) -> other.getKey().compareTo(one.getKey()))
                .map(each -> new HalfDay(when(each.getKey(), words), badge(each.getValue(), words)))
                .toList();
    }

    private static String when(DemiJournee half, DossierWords words) {
        return words.words().day(half.day())
                + (half.half() == Half.MATIN
                        ? words.in(", matin", ", morning")
                        : words.in(", après-midi", ", afternoon"));
    }

    private static Badge badge(boolean isExcused, DossierWords words) {
        return isExcused
                ? new Badge(words.in("excusée", "excused"), "good")
                : new Badge(words.in("non excusée", "not excused"), "bad");
    }

    private static List<String> how(Words words, CountingPolicy policy) {
        return List.of(
                words.in(
                                "L'après-midi commence à %s ; une absence commencée le matin ne compte l'après-midi que si elle va %d minutes au-delà.",
                                "The afternoon begins at %s; an absence that began before counts for it only when it goes %d minutes further.")
                        .formatted(
                                words.time(policy.boundary()),
                                policy.tolerance().toMinutes()),
                words.in(
                                "Moins de %d minutes font un retard, et non une demi-journée.",
                                "Less than %d minutes are a lateness, and no half-day.")
                        .formatted(policy.latenessThreshold().toMinutes()),
                words.in(
                        "Plusieurs absences d'une même demi-journée n'en font qu'une ; elle est excusée quand tout ce qui la compose l'est.",
                        "Several absences of one half-day are one; it is excused when all that makes it one is."),
                words.in(
                        "Le temps où un appel a trouvé l'élève en cours, ou passé à l'infirmerie ou en permanence, n'est pas compté. Aucun texte ne définit ce décompte : ces seuils sont ceux de l'établissement.",
                        "The time in which a roll call found the pupil there, or spent in the infirmary or in study, is not counted. No text defines this count: the thresholds are the school's."));
    }
}
