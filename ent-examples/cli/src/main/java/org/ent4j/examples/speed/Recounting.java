package org.ent4j.examples.speed;

import java.util.LinkedHashMap;
import java.util.Map;
import org.ent4j.viescolaire.absence.Absences;
import org.ent4j.viescolaire.counting.Attendance;
import org.ent4j.viescolaire.recount.PupilCount;
import org.ent4j.viescolaire.recount.Recount;
import org.ent4j.viescolaire.rollcall.RollCall;
import org.ent4j.viescolaire.rollcall.RollCallEntry;
import org.ent4j.viescolaire.school.SchoolRecord;

/**
 * The year of a lycée counted anew, from its roll calls in memory.
 *
 * @param tally what was counted, with the legal steps that are due
 * @param recount half-days, latenesses and time of all pupils, and the legal steps
 * @param bare a pass over the same rows that only looks who is not there
 * @param differing the pupils whose dossiers say something else
 */
record Recounting(int rollCalls, Tally tally, Laps recount, Laps bare, long differing) {

    private static final Recount RECOUNT = Recount.by(Lycee.SETUP.absences(), Lycee.SETUP.counting());
    private static final double NANOS = 1e6;

    static Recounting of(SchoolRecord record, int runs, int warmUp) {
        var rollCalls = record.rollCalls();
        return new Recounting(
                rollCalls.size(),
                tally(record),
                Laps.of(runs + warmUp, () -> tally(record)).withoutWarmUp(warmUp),
                Laps.of(runs + warmUp, () -> bare(record)).withoutWarmUp(warmUp),
                RECOUNT.of(rollCalls).values().stream()
                        .filter(counted -> !isTheSame(counted, record))
                        .count());
    }

    private static Tally tally(SchoolRecord record) {
        return Tally.of(RECOUNT.of(record.rollCalls()).values().stream(), Lycee.SETUP.legalSteps());
    }

    private static Long bare(SchoolRecord record) {
        var away = 0L;
        for (RollCall rollCall : record.rollCalls()) {
            for (RollCallEntry entry : rollCall.entries().values()) {
                away += entry.isThroughout() ? 0 : 1;
            }
        }
        return away;
    }

    private static boolean isTheSame(PupilCount counted, SchoolRecord record) {
        var file = record.absences(counted.pupil(), Lycee.SETUP.year());
        var entries = Absences.by(Lycee.SETUP.absences()).entries(file);
        return Attendance.count(entries, Lycee.SETUP.counting(), day -> true).equals(counted.count());
    }

    double nanosPerRow() {
        return recount.median() * NANOS / tally.rows();
    }

    double ratio() {
        return recount.median() / bare.median();
    }

    Map<String, Object> json() {
        var json = new LinkedHashMap<String, Object>();
        json.put("rollCalls", rollCalls);
        json.put("counted", tally.json());
        json.put("runs", recount.millis().size());
        json.put("recountMs", Target.rounded(recount.median()));
        json.put("slowestRecountMs", Target.rounded(recount.slowest()));
        json.put("barePassMs", Target.rounded(bare.median()));
        json.put("nanosPerRow", Target.rounded(nanosPerRow()));
        json.put("recountToBarePass", Target.rounded(ratio()));
        json.put("differingFromDossiers", differing);
        return json;
    }
}
