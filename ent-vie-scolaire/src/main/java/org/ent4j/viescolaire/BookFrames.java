package org.ent4j.viescolaire;

import io.vavr.control.Either;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.ent4j.model.calendar.DateRange;
import org.ent4j.model.decision.Refusal;
import org.ent4j.model.id.ClassRef;
import org.ent4j.model.id.PersonId;
import org.ent4j.viescolaire.average.SousMatiere;
import org.ent4j.viescolaire.conseil.Conseil;
import org.ent4j.viescolaire.conseil.ConseilId;
import org.ent4j.viescolaire.decision.KeyRules;
import org.ent4j.viescolaire.dispense.Dispense;
import org.ent4j.viescolaire.markbook.Belonging;
import org.ent4j.viescolaire.markbook.EntryLock;
import org.ent4j.viescolaire.markbook.Exemption;
import org.ent4j.viescolaire.markbook.MarkBookFrame;
import org.ent4j.viescolaire.markbook.MarkBookId;
import org.ent4j.viescolaire.periodicity.SchoolPeriod;
import org.ent4j.viescolaire.periodicity.SchoolPeriodId;
import org.ent4j.viescolaire.school.EvaluationRecord;
import org.ent4j.viescolaire.service.EvaluationService;
import org.ent4j.viescolaire.service.ServicePart;
import org.ent4j.viescolaire.skill.Skill;
import org.ent4j.viescolaire.skill.SkillId;
import org.ent4j.viescolaire.spi.ClassLists;

/** What stands around the mark books of a school: services, periods, pupils, teachers, locks, dispenses. */
final class BookFrames {

    private final SchoolSetup setup;
    private final ClassLists lists;

    BookFrames(SchoolSetup setup, ClassLists lists) {
        this.setup = setup;
        this.lists = lists;
    }

    Either<Refusal, EvaluationService> service(EvaluationRecord record, MarkBookId id) {
        return KeyRules.known(record.service(id.service()), id.service());
    }

    Either<Refusal, SchoolPeriod> period(EvaluationRecord record, SchoolPeriodId id) {
        return KeyRules.known(find(record, id), id);
    }

    Optional<SchoolPeriod> find(EvaluationRecord record, SchoolPeriodId id) {
        return record.periods(setup.year()).now().systems().stream()
                .flatMap(system -> system.find(id).stream())
                .findFirst();
    }

    Either<Refusal, MarkBookFrame> frame(EvaluationRecord record, MarkBookId id) {
        return service(record, id)
                .flatMap(service -> period(record, id.period()).map(period -> frame(record, service, period)));
    }

    private MarkBookFrame frame(EvaluationRecord record, EvaluationService service, SchoolPeriod period) {
        var pupils = pupils(service, period.days());
        var classes = lists.classes(pupils.days().keySet(), period.days().last());
        var policies = EvaluationPolicies.of(setup, record);
        return MarkBookFrame.builder()
                .period(period.days())
                .teachers(teachers(service))
                .pupils(pupils)
                .state(service.state())
                .isEvaluated(service.isEvaluated())
                .putAllOtherPeriods(
                        new FollowedPeriods(record.periods(setup.year()).now(), lists, period)
                                .others(service.audience(), pupils, classes))
                .addAllSousMatieres(
                        service.parts().stream().map(ServicePart::id).toList())
                .putAllClasses(classes)
                .putAllProfesseursPrincipaux(inCharge(policies, classes, period))
                .putAllLocks(locks(record, classes, period))
                .addAllSkills(skills(service))
                .putAllExemptions(exemptions(record, service))
                .policy(policies.markBooks())
                .motifs(policies.settings().motifs().given())
                .build();
    }

    Belonging pupils(EvaluationService service, DateRange days) {
        return lists.pupils(service.audience(), days);
    }

    List<SousMatiere> parts(EvaluationService service) {
        return service.parts().stream()
                .map(part -> new SousMatiere(part.id(), part.coefficient()))
                .toList();
    }

    private List<SkillId> skills(EvaluationService service) {
        return setup.repository().of(service.matiere()).stream().map(Skill::id).toList();
    }

    /** Of the pupils who are dispensed from the service: the days on which a motif stands in the place of a mark. */
    Map<PersonId, List<Exemption>> exemptions(EvaluationRecord record, EvaluationService service) {
        return record.dispenses().stream()
                .filter(each -> each.isGranted() && each.service().equals(service.id()))
                .filter(each -> each.content().kind().motif().isPresent())
                .sorted(Comparator.comparing(each -> each.days().first()))
                .collect(Collectors.groupingBy(
                        Dispense::pupil, Collectors.mapping(BookFrames::exemption, Collectors.toList())));
    }

    private static Exemption exemption(Dispense dispense) {
        return new Exemption(dispense.days(), dispense.content().kind().motif().orElseThrow());
    }

    /** On their days of the year: replacements too. */
    Belonging teachers(EvaluationService service) {
        var year = setup.year().range();
        var days = new HashMap<PersonId, List<DateRange>>();
        for (var teacher : service.teachers()) {
            days.merge(teacher.person(), List.of(teacher.when().orElse(year)), BookFrames::both);
        }
        return new Belonging(days);
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
            locks.put(schoolClass, lock(record, schoolClass, period));
        }
        return locks;
    }

    /** What the conseil of the class says, and before it is planned, the deadline of the period. */
    static EntryLock lock(EvaluationRecord record, ClassRef schoolClass, SchoolPeriod period) {
        return record.conseil(new ConseilId(schoolClass, period.id()))
                .map(Conseil::lock)
                .orElseGet(() -> EntryLock.of(period.entryDeadline()));
    }

    /** The services of the year whose marks the pupil has in a period, as a bulletin has them. */
    List<EvaluationService> services(EvaluationRecord record, PersonId pupil, SchoolPeriod period) {
        return record.services(setup.year()).all().values().stream()
                .filter(EvaluationService::isEvaluated)
                .filter(service -> pupils(service, period.days()).overlaps(pupil, period.days()))
                .sorted(Comparator.comparingInt(EvaluationService::order).thenComparing(EvaluationService::label))
                .toList();
    }
}
