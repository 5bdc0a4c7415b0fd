package org.ent4j.catalogue.marking;

import java.util.Optional;

/**
 * <i>Type Xiti</i>: as what the visits of a service count.
 *
 * @param outil the tool of a third party behind it
 */
public record ServiceMarking(DnmaService service, Optional<String> outil) {

    public static ServiceMarking of(DnmaService service) {
        return new ServiceMarking(service, Optional.empty());
    }

    public static ServiceMarking of(DnmaService service, String outil) {
        return new ServiceMarking(service, Optional.of(outil));
    }

    /** {@code TIERS} as soon as there is a tool. */
    public MarkingType type() {
        return outil.isPresent() ? MarkingType.TIERS : MarkingType.NATIF;
    }
}
