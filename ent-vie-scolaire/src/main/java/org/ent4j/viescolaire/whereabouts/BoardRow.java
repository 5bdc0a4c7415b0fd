package org.ent4j.viescolaire.whereabouts;

import java.time.LocalDateTime;
import java.util.Optional;
import org.ent4j.model.id.PersonId;
import org.ent4j.viescolaire.rollcall.CalledLesson;

/** One pupil on the board. */
public record BoardRow(BoardColumn column, Whereabouts whereabouts) {

    static BoardRow of(Whereabouts whereabouts) {
        return new BoardRow(BoardColumn.of(whereabouts), whereabouts);
    }

    public PersonId pupil() {
        return whereabouts.pupil();
    }

    /** When the pupil's next lesson begins. */
    public Optional<LocalDateTime> nextLesson() {
        return whereabouts.next().map(CalledLesson::period).map(period -> period.start());
    }
}
