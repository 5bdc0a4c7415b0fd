package org.ent4j.viescolaire.absence;

import io.vavr.control.Either;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import org.ent4j.model.decision.Outcome;
import org.ent4j.model.decision.Refusal;
import org.ent4j.viescolaire.absence.AbsenceEvent.Grouped;
import org.ent4j.viescolaire.absence.AbsenceEvent.Opened;
import org.ent4j.viescolaire.absence.AbsenceEvent.PartAdded;
import org.ent4j.viescolaire.absence.AbsenceEvent.PartSeen;
import org.ent4j.viescolaire.absence.AbsenceEvent.PartWithdrawn;
import org.ent4j.viescolaire.absence.AbsenceEvent.ReasonGiven;
import org.ent4j.viescolaire.counting.Period;
import org.ent4j.viescolaire.counting.Periods;
import org.ent4j.viescolaire.motif.MotifCode;
import org.ent4j.viescolaire.rights.Actor;

/** A file while a command is carried out: each event counts for the next. Thrown away when the command is refused. */
final class Draft {

    private final Instant at;
    private final Actor by;
    private final List<AbsenceEvent> events = new ArrayList<>();
    private AbsenceFile file;

    Draft(AbsenceFile file, AbsenceCommand command) {
        this.file = file;
        this.at = command.at();
        this.by = command.by();
    }

    AbsenceFile file() {
        return file;
    }

    void happen(AbsenceEvent event) {
        if (file.version() == 0) {
            keep(new Opened(at, by, file.pupil(), file.year()));
        }
        keep(event);
    }

    private void keep(AbsenceEvent event) {
        file = AbsenceChanges.after(file, event);
        events.add(event);
    }

    Outcome<AbsenceFile, AbsenceEvent> outcome() {
        return new Outcome<>(file, events);
    }

    /** Adds a part where it belongs, and groups what it joins. */
    int add(AbsenceType type, Period period, Origin origin, Optional<String> subject, Optional<List<Period>> attended) {
        var touched = Touching.of(file, type, period, attended);
        var open = touched.stream()
                .filter(dossier -> dossier.state() != DossierState.VERROUILLE)
                .toList();
        var follows = touched.stream()
                .filter(dossier -> dossier.state() == DossierState.VERROUILLE)
                .map(Dossier::number)
                .findFirst();
        var into = open.stream().findFirst().map(Dossier::number).orElseGet(this::nextDossier);
        var part = addTo(into, type, period, origin, subject, open.isEmpty() ? follows : Optional.empty());
        open.stream().skip(1).forEach(other -> happen(new Grouped(at, by, other.number(), into)));
        return part;
    }

    int addTo(
            int dossier,
            AbsenceType type,
            Period period,
            Origin origin,
            Optional<String> subject,
            Optional<Integer> follows) {
        var part = file.partCount() + 1;
        happen(new PartAdded(at, by, part, dossier, type, period, origin, subject, follows));
        return part;
    }

    int nextDossier() {
        return file.dossiers().size() + 1;
    }

    void reason(List<Integer> parts, Optional<MotifCode> motif, String comment) {
        motif.ifPresent(code -> happen(new ReasonGiven(at, by, parts, code, comment)));
    }

    /** Takes a part away, unless its dossier is locked. */
    Either<Refusal, Draft> withdraw(int part, String why) {
        var dossier = file.holding(part).orElseThrow();
        return Refusal.fire(DossierLife.TABLE, dossier.state(), DossierLife.Move.CHANGE_PARTS)
                .map(any -> drop(part, why));
    }

    /** Takes a part away; what roll calls found in its time comes to light, unless something else explains it. */
    Draft drop(int part, String why) {
        var seen = new TreeMap<>(file.holding(part)
                .flatMap(dossier -> dossier.part(part))
                .orElseThrow()
                .seen());
        happen(new PartWithdrawn(at, by, part, why));
        seen.forEach((lesson, each) -> each.explained().forEach(found -> uncover(lesson, found)));
        return this;
    }

    /** Takes that time from all that came from there, and keeps the rest. */
    Draft cut(Origin origin, Period away, String why) {
        var parts = file.parts()
                .filter(part -> part.origin().equals(origin) && part.period().overlaps(away))
                .toList();
        for (var part : parts) {
            var dossier = file.holding(part.number()).orElseThrow();
            Periods.without(part.period(), List.of(away))
                    .forEach(rest ->
                            addTo(dossier.number(), dossier.type(), rest, origin, part.subject(), Optional.empty()));
            drop(part.number(), why);
        }
        return this;
    }

    private void uncover(String lesson, Finding found) {
        var origin = Origin.rollCall(lesson);
        var explaining = Standing.of(file).explaining(found, Optional.empty());
        if (!explaining.isEmpty()) {
            explaining.forEach(part -> explained(part, lesson, found));
        } else if (file.live().stream().noneMatch(dossier -> holds(dossier, origin, found))) {
            add(found.type(), found.period(), origin, Optional.empty(), Optional.empty());
        }
    }

    private static boolean holds(Dossier dossier, Origin origin, Finding found) {
        return dossier.type() == found.type()
                && dossier.parts().stream()
                        .anyMatch(part ->
                                part.origin().equals(origin) && part.period().equals(found.period()));
    }

    private void explained(Part part, String lesson, Finding found) {
        var known = part.seen().getOrDefault(lesson, Seen.NOTHING);
        if (!known.explained().contains(found)) {
            happen(new PartSeen(at, by, part.number(), lesson, known.and(found)));
        }
    }
}
