package org.ent4j.viescolaire;

import io.vavr.control.Either;
import java.time.LocalDate;
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
import org.ent4j.viescolaire.absence.Absences;
import org.ent4j.viescolaire.conseil.ConseilId;
import org.ent4j.viescolaire.counting.Attendance;
import org.ent4j.viescolaire.counting.AttendanceCount;
import org.ent4j.viescolaire.decision.KeyRules;
import org.ent4j.viescolaire.dispense.Dispense;
import org.ent4j.viescolaire.edition.ClassFrame;
import org.ent4j.viescolaire.edition.ServiceBook;
import org.ent4j.viescolaire.markbook.Belonging;
import org.ent4j.viescolaire.markbook.MarkBookId;
import org.ent4j.viescolaire.periodicity.ClassPeriod;
import org.ent4j.viescolaire.periodicity.PlannedCouncil;
import org.ent4j.viescolaire.school.SchoolRecord;
import org.ent4j.viescolaire.service.Audience;
import org.ent4j.viescolaire.service.EvaluationService;
import org.ent4j.viescolaire.service.ServiceState;
import org.ent4j.viescolaire.spi.ClassLists;

/** What is recorded of classes in periods, and what the host says of them. */
final class ClassFrames {

    /** As bulletins have them. */
    static final Comparator<EvaluationService> SERVICES = Comparator.comparingInt(EvaluationService::order)
            .thenComparing(EvaluationService::label)
            .thenComparing(EvaluationService::id);

    private static final Comparator<ServiceBook> ORDER = Comparator.comparing(ServiceBook::service, SERVICES);

    private final SchoolSetup setup;
    private final ClassLists lists;

    ClassFrames(SchoolSetup setup, ClassLists lists) {
        this.setup = setup;
        this.lists = lists;
    }

    /**
     * Of a class in a period.
     *
     * @param last the last day whose absences count
     */
    Either<Refusal, ClassFrame> of(SchoolRecord record, ClassPeriod key, LocalDate last) {
        var councils = record.evaluations().periods(setup.year()).councils();
        return KeyRules.known(Optional.ofNullable(councils.get(key)), key)
                .map(council -> new Gathering(record, council, last).frame());
    }

    /** The pupils who were in the class on any of those days, and have not gone on in another class since. */
    Belonging staying(ClassRef schoolClass, DateRange days) {
        var belonging = lists.pupils(new Audience.OfClass(schoolClass), days);
        var there = belonging.days().keySet().stream()
                .filter(pupil -> belonging.overlaps(pupil, days))
                .collect(Collectors.toSet());
        var classes = lists.classes(there, days.last());
        there.removeIf(pupil -> isInAnother(schoolClass, Optional.ofNullable(classes.get(pupil)))
                || isInAnother(schoolClass, next(belonging, pupil, days)));
        var staying = new HashMap<>(belonging.days());
        staying.keySet().retainAll(there);
        return new Belonging(staying);
    }

    private static boolean isInAnother(ClassRef schoolClass, Optional<ClassRef> other) {
        return other.filter(each -> !each.equals(schoolClass)).isPresent();
    }

    /**
     * The next class after the last day in the class, within the period, be there days without a class between the two. It is
     * looked for on the day after, and then week by week: the directory is not asked of each day.
     */
    private Optional<ClassRef> next(Belonging belonging, PersonId pupil, DateRange days) {
        return belonging
                .lastDay(pupil)
                .filter(last -> last.isBefore(days.last()))
                .flatMap(last -> Stream.iterate(
                                last.plusDays(1), day -> !day.isAfter(days.last()), day -> day.plusWeeks(1))
                        .flatMap(day -> classOf(pupil, day).stream())
                        .findFirst());
    }

    /** The class of a pupil on a day. */
    Optional<ClassRef> classOf(PersonId pupil, LocalDate day) {
        return Optional.ofNullable(lists.classes(Set.of(pupil), day).get(pupil));
    }

    /** What is recorded of one of them. */
    private final class Gathering {

        private final SchoolRecord record;
        private final PlannedCouncil council;
        private final LocalDate last;
        private final DateRange days;
        private final Belonging pupils;

        private Gathering(SchoolRecord record, PlannedCouncil council, LocalDate last) {
            this.record = record;
            this.council = council;
            this.last = last;
            this.days = council.period().days();
            this.pupils = staying(council.key().classRef(), days);
        }

        ClassFrame frame() {
            var schoolClass = council.key().classRef();
            var books = books();
            var services = books.stream().filter(this::isOfTheClass).toList();
            var conseil = new ConseilId(schoolClass, council.period().id());
            var policies = EvaluationPolicies.of(setup, record.evaluations());
            return ClassFrame.builder()
                    .year(setup.year())
                    .council(council)
                    .pupils(pupils)
                    .addAllServices(services)
                    .conseil(record.evaluations().conseil(conseil))
                    .addAllProfesseursPrincipaux(policies.inCharge(lists, schoolClass, lastOfThePeriod()))
                    .putAllAttendance(attendance())
                    .addAllUnreadable(
                            new IllegibleJournals(record, setup.year()).ofClass(schoolClass, conseil, services))
                    .putAllUnreadableOf(new IllegibleJournals(record, setup.year())
                            .ofPupils(pupils.days().keySet(), council.period().id()))
                    .putAllResultsElsewhere(new ResultsElsewhere(record.evaluations(), setup.year(), pupils, books)
                            .of(council.period().id(), days))
                    .addAllDispenses(dispenses())
                    .skills(setup.repository())
                    .skillPolicy(setup.skills())
                    .markLevels(policies.settings().correspondences().levels())
                    .averages(policies.averages())
                    .policy(policies.editions(schoolClass))
                    .build();
        }

        private LocalDate lastOfThePeriod() {
            return last.isBefore(days.last()) ? last : days.last();
        }

        /** The services of the school with their books of the period. */
        private List<ServiceBook> books() {
            return record.evaluations().services(setup.year()).all().values().stream()
                    .filter(each -> each.isEvaluated() && each.state() != ServiceState.WITHDRAWN)
                    .map(this::book)
                    .sorted(ORDER)
                    .toList();
        }

        private ServiceBook book(EvaluationService service) {
            var book = record.evaluations()
                    .book(new MarkBookId(service.id(), council.period().id()));
            return new ServiceBook(service, book, taught(service.audience()));
        }

        /** Those of another class are not asked for: they have no line here. */
        private Belonging taught(Audience audience) {
            return audience.fold(this::isTheClass, group -> true)
                    ? lists.pupils(audience, days)
                    : new Belonging(Map.of());
        }

        private boolean isTheClass(ClassRef other) {
            return other.equals(council.key().classRef());
        }

        private boolean isOfTheClass(ServiceBook taught) {
            return taught.service()
                    .audience()
                    .fold(
                            this::isTheClass,
                            group -> pupils.days().keySet().stream()
                                    .anyMatch(pupil -> taught.pupils().overlaps(pupil, days)));
        }

        private List<Dispense> dispenses() {
            return record.evaluations().dispenses().stream()
                    .filter(each -> each.isGranted() && each.within(days).isPresent())
                    .filter(each -> pupils.days().containsKey(each.pupil()))
                    .sorted(Comparator.comparing((Dispense each) -> each.days().first())
                            .thenComparing(Dispense::id))
                    .toList();
        }

        private Map<PersonId, AttendanceCount> attendance() {
            return pupils.days().keySet().stream().collect(Collectors.toMap(pupil -> pupil, this::attendance));
        }

        /** Of the period, until he leaves. */
        private AttendanceCount attendance(PersonId pupil) {
            var file = record.absences(pupil, setup.year());
            var left = pupils.lastDay(pupil).orElse(last);
            return Attendance.count(
                            Absences.by(setup.absences()).entries(file, last),
                            setup.counting(),
                            day -> !day.isAfter(left))
                    .within(days);
        }
    }
}
