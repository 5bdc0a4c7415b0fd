package org.ent4j.catalogue.spi;

import java.time.LocalDate;
import java.util.List;
import org.ent4j.catalogue.homepage.Block;
import org.ent4j.catalogue.homepage.PublicEntry;
import org.ent4j.catalogue.scope.Scope;

/** What the blocks of a home page show: the host's articles, events, rubriques, and the feeds that it reads. */
@FunctionalInterface
public interface PublicContents {

    /**
     * In the order in which they are shown, so many as the block asks for; those that its author chose also when they need
     * a sign-in, and are marked so.
     */
    List<PublicEntry> of(Scope school, Block block, LocalDate day);

    /** Of a host without any. */
    static PublicContents none() {
        return (school, block, day) -> List.of();
    }
}
