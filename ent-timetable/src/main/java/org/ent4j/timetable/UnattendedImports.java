package org.ent4j.timetable;

import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import java.util.function.Consumer;
import org.ent4j.timetable.automation.ImportReport;
import org.ent4j.timetable.spi.DepositAccounts;
import org.ent4j.timetable.spi.Deposits;
import org.ent4j.timetable.spi.ImportReports;
import org.ent4j.timetable.spi.ReadDeposit;

/**
 * Imports what was deposited, one file at a time. Each file ends in a report; none stops those after it. As safe for
 * threads as the ports are; one importer at a time is enough.
 */
public final class UnattendedImports {

    private final Timetables timetables;
    private final DepositAccounts accounts;
    private final Deposits deposits;
    private final ImportReports reports;
    private final ReadDeposit reader;

    private UnattendedImports(
            Timetables timetables,
            DepositAccounts accounts,
            Deposits deposits,
            ImportReports reports,
            ReadDeposit reader) {
        this.timetables = timetables;
        this.accounts = accounts;
        this.deposits = deposits;
        this.reports = reports;
        this.reader = reader;
    }

    public static UnattendedImports of(
            Timetables timetables,
            DepositAccounts accounts,
            Deposits deposits,
            ImportReports reports,
            ReadDeposit reader) {
        return new UnattendedImports(timetables, accounts, deposits, reports, reader);
    }

    /**
     * Imports the file that has waited longest. The report is kept before the file is settled: an import that is killed in
     * between is made again, and finds nothing new.
     *
     * @param at now, as the history of publications keeps it
     * @return what became of it; nothing when no file waits
     */
    public Optional<ImportReport> next(Instant at) {
        return deposits.next().map(deposit -> {
            var report = new UnattendedImport(timetables, accounts, reader, deposit, at).run();
            reports.add(report);
            deposits.settle(deposit, report);
            return report;
        });
    }

    /**
     * Imports all that waits.
     *
     * @param each is told every report as it comes
     * @return how many files there were
     */
    public int all(Clock clock, Consumer<ImportReport> each) {
        var count = 0;
        for (var report = next(clock.instant()); report.isPresent(); report = next(clock.instant())) {
            each.accept(report.get());
            count++;
        }
        return count;
    }
}
