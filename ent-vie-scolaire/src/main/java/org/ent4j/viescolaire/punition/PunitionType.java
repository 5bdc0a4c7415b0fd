package org.ent4j.viescolaire.punition;

/**
 * A type of punition of a school.
 *
 * @param code stays when the label changes: {@code "RETENUE"}
 * @param label what people read, as the school writes it
 */
public record PunitionType(String code, String label, PunitionNature nature) {

    /** The type that a nature is when the school has no other word. */
    public static PunitionType of(PunitionNature nature) {
        return new PunitionType(nature.name(), nature.label().fr(), nature);
    }
}
