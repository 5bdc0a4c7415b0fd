package org.ent4j.examples.sample.year;

import java.util.List;
import org.ent4j.directory.source.SourceKey;
import org.ent4j.directory.source.Sources;
import org.ent4j.examples.sample.school.Academie;
import org.ent4j.examples.sample.school.Agent;
import org.ent4j.examples.sample.school.Audience;
import org.ent4j.examples.sample.school.Pupil;
import org.ent4j.examples.sample.school.School;
import org.ent4j.model.id.PersonId;
import org.ent4j.model.id.StructureId;
import org.ent4j.viescolaire.rights.Actor;
import org.ent4j.viescolaire.rights.Capacity;

/** The people of a made-up school under the ids that reading its export of AAF gives them. */
record MarkedPeople(School school) {

    StructureId id() {
        return new StructureId(school.uai().value());
    }

    static PersonId id(Pupil pupil) {
        return id(pupil.id());
    }

    static PersonId id(Agent agent) {
        return id(agent.id());
    }

    private static PersonId id(long jointure) {
        return new SourceKey(Sources.AAF, Academie.CODE, Long.toString(jointure)).personId();
    }

    /** Who opens periods and services. */
    Actor head() {
        return school.agents().stream()
                .filter(agent -> agent.post().directs())
                .findFirst()
                .map(agent -> new Actor(id(agent), Capacity.DIRECTION))
                .orElseThrow();
    }

    static Actor teacher(Agent agent) {
        return new Actor(id(agent), Capacity.ENSEIGNANT);
    }

    List<Pupil> of(Audience audience) {
        return school.pupils().stream()
                .filter(pupil -> pupil.division().equals(audience)
                        || pupil.groups().stream().anyMatch(audience::equals))
                .toList();
    }
}
