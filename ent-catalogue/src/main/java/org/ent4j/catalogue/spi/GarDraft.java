package org.ent4j.catalogue.spi;

import java.util.List;
import java.util.function.IntConsumer;
import org.ent4j.catalogue.gar.GarFile;
import org.ent4j.catalogue.gar.GarObjection;
import org.ent4j.catalogue.gar.GarRowSink;

/**
 * An export that is being written; all or nothing of it is handed over. Files that cannot be written end it with an
 * exception.
 */
public interface GarDraft extends GarRowSink, AutoCloseable {

    /** Writes the rest: the files, the archive and its checksum. */
    List<GarFile> complete();

    /**
     * Looks at what was completed.
     *
     * @param progress hears how many files were looked at; from any thread, one at a time
     */
    List<GarObjection> objections(IntConsumer progress);

    /** Puts the completed files where they are looked for. */
    void handOver();

    /** Takes away what was not handed over. */
    @Override
    void close();
}
