package org.ent4j.catalogue.release;

import java.util.List;
import java.util.Optional;
import org.ent4j.model.text.Label;

/**
 * A kind of service with what it is known to ask for.
 *
 * @param code unique: {@code UNIVERSALIS}
 * @param principal by which key it knows people
 * @param attributes in their order, each once
 * @param source where that is seen
 */
public record Connector(String code, Label label, Principal principal, List<AskedAttribute> attributes, String source) {

    public Connector {
        attributes = List.copyOf(attributes);
        if (attributes.stream().map(AskedAttribute::attribute).distinct().count() < attributes.size()) {
            throw new IllegalArgumentException(
                    "Connector %s asks for an attribute twice.\nMaybe it has two names for it.".formatted(code));
        }
    }

    /**
     * One of them.
     *
     * @param wireName under which it goes out: {@code user_nom_ldap}
     * @param purpose what the service does with it
     */
    public record AskedAttribute(SdetAttribute attribute, String wireName, Label purpose) {}

    public Optional<AskedAttribute> asked(SdetAttribute attribute) {
        return attributes.stream().filter(each -> each.attribute() == attribute).findFirst();
    }

    /** What a service of this kind is given when nobody says less. */
    public AttributeRelease release() {
        return new AttributeRelease(
                Optional.of(code),
                Optional.of(principal),
                attributes.stream()
                        .map(each -> new ReleasedAttribute(
                                each.attribute(), each.purpose().fr()))
                        .toList());
    }
}
