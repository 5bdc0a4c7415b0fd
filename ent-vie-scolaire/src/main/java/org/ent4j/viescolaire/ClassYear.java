package org.ent4j.viescolaire;

import io.vavr.control.Either;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.ent4j.model.decision.Refusal;
import org.ent4j.model.id.ClassRef;
import org.ent4j.model.id.PersonId;
import org.ent4j.viescolaire.average.Average;
import org.ent4j.viescolaire.conseil.AnnualSummary;
import org.ent4j.viescolaire.conseil.Conseil;
import org.ent4j.viescolaire.conseil.ConseilId;
import org.ent4j.viescolaire.edition.ClassFrame;
import org.ent4j.viescolaire.edition.ClassResults;
import org.ent4j.viescolaire.markbook.EntryLock;
import org.ent4j.viescolaire.periodicity.ClassPeriod;
import org.ent4j.viescolaire.periodicity.PeriodSystem;
import org.ent4j.viescolaire.periodicity.SchoolPeriod;
import org.ent4j.viescolaire.periodicity.SchoolPeriodId;
import org.ent4j.viescolaire.school.SchoolRecord;

/** The periods of a class one after the other; the results of each are made once. For one answer only. */
final class ClassYear {

    private final SchoolRecord record;
    private final SchoolSetup setup;
    private final ClassFrames frames;
    private final Map<ClassPeriod, Optional<ClassResults>> results = new HashMap<>();
    private Optional<Refusal> unreadable = Optional.empty();

    ClassYear(SchoolRecord record, SchoolSetup setup, ClassFrames frames) {
        this.record = record;
        this.setup = setup;
        this.frames = frames;
    }

    /** What cannot be read of any of its periods makes no year. */
    Either<Refusal, List<AnnualSummary>> summaries(ClassRef schoolClass, List<PersonId> pupils) {
        var periods = record.evaluations()
                .periods(setup.year())
                .now()
                .followedBy(schoolClass)
                .map(PeriodSystem::periods)
                .orElseGet(List::of);
        var summaries =
                pupils.stream().map(each -> summary(schoolClass, each, periods)).toList();
        return unreadable
                .<Either<Refusal, List<AnnualSummary>>>map(Either::left)
                .orElseGet(() -> Either.right(summaries));
    }

    private AnnualSummary summary(ClassRef schoolClass, PersonId pupil, List<SchoolPeriod> periods) {
        var conseils = new ArrayList<Conseil>();
        var averages = new HashMap<SchoolPeriodId, Average>();
        for (var period : periods) {
            var then = results(schoolClass, pupil, period);
            then.ifPresent(
                    each -> averages.put(period.id(), each.generalOf(pupil).pupil()));
            conseils.add(conseil(
                    new ClassPeriod(then.map(each -> each.frame().schoolClass()).orElse(schoolClass), period.id()),
                    period));
        }
        var policy = EvaluationPolicies.of(setup, record.evaluations()).averages();
        return AnnualSummary.of(pupil, conseils, averages, policy.rounding());
    }

    /** Those of the class in which the pupil was then. */
    private Optional<ClassResults> results(ClassRef schoolClass, PersonId pupil, SchoolPeriod period) {
        return with(schoolClass, pupil, period)
                .or(() -> frames.classOf(pupil, period.days().last())
                        .filter(other -> !other.equals(schoolClass))
                        .flatMap(other -> with(other, pupil, period)));
    }

    private Optional<ClassResults> with(ClassRef schoolClass, PersonId pupil, SchoolPeriod period) {
        var key = new ClassPeriod(schoolClass, period.id());
        return results.computeIfAbsent(
                        key,
                        any -> frames.of(record, key, period.days().last())
                                .toJavaOptional()
                                .flatMap(this::legible)
                                .map(ClassResults::of))
                .filter(each -> each.pupils().contains(pupil));
    }

    private Optional<ClassFrame> legible(ClassFrame frame) {
        var whole = LegibleEvaluations.whole(frame);
        whole.peekLeft(refusal -> unreadable = Optional.of(refusal));
        return whole.toJavaOptional();
    }

    /** As it will be planned, when nobody has planned it yet. */
    private Conseil conseil(ClassPeriod key, SchoolPeriod period) {
        var id = new ConseilId(key.classRef(), key.period());
        return record.evaluations()
                .conseil(id)
                .orElseGet(() -> Conseil.builder()
                        .id(id)
                        .day(period.council())
                        .lock(EntryLock.of(period.entryDeadline()))
                        .build());
    }
}
