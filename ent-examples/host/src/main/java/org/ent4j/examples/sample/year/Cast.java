package org.ent4j.examples.sample.year;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.ent4j.examples.sample.draw.Dice;
import org.ent4j.examples.sample.school.Agent;
import org.ent4j.examples.sample.school.Post;
import org.ent4j.examples.sample.school.Pupil;
import org.ent4j.examples.sample.school.School;
import org.ent4j.viescolaire.rights.Actor;
import org.ent4j.viescolaire.rights.Capacity;

/**
 * Who does what in the story of a school.
 *
 * @param years when each pupil is away
 */
record Cast(School school, List<Actor> teachers, Actor cpe, Map<Pupil, PupilYear> years) {

    static Cast of(School school, SchoolDays days, long seed) {
        var years = new LinkedHashMap<Pupil, PupilYear>();
        school.pupils().forEach(pupil -> years.put(pupil, PupilYear.draw(days, Dice.of(seed, pupil.id()))));
        var teachers = agents(school, Capacity.ENSEIGNANT).toList();
        return new Cast(
                school,
                teachers,
                agents(school, Capacity.VIE_SCOLAIRE).findFirst().orElse(teachers.get(0)),
                years);
    }

    private static Stream<Actor> agents(School school, Capacity capacity) {
        return school.agents().stream()
                .filter(agent -> isOne(agent, capacity))
                .map(agent -> new Actor(SampleIds.agent(agent), capacity));
    }

    private static boolean isOne(Agent agent, Capacity capacity) {
        return capacity == Capacity.ENSEIGNANT
                ? agent.post().teaches()
                : agent.post().equals(Post.CPE);
    }

    /** Who speaks for a pupil: a guardian, or the CPE whom somebody has called. */
    Actor spokesman(Pupil pupil) {
        return SampleIds.guardians(pupil).stream()
                .findFirst()
                .map(guardian -> new Actor(guardian, Capacity.RESPONSABLE))
                .orElse(cpe);
    }

    /** When a pupil is away, in the order of time. */
    Stream<Spell> spells(Pupil pupil) {
        return Optional.ofNullable(years.get(pupil)).stream().flatMap(year -> year.spells().stream());
    }
}
