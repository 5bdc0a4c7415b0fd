package org.ent4j.examples.sample.year;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import org.ent4j.examples.sample.draw.Dice;
import org.ent4j.viescolaire.AlertService.DueStep;
import org.ent4j.viescolaire.VieScolaire;
import org.ent4j.viescolaire.alert.Alert;
import org.ent4j.viescolaire.alert.AlertLife.Move;
import org.ent4j.viescolaire.alert.AlertLife.State;

/** What vie scolaire does about alerts and legal steps at the end of each month: some, and not all. */
final class DeskPlot {

    private static final LocalTime LATE = LocalTime.of(17, 0);

    private final VieScolaire vieScolaire;
    private final Cast cast;
    private final Dice dice;

    DeskPlot(VieScolaire vieScolaire, Cast cast, Dice dice) {
        this.vieScolaire = vieScolaire;
        this.cast = cast;
        this.dice = dice;
    }

    void note(Agenda agenda, SchoolDays days) {
        days.lastOfMonths().forEach(day -> agenda.at(day, LATE, at -> work(day, at)));
    }

    private void work(LocalDate day, Instant at) {
        Told.done(vieScolaire.alerts().open(cast.cpe())).forEach(alert -> look(alert, at));
        Told.done(vieScolaire.alerts().steps(cast.cpe(), day)).stream()
                .filter(step -> step.taken().isEmpty() && dice.chance(0.4))
                .forEach(step -> take(step, at));
    }

    private void look(Alert alert, Instant at) {
        var lot = dice.below(100);
        if (lot < 60 && alert.state() == State.UNSEEN) {
            move(alert, Move.SEE, at);
        }
        if (lot < 35) {
            move(alert, Move.HANDLE, at);
        }
    }

    private void move(Alert alert, Move move, Instant at) {
        Told.done(vieScolaire.alerts().move(at, cast.cpe(), alert.key(), move));
    }

    private void take(DueStep step, Instant at) {
        var due = step.due();
        Told.done(vieScolaire.alerts().take(at, cast.cpe(), step.pupil(), due.step(), due.month(), "Courrier parti"));
    }
}
