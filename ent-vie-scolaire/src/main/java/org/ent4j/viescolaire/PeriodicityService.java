package org.ent4j.viescolaire;

import io.vavr.control.Either;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.ent4j.model.decision.Refusal;
import org.ent4j.viescolaire.conseil.Conseil;
import org.ent4j.viescolaire.conseil.ConseilId;
import org.ent4j.viescolaire.journal.JournalKey;
import org.ent4j.viescolaire.journal.JournalKind;
import org.ent4j.viescolaire.periodicity.ClassPeriod;
import org.ent4j.viescolaire.periodicity.Periodicity;
import org.ent4j.viescolaire.periodicity.PeriodicityEvent;
import org.ent4j.viescolaire.periodicity.PeriodicityFate;
import org.ent4j.viescolaire.periodicity.PeriodicityPlan;
import org.ent4j.viescolaire.periodicity.PeriodicityPlanning;
import org.ent4j.viescolaire.periodicity.Periods;
import org.ent4j.viescolaire.periodicity.Work;
import org.ent4j.viescolaire.rights.Act;
import org.ent4j.viescolaire.rights.Actor;
import org.ent4j.viescolaire.school.EvaluationRecord;
import org.ent4j.viescolaire.spi.ClassLists;

/** The periods of a school, and which class follows which: a change is shown before it is applied, and loses no work. */
public final class PeriodicityService {

    private final SchoolJournal journal;
    private final SchoolSetup setup;
    private final ClassLists lists;

    PeriodicityService(SchoolJournal journal, SchoolSetup setup, ClassLists lists) {
        this.journal = journal;
        this.setup = setup;
        this.lists = lists;
    }

    /** Of the school's year. */
    public Periods periods() {
        return journal.record().evaluations().periods(setup.year());
    }

    /** All changes of the year, in their order: what was wanted before is planned again to be undone. */
    public Either<Refusal, List<PeriodicityEvent.Changed>> history(Actor who) {
        return journal.allowed(who, Act.SET_EVALUATIONS, Optional.empty())
                .flatMap(any -> journal.events(PeriodicityEvent.journal(setup.year()), PeriodicityEvent.Changed.class));
    }

    /**
     * What a change would do; nothing is done yet.
     *
     * @param keep whose work is kept although its period goes
     */
    public Either<Refusal, PeriodicityPlan> plan(Actor by, Periodicity wanted, Set<ClassPeriod> keep) {
        return journal.allowed(by, Act.SET_EVALUATIONS, Optional.empty()).flatMap(any -> {
            var record = journal.record().evaluations();
            return PeriodicityPlanning.plan(record.periods(setup.year()), wanted, keep, work(record));
        });
    }

    /** Applies a plan, whole or not at all; applied again, it does nothing. */
    public Either<Refusal, Periods> apply(Instant at, Actor by, PeriodicityPlan shown) {
        return journal.allowed(by, Act.SET_EVALUATIONS, Optional.empty())
                .flatMap(any -> journal.change(record -> {
                    var before = record.evaluations().periods(setup.year());
                    return PeriodicityPlanning.apply(before, shown, work(record.evaluations()), at, by)
                            .map(outcome -> Change.of(
                                            outcome.state(),
                                            PeriodicityEvent.journal(setup.year()),
                                            before.version(),
                                            outcome.events(),
                                            Set.of(),
                                            Optional.of(setup.year().range()))
                                    .relyingOn(relied(record.evaluations(), shown)));
                }));
    }

    /** All that stands in periods whose days or classes are no more what they were. */
    private Map<JournalKey, Integer> relied(EvaluationRecord record, PeriodicityPlan plan) {
        var changing = Stream.of(PeriodicityFate.DISAPPEARS, PeriodicityFate.MOVED, PeriodicityFate.COMES_BACK)
                .flatMap(fate -> plan.of(fate).stream())
                .map(line -> line.key())
                .collect(Collectors.toSet());
        var periods = changing.stream().map(ClassPeriod::period).collect(Collectors.toSet());
        var relied = new HashMap<>(new BookVersions(record, setup.year()).in(periods));
        changing.forEach(key -> {
            var id = new ConseilId(key.classRef(), key.period());
            relied.put(id.journal(), record.conseil(id).map(Conseil::version).orElse(0));
        });
        record.bulletins().stream()
                .filter(each -> changing.contains(new ClassPeriod(
                        each.content().classe(), each.content().period().id())))
                .forEach(each -> relied.put(
                        new JournalKey(JournalKind.BULLETIN, each.id().value()), each.version()));
        return relied;
    }

    private Work work(EvaluationRecord record) {
        return new PeriodWork(record, setup, lists);
    }
}
