package org.ent4j.directory.importing;

import java.util.Optional;
import org.ent4j.directory.source.SourceKey;
import org.ent4j.model.id.StructureId;

/** Files that bring people and structures. Reading starts at the first byte each time. */
public interface DirectoryFeed {

    /** What wrote the files, see {@link org.ent4j.directory.source.Sources}. */
    String source();

    /**
     * Whether it always speaks of whole académies, never of one school. The people of such a feed are planned as they are
     * read, with their lines on disk; those of another are read first.
     */
    default boolean isOfAcademies() {
        return false;
    }

    /**
     * Reads the files from the first row to the last.
     *
     * @param known the structures that the directory has, since a delta speaks of schools that it does not declare
     * @param rows hears the good rows; when the reading ends with a fatal issue, what it heard is to be thrown away
     */
    FeedReading read(KnownStructures known, FeedRows rows);

    /** Reads everything into memory; nothing is kept of an unusable feed. */
    default FeedContent collect() {
        return FeedContent.of(this, KnownStructures.NONE);
    }

    /** Looks a structure up by the key that the source gives it. */
    @FunctionalInterface
    interface KnownStructures {

        KnownStructures NONE = key -> Optional.empty();

        Optional<StructureId> of(SourceKey key);
    }
}
