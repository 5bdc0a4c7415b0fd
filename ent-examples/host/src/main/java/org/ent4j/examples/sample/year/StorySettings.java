package org.ent4j.examples.sample.year;

import java.math.BigDecimal;
import org.ent4j.model.calendar.SchoolYear;
import org.ent4j.viescolaire.VieScolaire;
import org.ent4j.viescolaire.average.AveragePolicy;
import org.ent4j.viescolaire.average.Rounding;
import org.ent4j.viescolaire.settings.ServiceSettings;
import org.ent4j.viescolaire.settings.SettingsCommand;

/** What made-up schools set of their averages: every third rounds up to half points, the others keep what is usual. */
record StorySettings(VieScolaire vieScolaire, MarkedPeople people, SchoolYear year) {

    private static final int EVERY = 3;
    private static final Rounding HALVES = new Rounding(Rounding.Mode.UP, new BigDecimal("0.5"));

    void set() {
        if (people.school().index() % EVERY == 1) {
            var settings = vieScolaire.evaluationSettings();
            var usual = settings.inForce().service();
            var averages = AveragePolicy.builder().rounding(HALVES).build();
            var wanted = new ServiceSettings(averages, usual.longest(), usual.publishers());
            MarksStory.done(settings.carryOut(
                    new SettingsCommand.Change(MarksStory.morning(year.firstDay()), people.head(), wanted)));
        }
    }
}
