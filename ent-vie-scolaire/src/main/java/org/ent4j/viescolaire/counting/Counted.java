package org.ent4j.viescolaire.counting;

import java.time.Duration;

/**
 * The excused and those that are not; together they are all.
 *
 * @param excused how many the school has accepted
 * @param unexcused how many it has not
 */
public record Counted(int excused, int unexcused) {

    public int all() {
        return excused + unexcused;
    }

    Counted and(boolean isExcused) {
        return isExcused ? new Counted(excused + 1, unexcused) : new Counted(excused, unexcused + 1);
    }

    /**
     * The same of time.
     *
     * @param excused time that the school has accepted
     * @param unexcused time that it has not
     */
    public record Time(Duration excused, Duration unexcused) {

        public Duration all() {
            return excused.plus(unexcused);
        }
    }
}
