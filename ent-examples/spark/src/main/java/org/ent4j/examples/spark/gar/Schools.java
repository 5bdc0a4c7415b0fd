package org.ent4j.examples.spark.gar;

import java.io.Serial;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.spark.sql.Row;
import org.ent4j.catalogue.gar.GarSchool;
import org.ent4j.catalogue.gar.GarText;
import org.ent4j.catalogue.gar.assembly.GarAssembly;

/** All schools, as each machine holds them: those of an ENT with what is in them, the others by their names. */
final class Schools implements Serializable {

    @Serial
    private static final long serialVersionUID = 1L;

    private final GarSettings settings;
    /** In the order in which they are told. */
    private final List<Row> bare;

    private final Map<String, Map<String, Row>> byEnt = new HashMap<>();

    /** @param bare those of {@link Ents#schools} */
    Schools(GarSettings settings, List<GarSchool> bare) {
        this.settings = settings;
        this.bare = new ArrayList<>(bare.stream().map(SchoolRow::of).toList());
    }

    void add(String ent, Row school) {
        byEnt.computeIfAbsent(ent, any -> new HashMap<>()).put(school.getString(0), school);
    }

    GarSettings settings() {
        return settings;
    }

    /**
     * Tells all of them.
     *
     * @param isDesignating whether those who allocate resources are told too
     * @return how many go out
     */
    int tell(String ent, GarAssembly assembly, boolean isDesignating) {
        Map<String, Row> own = byEnt.getOrDefault(ent, Map.of());
        for (var each : bare) {
            var row = Optional.ofNullable(own.get(each.getString(0))).orElse(each);
            var school = SchoolRow.school(row);
            if (assembly.school(school) && isDesignating) {
                var uai = GarText.uai(school.uai()).orElse(school.uai());
                assembly.designate(uai, settings.designations().of(uai));
            }
        }
        return assembly.schoolsAreKnown();
    }
}
