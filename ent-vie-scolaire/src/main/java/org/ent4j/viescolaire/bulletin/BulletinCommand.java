package org.ent4j.viescolaire.bulletin;

import java.time.Instant;
import org.ent4j.viescolaire.rights.Actor;

/** What somebody wants to do to a bulletin that was drafted. */
public sealed interface BulletinCommand {

    Instant at();

    Actor by();

    record Edit(Instant at, Actor by, Bulletin content) implements BulletinCommand {
        public Edit {
            content = BulletinTexts.lines(content);
        }
    }

    /** Says that it is complete. */
    record Finish(Instant at, Actor by) implements BulletinCommand {}

    record Reopen(Instant at, Actor by) implements BulletinCommand {}

    /** Shows it to the family and archives it. */
    record Publish(Instant at, Actor by) implements BulletinCommand {}

    /** Publishes another version; the one before stays in the archive. */
    record Correct(Instant at, Actor by, Bulletin content, String why) implements BulletinCommand {
        public Correct {
            content = BulletinTexts.lines(content);
        }
    }
}
