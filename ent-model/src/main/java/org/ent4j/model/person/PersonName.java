package org.ent4j.model.person;

import java.util.List;
import java.util.Optional;
import org.ent4j.model.style.EntStyle;
import org.immutables.value.Value;

/**
 * A name as a feed gives it. In France a person has a birth name (<i>nom de famille</i>, AAF {@code ENTPersonNomPatro})
 * and uses it or another (<i>nom d'usage</i>, AAF {@code sn}); feeds differ in which they carry.
 */
@EntStyle
@Value.Immutable
public interface PersonName {

    /** The name in use, as written by the source; the birth name where the source has no other. */
    String usageName();

    /** The birth name, when the source has one. */
    Optional<String> birthName();

    /** The first name in use, as written by the source; some sources cut it after ten characters. "" when unknown. */
    String firstName();

    /** The further first names, in their order. */
    List<String> otherFirstNames();

    /** {@code "DUPONT Jeanne"}, as lists of people show it. */
    @Value.Lazy
    default String display() {
        return (usageName() + " " + firstName()).strip();
    }

    static PersonName of(String usageName, String firstName) {
        return builder().usageName(usageName).firstName(firstName).build();
    }

    static Builder builder() {
        return new Builder();
    }

    /** Builds a name; the usage name and the first name are required. */
    final class Builder extends ImmutablePersonName.Builder {}
}
