package org.ent4j.viescolaire.edition;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.ent4j.model.calendar.DateRange;
import org.ent4j.model.calendar.SchoolYear;
import org.ent4j.model.id.ClassRef;
import org.ent4j.model.id.PersonId;
import org.ent4j.model.style.EntStyle;
import org.ent4j.viescolaire.average.AveragePolicy;
import org.ent4j.viescolaire.bulletin.BulletinDispense;
import org.ent4j.viescolaire.conseil.Conseil;
import org.ent4j.viescolaire.conseil.PupilSheet;
import org.ent4j.viescolaire.counting.AttendanceCount;
import org.ent4j.viescolaire.dispense.Dispense;
import org.ent4j.viescolaire.journal.UnreadableJournal;
import org.ent4j.viescolaire.markbook.Belonging;
import org.ent4j.viescolaire.periodicity.PlannedCouncil;
import org.ent4j.viescolaire.service.EvaluationServiceId;
import org.ent4j.viescolaire.settings.MarkLevels;
import org.ent4j.viescolaire.skill.RepositoryKind;
import org.ent4j.viescolaire.skill.SkillPolicy;
import org.ent4j.viescolaire.skill.SkillRepository;
import org.immutables.value.Value;

/** What was recorded of a class in a period, by all who work with it. */
@EntStyle
@Value.Immutable
public interface ClassFrame {

    SchoolYear year();

    /** Of the class and the period. */
    PlannedCouncil council();

    /** Those whose bulletins are this class's, with their days in it: who goes on in another class is not among them. */
    Belonging pupils();

    /** Those of the class, and those of groups in which one of its pupils is, in the order of the bulletin. */
    List<ServiceBook> services();

    /** Nothing before it is planned. */
    Optional<Conseil> conseil();

    Set<PersonId> professeursPrincipaux();

    /** Of the days of the period, until the pupil leaves. */
    Map<PersonId, AttendanceCount> attendance();

    /** Journals of the class that cannot be read to their end: of its services, of its conseil. */
    List<UnreadableJournal> unreadable();

    /** Those of pupils: their files of absences, their bulletins. */
    Map<PersonId, List<UnreadableJournal>> unreadableOf();

    /** What services are called in which a pupil has results of the period, although he is not taught in them for this class. */
    Map<PersonId, List<String>> resultsElsewhere();

    /** Those that were granted and are of days of the period, in their order. */
    List<Dispense> dispenses();

    /** The skills of which levels become a positionnement; by default none: then only one that was set by hand stands. */
    @Value.Default
    default SkillRepository skills() {
        return new SkillRepository(RepositoryKind.COMPETENCES_TRAVAILLEES, List.of());
    }

    /** By default the usual one. */
    @Value.Default
    default SkillPolicy skillPolicy() {
        return SkillPolicy.usual();
    }

    /** Which positionnement an average corresponds to; by default the usual one. */
    @Value.Default
    default MarkLevels markLevels() {
        return MarkLevels.usual();
    }

    AveragePolicy averages();

    EditionPolicy policy();

    default ClassRef schoolClass() {
        return council().key().classRef();
    }

    default DateRange days() {
        return council().period().days();
    }

    default PupilSheet sheet(PersonId pupil) {
        return conseil().map(each -> each.sheet(pupil)).orElseGet(PupilSheet::none);
    }

    /** From when to when the pupil is not evaluated in the service, within the period. */
    default List<BulletinDispense> dispenses(PersonId pupil, EvaluationServiceId service) {
        return dispenses().stream()
                .filter(each -> each.pupil().equals(pupil) && each.service().equals(service))
                .flatMap(each -> each.within(days()).stream())
                .toList();
    }

    /** The last day of a pupil who went before the period ended. */
    default Optional<LocalDate> leftOn(PersonId pupil) {
        return pupils().lastDay(pupil).filter(last -> last.isBefore(days().last()));
    }

    static Builder builder() {
        return new Builder();
    }

    /** Builds a frame; year, council, pupils and both policies are required. */
    final class Builder extends ImmutableClassFrame.Builder {}
}
