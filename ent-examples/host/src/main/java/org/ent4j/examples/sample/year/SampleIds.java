package org.ent4j.examples.sample.year;

import java.util.List;
import org.ent4j.examples.sample.school.Academie;
import org.ent4j.examples.sample.school.Agent;
import org.ent4j.examples.sample.school.Kin;
import org.ent4j.examples.sample.school.Pupil;
import org.ent4j.examples.sample.school.School;
import org.ent4j.model.id.PersonId;
import org.ent4j.model.id.StructureId;

/** What the people and schools of a sample are called once their export has been read. */
public final class SampleIds {

    private SampleIds() {}

    /** {@code AAF:98:21075}. */
    public static PersonId person(long jointure) {
        return new PersonId("AAF:" + Academie.CODE + ":" + jointure);
    }

    public static PersonId pupil(Pupil pupil) {
        return person(pupil.id());
    }

    public static PersonId agent(Agent agent) {
        return person(agent.id());
    }

    /** Those who represent a pupil, in the order of the file. */
    public static List<PersonId> guardians(Pupil pupil) {
        return pupil.kin().stream()
                .filter(Kin::represents)
                .map(kin -> person(kin.guardian().id()))
                .toList();
    }

    public static StructureId school(School school) {
        return new StructureId(school.uai().value());
    }
}
