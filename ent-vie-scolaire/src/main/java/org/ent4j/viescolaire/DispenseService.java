package org.ent4j.viescolaire;

import io.vavr.control.Either;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.ent4j.model.calendar.DateRange;
import org.ent4j.model.decision.Outcome;
import org.ent4j.model.decision.Refusal;
import org.ent4j.model.id.PersonId;
import org.ent4j.viescolaire.bulletin.BulletinDispense;
import org.ent4j.viescolaire.decision.KeyRules;
import org.ent4j.viescolaire.dispense.Dispense;
import org.ent4j.viescolaire.dispense.DispenseCommand;
import org.ent4j.viescolaire.dispense.DispenseEvent;
import org.ent4j.viescolaire.dispense.DispenseFrame;
import org.ent4j.viescolaire.dispense.DispenseId;
import org.ent4j.viescolaire.dispense.DispenseRequest;
import org.ent4j.viescolaire.dispense.Dispenses;
import org.ent4j.viescolaire.periodicity.SchoolPeriodId;
import org.ent4j.viescolaire.rights.Act;
import org.ent4j.viescolaire.rights.Actor;
import org.ent4j.viescolaire.school.EvaluationRecord;
import org.ent4j.viescolaire.service.EvaluationServiceId;
import org.ent4j.viescolaire.spi.ClassLists;

/** Dispenses of pupils from evaluation services: within their days evaluations are added with the motif in place of marks. */
public final class DispenseService {

    private final SchoolJournal journal;
    private final SchoolSetup setup;
    private final BookFrames frames;

    DispenseService(SchoolJournal journal, SchoolSetup setup, ClassLists lists) {
        this.journal = journal;
        this.setup = setup;
        this.frames = new BookFrames(setup, lists);
    }

    /** Grants one; the same again changes nothing. */
    public Either<Refusal, Dispense> grant(Instant at, Actor by, DispenseRequest wanted) {
        return journal.allowed(by, Act.GRANT_DISPENSES, Optional.of(wanted.pupil()))
                .flatMap(any -> journal.change(school -> KeyRules.sentAgain(
                                school.evaluations().dispense(wanted.id()),
                                each -> each.content().equals(wanted),
                                wanted.id())
                        .flatMap(again -> again.isPresent()
                                ? Either.right(Change.nothing(again.get()))
                                : frame(school.evaluations(), wanted.service())
                                        .flatMap(frame -> new Dispenses(frame).grant(at, by, wanted))
                                        .map(outcome -> change(outcome, 0)))));
    }

    /** Does something to one that was granted. */
    public Either<Refusal, Dispense> carryOut(DispenseId id, DispenseCommand command) {
        return journal.change(school -> KeyRules.known(school.evaluations().dispense(id), id)
                .flatMap(before -> journal.allowed(command.by(), Act.GRANT_DISPENSES, Optional.of(before.pupil()))
                        .flatMap(any -> frame(school.evaluations(), before.service()))
                        .flatMap(frame -> new Dispenses(frame).decide(before, command))
                        .map(outcome -> change(outcome, before.version()))));
    }

    private static Change<Dispense> change(Outcome<Dispense, DispenseEvent> outcome, int version) {
        var dispense = outcome.state();
        return Change.of(
                dispense,
                dispense.id().journal(),
                version,
                outcome.events(),
                Set.of(dispense.pupil()),
                Optional.of(dispense.days()));
    }

    private Either<Refusal, DispenseFrame> frame(EvaluationRecord record, EvaluationServiceId id) {
        var year = setup.year().range();
        return KeyRules.known(record.service(id), id)
                .map(service -> new DispenseFrame(
                        setup.markBooks().zone(),
                        frames.teachers(service),
                        frames.pupils(service, year),
                        year,
                        record.dispenses()));
    }

    /** Those of the school, withdrawn ones too, by their first days. */
    public Either<Refusal, List<Dispense>> all(Actor who) {
        return journal.allowed(who, Act.GRANT_DISPENSES, Optional.empty()).map(any -> sorted(each -> true));
    }

    /** Those of a service, withdrawn ones too, by their first days. */
    public Either<Refusal, List<Dispense>> of(Actor who, EvaluationServiceId service) {
        return journal.allowed(who, Act.GRANT_DISPENSES, Optional.empty())
                .map(any -> sorted(each -> each.service().equals(service)));
    }

    /** Those of a pupil, withdrawn ones too, by their first days. */
    public Either<Refusal, List<Dispense>> of(Actor who, PersonId pupil) {
        return journal.allowed(who, Act.GRANT_DISPENSES, Optional.of(pupil))
                .map(any -> sorted(each -> each.pupil().equals(pupil)));
    }

    /** What the bulletin of a period says of the dispenses of a pupil from a service, in their order. */
    public Either<Refusal, List<BulletinDispense>> notes(
            Actor who, PersonId pupil, EvaluationServiceId service, SchoolPeriodId period) {
        return journal.allowed(who, Act.GRANT_DISPENSES, Optional.of(pupil))
                .flatMap(any -> frames.period(journal.record().evaluations(), period))
                .map(found -> notes(pupil, service, found.days()));
    }

    private List<BulletinDispense> notes(PersonId pupil, EvaluationServiceId service, DateRange period) {
        return sorted(each -> each.isGranted() && each.pupil().equals(pupil)).stream()
                .filter(each -> each.service().equals(service))
                .flatMap(each -> each.within(period).stream())
                .toList();
    }

    private List<Dispense> sorted(Predicate<Dispense> wanted) {
        return journal.record().evaluations().dispenses().stream()
                .filter(wanted)
                .sorted(Comparator.comparing((Dispense each) -> each.days().first())
                        .thenComparing(Dispense::id))
                .toList();
    }
}
