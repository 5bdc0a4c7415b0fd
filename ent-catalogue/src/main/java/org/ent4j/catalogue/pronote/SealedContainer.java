package org.ent4j.catalogue.pronote;

import java.time.LocalDateTime;

/**
 * The envelope of a file that is sent to Pronote encrypted. Source: {@code ConteneurImportChiffre.xsd} V1, Index
 * Éducation.
 *
 * @param version of the envelope
 * @param description what is in it, in free words
 * @param exported in the time of the school
 */
public record SealedContainer(
        String version, String partner, String description, SealedContent sealed, LocalDateTime exported, String uai) {

    public static final String VERSION = "1.0";
}
