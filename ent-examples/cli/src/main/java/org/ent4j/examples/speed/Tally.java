package org.ent4j.examples.speed;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Stream;
import org.ent4j.viescolaire.alert.LegalSteps;
import org.ent4j.viescolaire.recount.PupilCount;

/** What was counted of many pupils; all of it is looked at, so that nothing is left uncounted. */
final class Tally {

    private final LegalSteps steps;
    private long pupils;
    private long rows;
    private long halfDays;
    private long latenesses;
    private long hours;
    private long due;

    private Tally(LegalSteps steps) {
        this.steps = steps;
    }

    static Tally of(Stream<PupilCount> counts, LegalSteps steps) {
        var tally = new Tally(steps);
        counts.forEach(tally::add);
        return tally;
    }

    private void add(PupilCount counted) {
        var count = counted.count();
        pupils++;
        rows += counted.rows();
        halfDays += count.halfDayCount().all();
        latenesses += count.latenessCount().all();
        hours += count.timeCount().all().toHours();
        due += steps.due(count).size();
    }

    long pupils() {
        return pupils;
    }

    long rows() {
        return rows;
    }

    Map<String, Object> json() {
        var json = new LinkedHashMap<String, Object>();
        json.put("pupils", pupils);
        json.put("rows", rows);
        json.put("halfDays", halfDays);
        json.put("latenesses", latenesses);
        json.put("hours", hours);
        json.put("legalSteps", due);
        return json;
    }
}
