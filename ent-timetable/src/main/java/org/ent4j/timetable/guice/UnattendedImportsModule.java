package org.ent4j.timetable.guice;

import com.google.inject.AbstractModule;
import com.google.inject.Provides;
import com.google.inject.Singleton;
import org.ent4j.timetable.Timetables;
import org.ent4j.timetable.UnattendedImports;
import org.ent4j.timetable.spi.DepositAccounts;
import org.ent4j.timetable.spi.Deposits;
import org.ent4j.timetable.spi.ImportReports;
import org.ent4j.timetable.spi.ReadDeposit;

/** Binds {@link UnattendedImports} and its ports, which the host gives; goes with a {@link TimetableModule}. */
public final class UnattendedImportsModule extends AbstractModule {

    private final DepositAccounts accounts;
    private final Deposits deposits;
    private final ImportReports reports;
    private final ReadDeposit reader;

    public UnattendedImportsModule(
            DepositAccounts accounts, Deposits deposits, ImportReports reports, ReadDeposit reader) {
        this.accounts = accounts;
        this.deposits = deposits;
        this.reports = reports;
        this.reader = reader;
    }

    @Override
    protected void configure() {
        requireBinding(Timetables.class);
        bind(DepositAccounts.class).toInstance(accounts);
        bind(Deposits.class).toInstance(deposits);
        bind(ImportReports.class).toInstance(reports);
        bind(ReadDeposit.class).toInstance(reader);
    }

    @Provides
    @Singleton
    UnattendedImports imports(Timetables timetables) {
        return UnattendedImports.of(timetables, accounts, deposits, reports, reader);
    }
}
