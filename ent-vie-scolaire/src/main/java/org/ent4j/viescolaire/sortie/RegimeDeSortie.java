package org.ent4j.viescolaire.sortie;

import java.util.Set;
import org.ent4j.model.style.EntStyle;
import org.immutables.value.Value;

/**
 * A <i>régime de sortie</i> of a school. Where the pupil has lunch and sleeps is another thing, the régime of the
 * directory. Source: Skolengo, permanences: libellé, description, and the colour of the gommette on the carnet.
 */
@EntStyle
@Value.Immutable
public interface RegimeDeSortie {

    /** The school's, which stays when the label changes. */
    String code();

    String label();

    /** For people: {@code "Sortie autorisée si cours annulé en fin de journée"}. May be "". */
    @Value.Default
    default String description() {
        return "";
    }

    Colour colour();

    /** What the description means; nothing is allowed that is not here. */
    Set<Permission> allows();

    /** Whether what it allows waits for a guardian's authorisation. */
    @Value.Default
    default boolean needsAuthorisation() {
        return false;
    }

    RegimeDeSortie withLabel(String label);

    RegimeDeSortie withColour(Colour colour);

    RegimeDeSortie withNeedsAuthorisation(boolean needed);

    static Builder builder() {
        return new Builder();
    }

    /** Builds a régime; code, label and colour are required. */
    final class Builder extends ImmutableRegimeDeSortie.Builder {}
}
