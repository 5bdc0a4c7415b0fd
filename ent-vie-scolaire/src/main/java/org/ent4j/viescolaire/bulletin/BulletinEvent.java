package org.ent4j.viescolaire.bulletin;

import java.time.Instant;
import org.ent4j.viescolaire.journal.Event;
import org.ent4j.viescolaire.rights.Actor;

/** What happened to a bulletin: its journal, which is the archive too. */
public sealed interface BulletinEvent extends Event {

    record Drafted(Instant at, Actor by, Bulletin content) implements BulletinEvent {}

    record Edited(Instant at, Actor by, Bulletin content) implements BulletinEvent {}

    record Finished(Instant at, Actor by) implements BulletinEvent {}

    record Reopened(Instant at, Actor by) implements BulletinEvent {}

    /** @param hash of the content that it had */
    record Published(Instant at, Actor by, ContentHash hash) implements BulletinEvent {}

    /**
     * A new version was published.
     *
     * @param hash of the new content
     */
    record Corrected(Instant at, Actor by, Bulletin content, ContentHash hash, String why) implements BulletinEvent {}
}
