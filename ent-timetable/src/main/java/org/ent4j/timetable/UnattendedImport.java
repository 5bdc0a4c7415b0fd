package org.ent4j.timetable;

import io.vavr.control.Either;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.ent4j.model.calendar.SchoolYear;
import org.ent4j.model.issue.Imported;
import org.ent4j.model.issue.Issue;
import org.ent4j.model.issue.SourceLocation;
import org.ent4j.model.reconcile.Correspondence;
import org.ent4j.model.reconcile.PlanLine;
import org.ent4j.model.reconcile.Target;
import org.ent4j.model.rule.Reason;
import org.ent4j.timetable.automation.AutomationReason.AnotherSource;
import org.ent4j.timetable.automation.AutomationReason.FirstOfTheYear;
import org.ent4j.timetable.automation.AutomationReason.LeftOut;
import org.ent4j.timetable.automation.AutomationReason.NoAccount;
import org.ent4j.timetable.automation.AutomationReason.NotNamedAfterASchool;
import org.ent4j.timetable.automation.AutomationReason.RowsRejected;
import org.ent4j.timetable.automation.AutomationReason.ToDecide;
import org.ent4j.timetable.automation.AutomationReason.YearIsOver;
import org.ent4j.timetable.automation.Deposit;
import org.ent4j.timetable.automation.DepositAccount;
import org.ent4j.timetable.automation.ImportOutcome;
import org.ent4j.timetable.automation.ImportReport;
import org.ent4j.timetable.automation.UnknownItems;
import org.ent4j.timetable.publication.Publication;
import org.ent4j.timetable.publication.Published;
import org.ent4j.timetable.rapprochement.Expected;
import org.ent4j.timetable.rapprochement.HostItem;
import org.ent4j.timetable.rapprochement.TimetablePlan;
import org.ent4j.timetable.source.SourceTimetable;
import org.ent4j.timetable.spi.DepositAccounts;
import org.ent4j.timetable.spi.ReadDeposit;

/** One file on its way in: each step gives the next what it needs, or ends the import. */
final class UnattendedImport {

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
        var read = reader.read(deposit, account);
        draft.read(read);
        return read.fatal()
                .<Either<End, SourceTimetable>>map(fatal -> refused(fatal.reason()))
                .orElseGet(() -> whole(account, read));
    }

    private static Either<End, SourceTimetable> whole(DepositAccount account, Imported<SourceTimetable> read) {
        return read.isComplete() || account.policy().takesBrokenFiles()
                ? Either.right(read.rows().get(0))
                : Either.left(new End(ImportOutcome.STOPPED, new RowsRejected((int) read.rejected())));
    }

    private Either<End, Published> publish(DepositAccount account, SourceTimetable file) {
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
        return plan(account, file, List.of()).flatMap(plan -> {
            var unknown = plan.open().stream()
                    .filter(line -> !isInForce(line, current))
                    .toList();
            draft.unknown(unknown.size());
            if (unknown.isEmpty()) {
                return Either.right(plan);
            }
            return account.policy().unknown() == UnknownItems.STOP
                    ? stopped(unknown)
                    : leavingOut(account, file, unknown);
        });
    }

    private Either<End, TimetablePlan> plan(
            DepositAccount account, SourceTimetable file, List<Correspondence> besides) {
        var school = new Expected(Optional.of(account.uai()), Optional.empty());
        return timetables
                .plan(account.structure(), file, school, account.policy().rapprochement(), besides)
                .mapLeft(why -> new End(ImportOutcome.REFUSED, why));
    }

    /** A person has published it under the label of the file, and it stays so. */
    private static boolean isInForce(PlanLine<HostItem> line, Publication current) {
        return current.item(TimetablePlan.ref(line))
                .filter(item -> item.sourceLabel().equals(line.item().label()))
                .isPresent();
    }

    private Either<End, TimetablePlan> stopped(List<PlanLine<HostItem>> unknown) {
        unknown.stream().skip(1).forEach(line -> draft.add(Issue.error(where(line), toDecide(line))));
        return Either.left(new End(ImportOutcome.STOPPED, toDecide(unknown.get(0))));
    }

    private static ToDecide toDecide(PlanLine<HostItem> line) {
        return new ToDecide(TimetablePlan.ref(line).kind().label(), line.item().label());
    }

    private Either<End, TimetablePlan> leavingOut(
            DepositAccount account, SourceTimetable file, List<PlanLine<HostItem>> unknown) {
        var ignored = new ArrayList<Correspondence>();
        for (var line : unknown) {
            draft.add(Issue.warning(
                    where(line),
                    new LeftOut(
                            TimetablePlan.ref(line).kind().label(), line.item().label())));
            ignored.add(Correspondence.first(line.item(), Target.IGNORE));
        }
        return plan(account, file, ignored);
    }

    private SourceLocation where(PlanLine<HostItem> line) {
        return SourceLocation.of(deposit.file().name())
                .element(line.item().kind() + ":" + line.item().key());
    }
}
