package org.ent4j.viescolaire.conseil;

import io.vavr.control.Either;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import org.ent4j.model.decision.Outcome;
import org.ent4j.model.decision.Refusal;
import org.ent4j.model.rule.Rule;
import org.ent4j.viescolaire.conseil.ConseilCommand.ChangeLocks;
import org.ent4j.viescolaire.conseil.ConseilCommand.Close;
import org.ent4j.viescolaire.conseil.ConseilCommand.Hold;
import org.ent4j.viescolaire.conseil.ConseilCommand.Prepare;
import org.ent4j.viescolaire.conseil.ConseilCommand.Proceed;
import org.ent4j.viescolaire.conseil.ConseilCommand.Relock;
import org.ent4j.viescolaire.conseil.ConseilCommand.Reopen;
import org.ent4j.viescolaire.conseil.ConseilCommand.Reschedule;
import org.ent4j.viescolaire.conseil.ConseilCommand.SetAvis;
import org.ent4j.viescolaire.conseil.ConseilCommand.SetOrientations;
import org.ent4j.viescolaire.conseil.ConseilCommand.Unlock;
import org.ent4j.viescolaire.conseil.ConseilCommand.Write;
import org.ent4j.viescolaire.conseil.ConseilCommand.WriteSynthesis;
import org.ent4j.viescolaire.conseil.ConseilCommand.WriteVieScolaire;
import org.ent4j.viescolaire.conseil.ConseilEvent.AvisSet;
import org.ent4j.viescolaire.conseil.ConseilEvent.Closed;
import org.ent4j.viescolaire.conseil.ConseilEvent.Held;
import org.ent4j.viescolaire.conseil.ConseilEvent.LocksChanged;
import org.ent4j.viescolaire.conseil.ConseilEvent.OrientationsSet;
import org.ent4j.viescolaire.conseil.ConseilEvent.Planned;
import org.ent4j.viescolaire.conseil.ConseilEvent.Prepared;
import org.ent4j.viescolaire.conseil.ConseilEvent.Relocked;
import org.ent4j.viescolaire.conseil.ConseilEvent.Reopened;
import org.ent4j.viescolaire.conseil.ConseilEvent.Rescheduled;
import org.ent4j.viescolaire.conseil.ConseilEvent.SynthesisWritten;
import org.ent4j.viescolaire.conseil.ConseilEvent.Unlocked;
import org.ent4j.viescolaire.conseil.ConseilEvent.VieScolaireWritten;
import org.ent4j.viescolaire.conseil.ConseilLife.Move;
import org.ent4j.viescolaire.conseil.ConseilRules.Holding;
import org.ent4j.viescolaire.conseil.ConseilRules.Proceeding;
import org.ent4j.viescolaire.conseil.ConseilRules.Reopening;
import org.ent4j.viescolaire.conseil.ConseilRules.Unlocking;
import org.ent4j.viescolaire.conseil.SheetRules.Writing;
import org.ent4j.viescolaire.conseil.SheetRules.WritingAvis;
import org.ent4j.viescolaire.conseil.SheetRules.WritingOrientations;
import org.ent4j.viescolaire.conseil.SheetRules.WritingText;
import org.ent4j.viescolaire.markbook.EntryLock;
import org.ent4j.viescolaire.markbook.Written;
import org.ent4j.viescolaire.rights.Actor;

/** What becomes of a conseil de classe. Pure: it reads no clock and keeps nothing. */
public record Conseils(ConseilFrame frame) {

    /**
     * Gives a conseil its day.
     *
     * @param lock until when people write
     */
    public Either<Refusal, Outcome<Conseil, ConseilEvent>> plan(
            Instant at, Actor by, ConseilId id, LocalDate day, EntryLock lock) {
        return Refusal.check(List.of(ConseilRules.THE_HEAD_DECIDES), new Proceeding(by, today(at), frame))
                .map(any -> new Planned(at, by, id, day, lock))
                .map(planned -> new Outcome<>(Conseil.planned(planned), List.of(planned)));
    }

    /**
     * Carries out a command.
     *
     * @return what happened, or why nothing did; no event when it was so already, and a refused command changes nothing
     */
    public Either<Refusal, Outcome<Conseil, ConseilEvent>> decide(Conseil conseil, ConseilCommand command) {
        var events = command instanceof Write write ? written(conseil, write) : proceeded(conseil, (Proceed) command);
        return events.map(each -> Outcome.of(conseil, each, ConseilChanges::after));
    }

    private Either<Refusal, List<ConseilEvent>> proceeded(Conseil conseil, Proceed command) {
        if (command instanceof Prepare prepare) {
            return allowed(conseil, Move.PREPARE, prepare, ConseilRules.THE_PROFESSEUR_PRINCIPAL_PREPARES)
                    .map(any -> List.of(new Prepared(prepare.at(), prepare.by())));
        }
        if (command instanceof Hold hold) {
            return hold(conseil, hold);
        }
        if (command instanceof Close close) {
            return allowed(conseil, Move.CLOSE, close, ConseilRules.THE_HEAD_DECIDES)
                    .map(any -> List.of(new Closed(close.at(), close.by())));
        }
        if (command instanceof Reopen reopen) {
            return allowed(conseil, Move.REOPEN, reopen, ConseilRules.THE_HEAD_DECIDES)
                    .flatMap(any ->
                            Refusal.check(List.of(ConseilRules.A_REOPENING_SAYS_WHY), new Reopening(reopen.why())))
                    .map(any -> List.of(new Reopened(reopen.at(), reopen.by(), reopen.why())));
        }
        return dated(conseil, command);
    }

    private Either<Refusal, List<ConseilEvent>> hold(Conseil conseil, Hold hold) {
        var holding = new Holding(conseil.day(), today(hold.at()), hold.members());
        return allowed(conseil, Move.HOLD, hold, ConseilRules.THE_PROFESSEUR_PRINCIPAL_PREPARES)
                .flatMap(any ->
                        Refusal.check(List.of(ConseilRules.SOMEBODY_CHAIRS, ConseilRules.NOT_BEFORE_ITS_DAY), holding))
                .map(any -> List.of(new Held(hold.at(), hold.by(), hold.members())));
    }

    private Either<Refusal, List<ConseilEvent>> dated(Conseil conseil, Proceed command) {
        if (command instanceof Reschedule reschedule) {
            return allowed(conseil, Move.RESCHEDULE, reschedule, ConseilRules.THE_HEAD_DECIDES)
                    .map(any -> unless(
                            conseil.day().equals(reschedule.day()),
                            new Rescheduled(reschedule.at(), reschedule.by(), reschedule.day())));
        }
        if (command instanceof ChangeLocks change) {
            return locked(conseil, change, change.lock(), new LocksChanged(change.at(), change.by(), change.lock()));
        }
        if (command instanceof Relock relock) {
            var after = conseil.lock().relocking(relock.role());
            return locked(conseil, relock, after, new Relocked(relock.at(), relock.by(), relock.role()));
        }
        var unlock = (Unlock) command;
        var after = conseil.lock().unlocking(unlock.role(), unlock.until());
        return Refusal.check(
                        List.of(ConseilRules.UNLOCKED_FOR_A_TIME), new Unlocking(today(unlock.at()), unlock.until()))
                .flatMap(any -> locked(
                        conseil, unlock, after, new Unlocked(unlock.at(), unlock.by(), unlock.role(), unlock.until())));
    }

    private Either<Refusal, List<ConseilEvent>> locked(
            Conseil conseil, Proceed command, EntryLock after, ConseilEvent event) {
        return allowed(conseil, Move.LOCK, command, ConseilRules.THE_HEAD_DECIDES)
                .map(any -> unless(conseil.lock().equals(after), event));
    }

    private Either<Refusal, Proceeding> allowed(
            Conseil conseil, Move move, ConseilCommand command, Rule<Proceeding> rule) {
        return Refusal.fire(ConseilLife.TABLE, conseil.state(), move)
                .flatMap(any -> Refusal.check(List.of(rule), new Proceeding(command.by(), today(command.at()), frame)));
    }

    private Either<Refusal, List<ConseilEvent>> written(Conseil conseil, Write command) {
        var sheet = conseil.sheet(command.pupil());
        if (command instanceof WriteVieScolaire write) {
            var text = write.text().strip();
            return may(conseil, write, SheetRules.ofVieScolaire())
                    .flatMap(any -> fits(write, text, frame.policy().longestVieScolaire()))
                    .map(any -> unless(
                            isSame(sheet.vieScolaire(), text),
                            new VieScolaireWritten(write.at(), write.by(), write.pupil(), text)));
        }
        return may(conseil, command, SheetRules.ofTheConseil()).flatMap(any -> said(sheet, command));
    }

    private Either<Refusal, List<ConseilEvent>> said(PupilSheet sheet, Write command) {
        if (command instanceof WriteSynthesis write) {
            var text = write.text().strip();
            return fits(write, text, frame.policy().longestSynthesis())
                    .map(any -> unless(
                            isSame(sheet.synthesis(), text),
                            new SynthesisWritten(write.at(), write.by(), write.pupil(), text)));
        }
        if (command instanceof SetAvis set) {
            var writing = new WritingAvis(set.pupil(), set.avis(), frame.policy());
            return Refusal.check(List.of(SheetRules.AN_AVIS_OF_THE_SCHOOL), writing)
                    .map(any -> unless(
                            sheet.avis().map(Written::value).equals(set.avis()),
                            new AvisSet(set.at(), set.by(), set.pupil(), set.avis())));
        }
        return oriented(sheet, (SetOrientations) command);
    }

    private Either<Refusal, List<ConseilEvent>> oriented(PupilSheet sheet, SetOrientations set) {
        var writing = new WritingOrientations(set.pupil(), set.orientations(), frame.policy());
        SortedSet<OrientationCode> sorted = new TreeSet<>(set.orientations());
        return Refusal.check(List.of(SheetRules.ORIENTATIONS_OF_THE_SCHOOL), writing)
                .map(any -> unless(
                        sheet.orientations().equals(sorted),
                        new OrientationsSet(set.at(), set.by(), set.pupil(), sorted)));
    }

    private Either<Refusal, Writing> may(Conseil conseil, Write command, List<Rule<Writing>> rules) {
        return Refusal.fire(ConseilLife.TABLE, conseil.state(), Move.WRITE)
                .flatMap(any -> Refusal.check(
                        rules, new Writing(conseil, command.by(), command.pupil(), today(command.at()), frame)));
    }

    private static Either<Refusal, WritingText> fits(Write command, String text, int longest) {
        return Refusal.check(SheetRules.ofTexts(), new WritingText(command.pupil(), text, longest));
    }

    private static boolean isSame(Optional<Written<String>> before, String text) {
        return before.map(Written::value).orElse("").equals(text);
    }

    /** What is so already does not happen again. */
    private static List<ConseilEvent> unless(boolean isSoAlready, ConseilEvent event) {
        return isSoAlready ? List.of() : List.of(event);
    }

    private LocalDate today(Instant at) {
        return frame.policy().day(at);
    }
}
