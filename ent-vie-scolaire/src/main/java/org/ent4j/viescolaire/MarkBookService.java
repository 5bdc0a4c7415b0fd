package org.ent4j.viescolaire;

import io.vavr.control.Either;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.ent4j.model.calendar.DateRange;
import org.ent4j.model.id.ClassRef;
import org.ent4j.model.id.PersonId;
import org.ent4j.viescolaire.average.SousMatiere;
import org.ent4j.viescolaire.conseil.Conseil;
import org.ent4j.viescolaire.conseil.ConseilId;
import org.ent4j.viescolaire.decision.KeyRules;
import org.ent4j.viescolaire.decision.Outcome;
import org.ent4j.viescolaire.decision.Refusal;
import org.ent4j.viescolaire.markbook.Belonging;
import org.ent4j.viescolaire.markbook.BookAverages;
import org.ent4j.viescolaire.markbook.EntryLock;
import org.ent4j.viescolaire.markbook.MarkBook;
import org.ent4j.viescolaire.markbook.MarkBookCommand;
import org.ent4j.viescolaire.markbook.MarkBookEvent;
import org.ent4j.viescolaire.markbook.MarkBookFrame;
import org.ent4j.viescolaire.markbook.MarkBookId;
import org.ent4j.viescolaire.markbook.MarkBooks;
import org.ent4j.viescolaire.periodicity.SchoolPeriod;
import org.ent4j.viescolaire.periodicity.SchoolPeriodId;
import org.ent4j.viescolaire.rights.Act;
import org.ent4j.viescolaire.rights.Actor;
import org.ent4j.viescolaire.school.EvaluationRecord;
import org.ent4j.viescolaire.service.EvaluationService;
import org.ent4j.viescolaire.service.ServicePart;
import org.ent4j.viescolaire.service.ServiceTeacher;
import org.ent4j.viescolaire.spi.ClassLists;

/**
 * The mark books of a school. Teachers, pupils and sous-matières are those of the evaluation service; until when people
 * write is what the conseil de classe of each class says, and before it is planned, the deadline of the period.
 */
public final class MarkBookService {

    private final SchoolJournal journal;
    private final SchoolSetup setup;
    private final ClassLists lists;

    MarkBookService(SchoolJournal journal, SchoolSetup setup, ClassLists lists) {
        this.journal = journal;
        this.setup = setup;
        this.lists = lists;
    }

    /** The book of a service in a period. */
    public Either<Refusal, MarkBook> book(Actor who, MarkBookId id) {
        return journal.allowed(who, Act.SEE_MARKS, Optional.empty()).flatMap(any -> {
            var record = journal.record().evaluations();
            return service(record, id).map(service -> record.book(id));
        });
    }

    /** The averages that it makes. */
    public Either<Refusal, BookAverages> averages(Actor who, MarkBookId id) {
        return journal.allowed(who, Act.SEE_MARKS, Optional.empty()).flatMap(any -> {
            var record = journal.record().evaluations();
            return service(record, id)
                    .map(service ->
                            BookAverages.of(record.book(id), policies(record).averages(), parts(service)));
        });
    }

    private EvaluationPolicies policies(EvaluationRecord record) {
        return EvaluationPolicies.of(setup, record);
    }

    private static List<SousMatiere> parts(EvaluationService service) {
        return service.parts().stream()
                .map(part -> new SousMatiere(part.id(), part.coefficient()))
                .toList();
    }

    /** Does something to a book. */
    public Either<Refusal, MarkBook> carryOut(MarkBookId id, MarkBookCommand command) {
        return journal.allowed(command.by(), Act.WRITE_MARKS, Optional.empty())
                .flatMap(any -> journal.change(school -> {
                    var record = school.evaluations();
                    var before = record.book(id);
                    return frame(record, id)
                            .flatMap(frame -> new MarkBooks(frame).decide(before, command))
                            .map(outcome -> change(record, before, outcome));
                }));
    }

    private Change<MarkBook> change(
            EvaluationRecord record, MarkBook before, Outcome<MarkBook, MarkBookEvent> outcome) {
        Set<PersonId> pupils = new HashSet<>(outcome.state().appreciations().keySet());
        outcome.state().results().values().forEach(results -> pupils.addAll(results.keySet()));
        return Change.of(
                outcome.state(),
                before.id().journal(),
                before.version(),
                outcome.events(),
                pupils,
                period(record, before.id().period()).map(SchoolPeriod::days));
    }

    private Either<Refusal, MarkBookFrame> frame(EvaluationRecord record, MarkBookId id) {
        return service(record, id)
                .flatMap(service -> KeyRules.known(period(record, id.period()), id.period())
                        .map(period -> frame(record, service, period)));
    }

    private MarkBookFrame frame(EvaluationRecord record, EvaluationService service, SchoolPeriod period) {
        var pupils = lists.pupils(service.audience(), period.days());
        var classes = lists.classes(pupils.days().keySet(), period.days().last());
        var policies = policies(record);
        return MarkBookFrame.builder()
                .period(period.days())
                .teachers(teachers(service, setup.year().range()))
                .pupils(pupils)
                .addAllSousMatieres(
                        service.parts().stream().map(ServicePart::id).toList())
                .putAllClasses(classes)
                .putAllProfesseursPrincipaux(inCharge(policies, classes, period))
                .putAllLocks(locks(record, classes, period))
                .policy(policies.markBooks())
                .motifs(policies.settings().motifs().given())
                .build();
    }

    private static Belonging teachers(EvaluationService service, DateRange year) {
        var days = new HashMap<PersonId, List<DateRange>>();
        for (var teacher : service.teachers()) {
            days.merge(teacher.person(), List.of(days(teacher, year)), MarkBookService::both);
        }
        return new Belonging(days);
    }

    private static DateRange days(ServiceTeacher teacher, DateRange year) {
        return teacher.when().orElse(year);
    }

    private static List<DateRange> both(List<DateRange> some, List<DateRange> more) {
        return Stream.concat(some.stream(), more.stream()).toList();
    }

    private Map<ClassRef, Set<PersonId>> inCharge(
            EvaluationPolicies policies, Map<PersonId, ClassRef> classes, SchoolPeriod period) {
        var inCharge = new HashMap<ClassRef, Set<PersonId>>();
        for (var schoolClass : Set.copyOf(classes.values())) {
            inCharge.put(
                    schoolClass,
                    policies.inCharge(lists, schoolClass, period.days().last()));
        }
        return inCharge;
    }

    private static Map<ClassRef, EntryLock> locks(
            EvaluationRecord record, Map<PersonId, ClassRef> classes, SchoolPeriod period) {
        var locks = new HashMap<ClassRef, EntryLock>();
        for (var schoolClass : Set.copyOf(classes.values())) {
            locks.put(
                    schoolClass,
                    record.conseil(new ConseilId(schoolClass, period.id()))
                            .map(Conseil::lock)
                            .orElseGet(() -> EntryLock.of(period.entryDeadline())));
        }
        return locks;
    }

    private static Either<Refusal, EvaluationService> service(EvaluationRecord record, MarkBookId id) {
        return KeyRules.known(record.service(id.service()), id.service());
    }

    private Optional<SchoolPeriod> period(EvaluationRecord record, SchoolPeriodId id) {
        return record.periods(setup.year()).now().systems().stream()
                .flatMap(system -> system.find(id).stream())
                .findFirst();
    }
}
