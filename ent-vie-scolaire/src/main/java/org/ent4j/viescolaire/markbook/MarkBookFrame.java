package org.ent4j.viescolaire.markbook;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
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
import org.ent4j.viescolaire.service.ServiceState;
import org.ent4j.viescolaire.skill.SkillId;
import org.immutables.value.Value;

/** What stands around a mark book, as the host has it now: who teaches, who learns, and until when it is written in. */
@EntStyle
@Value.Immutable
public interface MarkBookFrame {

    DateRange period();

    /** Co-teachers and those who replace a teacher too, on their days. */
    Belonging teachers();

    Belonging pupils();

    /** Of the service; by default it is open. */
    @Value.Default
    default ServiceState state() {
        return ServiceState.OPEN;
    }

    /** Whether pupils are evaluated in the service; by default they are. */
    @Value.Default
    default boolean isEvaluated() {
        return true;
    }

    /** Those of the service. */
    Set<SousMatiereId> sousMatieres();

    /** The class of each pupil. */
    Map<PersonId, ClassRef> classes();

    /** Pupils whose class follows other periods than the one of the book, with those: they are given nothing in it. */
    Map<PersonId, OtherPeriods> otherPeriods();

    Map<ClassRef, Set<PersonId>> professeursPrincipaux();

    /** A class that is not a key is not locked. */
    Map<ClassRef, EntryLock> locks();

    /** Those of the subject in the school's repository; none where the school has no repository. */
    Set<SkillId> skills();

    /** Who is dispensed from the service, and when. */
    Map<PersonId, List<Exemption>> exemptions();

    MarkBookPolicy policy();

    /** The motifs de non-évaluation that may be given; by default all of them. */
    @Value.Default
    default Set<Unscored> motifs() {
        return EnumSet.allOf(Unscored.class);
    }

    MarkBookFrame withLocks(Map<? extends ClassRef, ? extends EntryLock> locks);

    MarkBookFrame withSousMatieres(Iterable<? extends SousMatiereId> sousMatieres);

    MarkBookFrame withSkills(Iterable<? extends SkillId> skills);

    MarkBookFrame withExemptions(Map<? extends PersonId, ? extends List<Exemption>> exemptions);

    MarkBookFrame withTeachers(Belonging teachers);

    MarkBookFrame withPupils(Belonging pupils);

    /** Whether something may be written in the book of such a service. */
    default boolean isInUse() {
        return isEvaluated() && (state() == ServiceState.DRAFT || state() == ServiceState.OPEN);
    }

    default EntryLock lock(ClassRef schoolClass) {
        return locks().getOrDefault(schoolClass, EntryLock.none());
    }

    /** Why a pupil of the service is not evaluated on that day, in a motif that may be given; nothing when the pupil is. */
    default Optional<Unscored> exemption(PersonId pupil, LocalDate day) {
        return exemptions().getOrDefault(pupil, List.of()).stream()
                .filter(each -> each.days().contains(day) && pupils().includes(pupil, day))
                .filter(any -> !otherPeriods().containsKey(pupil))
                .map(Exemption::motif)
                .filter(motifs()::contains)
                .findFirst();
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
