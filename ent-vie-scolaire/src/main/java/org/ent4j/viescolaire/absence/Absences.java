package org.ent4j.viescolaire.absence;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.ent4j.model.calendar.DateRange;
import org.ent4j.model.id.PersonId;
import org.ent4j.viescolaire.absence.Origin.Source;
import org.ent4j.viescolaire.alert.AlertFact;
import org.ent4j.viescolaire.alert.AlertType;
import org.ent4j.viescolaire.counting.Attendance;
import org.ent4j.viescolaire.counting.AttendanceCount;
import org.ent4j.viescolaire.counting.AttendanceEntry;
import org.ent4j.viescolaire.counting.CountingPolicy;
import org.ent4j.viescolaire.counting.Interrupted;
import org.ent4j.viescolaire.counting.Nature;
import org.ent4j.viescolaire.counting.Period;
import org.ent4j.viescolaire.counting.Periods;
import org.ent4j.viescolaire.motif.MotifCode;
import org.ent4j.viescolaire.rights.Actor;
import org.ent4j.viescolaire.rights.Capacity;
import org.ent4j.viescolaire.rollcall.Beforehand;
import org.ent4j.viescolaire.rollcall.Beforehand.Why;
import org.ent4j.viescolaire.rollcall.RollCallEntry;

/** What the files of a school say to whoever counts, alerts or calls the roll. */
public final class Absences {

    /** Whoever called the roll. */
    private static final Actor CALLER = new Actor(new PersonId("-"), Capacity.ENSEIGNANT);

    private final AbsencePolicy policy;

    private Absences(AbsencePolicy policy) {
        this.policy = policy;
    }

    public static Absences by(AbsencePolicy policy) {
        return new Absences(policy);
    }

    /**
     * What counts of a pupil. Parts that follow each other without a gap, and are alike, are one absence. The time in
     * which a roll call found the pupil there is no absence, whatever was announced; nor is that of an exclusion, or of a
     * presence elsewhere.
     */
    public List<AttendanceEntry> entries(AbsenceFile file) {
        return entries(file, LocalDate.MAX);
    }

    /**
     * The same until the end of a day: what is only announced does not count yet.
     *
     * @param last the last day that counts
     */
    public List<AttendanceEntry> entries(AbsenceFile file, LocalDate last) {
        return Interrupted.joined(Stream.concat(
                        counted(file, last).flatMap(part -> part.absences().stream()),
                        file.parts().flatMap(part -> inSchool(part, last)))
                .toList());
    }

    /** In the time of a stay the pupil is in the school, and nowhere else. */
    private static Stream<Interrupted> inSchool(Part part, LocalDate last) {
        return part.stayed().stream()
                .flatMap(period -> until(period, last))
                .map(period -> new Interrupted(period, Nature.ELSEWHERE, true, List.of(period)));
    }

    /** A part, and what there is of it to count. */
    private record Counted(Part part, Nature nature, boolean isExcused, List<Interrupted> absences) {

        Stream<Period> periods() {
            return absences.stream().flatMap(absence -> absence.left().stream());
        }
    }

    private Stream<Counted> counted(AbsenceFile file, LocalDate last) {
        var elsewhere = file.live().stream()
                .flatMap(dossier -> dossier.parts().stream()
                        .flatMap(part -> Stream.concat(
                                isNoAbsence(dossier.type(), part) ? found(part).stream() : Stream.empty(),
                                part.stayed().stream())))
                .toList();
        return file.live().stream()
                .flatMap(dossier ->
                        dossier.parts().stream().map(part -> counted(dossier.type(), part, elsewhere, last)));
    }

    private boolean isNoAbsence(AbsenceType type, Part part) {
        var nature = nature(type, part);
        return nature == Nature.ELSEWHERE
                || nature == Nature.VOID && part.origin().source() == Source.EXCLUSION;
    }

    private Counted counted(AbsenceType type, Part part, List<Period> elsewhere, LocalDate last) {
        var nature = nature(type, part);
        var isExcused = policy.accepts(part);
        var left = found(part).stream()
                .flatMap(period ->
                        nature == Nature.ABSENCE ? Periods.without(period, elsewhere).stream() : Stream.of(period))
                .flatMap(period -> until(period, last))
                .toList();
        var absences = Periods.without(part.period(), there(part)).stream()
                .flatMap(whole -> until(whole, last))
                .map(whole -> new Interrupted(
                        whole,
                        nature,
                        isExcused,
                        left.stream().filter(whole::contains).toList()))
                .toList();
        return new Counted(part, nature, isExcused, absences);
    }

    private static Stream<Period> until(Period period, LocalDate last) {
        if (last.equals(LocalDate.MAX) || !period.end().toLocalDate().isAfter(last)) {
            return Stream.of(period);
        }
        var end = last.plusDays(1).atStartOfDay();
        return period.start().isBefore(end) ? Stream.of(new Period(period.start(), end)) : Stream.empty();
    }

    /** The part without the time in which a roll call found the pupil there, or a stay had him in the school. */
    private List<Period> found(Part part) {
        return policy.away(part, there(part));
    }

    /** A lesson that the pupil attended makes two absences of one, as no stay does. */
    private static List<Period> there(Part part) {
        return part.seen().values().stream()
                .flatMap(seen -> seen.there().stream())
                .toList();
    }

    /** What counts of a lesson, when nobody knows more than what its roll call says. */
    public Stream<AttendanceEntry> entries(Period lesson, RollCallEntry entry) {
        return Finding.of(entry, lesson).stream()
                .map(found -> counted(found.type(), untreated(found, entry), List.of(), LocalDate.MAX))
                .flatMap(part -> part.absences().stream())
                .flatMap(Interrupted::entries);
    }

    private Part untreated(Finding found, RollCallEntry entry) {
        var part = Part.builder()
                .number(1)
                .period(found.period())
                .origin(Origin.rollCall(""))
                .enteredBy(CALLER)
                .build();
        return policy.motif(entry, found.type())
                .map(motif -> part.withMotif(motif).withReasonBy(CALLER).withSettlement(Settlement.MOTIVEE))
                .orElse(part);
    }

    /** What counts of one pupil, in any order, with absences that follow each other without a gap, and are alike, as one. */
    public static List<AttendanceEntry> joined(Stream<AttendanceEntry> parts) {
        return Interrupted.joined(parts.map(entry ->
                        new Interrupted(entry.whole(), entry.nature(), entry.isExcused(), List.of(entry.period())))
                .toList());
    }

    /** A part that is all in the school keeps its own: it counts for nothing, but parts before and after it are one. */
    private Nature nature(AbsenceType type, Part part) {
        if (type == AbsenceType.PRESENCE_AILLEURS || policy.isUnderTheSchool(part)) {
            return Nature.ELSEWHERE;
        }
        return switch (type) {
            case RETARD -> Nature.LATENESS;
            case DISPENSE -> Nature.VOID;
            case ABSENCE, DEPART, PRESENCE_AILLEURS ->
                part.origin().source() == Source.EXCLUSION ? Nature.VOID : Nature.ABSENCE;
        };
    }

    /**
     * What may count towards an alert: what is counted, part by part. A part has a fact for each half-day that counts, all
     * with the part's id; one that is short counts as the lateness that it is.
     *
     * @param last the last day that counts
     */
    public List<AlertFact> alertFacts(AbsenceFile file, CountingPolicy counting, LocalDate last) {
        var count = Attendance.count(entries(file, last), counting, day -> true);
        return noMoreLatenesses(
                counted(file, last)
                        .flatMap(part -> part.periods().flatMap(period -> facts(file, part, period, count, counting))),
                count);
    }

    /** What stays leave of several parts may be one lateness, of which the first tells. */
    private static List<AlertFact> noMoreLatenesses(Stream<AlertFact> facts, AttendanceCount count) {
        var told = new HashMap<LocalDate, Integer>();
        return facts.filter(fact -> fact.type() != AlertType.LATENESS
                        || told.merge(day(fact), 1, Integer::sum) <= latenesses(count, day(fact)))
                .toList();
    }

    private static int latenesses(AttendanceCount count, LocalDate day) {
        return Optional.ofNullable(count.latenesses().get(day))
                .map(counted -> counted.all())
                .orElse(0);
    }

    private static LocalDate day(AlertFact fact) {
        return fact.when().toLocalDate();
    }

    private static Stream<AlertFact> facts(
            AbsenceFile file, Counted part, Period period, AttendanceCount count, CountingPolicy counting) {
        if (part.nature() != Nature.ABSENCE && part.nature() != Nature.LATENESS) {
            return Stream.empty();
        }
        var halves = part.nature() == Nature.LATENESS
                ? List.<LocalDateTime>of()
                : halves(period, count, counting).toList();
        var isLate = halves.isEmpty()
                && count.latenesses().containsKey(period.start().toLocalDate());
        return isLate
                ? Stream.of(fact(file, AlertType.LATENESS, part, period.start()))
                : halves.stream().map(start -> fact(file, AlertType.ABSENCE, part, start));
    }

    /** When the half-days begin that count and that the period is in. */
    private static Stream<LocalDateTime> halves(Period period, AttendanceCount count, CountingPolicy counting) {
        return count.halfDays().keySet().stream()
                .flatMap(half -> counting
                        .hours(half)
                        .map(hours -> new Period(
                                half.day().atTime(hours.start()), half.day().atTime(hours.end())))
                        .filter(period::overlaps)
                        .stream())
                .map(half -> half.start().isAfter(period.start()) ? half.start() : period.start());
    }

    private static AlertFact fact(AbsenceFile file, AlertType type, Counted counted, LocalDateTime when) {
        return new AlertFact(
                "absence-" + counted.part().number(),
                file.pupil(),
                type,
                when,
                counted.part().motif().map(MotifCode::value),
                counted.isExcused());
    }

    /** What roll calls have to know beforehand: what was announced, and not withdrawn or refused. */
    public List<Beforehand> beforehand(Collection<AbsenceFile> files) {
        return files.stream()
                .flatMap(file -> file.live().stream()
                        .flatMap(dossier -> dossier.parts().stream().flatMap(part -> known(file, dossier, part))))
                .toList();
    }

    private static Stream<Beforehand> known(AbsenceFile file, Dossier dossier, Part part) {
        return why(dossier.type(), part)
                .filter(any -> part.origin().isAnnounced() && part.settlement() != Settlement.REFUSEE)
                .map(why -> new Beforehand(
                        file.pupil(),
                        part.period(),
                        why,
                        part.motif().map(MotifCode::value),
                        part.subject(),
                        isFirm(part)))
                .stream();
    }

    /** What a guardian says is a guess until the school has accepted it: the teacher sees who is there. */
    private static boolean isFirm(Part part) {
        return part.origin().source() != Source.RESPONSABLE || part.settlement() == Settlement.REGULARISEE;
    }

    private static Optional<Why> why(AbsenceType type, Part part) {
        return switch (type) {
            case ABSENCE, PRESENCE_AILLEURS ->
                Optional.of(part.origin().source() == Source.EXCLUSION ? Why.EXCLUSION : Why.ABSENCE);
            case DISPENSE -> Optional.of(Why.EXEMPTION);
            case RETARD, DEPART -> Optional.empty();
        };
    }

    /** Whether everything of the dossier in those days is excused; nothing in them is not. */
    public boolean isExcused(Dossier dossier, DateRange days) {
        var parts = dossier.partsOn(days);
        return !parts.isEmpty() && parts.stream().allMatch(policy::excuses);
    }

    /** Whether everything in the dossier is excused: a single part that is not is never hidden by the others. */
    public boolean isExcused(Dossier dossier) {
        return !dossier.parts().isEmpty() && dossier.parts().stream().allMatch(policy::excuses);
    }
}
