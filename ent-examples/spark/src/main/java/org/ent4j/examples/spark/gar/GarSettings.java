package org.ent4j.examples.spark.gar;

import java.io.Serial;
import java.io.Serializable;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.ent4j.catalogue.gar.GarExportName;
import org.ent4j.catalogue.gar.GarPolicy;
import org.ent4j.catalogue.gar.GarProfileMap;
import org.ent4j.catalogue.gar.schema.GarDegree;
import org.ent4j.catalogue.spi.GarDesignations;
import org.ent4j.model.id.PersonId;

/**
 * What was asked for.
 *
 * @param at the instant of all exports
 * @param mostElements after which a file is closed
 * @param designated who allocates resources, by UAI in capitals
 */
public record GarSettings(
        GarDegree degree, Instant at, int mostElements, Profiles profiles, Map<String, List<String>> designated)
        implements Serializable {

    @Serial
    private static final long serialVersionUID = 1L;

    /** The known maps of functions to profiles. */
    public enum Profiles {
        GAR_CONNECTOR,
        ALAMBIC;

        GarProfileMap map() {
            return this == ALAMBIC ? GarProfileMap.ALAMBIC : GarProfileMap.GAR_CONNECTOR;
        }
    }

    /** As {@code ent gar export} does without options, at that instant. */
    public static GarSettings usual(Instant at) {
        return new GarSettings(
                GarDegree.SECOND, at, GarPolicy.USUAL.mostElements(), Profiles.GAR_CONNECTOR, new HashMap<>());
    }

    public GarSettings withMostElements(int most) {
        return new GarSettings(degree, at, most, profiles, designated);
    }

    public GarSettings withDesignated(Map<String, List<String>> people) {
        return new GarSettings(degree, at, mostElements, profiles, people);
    }

    GarExportName name(String ent) {
        return GarExportName.of(ent, degree, at);
    }

    /** The folder of one export among the results. */
    String folder(String ent) {
        return ent + "_" + degree.code();
    }

    GarPolicy policy() {
        return GarPolicy.USUAL.withProfiles(profiles.map()).withMostElements(mostElements);
    }

    GarDesignations designations() {
        return uai -> designated.getOrDefault(uai, List.of()).stream()
                .map(PersonId::new)
                .toList();
    }
}
