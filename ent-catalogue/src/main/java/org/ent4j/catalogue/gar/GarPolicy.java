package org.ent4j.catalogue.gar;

/**
 * What may be set.
 *
 * @param mostElements a file is closed after the object with which it has that many elements, its root counted
 * @param mostRespAffs responsables d'affectation of a school
 */
public record GarPolicy(GarProfileMap profiles, int mostElements, int mostRespAffs) {

    /** As gar-connector has them. */
    public static final GarPolicy USUAL = new GarPolicy(GarProfileMap.GAR_CONNECTOR, 10_000, 50);

    public GarPolicy {
        if (mostElements < 1 || mostRespAffs < 0) {
            throw new IllegalArgumentException("A file without elements.\nMaybe a setting is missing.");
        }
    }

    public GarPolicy withProfiles(GarProfileMap other) {
        return new GarPolicy(other, mostElements, mostRespAffs);
    }

    public GarPolicy withMostElements(int most) {
        return new GarPolicy(profiles, most, mostRespAffs);
    }
}
