package org.ent4j.catalogue.esidoc;

import java.util.Optional;

/**
 * A borrower of the school's library as BCDI and e-sidoc know him ({@code EMPRUNTEURS}). Source: {@code Import.xsd},
 * GIP-RECIA/Esidoc-WS.
 *
 * @param name {@code "DUPONT Jeanne"}
 * @param born {@code "28/09/2012"}
 * @param address the first four lines, in one; this and the next four may be ""
 * @param status of {@link StatusTable}
 * @param className of a pupil, when the file has it; may be ""
 * @param password unused where people sign in by the portal, but the format demands one
 * @param identity what the CAS server of the portal says of him
 */
public record Borrower(
        String name,
        String born,
        String address,
        String postalCode,
        String town,
        String telephone,
        String email,
        String status,
        Optional<String> className,
        String account,
        String password,
        String identity) {}
