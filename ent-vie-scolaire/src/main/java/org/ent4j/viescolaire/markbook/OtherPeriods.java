package org.ent4j.viescolaire.markbook;

import java.util.List;
import org.ent4j.model.id.ClassRef;

/**
 * The periods of a class that follows others than the one of a mark book.
 *
 * @param labels of those of its periods that have days of that one, in their order
 */
public record OtherPeriods(ClassRef schoolClass, List<String> labels) {

    public OtherPeriods {
        labels = List.copyOf(labels);
    }
}
