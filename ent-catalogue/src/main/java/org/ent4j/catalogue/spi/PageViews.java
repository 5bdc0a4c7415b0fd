package org.ent4j.catalogue.spi;

import java.time.Instant;
import java.util.function.Consumer;
import org.ent4j.catalogue.indicator.PageView;
import org.ent4j.model.id.StructureId;

/** What was looked at, as the host keeps it, or reads it from its logs. */
@FunctionalInterface
public interface PageViews {

    /**
     * Tells all page views of a school, in any order.
     *
     * @param from the first moment
     * @param until the moment before which they are
     */
    void tell(StructureId school, Instant from, Instant until, Consumer<PageView> each);
}
