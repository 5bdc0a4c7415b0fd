package org.ent4j.viescolaire.absence;

import io.vavr.control.Either;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.ent4j.viescolaire.absence.AbsenceCommand.TakeRollCall;
import org.ent4j.viescolaire.absence.AbsenceEvent.PartSeen;
import org.ent4j.viescolaire.counting.Period;
import org.ent4j.viescolaire.decision.Refusal;
import org.ent4j.viescolaire.rollcall.Presence;

/** What a roll call makes of a pupil's file: parts of that lesson are what the roll says, no more and no less. */
final class RollCallTaking {

    private final Draft draft;
    private final TakeRollCall command;
    private final AbsencePolicy policy;
    private final Origin origin;

    RollCallTaking(Draft draft, TakeRollCall command, AbsencePolicy policy) {
        this.draft = draft;
        this.command = command;
        this.policy = policy;
        this.origin = Origin.rollCall(command.lesson());
    }

    Either<Refusal, Draft> take() {
        var wanted = wanted();
        Either<Refusal, Draft> taken = Either.right(draft);
        for (var part : ofTheLesson()) {
            if (!isWanted(part, wanted)) {
                taken = taken.flatMap(any -> draft.withdraw(part.number(), ""));
            }
        }
        return taken.map(any -> {
            wanted.forEach(this::add);
            see(wanted);
            return draft;
        });
    }

    private List<Finding> wanted() {
        return command.entry().map(entry -> Finding.of(entry, command.when())).orElse(List.of());
    }

    private List<Part> ofTheLesson() {
        return draft.file().parts().filter(part -> part.origin().equals(origin)).toList();
    }

    private boolean isWanted(Part part, List<Finding> wanted) {
        var type = draft.file().holding(part.number()).orElseThrow().type();
        return wanted.contains(new Finding(type, part.period()));
    }

    private void add(Finding wanted) {
        var known = ofTheLesson().stream()
                .filter(part -> isWanted(part, List.of(wanted)))
                .findFirst();
        if (known.isPresent()) {
            known.filter(part -> part.motif().isEmpty()).ifPresent(part -> reason(part.number(), wanted));
        } else if (!isExplained(wanted)) {
            reason(draft.add(wanted.type(), wanted.period(), origin, Optional.of(command.attended())), wanted);
        }
    }

    private void reason(int part, Finding wanted) {
        var entry = command.entry().orElseThrow();
        draft.reason(List.of(part), policy.motif(entry, wanted.type()), entry.comment());
    }

    private boolean isExplained(Finding wanted) {
        return announced().anyMatch(part -> explains(part, wanted));
    }

    private boolean explains(Part part, Finding wanted) {
        return draft.file().holding(part.number()).orElseThrow().type().explains(wanted.type())
                && part.period().contains(wanted.period());
    }

    private Stream<Part> announced() {
        return draft.file()
                .parts()
                .filter(part -> part.origin().isAnnounced() && part.period().overlaps(command.when()));
    }

    /** Says of what was announced what it explains, and when the pupil was there nevertheless. */
    private void see(List<Finding> wanted) {
        announced().toList().forEach(part -> {
            var seen = new Seen(
                    wanted.stream().filter(finding -> explains(part, finding)).toList(), there(part));
            if (!seen.equals(part.seen().getOrDefault(command.lesson(), Seen.NOTHING))) {
                draft.happen(new PartSeen(command.at(), command.by(), part.number(), command.lesson(), seen));
            }
        });
    }

    /** An exempt pupil may well sit there. */
    private Optional<Period> there(Part part) {
        var type = draft.file().holding(part.number()).orElseThrow().type();
        return type == AbsenceType.ABSENCE || type == AbsenceType.PRESENCE_AILLEURS
                ? there().filter(part.period()::overlaps)
                : Optional.empty();
    }

    private Optional<Period> there() {
        var lesson = command.when();
        var day = lesson.start().toLocalDate();
        return command.entry()
                .filter(entry -> entry.presence() == Presence.PRESENT)
                .map(entry -> new Period(
                        entry.arrived()
                                .map(day::atTime)
                                .filter(lesson.start()::isBefore)
                                .orElse(lesson.start()),
                        entry.left()
                                .map(day::atTime)
                                .filter(lesson.end()::isAfter)
                                .orElse(lesson.end())));
    }
}
