package org.ent4j.viescolaire.absence;

import java.util.List;
import java.util.Optional;
import org.ent4j.viescolaire.absence.AbsenceCommand.TakeRollCall;
import org.ent4j.viescolaire.absence.AbsenceEvent.PartMoved;
import org.ent4j.viescolaire.absence.AbsenceEvent.PartSeen;
import org.ent4j.viescolaire.absence.AbsenceEvent.Separated;
import org.ent4j.viescolaire.counting.Period;
import org.ent4j.viescolaire.rollcall.Presence;
import org.ent4j.viescolaire.rollcall.RollCallEntry;

/**
 * What a roll call makes of a pupil's file: parts of that lesson are what the roll says, no more and no less. What stands is
 * not taken away; it is said of it that the pupil was there.
 */
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

    Draft take() {
        var wanted =
                command.entry().map(entry -> Finding.of(entry, command.when())).orElse(List.of());
        own().forEach(part -> keepOrRelease(part, wanted));
        wanted.forEach(this::add);
        see(wanted);
        there().ifPresent(this::separate);
        return draft;
    }

    private List<Part> own() {
        return draft.file().parts().filter(part -> part.origin().equals(origin)).toList();
    }

    private Standing standing() {
        return Standing.of(draft.file());
    }

    private Finding finding(Part part) {
        return new Finding(standing().type(part), part.period());
    }

    private void keepOrRelease(Part part, List<Finding> wanted) {
        var found = finding(part);
        if (wanted.contains(found)) {
            if (!standing().isStanding(part) && isExplained(found)) {
                draft.drop(part.number(), "");
            }
            return;
        }
        var moved = wanted.stream().filter(each -> each.type() == found.type()).findFirst();
        if (moved.isPresent() && !standing().isLocked(part)) {
            draft.happen(new PartMoved(
                    command.at(), command.by(), part.number(), moved.get().period()));
        } else if (!standing().isStanding(part)) {
            draft.drop(part.number(), "");
        }
    }

    private void add(Finding wanted) {
        var known = own().stream().filter(part -> finding(part).equals(wanted)).findFirst();
        if (known.isPresent()) {
            known.filter(part -> part.motif().isEmpty() && !standing().isLocked(part))
                    .ifPresent(part -> reason(part.number(), wanted));
        } else if (!isExplained(wanted)) {
            reason(
                    draft.add(
                            wanted.type(), wanted.period(), origin, Optional.empty(), Optional.of(command.attended())),
                    wanted);
        }
    }

    private void reason(int part, Finding wanted) {
        var entry = command.entry().orElseThrow();
        draft.reason(List.of(part), policy.motif(entry, wanted.type()), entry.comment());
    }

    private boolean isExplained(Finding wanted) {
        return !standing().explaining(wanted, subject()).isEmpty();
    }

    private Optional<String> subject() {
        return Optional.of(command.subject());
    }

    /** Says of what stands what it explains, and when the pupil was there nevertheless. */
    private void see(List<Finding> wanted) {
        for (var part : standing().in(command.when())) {
            var seen = new Seen(
                    wanted.stream().filter(found -> isExplainedBy(part, found)).toList(),
                    there().filter(when -> isContradicted(part, when)));
            if (!seen.equals(part.seen().getOrDefault(command.lesson(), Seen.NOTHING))) {
                draft.happen(new PartSeen(command.at(), command.by(), part.number(), command.lesson(), seen));
            }
        }
    }

    private boolean isExplainedBy(Part part, Finding found) {
        return own().stream().noneMatch(each -> finding(each).equals(found))
                && standing().explaining(found, subject()).contains(part);
    }

    /** An exempt pupil may well sit there. */
    private boolean isContradicted(Part part, Period there) {
        return standing().type(part) != AbsenceType.DISPENSE && part.period().overlaps(there);
    }

    /** When the roll says that the pupil was there. */
    private Optional<Period> there() {
        return command.entry()
                .filter(entry -> entry.presence() == Presence.PRESENT)
                .flatMap(this::there);
    }

    private Optional<Period> there(RollCallEntry entry) {
        var lesson = command.when();
        var day = lesson.start().toLocalDate();
        var from = entry.arrived()
                .map(day::atTime)
                .filter(lesson.start()::isBefore)
                .orElse(lesson.start());
        var to = entry.left().map(day::atTime).filter(lesson.end()::isAfter).orElse(lesson.end());
        return from.isBefore(to) ? Optional.of(new Period(from, to)) : Optional.empty();
    }

    /** A lesson in which the pupil was, between two absences that nobody has looked at: they do not touch after all. */
    private void separate(Period there) {
        for (var dossier : draft.file().live()) {
            var after = dossier.parts().stream()
                    .filter(part -> !part.period().start().isBefore(there.end()))
                    .map(Part::number)
                    .toList();
            if (isApart(dossier, there) && !after.isEmpty()) {
                draft.happen(new Separated(command.at(), command.by(), after, dossier.number(), draft.nextDossier()));
            }
        }
    }

    private static boolean isApart(Dossier dossier, Period there) {
        return dossier.state() == DossierState.NOUVEAU
                && dossier.parts().stream()
                        .allMatch(part -> !part.origin().isAnnounced()
                                && !part.period().overlaps(there)
                                && part.period()
                                        .start()
                                        .toLocalDate()
                                        .equals(there.start().toLocalDate()))
                && dossier.parts().stream()
                        .anyMatch(part -> !part.period().end().isAfter(there.start()));
    }
}
