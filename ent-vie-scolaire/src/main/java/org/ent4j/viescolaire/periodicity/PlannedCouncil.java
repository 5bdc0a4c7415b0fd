package org.ent4j.viescolaire.periodicity;

import java.time.LocalDate;

/**
 * The council of a class for a period, which the class's periodicity makes.
 *
 * @param index the place of the period in its system, from 1
 * @param periods how many periods the system has
 */
public record PlannedCouncil(ClassPeriod key, SchoolPeriod period, int index, int periods) {

    /** When it meets. */
    public LocalDate day() {
        return period.council();
    }

    /** The bulletins of the class that go with it. */
    public PlannedBulletins bulletins() {
        return new PlannedBulletins(key, period.entryDeadline(), period.publication());
    }
}
