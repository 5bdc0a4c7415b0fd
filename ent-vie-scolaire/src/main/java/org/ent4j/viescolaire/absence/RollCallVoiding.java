package org.ent4j.viescolaire.absence;

import io.vavr.control.Either;
import java.util.List;
import org.ent4j.model.decision.Refusal;
import org.ent4j.viescolaire.absence.AbsenceCommand.VoidRollCall;
import org.ent4j.viescolaire.absence.AbsenceEvent.PartSeen;

/** What a roll call that was a mistake leaves of a pupil's file: nothing that it found, and nothing that it saw. */
final class RollCallVoiding {

    private final Draft draft;
    private final VoidRollCall command;

    RollCallVoiding(Draft draft, VoidRollCall command) {
        this.draft = draft;
        this.command = command;
    }

    Either<Refusal, Draft> take() {
        var own = draft.file().parts().filter(this::isOwn).map(Part::number).toList();
        Either<Refusal, Draft> taken = Either.right(draft);
        for (var part : own) {
            taken = taken.flatMap(any -> open(part)).map(any -> draft);
        }
        return taken.map(any -> without(own));
    }

    private boolean isOwn(Part part) {
        return part.origin().equals(Origin.rollCall(command.lesson()));
    }

    private Either<Refusal, Dossier> open(int part) {
        return Refusal.check(
                List.of(FileRules.NOT_LOCKED), draft.file().holding(part).orElseThrow());
    }

    /** What it saw goes first: what is taken away then brings to light what other lessons found, and nothing of this one. */
    private Draft without(List<Integer> own) {
        draft.file()
                .parts()
                .filter(part -> !part.seen()
                        .getOrDefault(command.lesson(), Seen.NOTHING)
                        .equals(Seen.NOTHING))
                .forEach(part -> draft.happen(
                        new PartSeen(command.at(), command.by(), part.number(), command.lesson(), Seen.NOTHING)));
        own.forEach(part -> draft.drop(part, command.why()));
        return draft;
    }
}
