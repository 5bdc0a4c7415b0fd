package org.ent4j.timetable.spi;

import org.ent4j.model.issue.Imported;
import org.ent4j.timetable.automation.Deposit;
import org.ent4j.timetable.automation.DepositAccount;
import org.ent4j.timetable.source.SourceTimetable;

/** Reads a deposited file, with the reader that the host chooses for it. */
@FunctionalInterface
public interface ReadDeposit {

    /** One row, or a fatal issue. */
    Imported<SourceTimetable> read(Deposit deposit, DepositAccount account);
}
