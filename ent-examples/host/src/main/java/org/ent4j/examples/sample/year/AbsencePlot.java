package org.ent4j.examples.sample.year;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import org.ent4j.examples.sample.school.Pupil;
import org.ent4j.examples.sample.year.Spell.Outcome;
import org.ent4j.viescolaire.VieScolaire;
import org.ent4j.viescolaire.absence.AbsenceCommand;
import org.ent4j.viescolaire.absence.AbsenceCommand.Enter;
import org.ent4j.viescolaire.absence.AbsenceCommand.GiveReason;
import org.ent4j.viescolaire.absence.AbsenceCommand.RefuseReason;
import org.ent4j.viescolaire.absence.AbsenceCommand.Regularise;
import org.ent4j.viescolaire.absence.AbsenceType;
import org.ent4j.viescolaire.absence.Origin;
import org.ent4j.viescolaire.absence.Origin.Source;
import org.ent4j.viescolaire.absence.Part;

/** How absences and latenesses become known, which reasons are given for them, and what the school makes of these. */
final class AbsencePlot {

    private static final LocalTime BEFORE_SCHOOL = LocalTime.of(8, 10);
    private static final LocalTime AFTER_LUNCH = LocalTime.of(13, 50);
    private static final LocalTime EVENING = LocalTime.of(19, 0);
    private static final LocalTime DESK = LocalTime.of(16, 0);
    private static final int DAYS_TO_DECIDE = 3;

    private final VieScolaire vieScolaire;
    private final Cast cast;
    private final RollCallPlot rollCalls;

    AbsencePlot(VieScolaire vieScolaire, Cast cast, RollCallPlot rollCalls) {
        this.vieScolaire = vieScolaire;
        this.cast = cast;
        this.rollCalls = rollCalls;
    }

    void note(Agenda agenda) {
        cast.years().forEach((pupil, year) -> year.spells().forEach(spell -> note(agenda, pupil, spell)));
    }

    private void note(Agenda agenda, Pupil pupil, Spell spell) {
        if (!isFoundByRollCall(pupil, spell)) {
            agenda.at(known(spell), at -> enter(pupil, spell, at));
        }
        if (!spell.isLateness()) {
            settle(agenda, pupil, spell);
        }
    }

    private boolean isFoundByRollCall(Pupil pupil, Spell spell) {
        return rollCalls.isCalled(pupil.division(), spell.day()) && (spell.isMorning() || spell.isLateness());
    }

    private static LocalDateTime known(Spell spell) {
        if (spell.isAnnounced()) {
            return spell.day().minusDays(1).atTime(EVENING);
        }
        if (spell.isLateness()) {
            return spell.period().end();
        }
        var isMorning = spell.period().start().toLocalTime().equals(Spell.MORNING);
        return spell.day().atTime(isMorning ? BEFORE_SCHOOL : AFTER_LUNCH);
    }

    private void enter(Pupil pupil, Spell spell, Instant at) {
        Told.done(vieScolaire
                .absences()
                .carryOut(
                        SampleIds.pupil(pupil),
                        new Enter(
                                at,
                                spell.isAnnounced() ? cast.spokesman(pupil) : cast.cpe(),
                                spell.isLateness() ? AbsenceType.RETARD : AbsenceType.ABSENCE,
                                List.of(spell.period()),
                                origin(pupil, spell),
                                spell.isAnnounced() || spell.isLateness() ? spell.motif() : Optional.empty(),
                                "")));
    }

    private Origin origin(Pupil pupil, Spell spell) {
        if (isFoundByRollCall(pupil, spell)) {
            return Origin.rollCall(RollCallPlot.lesson(pupil.division(), spell.day()));
        }
        return Origin.of(spell.isAnnounced() ? Source.RESPONSABLE : Source.VIE_SCOLAIRE);
    }

    private void settle(Agenda agenda, Pupil pupil, Spell spell) {
        var back = spell.period().end().toLocalDate();
        if (!spell.isAnnounced()) {
            spell.motif()
                    .ifPresent(motif -> agenda.at(
                            back,
                            EVENING,
                            at -> does(
                                    pupil,
                                    spell,
                                    (dossier, parts) ->
                                            new GiveReason(at, cast.spokesman(pupil), dossier, parts, motif, ""))));
        }
        var decided = back.plusDays(1 + pupil.id() % DAYS_TO_DECIDE);
        if (spell.isAnnounced() || spell.outcome() == Outcome.ACCEPTED) {
            agenda.at(
                    decided,
                    DESK,
                    at -> does(pupil, spell, (dossier, parts) -> new Regularise(at, cast.cpe(), dossier, parts)));
        }
        if (spell.outcome() == Outcome.REFUSED) {
            agenda.at(
                    decided,
                    DESK,
                    at -> does(
                            pupil,
                            spell,
                            (dossier, parts) ->
                                    new RefuseReason(at, cast.cpe(), dossier, parts, "Voir le règlement intérieur.")));
        }
    }

    private void does(Pupil pupil, Spell spell, BiFunction<Integer, Set<Integer>, AbsenceCommand> command) {
        var id = SampleIds.pupil(pupil);
        var file = Told.done(vieScolaire.absences().of(cast.cpe(), id));
        var origin = origin(pupil, spell);
        var part = file.parts()
                .filter(each -> each.origin().equals(origin)
                        && each.period().start().equals(spell.period().start()))
                .map(Part::number)
                .findFirst()
                .orElseThrow(() -> new IllegalStateException(
                        "No part of %s for %s.\nMaybe a story has ended it.".formatted(id, spell)));
        var dossier = file.holding(part).orElseThrow().number();
        Told.done(vieScolaire.absences().carryOut(id, command.apply(dossier, Set.of(part))));
    }
}
