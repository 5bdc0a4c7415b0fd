package org.ent4j.viescolaire.dashboard;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import org.ent4j.model.calendar.DateRange;
import org.ent4j.model.id.PersonId;
import org.ent4j.viescolaire.absence.AbsencePolicy;
import org.ent4j.viescolaire.absence.AbsenceType;
import org.ent4j.viescolaire.absence.Absences;
import org.ent4j.viescolaire.absence.Dossier;
import org.ent4j.viescolaire.rollcall.Presence;
import org.ent4j.viescolaire.rollcall.RollCall;
import org.ent4j.viescolaire.rollcall.RollCallPolicy;

/**
 * The tableau de bord CPE of a day. Source: Skolengo.
 *
 * @param appels AP
 * @param retards RE: how many dossiers of lateness
 * @param absences AB
 * @param departs DE: the pupils who left a lesson and are in none since
 * @param lines the roll calls, in their order
 */
public record CpeBoard(
        LocalDate day,
        Appels appels,
        int retards,
        AbsenceCount absences,
        Set<PersonId> departs,
        List<RollCallLine> lines) {

    public CpeBoard {
        departs = Set.copyOf(departs);
        lines = List.copyOf(lines);
    }

    /** @param aValider not submitted; those of lessons to come are among them */
    public record Appels(int valides, int aValider) {}

    /** How many dossiers of absence; one is justifié when every part of it on that day is. */
    public record AbsenceCount(int justifiees, int nonJustifiees) {}

    /**
     * As it is at an instant.
     *
     * @param rollCalls of the day, planned ones too, in their order
     * @param isUnreadable whether one cannot be read to its end: it is neither submitted nor to be
     * @param dossiers of any days: those of the day are looked for
     */
    public static CpeBoard of(
            LocalDate day,
            List<RollCall> rollCalls,
            Predicate<RollCall> isUnreadable,
            Collection<Dossier> dossiers,
            Instant now,
            RollCallPolicy policy,
            AbsencePolicy absences) {
        var readable = rollCalls.stream().filter(isUnreadable.negate()).toList();
        var taken = (int)
                readable.stream().filter(rollCall -> rollCall.state().isTaken()).count();
        var ofDay = ofDay(day, dossiers);
        return new CpeBoard(
                day,
                new Appels(taken, readable.size() - taken),
                count(ofDay, AbsenceType.RETARD),
                absences(day, ofDay, absences),
                departs(readable),
                rollCalls.stream()
                        .map(rollCall -> isUnreadable.test(rollCall)
                                ? RollCallLine.unreadable(rollCall.lesson())
                                : RollCallLine.of(rollCall, now, policy))
                        .toList());
    }

    private static List<Dossier> ofDay(LocalDate day, Collection<Dossier> dossiers) {
        return dossiers.stream()
                .filter(dossier -> !dossier.partsOn(DateRange.of(day)).isEmpty())
                .toList();
    }

    private static int count(List<Dossier> dossiers, AbsenceType type) {
        return (int) dossiers.stream().filter(dossier -> dossier.type() == type).count();
    }

    /** One is justifié when every part of that day is. */
    private static AbsenceCount absences(LocalDate day, List<Dossier> dossiers, AbsencePolicy policy) {
        var excused = (int) dossiers.stream()
                .filter(dossier -> dossier.type() == AbsenceType.ABSENCE)
                .filter(dossier -> Absences.by(policy).isExcused(dossier, DateRange.of(day)))
                .count();
        return new AbsenceCount(excused, count(dossiers, AbsenceType.ABSENCE) - excused);
    }

    /** Whoever left, and was not found in a lesson that began later. */
    private static Set<PersonId> departs(List<RollCall> rollCalls) {
        Map<PersonId, RollCall> last = new HashMap<>();
        rollCalls.stream()
                .filter(rollCall -> rollCall.state().isTaken())
                .sorted((one, other) ->
                        one.lesson().period().compareTo(other.lesson().period()))
                .forEach(rollCall -> rollCall.entries().values().stream()
                        .filter(entry -> entry.presence() == Presence.PRESENT)
                        .forEach(entry -> last.put(entry.pupil(), rollCall)));
        var departs = new HashSet<PersonId>();
        last.forEach((pupil, rollCall) ->
                rollCall.entry(pupil).filter(entry -> entry.hasLeft()).ifPresent(entry -> departs.add(pupil)));
        return departs;
    }
}
