package org.ent4j.timetable.spi;

import java.util.Collection;
import org.ent4j.model.id.StructureId;
import org.ent4j.model.reconcile.Correspondence;
import org.ent4j.model.reconcile.Correspondences;
import org.ent4j.model.reconcile.SourceItem;

/** Keeps the decisions of each structure and source. */
public interface StoredDecisions {

    Correspondences of(StructureId structure, String source);

    /**
     * Adds decisions as {@link Correspondences#with} does, all or none; two writers wait for one another.
     *
     * @return all that is known after it
     * @throws IllegalArgumentException when one of them is of another structure or source
     */
    Correspondences add(StructureId structure, String source, Collection<Correspondence> decisions);

    /**
     * Takes decisions back: nothing is decided of these items any more, as if nothing had ever been. Items of which
     * nothing was decided are left alone.
     *
     * @return all that is known after it
     */
    Correspondences forget(StructureId structure, String source, Collection<SourceItem> items);

    /** What every implementation asks of the decisions that it is given. */
    static void requireOf(StructureId structure, String source, Collection<Correspondence> decisions) {
        decisions.stream()
                .map(Correspondence::item)
                .filter(item ->
                        !item.structure().equals(structure) || !item.source().equals(source))
                .findFirst()
                .ifPresent(item -> {
                    throw new IllegalArgumentException(
                            "%s is no item of %s in %s.\nMaybe the decisions of two schools are mixed."
                                    .formatted(item, source, structure));
                });
    }
}
