package org.ent4j.viescolaire.lsu;

import java.util.List;
import java.util.Optional;

/**
 * An <i>enseignement pratique interdisciplinaire</i>.
 *
 * @param title 1 to 150 characters
 * @param theme the code of an {@link EpiThemeKind} or of an {@link EpiTheme} of the file
 * @param disciplines two at least
 * @param description up to 600 characters
 */
public record Epi(LsuId id, String title, String theme, List<LsuId> disciplines, Optional<String> description) {

    public Epi {
        disciplines = List.copyOf(disciplines);
    }
}
