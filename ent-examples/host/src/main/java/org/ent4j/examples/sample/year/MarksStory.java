package org.ent4j.examples.sample.year;

import io.vavr.control.Either;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Set;
import org.ent4j.examples.sample.school.School;
import org.ent4j.model.calendar.SchoolYear;
import org.ent4j.model.decision.Refusal;
import org.ent4j.model.id.ClassRef;
import org.ent4j.viescolaire.VieScolaire;
import org.ent4j.viescolaire.periodicity.Periodicity;

/**
 * The marks of a made-up school in a year, told to its vie scolaire as heads and teachers do it: periods, evaluation services with
 * their coefficients, dispenses, evaluations of every service in every period with marks out of 20, 10 and 5, and what stands
 * in the place of marks. The same school and year give the same story.
 */
public final class MarksStory implements YearStory {

    private static final ZoneId ZONE = ZoneId.of("Europe/Paris");
    private static final int MORNING = 8;
    private static final int EVENING = 18;

    /**
     * Tells all of a year.
     *
     * @param vieScolaire of the school, which knows its classes and groups, and lets its people do their work
     * @throws IllegalStateException when it refuses something
     */
    @Override
    public void tell(VieScolaire vieScolaire, School school, SchoolYear year) {
        var people = new MarkedPeople(school);
        divide(vieScolaire, people, year);
        new StorySettings(vieScolaire, people, year).set();
        var services = new StoryServices(vieScolaire, people, year);
        services.open();
        new StoryBooks(vieScolaire, people, year).fill(services.evaluated());
    }

    private static void divide(VieScolaire vieScolaire, MarkedPeople people, SchoolYear year) {
        var wanted = Periodicity.none(year);
        for (var division : people.school().divisions()) {
            var system = StoryPeriods.of(division, year);
            wanted = wanted.with(system).with(new ClassRef(people.id(), division.code()), system.id());
        }
        var periodicity = vieScolaire.periodicity();
        done(periodicity
                .plan(people.head(), wanted, Set.of())
                .flatMap(plan -> periodicity.apply(morning(year.firstDay()), people.head(), plan)));
    }

    static Instant morning(LocalDate day) {
        return day.atTime(MORNING, 0).atZone(ZONE).toInstant();
    }

    static Instant evening(LocalDate day) {
        return day.atTime(EVENING, 0).atZone(ZONE).toInstant();
    }

    static <T> T done(Either<Refusal, T> decided) {
        return decided.getOrElseThrow(refused -> new IllegalStateException(
                "Refused: %s.\nMaybe the directory knows other classes than the story.".formatted(refused.reasons())));
    }
}
