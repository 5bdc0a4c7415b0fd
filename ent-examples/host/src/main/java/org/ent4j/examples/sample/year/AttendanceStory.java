package org.ent4j.examples.sample.year;

import org.ent4j.examples.sample.draw.Dice;
import org.ent4j.examples.sample.school.Academie;
import org.ent4j.examples.sample.school.School;
import org.ent4j.model.calendar.SchoolYear;
import org.ent4j.viescolaire.VieScolaire;

/**
 * Who is away and why, what is observed and what happens, and what vie scolaire does about it: most pupils miss a few
 * half-days, some reach alerts, and a few in some months the numbers of the legal steps.
 *
 * @param seed the same tells the same
 */
public record AttendanceStory(long seed) implements YearStory {

    private static final long AWAY = 7_001;
    private static final long DISCIPLINE = 7_002;
    private static final long DESK = 7_003;

    @Override
    public void tell(VieScolaire vieScolaire, School school, SchoolYear year) {
        var days = SchoolDays.of(year);
        var cast = Cast.of(school, days, seed + AWAY);
        var agenda = new Agenda(
                vieScolaire.setup().absences().zone(), Academie.exportedOn(year).minusDays(1));
        var rollCalls = new RollCallPlot(vieScolaire, cast);
        rollCalls.note(agenda, days);
        new AbsencePlot(vieScolaire, cast, rollCalls).note(agenda);
        new DisciplinePlot(vieScolaire, cast, dice(school, DISCIPLINE)).note(agenda, days);
        new DeskPlot(vieScolaire, cast, dice(school, DESK)).note(agenda, days);
        agenda.play();
    }

    private Dice dice(School school, long part) {
        return Dice.of(seed, school.index(), part);
    }
}
