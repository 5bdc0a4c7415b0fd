package org.ent4j.catalogue.portal;

import java.util.Optional;

/** As the registers have it. */
public enum Sex {
    MALE,
    FEMALE;

    /** What a title tells, {@code "M."} or {@code "Mme"}; nothing for any other. */
    public static Optional<Sex> ofTitle(String title) {
        return switch (title.strip()) {
            case "M.", "M" -> Optional.of(MALE);
            case "Mme", "Mme.", "Mlle", "MME" -> Optional.of(FEMALE);
            default -> Optional.empty();
        };
    }
}
