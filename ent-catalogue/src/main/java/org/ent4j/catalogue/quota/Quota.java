package org.ent4j.catalogue.quota;

/**
 * A limit of a service.
 *
 * @param service the code of a service: {@code stockage_partage}
 * @param limit in the unit of the measure; 0 when it is closed
 * @param warning from how many per cent of the limit on somebody is warned, 1 to 100
 * @param isCeiling what is below may have less, and never more
 */
public record Quota(String service, QuotaMeasure measure, long limit, int warning, boolean isCeiling) {

    /** From which share on people are warned, unless it is set: ours. */
    public static final int USUAL_WARNING = 80;

    private static final int ALL = 100;

    public Quota {
        if (service.isBlank() || limit < 0 || warning < 1 || warning > ALL) {
            throw new IllegalArgumentException(
                    "%s of '%s', limit %d, warning at %d %%, is no quota.\nMaybe a limit is negative, or a share is above 100."
                            .formatted(measure, service, limit, warning));
        }
    }

    public static Quota of(String service, QuotaMeasure measure, long limit) {
        return new Quota(service, measure, limit, USUAL_WARNING, false);
    }

    public Quota asCeiling() {
        return new Quota(service, measure, limit, warning, true);
    }

    boolean isOf(String other, QuotaMeasure what) {
        return service.equals(other) && measure == what;
    }

    Quota atMost(long ceiling) {
        return limit <= ceiling ? this : new Quota(service, measure, ceiling, warning, isCeiling);
    }
}
