package org.ent4j.viescolaire.absence;

import io.vavr.control.Either;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.ent4j.model.decision.Outcome;
import org.ent4j.model.decision.Refusal;
import org.ent4j.model.rule.Rule;
import org.ent4j.viescolaire.absence.AbsenceCommand.Cut;
import org.ent4j.viescolaire.absence.AbsenceCommand.Enter;
import org.ent4j.viescolaire.absence.AbsenceCommand.GiveReason;
import org.ent4j.viescolaire.absence.AbsenceCommand.Group;
import org.ent4j.viescolaire.absence.AbsenceCommand.Justify;
import org.ent4j.viescolaire.absence.AbsenceCommand.Lock;
import org.ent4j.viescolaire.absence.AbsenceCommand.NoteFollowUp;
import org.ent4j.viescolaire.absence.AbsenceCommand.Notify;
import org.ent4j.viescolaire.absence.AbsenceCommand.RefuseReason;
import org.ent4j.viescolaire.absence.AbsenceCommand.Regularise;
import org.ent4j.viescolaire.absence.AbsenceCommand.Reopen;
import org.ent4j.viescolaire.absence.AbsenceCommand.ReportDelivery;
import org.ent4j.viescolaire.absence.AbsenceCommand.Separate;
import org.ent4j.viescolaire.absence.AbsenceCommand.TakeRollCall;
import org.ent4j.viescolaire.absence.AbsenceCommand.TakeStay;
import org.ent4j.viescolaire.absence.AbsenceCommand.Unlock;
import org.ent4j.viescolaire.absence.AbsenceCommand.VoidRollCall;
import org.ent4j.viescolaire.absence.AbsenceCommand.Withdraw;
import org.ent4j.viescolaire.absence.AbsenceCommand.WithdrawAll;
import org.ent4j.viescolaire.absence.AbsenceEvent.DeliveryReported;
import org.ent4j.viescolaire.absence.AbsenceEvent.FollowedUp;
import org.ent4j.viescolaire.absence.AbsenceEvent.Grouped;
import org.ent4j.viescolaire.absence.AbsenceEvent.Locked;
import org.ent4j.viescolaire.absence.AbsenceEvent.NotificationDecided;
import org.ent4j.viescolaire.absence.AbsenceEvent.Separated;
import org.ent4j.viescolaire.absence.AbsenceEvent.Unlocked;
import org.ent4j.viescolaire.absence.AbsenceRules.Entering;
import org.ent4j.viescolaire.absence.AbsenceRules.Reasoning;
import org.ent4j.viescolaire.absence.AbsenceRules.Settling;
import org.ent4j.viescolaire.absence.DossierLife.Move;
import org.ent4j.viescolaire.absence.FileRules.Grouping;
import org.ent4j.viescolaire.absence.FileRules.Naming;
import org.ent4j.viescolaire.rights.Actor;

/** What becomes of a pupil's file when somebody wants something of it. Pure: it reads no clock and keeps nothing. */
public final class AbsenceFiles {

    private final Draft draft;
    private final AbsenceCommand command;
    private final AbsencePolicy policy;

    private AbsenceFiles(AbsenceFile file, AbsenceCommand command, AbsencePolicy policy) {
        this.draft = new Draft(file, command);
        this.command = command;
        this.policy = policy;
    }

    /**
     * Carries out a command.
     *
     * @return what happened, which may be nothing, or why not; a refused command changes nothing
     */
    public static Either<Refusal, Outcome<AbsenceFile, AbsenceEvent>> decide(
            AbsenceFile file, AbsenceCommand command, AbsencePolicy policy) {
        return new AbsenceFiles(file, command, policy).decide().map(Draft::outcome);
    }

    private Either<Refusal, Draft> decide() {
        if (command instanceof TakeRollCall take) {
            return Either.right(new RollCallTaking(draft, take, policy).take());
        }
        if (command instanceof TakeStay stay) {
            return Either.right(new StayTaking(draft, stay).take());
        }
        if (command instanceof VoidRollCall voiding) {
            return check(AbsenceRules.VIE_SCOLAIRE_DECIDES).flatMap(any -> new RollCallVoiding(draft, voiding).take());
        }
        if (command instanceof Enter enter) {
            return enter(enter);
        }
        if (command instanceof Withdraw withdraw) {
            return Refusal.check(List.of(FileRules.KNOWN_PART), naming(withdraw.part()))
                    .flatMap(any -> Refusal.check(List.of(GuardianRules.OWN_AND_UNDECIDED), settling(withdraw)))
                    .flatMap(any -> draft.withdraw(withdraw.part(), withdraw.why()));
        }
        if (command instanceof Cut cut) {
            return check(AbsenceRules.VIE_SCOLAIRE_DECIDES).map(any -> draft.cut(cut.origin(), cut.away(), cut.why()));
        }
        if (command instanceof WithdrawAll withdraw) {
            return check(AbsenceRules.VIE_SCOLAIRE_DECIDES).flatMap(any -> withdrawAll(withdraw));
        }
        return settle(new Treating(draft, command, policy));
    }

    private Either<Refusal, Draft> settle(Treating treating) {
        if (command instanceof GiveReason give) {
            return treating.reason(give);
        }
        if (command instanceof Justify justify) {
            return treating.justify(justify);
        }
        if (command instanceof Regularise regularise) {
            return treating.regularise(regularise);
        }
        if (command instanceof RefuseReason refuse) {
            return treating.refuse(refuse);
        }
        if (command instanceof Reopen reopen) {
            return treating.reopen(reopen);
        }
        return follow();
    }

    private Either<Refusal, Draft> follow() {
        if (command instanceof NoteFollowUp note) {
            return check(AbsenceRules.STAFF_FOLLOWS_UP)
                    .flatMap(any -> fired(note.dossier(), Move.TREAT))
                    .map(any -> happened(
                            new FollowedUp(note.at(), note.by(), note.dossier(), note.kind(), note.comment())));
        }
        if (command instanceof Notify notify) {
            return check(AbsenceRules.VIE_SCOLAIRE_DECIDES)
                    .flatMap(any -> fired(notify.dossier(), Move.TREAT))
                    .map(any -> happened(decided(notify)));
        }
        if (command instanceof ReportDelivery report) {
            return delivered(report);
        }
        return ofTheWhole();
    }

    private Either<Refusal, Draft> ofTheWhole() {
        if (command instanceof Group group) {
            return group(group);
        }
        if (command instanceof Separate separate) {
            return separate(separate);
        }
        if (command instanceof Lock lock) {
            return locking(lock.dossier(), Move.LOCK, new Locked(lock.at(), lock.by(), lock.dossier()));
        }
        var unlock = (Unlock) command;
        return locking(
                unlock.dossier(), Move.UNLOCK, new Unlocked(unlock.at(), unlock.by(), unlock.dossier(), unlock.why()));
    }

    private Either<Refusal, Draft> enter(Enter enter) {
        return Refusal.check(AbsenceRules.ofEntries(), new Entering(draft.file(), enter, policy))
                .flatMap(any -> enter.motif().isEmpty()
                        ? Either.right(enter)
                        : Refusal.check(
                                        AbsenceRules.ofReasons(),
                                        new Reasoning(
                                                enter.type(), enter.motif().get(), policy.motifs(), enter.by()))
                                .map(held -> enter))
                .map(any -> entered(enter));
    }

    private Draft entered(Enter enter) {
        var periods = enter.periods().stream().sorted().toList();
        var first = draft.add(enter.type(), periods.get(0), enter.origin(), enter.subject(), Optional.empty());
        var parts = new ArrayList<Integer>(List.of(first));
        var dossier = draft.file().holding(first).orElseThrow().number();
        periods.stream()
                .skip(1)
                .forEach(period -> parts.add(
                        draft.addTo(dossier, enter.type(), period, enter.origin(), enter.subject(), Optional.empty())));
        draft.reason(parts, enter.motif(), enter.comment());
        return draft;
    }

    private Either<Refusal, Draft> withdrawAll(WithdrawAll withdraw) {
        Either<Refusal, Draft> withdrawn = Either.right(draft);
        for (var part : draft.file().parts().toList()) {
            if (part.origin().equals(withdraw.origin())) {
                withdrawn = withdrawn.flatMap(any -> draft.withdraw(part.number(), withdraw.why()));
            }
        }
        return withdrawn;
    }

    private NotificationDecided decided(Notify notify) {
        return new NotificationDecided(
                notify.at(),
                notify.by(),
                draft.file().notifications().size() + 1,
                notify.dossier(),
                notify.means(),
                notify.recipient(),
                notify.model());
    }

    private Either<Refusal, Draft> delivered(ReportDelivery report) {
        return Refusal.check(List.of(FileRules.KNOWN_NOTIFICATION), naming(report.number()))
                .flatMap(any -> Refusal.fire(
                        DeliveryLife.TABLE,
                        Optional.ofNullable(draft.file().notifications().get(report.number()))
                                .orElseThrow()
                                .delivery(),
                        report.move()))
                .map(delivery -> happened(
                        new DeliveryReported(report.at(), report.by(), report.number(), delivery, report.detail())));
    }

    private Either<Refusal, Draft> group(Group group) {
        return check(AbsenceRules.VIE_SCOLAIRE_DECIDES)
                .flatMap(any -> fired(group.from(), Move.GROUP))
                .flatMap(any -> fired(group.into(), Move.CHANGE_PARTS))
                .flatMap(any -> Refusal.check(
                        List.of(FileRules.OF_ONE_TYPE), new Grouping(draft.file(), group.from(), group.into())))
                .map(any -> happened(new Grouped(group.at(), group.by(), group.from(), group.into())));
    }

    private Either<Refusal, Draft> separate(Separate separate) {
        return check(AbsenceRules.VIE_SCOLAIRE_DECIDES)
                .flatMap(any -> fired(separate.dossier(), Move.CHANGE_PARTS))
                .flatMap(any -> dossier(draft, separate.dossier()))
                .flatMap(dossier -> parts(dossier, separate.parts())
                        .flatMap(parts -> Refusal.check(
                                List.of(FileRules.SOME_STAY), new FileRules.Separating(dossier, separate.parts()))))
                .map(any -> happened(new Separated(
                        separate.at(),
                        separate.by(),
                        separate.parts().stream().sorted().toList(),
                        separate.dossier(),
                        draft.nextDossier())));
    }

    private Either<Refusal, Draft> locking(int dossier, Move move, AbsenceEvent event) {
        return check(AbsenceRules.VIE_SCOLAIRE_DECIDES)
                .flatMap(any -> fired(dossier, move))
                .map(any -> happened(event));
    }

    private Either<Refusal, DossierState> fired(int number, Move move) {
        return dossier(draft, number).flatMap(dossier -> Refusal.fire(DossierLife.TABLE, dossier.state(), move));
    }

    private Either<Refusal, Actor> check(Rule<Actor> rule) {
        return Refusal.check(List.of(rule), command.by());
    }

    private Draft happened(AbsenceEvent event) {
        draft.happen(event);
        return draft;
    }

    private Settling settling(Withdraw withdraw) {
        var part = draft.file()
                .parts()
                .filter(each -> each.number() == withdraw.part())
                .findFirst();
        return new Settling(part.orElseThrow(), withdraw.by(), policy);
    }

    private Naming naming(int number) {
        return new Naming(draft.file(), number);
    }

    static Either<Refusal, Dossier> dossier(Draft draft, int number) {
        return Refusal.check(List.of(FileRules.KNOWN_DOSSIER), new Naming(draft.file(), number))
                .map(any -> draft.file().dossier(number).orElseThrow());
    }

    /** The parts chosen, which are the dossier's; all when none is. */
    static Either<Refusal, List<Part>> parts(Dossier dossier, Set<Integer> chosen) {
        return Refusal.check(List.of(FileRules.ITS_PARTS), new FileRules.Separating(dossier, chosen))
                .map(any -> dossier.parts().stream()
                        .filter(part -> chosen.isEmpty() || chosen.contains(part.number()))
                        .toList());
    }
}
