package org.ent4j.examples.replay;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.ent4j.model.id.PersonId;
import org.ent4j.viescolaire.SchoolSetup;
import org.ent4j.viescolaire.rollcall.CalledLesson;

/**
 * A script.
 *
 * @param names of everybody in it, as people read them
 * @param pupils in the order of the script
 * @param guardians who answer for them: a script does not say for whom each does
 * @param day whose dashboards are shown at the end
 * @param steps in the order in which they are played
 */
public record Scenario(
        SchoolSetup setup,
        Map<PersonId, String> names,
        List<PersonId> pupils,
        Set<PersonId> guardians,
        List<CalledLesson> lessons,
        LocalDate day,
        List<Step> steps) {

    public Scenario {
        names = Map.copyOf(names);
        pupils = List.copyOf(pupils);
        guardians = Set.copyOf(guardians);
        lessons = List.copyOf(lessons);
        steps = List.copyOf(steps);
    }

    public String name(PersonId person) {
        return names.getOrDefault(person, person.value());
    }
}
