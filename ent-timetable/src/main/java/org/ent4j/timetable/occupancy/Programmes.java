package org.ent4j.timetable.occupancy;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.ent4j.model.calendar.SchoolYear;
import org.ent4j.model.id.Mef;
import org.ent4j.model.id.Uai;

/**
 * The programmes of a school for a year, and who follows them.
 *
 * @param all of every MEF of the school
 * @param mefs those of each class, by its code; pupils of several MEFs may be in one class
 */
public record Programmes(Uai uai, SchoolYear year, List<Programme> all, Map<String, List<Mef>> mefs) {

    public Programmes {
        all = List.copyOf(all);
        var copy = new LinkedHashMap<String, List<Mef>>();
        mefs.forEach((code, each) -> copy.put(code, List.copyOf(each)));
        mefs = Map.copyOf(copy);
    }

    /** What any of these MEFs asks for. */
    List<Programme> of(List<Mef> some) {
        return all.stream().filter(each -> some.contains(each.mef())).toList();
    }
}
