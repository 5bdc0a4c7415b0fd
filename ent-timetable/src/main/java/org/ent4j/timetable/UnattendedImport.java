package org.ent4j.timetable;

import io.vavr.control.Either;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.ent4j.model.calendar.SchoolYear;
import org.ent4j.model.issue.Imported;
import org.ent4j.model.issue.Issue;
import org.ent4j.model.issue.SourceLocation;
import org.ent4j.model.reconcile.Correspondence;
import org.ent4j.model.reconcile.PlanLine;
import org.ent4j.model.rule.Reason;
import org.ent4j.timetable.automation.AutomationReason.AnotherSource;
import org.ent4j.timetable.automation.AutomationReason.FirstOfTheYear;
import org.ent4j.timetable.automation.AutomationReason.LeftOut;
import org.ent4j.timetable.automation.AutomationReason.NoAccount;
import org.ent4j.timetable.automation.AutomationReason.NotNamedAfterASchool;
import org.ent4j.timetable.automation.AutomationReason.NothingSaidOfIt;
import org.ent4j.timetable.automation.AutomationReason.Overtaken;
import org.ent4j.timetable.automation.AutomationReason.ReaderFailed;
import org.ent4j.timetable.automation.AutomationReason.RowsRejected;
import org.ent4j.timetable.automation.AutomationReason.ToDecide;
import org.ent4j.timetable.automation.AutomationReason.Undecided;
import org.ent4j.timetable.automation.AutomationReason.YearIsOver;
import org.ent4j.timetable.automation.Deposit;
import org.ent4j.timetable.automation.DepositAccount;
import org.ent4j.timetable.automation.ImportOutcome;
import org.ent4j.timetable.automation.ImportReport;
import org.ent4j.timetable.automation.UnknownItems;
import org.ent4j.timetable.publication.Publication;
import org.ent4j.timetable.publication.PublishRefusal.Superseded;
import org.ent4j.timetable.publication.Published;
import org.ent4j.timetable.rapprochement.Expected;
import org.ent4j.timetable.rapprochement.HostItem;
import org.ent4j.timetable.rapprochement.TimetablePlan;
import org.ent4j.timetable.source.SourceTimetable;
import org.ent4j.timetable.spi.DepositAccounts;
import org.ent4j.timetable.spi.ReadDeposit;

/** One file on its way in: each step gives the next what it needs, or ends the import. */
final class UnattendedImport {

    /** How often it is tried to publish while others do. */
    private static final int MOST_TIMES = 4;

    /** The end of an import before its time. */
    private record End(ImportOutcome outcome, Reason why) {}

    private final Timetables timetables;
    private final DepositAccounts accounts;
    private final ReadDeposit reader;
    private final Deposit deposit;
    private final Instant at;
    private final ReportDraft draft;

    UnattendedImport(Timetables timetables, DepositAccounts accounts, ReadDeposit reader, Deposit deposit, Instant at) {
        this.timetables = timetables;
        this.accounts = accounts;
        this.reader = reader;
        this.deposit = deposit;
        this.at = at;
        this.draft = new ReportDraft(deposit, at);
    }

    ImportReport run() {
        return account()
                .flatMap(account -> read(account).flatMap(file -> publish(account, file)))
                .fold(end -> draft.ended(end.outcome(), issue(end.why())), draft::published);
    }

    private Issue issue(Reason why) {
        return Issue.fatal(SourceLocation.of(deposit.file().name()), why);
    }

    private Either<End, DepositAccount> account() {
        var uai = deposit.uai();
        if (uai.isEmpty()) {
            return refused(new NotNamedAfterASchool(deposit.file().name()));
        }
        return accounts.find(uai.get())
                .<Either<End, DepositAccount>>map(Either::right)
                .orElseGet(() -> refused(new NoAccount(uai.get())));
    }

    private static <T> Either<End, T> refused(Reason why) {
        return Either.left(new End(ImportOutcome.REFUSED, why));
    }

    private Either<End, SourceTimetable> read(DepositAccount account) {
        var read = reading(account);
        draft.read(read);
        return read.fatal()
                .<Either<End, SourceTimetable>>map(fatal -> Either.left(end(fatal.reason())))
                .orElseGet(() -> ofSchool(account, read.rows().get(0)).flatMap(file -> whole(account, read)));
    }

    /** A fault of a reader costs the one file, not those behind it in the queue. */
    private Imported<SourceTimetable> reading(DepositAccount account) {
        try {
            return reader.read(deposit, account);
        } catch (RuntimeException fault) {
            return Imported.refused(issue(new ReaderFailed(fault.getClass().getSimpleName())));
        }
    }

    private static End end(Reason why) {
        var byHand = why instanceof NothingSaidOfIt || why instanceof FirstOfTheYear;
        return new End(byHand ? ImportOutcome.BY_HAND : ImportOutcome.REFUSED, why);
    }

    /** Before anything else: the file of another school is nobody's business here. */
    private static Either<End, SourceTimetable> ofSchool(DepositAccount account, SourceTimetable file) {
        return new Expected(Optional.of(account.uai()), Optional.empty())
                .check(file)
                .mapLeft(why -> new End(ImportOutcome.REFUSED, why));
    }

    private static Either<End, SourceTimetable> whole(DepositAccount account, Imported<SourceTimetable> read) {
        return read.isComplete() || account.policy().takesBrokenFiles()
                ? Either.right(read.rows().get(0))
                : Either.left(new End(ImportOutcome.STOPPED, new RowsRejected((int) read.rejected())));
    }

    private Either<End, Published> publish(DepositAccount account, SourceTimetable file) {
        for (var times = 1; times < MOST_TIMES; times++) {
            var published = publishOnce(account, file);
            if (published.isRight() || !(published.getLeft().why() instanceof Superseded)) {
                return published;
            }
        }
        return refused(new Overtaken(MOST_TIMES));
    }

    private Either<End, Published> publishOnce(DepositAccount account, SourceTimetable file) {
        return inForce(account, file)
                .flatMap(current -> plan(account, file, current))
                .flatMap(plan -> timetables
                        .publish(plan, at, account.policy().publishing())
                        .mapLeft(why -> new End(ImportOutcome.REFUSED, why)));
    }

    /** What a person has published of the same software for the year. */
    private Either<End, Publication> inForce(DepositAccount account, SourceTimetable file) {
        var today = LocalDate.ofInstant(at, account.policy().publishing().zone());
        if (file.year().compareTo(SchoolYear.of(today)) < 0) {
            return refused(new YearIsOver(file.year()));
        }
        var current = timetables.current(account.structure(), file.year());
        return current.filter(each -> each.source().equals(file.source()))
                .<Either<End, Publication>>map(Either::right)
                .orElseGet(() -> Either.left(new End(ImportOutcome.BY_HAND, byHand(current, file))));
    }

    private static Reason byHand(Optional<Publication> current, SourceTimetable file) {
        return current.<Reason>map(other -> new AnotherSource(other.source(), file.source()))
                .orElseGet(() -> new FirstOfTheYear(file.year()));
    }

    private Either<End, TimetablePlan> plan(DepositAccount account, SourceTimetable file, Publication current) {
        return plan(account, file, new OpenItems(current));
    }

    /** What is decided of one item may open another: it is planned again until nothing new is open. */
    private Either<End, TimetablePlan> plan(DepositAccount account, SourceTimetable file, OpenItems open) {
        return planned(account, file, open.decisions()).flatMap(plan -> {
            var isNew = open.add(plan.open());
            if (account.policy().unknown() == UnknownItems.STOP
                    && !open.unknown().isEmpty()) {
                return stopped(open.unknown());
            }
            return isNew ? plan(account, file, open) : Either.right(leavingOut(plan, open.unknown()));
        });
    }

    private TimetablePlan leavingOut(TimetablePlan plan, List<PlanLine<HostItem>> unknown) {
        draft.unknown(unknown.stream()
                .map(line -> Issue.warning(
                        where(line),
                        new LeftOut(
                                TimetablePlan.ref(line).kind().label(),
                                line.item().label())))
                .toList());
        return plan;
    }

    private Either<End, TimetablePlan> planned(
            DepositAccount account, SourceTimetable file, List<Correspondence> besides) {
        var school = new Expected(Optional.of(account.uai()), Optional.empty());
        return timetables
                .plan(account.structure(), file, school, account.policy().rapprochement(), besides)
                .mapLeft(why -> new End(ImportOutcome.REFUSED, why));
    }

    private Either<End, TimetablePlan> stopped(List<PlanLine<HostItem>> unknown) {
        draft.unknown(unknown.stream()
                .map(line -> Issue.error(where(line), toDecide(line)))
                .toList());
        return Either.left(new End(ImportOutcome.STOPPED, new Undecided(unknown.size())));
    }

    private static ToDecide toDecide(PlanLine<HostItem> line) {
        return new ToDecide(TimetablePlan.ref(line).kind().label(), line.item().label());
    }

    private SourceLocation where(PlanLine<HostItem> line) {
        return SourceLocation.of(deposit.file().name())
                .element(line.item().kind() + ":" + line.item().key());
    }
}
