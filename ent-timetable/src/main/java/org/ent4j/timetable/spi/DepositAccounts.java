package org.ent4j.timetable.spi;

import java.util.Optional;
import org.ent4j.model.id.Uai;
import org.ent4j.timetable.automation.DepositAccount;

/** The accounts that the host has opened for deposits. */
@FunctionalInterface
public interface DepositAccounts {

    Optional<DepositAccount> find(Uai school);
}
