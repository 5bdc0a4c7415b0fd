package org.ent4j.directory.person;

import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;

/**
 * Where letters go. Any part may be empty: sources leave out what they like.
 *
 * @param lines number and street, complement, locality; without empty lines
 * @param postalCode {@code "88000"}, or ""
 * @param city {@code "EPINAL"}, or ""
 * @param country as the source writes it, or "" for the country of the school
 */
public record PostalAddress(List<String> lines, String postalCode, String city, String country) {

    public static final PostalAddress NONE = new PostalAddress(List.of(), "", "", "");

    public PostalAddress {
        lines = lines.stream()
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .toList();
        postalCode = postalCode.strip();
        city = city.strip();
        country = country.strip();
    }

    public static PostalAddress of(Collection<String> lines, String postalCode, String city) {
        return new PostalAddress(List.copyOf(lines), postalCode, city, "");
    }

    public PostalAddress withLines(Collection<String> others) {
        return new PostalAddress(List.copyOf(others), postalCode, city, country);
    }

    public PostalAddress withPostalCode(String other) {
        return new PostalAddress(lines, other, city, country);
    }

    public PostalAddress withCity(String other) {
        return new PostalAddress(lines, postalCode, other, country);
    }

    public PostalAddress withCountry(String other) {
        return new PostalAddress(lines, postalCode, city, other);
    }

    public boolean isEmpty() {
        return lines.isEmpty() && postalCode.isEmpty() && city.isEmpty() && country.isEmpty();
    }

    /** The lines of an envelope, below the name. */
    public List<String> envelope() {
        var town = (postalCode + " " + city).strip();
        return Stream.concat(lines.stream(), Stream.of(town, country))
                .filter(line -> !line.isEmpty())
                .toList();
    }
}
