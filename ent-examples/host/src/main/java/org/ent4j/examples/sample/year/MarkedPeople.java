package org.ent4j.examples.sample.year;

import java.util.List;
import org.ent4j.examples.sample.school.Agent;
import org.ent4j.examples.sample.school.Audience;
import org.ent4j.examples.sample.school.Pupil;
import org.ent4j.examples.sample.school.School;
import org.ent4j.model.id.StructureId;
import org.ent4j.viescolaire.rights.Actor;
import org.ent4j.viescolaire.rights.Capacity;

/** The people of a made-up school under the ids that reading its export of AAF gives them. */
record MarkedPeople(School school) {

    StructureId id() {
        return SampleIds.school(school);
    }

    /** Who opens periods and services. */
    Actor head() {
        return school.agents().stream()
                .filter(agent -> agent.post().directs())
                .findFirst()
                .map(agent -> new Actor(SampleIds.agent(agent), Capacity.DIRECTION))
                .orElseThrow();
    }

    static Actor teacher(Agent agent) {
        return new Actor(SampleIds.agent(agent), Capacity.ENSEIGNANT);
    }

    List<Pupil> of(Audience audience) {
        return school.pupils().stream()
                .filter(pupil -> pupil.division().equals(audience)
                        || pupil.groups().stream().anyMatch(audience::equals))
                .toList();
    }
}
