package org.ent4j.viescolaire.absence;

import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.ent4j.viescolaire.absence.Origin.Source;
import org.ent4j.viescolaire.alert.AlertFact;
import org.ent4j.viescolaire.alert.AlertType;
import org.ent4j.viescolaire.counting.AttendanceEntry;
import org.ent4j.viescolaire.counting.CountingPolicy;
import org.ent4j.viescolaire.counting.HalfDays;
import org.ent4j.viescolaire.counting.Nature;
import org.ent4j.viescolaire.counting.Period;
import org.ent4j.viescolaire.motif.MotifCode;
import org.ent4j.viescolaire.motif.MotifFlag;
import org.ent4j.viescolaire.rollcall.Beforehand;
import org.ent4j.viescolaire.rollcall.Beforehand.Why;
import org.ent4j.viescolaire.rollcall.RollCallEntry;

/** What the files of a school say to whoever counts, alerts or calls the roll. */
public final class Absences {

    private final AbsencePolicy policy;

    private Absences(AbsencePolicy policy) {
        this.policy = policy;
    }

    public static Absences by(AbsencePolicy policy) {
        return new Absences(policy);
    }

    /**
     * What counts of a pupil. Parts that follow each other without a gap, and are alike, are one absence. The time in
     * which a roll call found the pupil there is no absence, whatever was announced.
     */
    public List<AttendanceEntry> entries(AbsenceFile file) {
        return joined(file.live().stream()
                .flatMap(dossier -> dossier.parts().stream().flatMap(part -> entries(dossier.type(), part))));
    }

    /** What counts of a lesson, when nobody knows more than what its roll call says. */
    public Stream<AttendanceEntry> entries(Period lesson, RollCallEntry entry) {
        return Finding.of(entry, lesson).stream().flatMap(found -> entries(found.type(), untreated(found, entry)));
    }

    private Part untreated(Finding found, RollCallEntry entry) {
        var part = Part.builder()
                .number(1)
                .period(found.period())
                .origin(Origin.rollCall(""))
                .build();
        return policy.motif(entry, found.type())
                .map(motif -> part.withMotif(motif).withSettlement(Settlement.MOTIVEE))
                .orElse(part);
    }

    /** What counts of one pupil, in any order, with absences that follow each other without a gap, and are alike, as one. */
    public static List<AttendanceEntry> joined(Stream<AttendanceEntry> parts) {
        var entries = new ArrayList<AttendanceEntry>();
        parts.sorted((one, other) -> one.period().compareTo(other.period())).forEach(entry -> join(entries, entry));
        return entries;
    }

    private Stream<AttendanceEntry> entries(AbsenceType type, Part part) {
        var nature = nature(type, part);
        return withoutLessons(part).map(period -> new AttendanceEntry(period, nature, policy.excuses(part)));
    }

    private Nature nature(AbsenceType type, Part part) {
        if (type == AbsenceType.PRESENCE_AILLEURS || policy.motifs().is(part.motif(), MotifFlag.SOUS_RESPONSABILITE)) {
            return Nature.ELSEWHERE;
        }
        return switch (type) {
            case RETARD -> Nature.LATENESS;
            case DISPENSE -> Nature.VOID;
            case ABSENCE, DEPART, PRESENCE_AILLEURS ->
                part.origin().source() == Source.EXCLUSION ? Nature.VOID : Nature.ABSENCE;
        };
    }

    private static Stream<Period> withoutLessons(Part part) {
        var rest = List.of(part.period());
        for (var seen : part.seen().values()) {
            var there = seen.there().orElse(null);
            rest = there == null
                    ? rest
                    : rest.stream().flatMap(period -> without(period, there)).toList();
        }
        return rest.stream();
    }

    private static Stream<Period> without(Period period, Period there) {
        if (!period.overlaps(there)) {
            return Stream.of(period);
        }
        var before = period.start().isBefore(there.start())
                ? Stream.of(new Period(period.start(), there.start()))
                : Stream.<Period>empty();
        var after = there.end().isBefore(period.end())
                ? Stream.of(new Period(there.end(), period.end()))
                : Stream.<Period>empty();
        return Stream.concat(before, after);
    }

    /** Of absences that are alike, the last to begin is the last to end: no other can touch. */
    private static void join(List<AttendanceEntry> entries, AttendanceEntry entry) {
        for (var index = entries.size() - 1; index >= 0 && entry.nature() == Nature.ABSENCE; index--) {
            var last = entries.get(index);
            if (last.nature() == Nature.ABSENCE && last.isExcused() == entry.isExcused()) {
                if (!last.period().touches(entry.period())) {
                    break;
                }
                entries.set(
                        index,
                        new AttendanceEntry(last.period().span(entry.period()), Nature.ABSENCE, entry.isExcused()));
                return;
            }
        }
        entries.add(entry);
    }

    /**
     * What may count towards an alert: a fact for each half-day of a part, all with the part's id.
     *
     * @param counting says which half-days there are
     */
    public List<AlertFact> alertFacts(AbsenceFile file, CountingPolicy counting) {
        return file.live().stream()
                .flatMap(dossier ->
                        dossier.parts().stream().flatMap(part -> facts(file, dossier.type(), part, counting)))
                .toList();
    }

    private Stream<AlertFact> facts(AbsenceFile file, AbsenceType type, Part part, CountingPolicy counting) {
        return switch (nature(type, part)) {
            case LATENESS ->
                Stream.of(fact(file, AlertType.LATENESS, part, part.period().start()));
            case ABSENCE -> starts(part, counting).map(start -> fact(file, AlertType.ABSENCE, part, start));
            case ELSEWHERE, VOID -> Stream.empty();
        };
    }

    private static Stream<LocalDateTime> starts(Part part, CountingPolicy counting) {
        var start = part.period().start();
        var halves = HalfDays.of(part.period(), counting)
                .flatMap(half -> counting.hours(half).map(hours -> half.day().atTime(hours.start())).stream())
                .map(opening -> opening.isAfter(start) ? opening : start)
                .toList();
        return halves.isEmpty() ? Stream.of(start) : halves.stream();
    }

    private AlertFact fact(AbsenceFile file, AlertType type, Part part, LocalDateTime when) {
        return new AlertFact(
                "absence-" + part.number(),
                file.pupil(),
                type,
                when,
                part.motif().map(MotifCode::value),
                policy.excuses(part));
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
                .filter(any -> part.origin().isAnnounced())
                .map(why -> new Beforehand(
                        file.pupil(), part.period(), why, part.motif().map(MotifCode::value)))
                .stream();
    }

    private static Optional<Why> why(AbsenceType type, Part part) {
        return switch (type) {
            case ABSENCE, PRESENCE_AILLEURS ->
                Optional.of(part.origin().source() == Source.EXCLUSION ? Why.EXCLUSION : Why.ABSENCE);
            case DISPENSE -> Optional.of(Why.EXEMPTION);
            case RETARD, DEPART -> Optional.empty();
        };
    }

    /** Whether everything in the dossier is excused: a single part that is not is never hidden by the others. */
    public boolean isExcused(Dossier dossier) {
        return !dossier.parts().isEmpty() && dossier.parts().stream().allMatch(policy::excuses);
    }
}
