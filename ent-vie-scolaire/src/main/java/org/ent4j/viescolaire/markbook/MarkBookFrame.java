package org.ent4j.viescolaire.markbook;

import java.util.EnumSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.ent4j.model.calendar.DateRange;
import org.ent4j.model.id.ClassRef;
import org.ent4j.model.id.PersonId;
import org.ent4j.model.style.EntStyle;
import org.ent4j.viescolaire.evaluation.SousMatiereId;
import org.ent4j.viescolaire.evaluation.Unscored;
import org.ent4j.viescolaire.rights.Actor;
import org.immutables.value.Value;

/** What stands around a mark book, as the host has it now: who teaches, who learns, and until when it is written in. */
@EntStyle
@Value.Immutable
public interface MarkBookFrame {

    DateRange period();

    /** Co-teachers and those who replace a teacher too, on their days. */
    Belonging teachers();

    Belonging pupils();

    /** Those of the service. */
    Set<SousMatiereId> sousMatieres();

    /** The class of each pupil. */
    Map<PersonId, ClassRef> classes();

    Map<ClassRef, Set<PersonId>> professeursPrincipaux();

    /** A class that is not a key is not locked. */
    Map<ClassRef, EntryLock> locks();

    MarkBookPolicy policy();

    /** The motifs de non-évaluation that may be given; by default all of them. */
    @Value.Default
    default Set<Unscored> motifs() {
        return EnumSet.allOf(Unscored.class);
    }

    MarkBookFrame withLocks(Map<? extends ClassRef, ? extends EntryLock> locks);

    MarkBookFrame withSousMatieres(Iterable<? extends SousMatiereId> sousMatieres);

    MarkBookFrame withTeachers(Belonging teachers);

    MarkBookFrame withPupils(Belonging pupils);

    default EntryLock lock(ClassRef schoolClass) {
        return locks().getOrDefault(schoolClass, EntryLock.none());
    }

    default boolean isProfesseurPrincipal(Actor actor, ClassRef schoolClass) {
        return professeursPrincipaux().getOrDefault(schoolClass, Set.of()).contains(actor.person());
    }

    /** The classes that an entry about the pupil concerns: all of them, when the pupil's own is not known. */
    default Set<ClassRef> classesOf(PersonId pupil) {
        return Optional.ofNullable(classes().get(pupil)).map(Set::of).orElseGet(this::allClasses);
    }

    default Set<ClassRef> allClasses() {
        return Set.copyOf(classes().values());
    }

    static Builder builder() {
        return new Builder();
    }

    /** Builds a frame; period, teachers, pupils and policy are required. */
    final class Builder extends ImmutableMarkBookFrame.Builder {}
}
