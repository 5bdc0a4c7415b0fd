package org.ent4j.viescolaire;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.ent4j.model.calendar.SchoolYear;
import org.ent4j.viescolaire.absence.AbsenceFile;
import org.ent4j.viescolaire.absence.AbsencePolicy;
import org.ent4j.viescolaire.absence.Dossier;
import org.ent4j.viescolaire.dashboard.AssiduiteBoard;
import org.ent4j.viescolaire.school.SchoolRecord;

/**
 * What dashboards want of files. A file never changes, and is replaced by another one when something happens to it: so each
 * is looked through once. Safe for threads.
 */
final class BoardFiles {

    private final SchoolYear year;
    private final AbsencePolicy policy;
    private IdentityHashMap<AbsenceFile, Seen> seen = new IdentityHashMap<>();

    BoardFiles(SchoolYear year, AbsencePolicy policy) {
        this.year = year;
        this.policy = policy;
    }

    /** @param byDay its dossiers by each day on which something of them is */
    private record Seen(AssiduiteBoard.Dossiers dossiers, Map<LocalDate, List<Dossier>> byDay) {}

    /** The dossiers of the year, counted. */
    AssiduiteBoard.Dossiers dossiers(SchoolRecord record) {
        return seen(record).values().stream()
                .map(Seen::dossiers)
                .reduce(AssiduiteBoard.Dossiers.NONE, AssiduiteBoard.Dossiers::and);
    }

    /** The dossiers of which something is on a day. */
    List<Dossier> dossiersOn(SchoolRecord record, LocalDate day) {
        return seen(record).values().stream()
                .flatMap(file -> file.byDay().getOrDefault(day, List.of()).stream())
                .toList();
    }

    /** Of the year's files that can be read, and of no others: what was replaced or forgotten is not held any longer. */
    private synchronized IdentityHashMap<AbsenceFile, Seen> seen(SchoolRecord record) {
        var files = record.absences();
        var next = new IdentityHashMap<AbsenceFile, Seen>(files.size());
        var leftOut = record.legibility().filesLeftOut(year);
        files.stream()
                .filter(file -> file.year().equals(year) && !leftOut.contains(file.pupil()))
                .forEach(file -> next.put(file, seen.containsKey(file) ? seen.get(file) : look(file)));
        seen = next;
        return next;
    }

    private Seen look(AbsenceFile file) {
        return new Seen(AssiduiteBoard.Dossiers.of(file.live(), policy), byDay(file.live()));
    }

    private static Map<LocalDate, List<Dossier>> byDay(Collection<Dossier> dossiers) {
        var byDay = new HashMap<LocalDate, List<Dossier>>();
        dossiers.forEach(dossier -> days(dossier)
                .forEach(day ->
                        byDay.computeIfAbsent(day, any -> new ArrayList<>()).add(dossier)));
        return byDay;
    }

    private static Stream<LocalDate> days(Dossier dossier) {
        return dossier.parts().stream().flatMap(part -> part.period().days()).distinct();
    }
}
