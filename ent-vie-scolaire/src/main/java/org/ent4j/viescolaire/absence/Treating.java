package org.ent4j.viescolaire.absence;

import io.vavr.control.Either;
import java.util.List;
import java.util.Set;
import org.ent4j.model.decision.Refusal;
import org.ent4j.model.rule.Rule;
import org.ent4j.viescolaire.absence.AbsenceCommand.GiveReason;
import org.ent4j.viescolaire.absence.AbsenceCommand.Justify;
import org.ent4j.viescolaire.absence.AbsenceCommand.RefuseReason;
import org.ent4j.viescolaire.absence.AbsenceCommand.Regularise;
import org.ent4j.viescolaire.absence.AbsenceCommand.Reopen;
import org.ent4j.viescolaire.absence.AbsenceEvent.Justified;
import org.ent4j.viescolaire.absence.AbsenceEvent.ReasonGiven;
import org.ent4j.viescolaire.absence.AbsenceEvent.ReasonRefused;
import org.ent4j.viescolaire.absence.AbsenceEvent.Regularised;
import org.ent4j.viescolaire.absence.AbsenceEvent.Reopened;
import org.ent4j.viescolaire.absence.AbsenceRules.Reasoning;
import org.ent4j.viescolaire.absence.AbsenceRules.Settling;
import org.ent4j.viescolaire.absence.SettlementLife.Move;

/** Reasons, justifications and decisions on the parts of a dossier. */
final class Treating {

    private final Draft draft;
    private final AbsenceCommand command;
    private final AbsencePolicy policy;

    Treating(Draft draft, AbsenceCommand command, AbsencePolicy policy) {
        this.draft = draft;
        this.command = command;
        this.policy = policy;
    }

    Either<Refusal, Draft> reason(GiveReason give) {
        return AbsenceFiles.dossier(draft, give.dossier())
                .flatMap(dossier -> Refusal.check(
                        AbsenceRules.ofReasons(),
                        new Reasoning(dossier.type(), give.motif(), policy.motifs(), give.by())))
                .flatMap(any -> parts(give.dossier(), give.parts(), Move.GIVE_REASON))
                .map(parts -> give.parts().isEmpty() ? withoutReasonFirst(parts) : parts)
                .flatMap(parts -> held(List.of(AbsenceRules.SCHOOLS_REASON_STANDS), parts))
                .map(parts ->
                        happened(new ReasonGiven(give.at(), give.by(), numbers(parts), give.motif(), give.comment())));
    }

    /** A reason for the whole dossier is for what has none; it replaces others when there is no such part. */
    private static List<Part> withoutReasonFirst(List<Part> parts) {
        var without = parts.stream()
                .filter(part -> part.settlement() == Settlement.SANS_MOTIF)
                .toList();
        return without.isEmpty() ? parts : without;
    }

    Either<Refusal, Draft> justify(Justify justify) {
        return parts(justify.dossier(), justify.parts(), Move.JUSTIFY)
                .map(parts -> happened(new Justified(justify.at(), justify.by(), numbers(parts), justify.proof())));
    }

    Either<Refusal, Draft> regularise(Regularise regularise) {
        return decided(regularise.dossier(), regularise.parts(), Move.REGULARISE)
                .flatMap(parts -> held(List.of(AbsenceRules.SHOWN_FIRST), parts))
                .map(parts -> happened(new Regularised(regularise.at(), regularise.by(), numbers(parts))));
    }

    Either<Refusal, Draft> refuse(RefuseReason refuse) {
        return Refusal.check(List.of(AbsenceRules.REFUSAL_SAYS_WHY), refuse.why())
                .flatMap(any -> decided(refuse.dossier(), refuse.parts(), Move.REFUSE))
                .map(parts -> happened(new ReasonRefused(refuse.at(), refuse.by(), numbers(parts), refuse.why())));
    }

    Either<Refusal, Draft> reopen(Reopen reopen) {
        return decided(reopen.dossier(), reopen.parts(), Move.REOPEN)
                .map(parts -> happened(new Reopened(reopen.at(), reopen.by(), numbers(parts))));
    }

    private Draft happened(AbsenceEvent event) {
        draft.happen(event);
        return draft;
    }

    private Either<Refusal, List<Part>> decided(int dossier, Set<Integer> chosen, Move move) {
        return Refusal.check(List.of(AbsenceRules.VIE_SCOLAIRE_DECIDES), command.by())
                .flatMap(any -> parts(dossier, chosen, move));
    }

    /** The parts chosen, each of which allows the move; when none is chosen, all that do. */
    private Either<Refusal, List<Part>> parts(int number, Set<Integer> chosen, Move move) {
        return AbsenceFiles.dossier(draft, number)
                .flatMap(dossier -> Refusal.fire(DossierLife.TABLE, dossier.state(), DossierLife.Move.COMPLETE)
                        .flatMap(any -> AbsenceFiles.parts(dossier, chosen)))
                .flatMap(parts -> chosen.isEmpty() ? allowing(parts, move) : allAllow(parts, move));
    }

    private static Either<Refusal, List<Part>> allowing(List<Part> parts, Move move) {
        var allowing = parts.stream()
                .filter(part ->
                        SettlementLife.TABLE.next(part.settlement(), move).isPresent())
                .toList();
        return allowing.isEmpty() ? allAllow(parts, move) : Either.right(allowing);
    }

    private static Either<Refusal, List<Part>> allAllow(List<Part> parts, Move move) {
        Either<Refusal, List<Part>> all = Either.right(parts);
        for (var part : parts) {
            all = all.flatMap(any ->
                    Refusal.fire(SettlementLife.TABLE, part.settlement(), move).map(next -> parts));
        }
        return all;
    }

    private Either<Refusal, List<Part>> held(List<Rule<Settling>> rules, List<Part> parts) {
        Either<Refusal, List<Part>> all = Either.right(parts);
        for (var part : parts) {
            all = all.flatMap(any -> Refusal.check(rules, new Settling(part, command.by(), policy))
                    .map(held -> parts));
        }
        return all;
    }

    private static List<Integer> numbers(List<Part> parts) {
        return parts.stream().map(Part::number).toList();
    }
}
