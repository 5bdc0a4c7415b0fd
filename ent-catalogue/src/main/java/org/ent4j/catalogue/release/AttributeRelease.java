package org.ent4j.catalogue.release;

import java.util.List;
import java.util.Optional;
import org.ent4j.model.text.Label;

/**
 * What is to go out to a service. What does is decided by {@link ReleaseRules}.
 *
 * @param connector the code of its {@link Connector}; nothing when it is of no known kind
 * @param principal by which key it knows people; nothing when it knows nobody
 * @param attributes in their order
 */
public record AttributeRelease(
        Optional<String> connector, Optional<Principal> principal, List<ReleasedAttribute> attributes) {

    public static final AttributeRelease NOTHING = new AttributeRelease(Optional.empty(), Optional.empty(), List.of());

    public AttributeRelease {
        attributes = List.copyOf(attributes);
    }

    /** The key alone. */
    public static AttributeRelease of(Principal principal) {
        return new AttributeRelease(Optional.empty(), Optional.of(principal), List.of());
    }

    public boolean isNothing() {
        return principal.isEmpty() && attributes.isEmpty();
    }

    /** What the title of a service without attributes says. */
    public Label summary() {
        return attributes.isEmpty() && principal.isEmpty()
                ? Label.of("aucune donnée", "no data")
                : principal.map(Principal::label).orElse(Label.of("sans identifiant", "without a key"));
    }
}
