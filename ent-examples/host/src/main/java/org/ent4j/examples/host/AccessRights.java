package org.ent4j.examples.host;

import java.util.Optional;
import java.util.function.Function;
import org.ent4j.access.AccessEngine;
import org.ent4j.access.answer.AccessAnswer;
import org.ent4j.directory.person.Guardianship.Authority;
import org.ent4j.directory.person.Person;
import org.ent4j.model.id.PersonId;
import org.ent4j.model.id.StructureId;
import org.ent4j.viescolaire.rights.Act;
import org.ent4j.viescolaire.rights.Actor;
import org.ent4j.viescolaire.rollcall.CalledLesson;
import org.ent4j.viescolaire.spi.Rights;

/**
 * Who may do what in the vie scolaire of one school, as the rules of access say: each question is asked of the engine's
 * snapshot of that moment. Rules name populations and no pupil: that a guardian acts for the pupils whom the directory
 * names him for with authority, and for nobody else, is asked of the directory; and a pupil acts for himself alone.
 */
public final class AccessRights implements Rights {

    private final AccessEngine engine;
    private final Function<PersonId, Optional<Person>> people;
    private final StructureId school;

    /**
     * @param engine rights on the service of {@link ActRoles} and the people of the school as {@link SchoolUsers} has them
     * @param people whom the directory has, by their ids
     * @param school the one that the engine knows: in another one nobody may anything
     */
    public AccessRights(AccessEngine engine, Function<PersonId, Optional<Person>> people, StructureId school) {
        this.engine = engine;
        this.people = people;
        this.school = school;
    }

    @Override
    public boolean may(StructureId where, Actor actor, Act act, Optional<PersonId> pupil) {
        return where.equals(school) && answer(actor, act).granted() && isTied(actor, pupil);
    }

    /** Its teachers, among those who call rolls; of any lesson whoever locks roll calls. */
    @Override
    public boolean mayCall(StructureId where, Actor actor, CalledLesson lesson) {
        return may(where, actor, Act.CALL_THE_ROLL, Optional.empty())
                && (lesson.teachers().contains(actor.person())
                        || may(where, actor, Act.LOCK_ROLL_CALLS, Optional.empty()));
    }

    /** What the rules say, and why; whether a guardian's pupil is his own is no part of it. */
    public AccessAnswer answer(Actor actor, Act act) {
        return engine.snapshot().answer(ActRoles.request(actor, act));
    }

    private boolean isTied(Actor actor, Optional<PersonId> pupil) {
        return switch (actor.capacity()) {
            case RESPONSABLE -> pupil.filter(each -> answersFor(actor, each)).isPresent();
            case ELEVE -> pupil.filter(actor.person()::equals).isPresent();
            default -> true;
        };
    }

    private boolean answersFor(Actor actor, PersonId pupil) {
        return people.apply(pupil).stream()
                .flatMap(person -> person.guardians().stream())
                .anyMatch(link -> link.guardian().equals(actor.person()) && link.authority() != Authority.NONE);
    }
}
