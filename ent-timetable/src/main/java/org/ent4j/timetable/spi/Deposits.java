package org.ent4j.timetable.spi;

import java.util.Optional;
import org.ent4j.timetable.automation.Deposit;
import org.ent4j.timetable.automation.ImportReport;

/**
 * The files that wait for their import, in the order in which they came. Whoever takes one holds it until it is settled;
 * one that is not settled, since the import was killed, is the next again.
 */
public interface Deposits {

    /** The one that has waited longest; nothing when none waits. */
    Optional<Deposit> next();

    /** It has met its end, and is not handed out again. */
    void settle(Deposit deposit, ImportReport report);
}
