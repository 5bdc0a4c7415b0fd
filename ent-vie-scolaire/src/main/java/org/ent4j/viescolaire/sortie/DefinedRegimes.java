package org.ent4j.viescolaire.sortie;

import org.ent4j.viescolaire.sortie.SortieEvent.Defined;

/**
 * The list of a school, as its journal makes it.
 *
 * @param version how many events made it
 */
public record DefinedRegimes(RegimesDeSortie regimes, int version) {

    /** Before anybody has defined any. */
    public static DefinedRegimes none() {
        return new DefinedRegimes(RegimesDeSortie.none(), 0);
    }

    /** As one more event makes it. */
    public DefinedRegimes after(Defined event) {
        return new DefinedRegimes(event.regimes(), version + 1);
    }
}
