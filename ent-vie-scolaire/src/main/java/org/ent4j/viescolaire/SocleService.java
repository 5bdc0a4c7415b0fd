package org.ent4j.viescolaire;

import io.vavr.control.Either;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.ent4j.model.calendar.DateRange;
import org.ent4j.model.calendar.SchoolYear;
import org.ent4j.model.decision.Outcome;
import org.ent4j.model.decision.Refusal;
import org.ent4j.model.id.ClassRef;
import org.ent4j.model.id.PersonId;
import org.ent4j.viescolaire.markbook.EntryLock;
import org.ent4j.viescolaire.markbook.MarkBook;
import org.ent4j.viescolaire.rights.Act;
import org.ent4j.viescolaire.rights.Actor;
import org.ent4j.viescolaire.school.EvaluationRecord;
import org.ent4j.viescolaire.school.SchoolRecord;
import org.ent4j.viescolaire.skill.SocleSummary;
import org.ent4j.viescolaire.socle.SocleBilan;
import org.ent4j.viescolaire.socle.SocleBilanId;
import org.ent4j.viescolaire.socle.SocleBilans;
import org.ent4j.viescolaire.socle.SocleCommand;
import org.ent4j.viescolaire.socle.SocleEvent;
import org.ent4j.viescolaire.socle.SocleFrame;
import org.ent4j.viescolaire.spi.ClassLists;

/** Bilans de fin de cycle: what skills come to in the eight domains of the socle, and what is decided by hand over them. */
public final class SocleService {

    private final SchoolJournal journal;
    private final SchoolSetup setup;
    private final ClassLists lists;

    SocleService(SchoolJournal journal, SchoolSetup setup, ClassLists lists) {
        this.journal = journal;
        this.setup = setup;
        this.lists = lists;
    }

    /** What is decided by hand of a pupil. */
    public Either<Refusal, SocleBilan> bilan(Actor who, PersonId pupil) {
        return journal.allowed(who, Act.HOLD_CONSEIL, Optional.of(pupil))
                .map(any -> journal.record().evaluations().socle(id(pupil)));
    }

    /** The eight domains: of all levels of the year, with what was set by hand, which wins. */
    public Either<Refusal, SocleSummary> summary(Actor who, PersonId pupil) {
        return journal.allowed(who, Act.HOLD_CONSEIL, Optional.of(pupil))
                .flatMap(any -> new LegibleEvaluations(journal.record(), setup.year()).socles())
                .map(SchoolRecord::evaluations)
                .map(record -> SubjectSkills.of(books(record, setup.year()), record.socle(id(pupil)), setup));
    }

    /** Those of which socles are made: of the services of the year. */
    static List<MarkBook> books(EvaluationRecord record, SchoolYear year) {
        var services = record.services(year);
        return record.books().stream()
                .filter(book -> services.find(book.id().service()).isPresent())
                .toList();
    }

    private SocleBilanId id(PersonId pupil) {
        return new SocleBilanId(pupil, setup.year());
    }

    /** Decides something of a pupil. */
    public Either<Refusal, SocleBilan> carryOut(PersonId pupil, SocleCommand command) {
        return journal.allowed(command.by(), Act.HOLD_CONSEIL, Optional.of(pupil))
                .flatMap(any -> journal.change(school -> {
                    var record = school.evaluations();
                    var before = record.socle(id(pupil));
                    var day = LocalDate.ofInstant(command.at(), setup.socle().zone());
                    return new SocleBilans(frame(record, pupil, day))
                            .decide(before, command)
                            .map(outcome -> change(outcome, before, day));
                }));
    }

    private static Change<SocleBilan> change(
            Outcome<SocleBilan, SocleEvent> outcome, SocleBilan before, LocalDate day) {
        return Change.of(
                outcome.state(),
                before.id().journal(),
                before.version(),
                outcome.events(),
                Set.of(before.id().pupil()),
                Optional.of(DateRange.of(day)));
    }

    private SocleFrame frame(EvaluationRecord record, PersonId pupil, LocalDate day) {
        var policies = EvaluationPolicies.of(setup, record);
        var schoolClass = Optional.ofNullable(lists.classes(List.of(pupil), day).get(pupil));
        return new SocleFrame(
                schoolClass,
                schoolClass.map(each -> policies.inCharge(lists, each, day)).orElse(Set.of()),
                schoolClass.flatMap(each -> lock(record, each)).orElseGet(EntryLock::none),
                setup.socle());
    }

    /** Of the last period of the class; none where its year is not divided. */
    private Optional<EntryLock> lock(EvaluationRecord record, ClassRef schoolClass) {
        return record.periods(setup.year()).councils().entrySet().stream()
                .filter(each -> each.getKey().classRef().equals(schoolClass))
                .map(each -> each.getValue().period())
                .max(Comparator.comparing(period -> period.days().last()))
                .map(period -> BookFrames.lock(record, schoolClass, period));
    }
}
