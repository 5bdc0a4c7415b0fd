package org.ent4j.examples.host;

import io.vavr.control.Either;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import org.ent4j.model.feed.FeedSource;
import org.ent4j.model.id.Uai;
import org.ent4j.model.issue.Imported;
import org.ent4j.model.issue.Issue;
import org.ent4j.model.issue.SourceLocation;
import org.ent4j.timetable.Timetables;
import org.ent4j.timetable.UnattendedImports;
import org.ent4j.timetable.automation.AutomationReason.NothingSaidOfIt;
import org.ent4j.timetable.automation.Deposit;
import org.ent4j.timetable.automation.DepositAccount;
import org.ent4j.timetable.automation.ImportReport;
import org.ent4j.timetable.automation.UnattendedPolicy;
import org.ent4j.timetable.feed.edt.crypto.PartnerKeys;
import org.ent4j.timetable.feed.sts.StsReader;
import org.ent4j.timetable.source.SourceTimetable;
import org.ent4j.timetable.spi.DepositAccounts;
import org.ent4j.timetable.spi.Deposits;
import org.ent4j.timetable.spi.ReadDeposit;

/**
 * Files that come by themselves, as this host takes them: a school that has ever imported by hand has an account, and a
 * file is read with what was said of the school's files of this year. What is in force then is deposited; what is to be
 * imported by hand stays in its folder, and what was deposited before stays too.
 */
public final class Intake implements DepositAccounts, ReadDeposit {

    private final EntData data;
    private final UnattendedPolicy policy;
    private final PartnerKeys keys;
    private final LocalDate today;

    public Intake(EntData data, UnattendedPolicy policy, PartnerKeys keys, LocalDate today) {
        this.data = data;
        this.policy = policy;
        this.keys = keys;
        this.today = today;
    }

    /** Imports from a queue. */
    public UnattendedImports from(Deposits queue) {
        return UnattendedImports.of(timetables(), this, keeping(queue), data.importReports(), this);
    }

    private Timetables timetables() {
        return Timetables.of(
                new DirectoryHostItems(data.directory()), data.decisions(), data.publications(), data.adjustments());
    }

    @Override
    public Optional<DepositAccount> find(Uai school) {
        return latest(school).map(key -> new DepositAccount(school, SchoolTimetable.structure(data, school), policy));
    }

    private Optional<SchoolYearKey> latest(Uai school) {
        return data.deposits().latestFirst().stream()
                .filter(key -> key.uai().equals(school))
                .findFirst();
    }

    @Override
    public Imported<SourceTimetable> read(Deposit deposit, DepositAccount account) {
        return files(deposit, account.uai())
                .fold(Imported::refused, files -> files.read(SchoolTimetable.labelDecisions(data)));
    }

    /** The file, with what a person said of the school's files this year. */
    private Either<Issue, TimetableFiles> files(Deposit deposit, Uai school) {
        return RecognisedFile.of(deposit.file(), keys)
                .flatMap(recognised -> recognised.kind().needsItsSchool()
                        ? inContext(recognised, school)
                        : Either.right(TimetableFiles.of(besideSts(recognised, school))));
    }

    private Either<Issue, TimetableFiles> inContext(RecognisedFile recognised, Uai school) {
        var files = Map.of(recognised.kind(), recognised.file());
        return latest(school)
                .flatMap(data.deposits()::of)
                .flatMap(TimetableFiles::context)
                .filter(context -> context.isAbout(today))
                .<Either<Issue, TimetableFiles>>map(
                        context -> Either.right(new TimetableFiles(files, Optional.of(context))))
                .orElseGet(() -> Either.left(Issue.fatal(
                        SourceLocation.of(recognised.file().name()),
                        new NothingSaidOfIt(recognised.file().name()))));
    }

    /** What went back to STS-web goes with what came from it in the same year. */
    private Map<TimetableFile, FeedSource> besideSts(RecognisedFile recognised, Uai school) {
        var files = new EnumMap<TimetableFile, FeedSource>(Map.of(recognised.kind(), recognised.file()));
        if (recognised.kind() == TimetableFile.EMP_STS) {
            StsReader.readEmp(recognised.file()).rows().stream()
                    .map(timetable -> new SchoolYearKey(school, timetable.year()))
                    .flatMap(key -> data.deposits().of(key).stream())
                    .flatMap(before -> before.find(TimetableFile.STS_EMP).stream())
                    .forEach(file -> files.put(TimetableFile.STS_EMP, file));
        }
        return files;
    }

    private Deposits keeping(Deposits queue) {
        return new Deposits() {
            @Override
            public Optional<Deposit> next() {
                return queue.next();
            }

            @Override
            public void settle(Deposit deposit, ImportReport report) {
                if (report.outcome().isInForce()) {
                    keep(deposit, report);
                }
                queue.settle(deposit, report);
            }
        };
    }

    private void keep(Deposit deposit, ImportReport report) {
        var key = report.uai().flatMap(uai -> report.year().map(year -> new SchoolYearKey(uai, year)));
        key.ifPresent(known ->
                files(deposit, known.uai()).peek(files -> data.deposits().put(known, files)));
    }
}
