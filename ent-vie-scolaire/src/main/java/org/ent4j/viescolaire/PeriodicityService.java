package org.ent4j.viescolaire;

import io.vavr.control.Either;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import org.ent4j.model.calendar.DateRange;
import org.ent4j.model.id.ClassRef;
import org.ent4j.model.id.PersonId;
import org.ent4j.viescolaire.conseil.Conseil;
import org.ent4j.viescolaire.conseil.ConseilId;
import org.ent4j.viescolaire.conseil.ConseilState;
import org.ent4j.viescolaire.decision.Refusal;
import org.ent4j.viescolaire.markbook.Evaluation;
import org.ent4j.viescolaire.markbook.MarkBook;
import org.ent4j.viescolaire.periodicity.ClassPeriod;
import org.ent4j.viescolaire.periodicity.Periodicity;
import org.ent4j.viescolaire.periodicity.PeriodicityEvent;
import org.ent4j.viescolaire.periodicity.PeriodicityPlan;
import org.ent4j.viescolaire.periodicity.PeriodicityPlanning;
import org.ent4j.viescolaire.periodicity.Periods;
import org.ent4j.viescolaire.periodicity.Work;
import org.ent4j.viescolaire.periodicity.WorkDone;
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
                                    Optional.of(setup.year().range())));
                }));
    }

    private Work work(EvaluationRecord record) {
        return key -> new WorkDone(held(record, key), marks(record, key), marked(record, key), bulletins(record, key));
    }

    private static Optional<LocalDate> held(EvaluationRecord record, ClassPeriod key) {
        return record.conseil(new ConseilId(key.classRef(), key.period()))
                .filter(conseil -> conseil.state() != ConseilState.PLANNED && conseil.state() != ConseilState.PREPARED)
                .map(Conseil::day);
    }

    private int marks(EvaluationRecord record, ClassPeriod key) {
        return books(record, key).stream()
                .flatMap(book -> book.results().values().stream())
                .mapToInt(results -> (int) inClass(results.keySet(), key.classRef()))
                .sum();
    }

    private Optional<DateRange> marked(EvaluationRecord record, ClassPeriod key) {
        SortedSet<LocalDate> days = new TreeSet<>();
        for (var book : books(record, key)) {
            book.evaluations().values().stream()
                    .filter(each -> inClass(book.results(each.id()).keySet(), key.classRef()) > 0)
                    .map(Evaluation::date)
                    .forEach(days::add);
        }
        return days.isEmpty() ? Optional.empty() : Optional.of(new DateRange(days.first(), days.last()));
    }

    private static int bulletins(EvaluationRecord record, ClassPeriod key) {
        return (int) record.bulletins().stream()
                .filter(bulletin -> bulletin.shown().isPresent()
                        && bulletin.content().classe().equals(key.classRef())
                        && bulletin.content().period().id().equals(key.period()))
                .count();
    }

    private static Collection<MarkBook> books(EvaluationRecord record, ClassPeriod key) {
        return record.books().stream()
                .filter(book -> book.id().period().equals(key.period()))
                .toList();
    }

    private long inClass(Set<PersonId> pupils, ClassRef schoolClass) {
        Map<PersonId, ClassRef> classes =
                pupils.isEmpty() ? Map.of() : lists.classes(pupils, setup.year().lastDay());
        return pupils.stream()
                .filter(pupil -> schoolClass.equals(classes.get(pupil)))
                .count();
    }
}
