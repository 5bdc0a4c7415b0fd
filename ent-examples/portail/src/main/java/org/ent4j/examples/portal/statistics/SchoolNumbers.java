package org.ent4j.examples.portal.statistics;

import io.vavr.control.Either;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.ent4j.directory.spi.Memberships;
import org.ent4j.examples.host.EnrolledDays;
import org.ent4j.examples.portal.web.Visit;
import org.ent4j.model.calendar.DateRange;
import org.ent4j.model.decision.Refusal;
import org.ent4j.model.id.PersonId;
import org.ent4j.viescolaire.absence.AbsenceFile;
import org.ent4j.viescolaire.counting.AttendanceCount;
import org.ent4j.viescolaire.print.DisciplineTerms;
import org.ent4j.viescolaire.rollcall.RollCall;
import org.ent4j.viescolaire.statistics.AbsenceCounts;
import org.ent4j.viescolaire.statistics.Counted;

/** The numbers of the visitor's school, as the modules count them. */
record SchoolNumbers(Visit visit, Memberships memberships, DateRange days) {

    private static final int ROLL_CALL_DAYS = 5;

    /**
     * Roll calls of a day.
     *
     * @param forgotten those that nobody has submitted in time
     */
    record RollCallDay(LocalDate day, int all, int taken, int forgotten) {}

    Either<Refusal, AbsenceCounts> absences() {
        return visit.school()
                .vieScolaire()
                .absences()
                .files(visit.actor())
                .map(files -> AbsenceCounts.of(counts(files), this::schoolClass, days));
    }

    private HashMap<PersonId, AttendanceCount> counts(List<AbsenceFile> files) {
        var enrolled = new EnrolledDays(memberships, visit.school().id())
                .of(files.stream().map(AbsenceFile::pupil).toList());
        var counts = new HashMap<PersonId, AttendanceCount>();
        for (var file : files) {
            var isEnrolled = Optional.ofNullable(enrolled.get(file.pupil())).orElse(day -> true);
            counts.put(file.pupil(), visit.school().vieScolaire().absences().count(file, isEnrolled));
        }
        return counts;
    }

    /** Punitions that were given and sanctions that were pronounced. */
    Either<Refusal, List<Counted>> discipline() {
        var service = visit.school().vieScolaire().discipline();
        return service.punitions(visit.actor(), Optional.empty())
                .flatMap(punitions -> service.sanctions(visit.actor(), Optional.empty())
                        .map(sanctions -> Stream.concat(
                                        punitions.stream()
                                                .filter(each -> days.contains(each.givenOn()))
                                                .map(each -> Counted.of(each, this::schoolClass)),
                                        sanctions.stream()
                                                .filter(each -> each.pronounced()
                                                        .filter(decision -> days.contains(decision.day()))
                                                        .isPresent())
                                                .map(each -> Counted.of(each, this::schoolClass)))
                                .toList()));
    }

    /** Of the last days on which there were any, the latest first. */
    Either<Refusal, List<RollCallDay>> rollCalls() {
        var lessons = visit.school().lessons();
        var wanted = Stream.iterate(visit.today(), day -> day.minusDays(1))
                .takeWhile(day -> !day.isBefore(days.first()))
                .filter(day -> !lessons.on(day).isEmpty())
                .limit(ROLL_CALL_DAYS)
                .toList();
        Either<Refusal, List<RollCallDay>> found = Either.right(List.of());
        for (var day : wanted) {
            found = found.flatMap(known -> rollCalls(day).map(more -> and(known, more)));
        }
        return found;
    }

    private Either<Refusal, RollCallDay> rollCalls(LocalDate day) {
        var service = visit.school().vieScolaire().rollCalls();
        return service.on(visit.actor(), day)
                .flatMap(all -> service.forgotten(visit.actor(), day, visit.now())
                        .map(forgotten -> day(day, all, forgotten.size())));
    }

    private static RollCallDay day(LocalDate day, List<RollCall> all, int forgotten) {
        return new RollCallDay(
                day,
                all.size(),
                (int) all.stream().filter(each -> each.state().isTaken()).count(),
                forgotten);
    }

    private static List<RollCallDay> and(List<RollCallDay> some, RollCallDay more) {
        var all = new ArrayList<>(some);
        all.add(more);
        return all;
    }

    private String schoolClass(PersonId pupil) {
        return visit.school().names().classOf(pupil).orElse("");
    }

    static DisciplineTerms terms(Visit visit) {
        var policy = visit.school().vieScolaire().setup().punitions();
        return DisciplineTerms.of(visit.words().lang(), policy.types(), policy.motifs());
    }
}
