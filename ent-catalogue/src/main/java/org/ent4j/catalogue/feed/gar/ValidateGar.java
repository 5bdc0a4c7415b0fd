package org.ent4j.catalogue.feed.gar;

import java.nio.file.Path;
import java.util.List;
import org.ent4j.catalogue.gar.GarObjection;

/** Looks at the files of an export before they are handed over. */
@FunctionalInterface
public interface ValidateGar {

    /**
     * What blocks it.
     *
     * @param folder with the XML files, the archive and its checksum
     */
    List<GarObjection> objections(Path folder);
}
