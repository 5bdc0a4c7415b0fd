package org.ent4j.ticketing.spi;

import java.util.List;
import java.util.Optional;
import org.ent4j.model.id.StructureId;
import org.ent4j.ticketing.knowledge.KnownAnswer;
import org.ent4j.ticketing.knowledge.KnownAnswerId;

/** Keeps what was answered before. */
public interface KnownAnswers {

    /**
     * Keeps an answer; one of that id that is there already stays as it is.
     *
     * @return whether it was not there; its time is kept to the microsecond
     */
    boolean keep(KnownAnswer answer);

    Optional<KnownAnswer> find(KnownAnswerId id);

    /** From now on it is for all schools; nothing when it is not there. */
    Optional<KnownAnswer> share(KnownAnswerId id);

    /** Counts what one more reader says of it, however many do so at once; nothing when it is not there. */
    Optional<KnownAnswer> note(KnownAnswerId id, boolean isHelp);

    /** Whether it was there. */
    boolean remove(KnownAnswerId id);

    /** All that somebody of that school may read, in the order of their ids. */
    List<KnownAnswer> of(StructureId reader);

    /**
     * Goes up whenever {@link #of} changes for that school, and only then: what was read after a version was asked for is at
     * least of that version.
     */
    long version(StructureId reader);
}
