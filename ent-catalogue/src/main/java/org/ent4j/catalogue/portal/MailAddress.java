package org.ent4j.catalogue.portal;

import java.util.List;

/**
 * Where letters go. Any part may be empty: sources leave out what they like.
 *
 * @param lines number and street, complement, locality; without empty lines
 * @param postalCode {@code "88000"}, or ""
 * @param town {@code "EPINAL"}, or ""
 * @param country as the source writes it, or "" for the country of the school
 */
public record MailAddress(List<String> lines, String postalCode, String town, String country) {

    public static final MailAddress NONE = new MailAddress(List.of(), "", "", "");

    public MailAddress {
        lines = lines.stream()
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .toList();
        postalCode = postalCode.strip();
        town = town.strip();
        country = country.strip();
    }

    public boolean isEmpty() {
        return equals(NONE);
    }
}
