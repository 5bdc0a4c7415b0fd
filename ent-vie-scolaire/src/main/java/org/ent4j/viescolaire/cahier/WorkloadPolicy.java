package org.ent4j.viescolaire.cahier;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.ent4j.model.rule.Reason;

/**
 * From when on a day is loaded, as the school sees it: no text that was read says so. A loaded day warns the teacher and
 * refuses nothing.
 *
 * @param mostWorks how many works a day takes
 * @param mostTime how long they may take together, as far as it is estimated
 */
public record WorkloadPolicy(int mostWorks, Duration mostTime) {

    /** What to tell a teacher who adds a work to a class that has this workload already. */
    public Optional<LoadedDay> warning(Workload before, TravailAFaire added) {
        return Optional.of(before.on(added.due()).plus(added))
                .filter(this::isTooMuch)
                .map(load -> LoadedDay.of(added.due(), load));
    }

    /** The days that are loaded, in their order. */
    public List<LoadedDay> loaded(Workload workload) {
        return workload.days().entrySet().stream()
                .filter(day -> isTooMuch(day.getValue()))
                .map(day -> LoadedDay.of(day.getKey(), day.getValue()))
                .toList();
    }

    private boolean isTooMuch(DayLoad load) {
        return load.works() > mostWorks || load.estimated().compareTo(mostTime) > 0;
    }

    /**
     * More is due than a day takes.
     *
     * @param works with the one that is added
     * @param minutes of those that were estimated
     */
    public record LoadedDay(LocalDate day, int works, long minutes) implements Reason {

        static LoadedDay of(LocalDate day, DayLoad load) {
            return new LoadedDay(day, load.works(), load.estimated().toMinutes());
        }

        @Override
        public String code() {
            return "cahier.loaded-day";
        }
    }
}
