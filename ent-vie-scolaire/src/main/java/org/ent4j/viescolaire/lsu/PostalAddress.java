package org.ent4j.viescolaire.lsu;

import java.util.Optional;

/**
 * An address.
 *
 * @param line1 up to 50 characters, as the other lines; schemas up to 3.0 demand it
 * @param postalCode 1 to 10 characters
 * @param town 1 to 100 characters
 */
public record PostalAddress(
        Optional<String> line1,
        Optional<String> line2,
        Optional<String> line3,
        Optional<String> line4,
        String postalCode,
        String town) {}
