package org.ent4j.viescolaire.cahier;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.ent4j.model.calendar.DateRange;

/**
 * How much the pupils of a class have to do, by the day on which it is due. Source: OPEN-ENT and Skolengo, workload of a
 * class.
 *
 * @param days all that were asked for, those without work too
 */
public record Workload(SortedMap<LocalDate, DayLoad> days) {

    public Workload {
        days = Collections.unmodifiableSortedMap(new TreeMap<>(days));
    }

    /** Of these works; what is due on other days does not count. */
    public static Workload of(Collection<TravailAFaire> works, DateRange days) {
        var loads = new TreeMap<LocalDate, DayLoad>();
        days.stream().forEach(day -> loads.put(day, DayLoad.NONE));
        works.forEach(travail -> loads.computeIfPresent(travail.due(), (day, load) -> load.plus(travail)));
        return new Workload(loads);
    }

    /**
     * Of the works of séances that are published or will be.
     *
     * @param seances of the class and of the groups in which its pupils are, as the host knows
     */
    public static Workload ofSeances(Collection<Seance> seances, DateRange days) {
        return of(published(seances), days);
    }

    public DayLoad on(LocalDate day) {
        return days.getOrDefault(day, DayLoad.NONE);
    }

    private static List<TravailAFaire> published(Collection<Seance> seances) {
        return seances.stream()
                .filter(Seance::isPublished)
                .flatMap(seance -> seance.works().stream())
                .toList();
    }
}
