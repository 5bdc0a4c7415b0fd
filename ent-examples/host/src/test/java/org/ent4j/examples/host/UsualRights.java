package org.ent4j.examples.host;

import java.util.EnumSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.ent4j.directory.Directory;
import org.ent4j.directory.person.Guardianship.Authority;
import org.ent4j.model.id.PersonId;
import org.ent4j.model.id.StructureId;
import org.ent4j.viescolaire.rights.Act;
import org.ent4j.viescolaire.rights.Actor;
import org.ent4j.viescolaire.rights.Capacity;
import org.ent4j.viescolaire.spi.Rights;

/** What the usual rules have to say, as a grid by capacity: it believes whatever capacity somebody says he acts in. */
final class UsualRights implements Rights {

    private static final Map<Capacity, Set<Act>> GRID = Map.of(
            Capacity.DIRECTION,
            Set.of(Act.values()),
            Capacity.VIE_SCOLAIRE,
            Set.copyOf(EnumSet.complementOf(EnumSet.of(Act.SANCTION, Act.EXPORT_LIVRETS))),
            Capacity.ENSEIGNANT,
            Set.of(
                    Act.CALL_THE_ROLL,
                    Act.NOTE_OBSERVATIONS,
                    Act.DECLARE_INCIDENTS,
                    Act.GIVE_PUNITIONS,
                    Act.SEE_DISCIPLINE,
                    Act.WRITE_MARKS,
                    Act.SEE_MARKS,
                    Act.HOLD_CONSEIL,
                    Act.GRANT_DISPENSES),
            Capacity.AUTRE_PERSONNEL,
            Set.of(Act.DECLARE_INCIDENTS),
            Capacity.RESPONSABLE,
            Set.of(
                    Act.COMPLETE_ABSENCES,
                    Act.SEE_ABSENCES,
                    Act.SEE_DISCIPLINE,
                    Act.SEE_SANCTIONS,
                    Act.SEE_MARKS,
                    Act.SEE_BULLETINS));

    private final Directory directory;

    UsualRights(Directory directory) {
        this.directory = directory;
    }

    @Override
    public boolean may(StructureId school, Actor actor, Act act, Optional<PersonId> pupil) {
        var isGranted = GRID.getOrDefault(actor.capacity(), Set.of()).contains(act);
        return isGranted
                && (actor.capacity() != Capacity.RESPONSABLE
                        || pupil.filter(each -> answersFor(actor, each)).isPresent());
    }

    private boolean answersFor(Actor actor, PersonId pupil) {
        return directory.person(pupil).stream()
                .flatMap(person -> person.guardians().stream())
                .anyMatch(link -> link.guardian().equals(actor.person()) && link.authority() != Authority.NONE);
    }
}
