package org.ent4j.examples.replay;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.ent4j.viescolaire.VieScolaire;
import org.ent4j.viescolaire.memory.InMemoryJournals;
import org.ent4j.viescolaire.spi.Rights;

/**
 * A script that was played to its end.
 *
 * @param school as it is then
 * @param end the moment of the last step
 */
public record Play(Scenario scenario, VieScolaire school, List<Played> steps, Instant end) {

    public Play {
        steps = List.copyOf(steps);
    }

    /** Plays a script; a step that is refused changes nothing, and the play goes on. */
    public static Play of(Scenario scenario) {
        var school = VieScolaire.of(
                scenario.setup(),
                new InMemoryJournals(),
                (any, day) -> scenario.lessons().stream()
                        .filter(lesson -> lesson.period().start().toLocalDate().equals(day))
                        .toList(),
                Rights.open(),
                (any, pupil, day) -> scenario.guardians());
        var played = new ArrayList<Played>();
        for (var step : scenario.steps()) {
            var done = step.doing().apply(school);
            played.add(new Played(step, done.isLeft() ? Optional.of(done.getLeft()) : Optional.empty()));
        }
        return new Play(scenario, school, played, end(scenario));
    }

    private static Instant end(Scenario scenario) {
        return scenario.steps().stream()
                .map(Step::at)
                .max(LocalDateTime::compareTo)
                .orElseGet(() -> scenario.day().atTime(18, 0))
                .atZone(zone(scenario))
                .toInstant();
    }

    private static ZoneId zone(Scenario scenario) {
        return scenario.setup().rollCalls().zone();
    }

    /** Whether every step went as the script says. */
    public boolean isAsExpected() {
        return steps.stream().allMatch(Played::isAsExpected);
    }
}
