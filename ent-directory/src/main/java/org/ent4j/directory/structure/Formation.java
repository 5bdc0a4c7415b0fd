package org.ent4j.directory.structure;

import java.util.Comparator;
import org.ent4j.model.id.Mef;

/**
 * A level of the nomenclature, by its MEF.
 *
 * @param label what people read: {@code "3EME"}
 */
public record Formation(Mef mef, String label) implements Comparable<Formation> {

    private static final Comparator<Formation> ORDER =
            Comparator.comparing(Formation::mef).thenComparing(Formation::label);

    @Override
    public int compareTo(Formation other) {
        return ORDER.compare(this, other);
    }
}
