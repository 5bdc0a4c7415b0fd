package org.ent4j.viescolaire.spi;

import java.util.Optional;
import org.ent4j.model.id.PersonId;
import org.ent4j.model.id.StructureId;
import org.ent4j.viescolaire.rights.Act;
import org.ent4j.viescolaire.rights.Actor;
import org.ent4j.viescolaire.rollcall.CalledLesson;

/**
 * Who may do what: the host's roles, for example those of {@code ent-access-control}. The rules of this module are held
 * besides: a right to call the roll does not let a teacher change what vie scolaire has locked.
 */
@FunctionalInterface
public interface Rights {

    /**
     * Whether somebody may do it.
     *
     * @param pupil whom it is about; nothing for what is about the school, or about all pupils of a lesson
     */
    boolean may(StructureId school, Actor actor, Act act, Optional<PersonId> pupil);

    /**
     * Whether somebody may call the roll of a lesson: by default, whoever may call any. A host that reserves it to the
     * teachers of the lesson, and to those who stand in for them, says so here.
     */
    default boolean mayCall(StructureId school, Actor actor, CalledLesson lesson) {
        return may(school, actor, Act.CALL_THE_ROLL, Optional.empty());
    }

    /** Everybody may everything: for tests and demonstrations. */
    static Rights open() {
        return (school, actor, act, pupil) -> true;
    }
}
