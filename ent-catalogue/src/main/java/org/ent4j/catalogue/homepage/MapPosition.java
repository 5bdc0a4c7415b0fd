package org.ent4j.catalogue.homepage;

/** Where a school stands, in degrees of WGS 84, north and east positive; whether it can be is for the rules to say. */
public record MapPosition(double latitude, double longitude) {

    private static final double QUARTER = 90;
    private static final double HALF = 180;

    /** Whether there is such a place. */
    public boolean isOnEarth() {
        return Math.abs(latitude) <= QUARTER && Math.abs(longitude) <= HALF;
    }
}
