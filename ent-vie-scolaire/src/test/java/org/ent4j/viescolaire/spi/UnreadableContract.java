package org.ent4j.viescolaire.spi;

import static org.assertj.core.api.Assertions.assertThat;

import io.vavr.control.Either;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.ent4j.viescolaire.journal.Addition;
import org.ent4j.viescolaire.journal.Event;
import org.ent4j.viescolaire.journal.JournalKey;
import org.ent4j.viescolaire.journal.Kept;
import org.ent4j.viescolaire.journal.Unreadable;
import org.ent4j.viescolaire.rollcall.RollCallEvent;
import org.junit.jupiter.api.Test;

/** What journals say of an event that cannot be read any more. */
public interface UnreadableContract extends JournalsContract {

    /** Makes an event of a journal unreadable where it is kept. */
    void spoil(String school, String id, int sequence);

    /** Makes a journal, where it is kept, one of a kind that nobody here knows. */
    void estrange(String school, JournalKey key, String kind);

    private static Event submitted(int minute) {
        return new RollCallEvent.Submitted(Instant.ofEpochSecond(60L * minute), TEACHER);
    }

    @Test
    default void an_event_that_cannot_be_read_stands_in_its_place_and_stops_no_other() {
        var journals = journals();
        var events = List.of(submitted(1), submitted(2), submitted(3));
        journals.append(SCHOOL, List.of(new Addition(MATHS, 0, events, Set.of(ANNE), Optional.empty())));
        journals.append(SCHOOL, List.of(new Addition(ART, 0, events, Set.of(ANNE), Optional.empty())));

        spoil(SCHOOL.value(), MATHS.id(), 2);

        assertThat(journals.since(SCHOOL, 0, 10)).extracting(Kept::position).containsExactly(1L, 2L, 3L, 4L, 5L, 6L);
        assertThat(journals.read(SCHOOL, ART)).isEqualTo(events);
        assertThat(journals.read(SCHOOL, MATHS))
                .hasSize(3)
                .startsWith(submitted(1))
                .endsWith(submitted(3))
                .element(1)
                .isInstanceOfSatisfying(Unreadable.class, unreadable -> {
                    assertThat(unreadable.at()).isEqualTo(submitted(2).at());
                    assertThat(unreadable.by().person()).isEqualTo(TEACHER.person());
                    assertThat(unreadable.why()).isNotBlank();
                });
        assertThat(journals.about(SCHOOL, MATHS.kind(), ANNE).get(MATHS)).isEqualTo(journals.read(SCHOOL, MATHS));
    }

    @Test
    default void a_journal_of_a_kind_that_nobody_knows_is_named_and_stops_no_other() {
        var journals = journals();
        var events = List.of(submitted(1), submitted(2));
        for (var key : List.of(MATHS, ART)) {
            journals.append(SCHOOL, List.of(new Addition(key, 0, events, Set.of(ANNE), Optional.empty())));
        }

        estrange(SCHOOL.value(), MATHS, "CANTINE");

        var strange = JournalKey.kept("CANTINE", MATHS.id());
        assertThat(journals.since(SCHOOL, 0, 10)).extracting(Kept::key).containsExactly(strange, strange, ART, ART);
        assertThat(journals.since(SCHOOL, 0, 2))
                .extracting(Kept::event)
                .hasOnlyElementsOfType(Unreadable.class)
                .extracting(Event::at)
                .containsExactly(submitted(1).at(), submitted(2).at());
        assertThat(journals.read(SCHOOL, ART)).isEqualTo(events);
        assertThat(journals.about(SCHOOL, MATHS.kind(), ANNE)).containsOnlyKeys(ART);
        assertThat(journals.forget(SCHOOL, Set.of(strange))).isZero();
        assertThat(journals.append(SCHOOL, List.of(new Addition(ART, 2, events, Set.of(), Optional.empty()))))
                .isEqualTo(Either.right(6L));
        assertThat(journals.since(SCHOOL, 0, 10)).hasSize(6);
    }
}
