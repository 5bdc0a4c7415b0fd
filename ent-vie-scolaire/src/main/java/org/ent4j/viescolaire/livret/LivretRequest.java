package org.ent4j.viescolaire.livret;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.ent4j.model.id.ClassRef;
import org.ent4j.viescolaire.lsu.LsuVersion;
import org.ent4j.viescolaire.periodicity.ClassPeriod;
import org.ent4j.viescolaire.periodicity.SchoolPeriodId;

/**
 * Which livrets are wanted.
 *
 * @param bilans the classes whose bilans périodiques are wanted, each with its period
 * @param cycles the classes whose bilans de fin de cycle are wanted, each with its cycle, 3 or 4: 3 in 6e, 4 in 3e
 * @param version of the file
 */
public record LivretRequest(List<ClassPeriod> bilans, Map<ClassRef, Integer> cycles, LsuVersion version) {

    public LivretRequest {
        bilans = bilans.stream().distinct().toList();
        cycles = Collections.unmodifiableMap(new LinkedHashMap<>(cycles));
    }

    /** The bilans périodiques of these classes, in the newest version. */
    public static LivretRequest of(SchoolPeriodId period, ClassRef... classes) {
        var bilans = List.of(classes).stream()
                .map(each -> new ClassPeriod(each, period))
                .toList();
        return new LivretRequest(bilans, Map.of(), LsuVersion.NEWEST);
    }

    /** With the bilans de fin de cycle of that class besides. */
    public LivretRequest withCycle(ClassRef schoolClass, int cycle) {
        var more = new LinkedHashMap<>(cycles);
        more.put(schoolClass, cycle);
        return new LivretRequest(bilans, more, version);
    }

    public LivretRequest in(LsuVersion other) {
        return new LivretRequest(bilans, cycles, other);
    }
}
