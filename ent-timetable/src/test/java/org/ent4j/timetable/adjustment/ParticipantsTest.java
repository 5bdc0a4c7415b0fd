package org.ent4j.timetable.adjustment;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.ent4j.model.person.PersonName;
import org.ent4j.timetable.OneWeek;
import org.ent4j.timetable.rapprochement.HostItem;
import org.ent4j.timetable.source.ItemKind;
import org.junit.jupiter.api.Test;

/** Anne Lefevre is in the timetable and in the directory, Hans Muller in the timetable, Paul Martin in the directory. */
class ParticipantsTest {

    private static final Participants KNOWN = Participants.of(
            OneWeek.published(OneWeek.file()),
            List.of(
                    HostItem.person(ItemKind.TEACHER, "p1", PersonName.of("Lefevre", "Anne")),
                    HostItem.person(ItemKind.TEACHER, "p77", PersonName.of("Martin", "Paul")),
                    HostItem.person(ItemKind.PUPIL, "e1", PersonName.of("Durand", "Zoé"))));

    @Test
    void who_is_in_both_has_the_key_of_the_host_and_who_is_in_the_timetable_alone_has_none() {
        assertThat(KNOWN.find(ItemKind.TEACHER, "anne lefevre"))
                .hasValueSatisfying(anne -> assertThat(anne.hostKey()).isEqualTo("p1"));
        assertThat(KNOWN.find(ItemKind.TEACHER, "Muller Hans"))
                .contains(new Participant(ItemKind.TEACHER, "", "Muller Hans"));
    }

    @Test
    void who_teaches_nothing_yet_is_found_in_the_directory() {
        assertThat(KNOWN.find(ItemKind.TEACHER, "paul martin"))
                .hasValueSatisfying(paul -> assertThat(paul.hostKey()).isEqualTo("p77"));
    }

    @Test
    void nobody_is_found_under_another_kind_or_an_unknown_name() {
        assertThat(KNOWN.find(ItemKind.TEACHER, "Durand")).isEmpty();
        assertThat(KNOWN.find(ItemKind.TEACHER, "Petit")).isEmpty();
        assertThat(KNOWN.find(ItemKind.ROOM, "Gymnase")).isEmpty();
    }
}
