package org.ent4j.ticketing.knowledge;

import java.time.Instant;
import java.util.Optional;
import org.ent4j.model.id.PersonId;

/**
 * What a correspondent has answered.
 *
 * @param whyNot why it did not help, as who asked has said; nothing while he has not
 */
public record Answer(PersonId by, Instant at, String text, Optional<String> whyNot) {

    Answer notHelping(String why) {
        return new Answer(by, at, text, Optional.of(why));
    }
}
