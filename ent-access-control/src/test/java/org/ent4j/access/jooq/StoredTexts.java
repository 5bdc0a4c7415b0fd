package org.ent4j.access.jooq;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import org.ent4j.access.change.ChangeEntry;
import org.ent4j.access.change.RightsChange;
import org.ent4j.access.change.RightsElement;
import org.ent4j.access.service.Service;
import org.ent4j.access.service.ServiceId;
import org.ent4j.access.spi.RightsJournal;
import org.ent4j.access.spi.RightsJournalContract;
import org.junit.jupiter.api.Test;

/** What a database cannot hold is refused in words of its own, whichever database it is. */
interface StoredTexts extends RightsJournalContract {

    private static ChangeEntry putting(String service, String why) {
        return ChangeEntry.of(PRINCIPAL, SEPTEMBER_1, why, new RightsChange.ServicePut(Service.of(service, "Lecteur")));
    }

    private static String random(int length) {
        return new Random(7)
                .ints(length, 0x4E00, 0x9FFF)
                .mapToObj(Character::toString)
                .collect(Collectors.joining());
    }

    private static void refuses(RightsJournal journal, ChangeEntry entry, String because) {
        assertThatThrownBy(() -> journal.append(0, entry))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining(because)
                .hasMessageContaining("\nMaybe");
        assertThat(journal.version()).isZero();
        assertThat(journal.after(0, 10)).isEmpty();
    }

    @Test
    default void text_that_a_database_cannot_hold_is_refused_and_nothing_is_written() {
        var journal = journal();

        for (var text : List.of("a\0b", "\uD83D", "\uDE42a")) {
            refuses(journal, putting(text, ""), "U+0000");
            refuses(journal, putting("notes", text), "why");
        }
    }

    @Test
    default void an_id_is_as_long_as_an_index_can_bear_and_no_longer() {
        var journal = journal();
        refuses(journal, putting(random(Texts.LONGEST_ID + 1), ""), "not of 801");

        var longest = putting(random(Texts.LONGEST_ID), random(100_000));
        assertThat(journal.append(0, longest).isRight()).isTrue();
        assertThat(journal.entry(1)).contains(longest);
    }

    @Test
    default void nothing_is_known_of_what_cannot_be_stored() {
        var journal = journal();

        assertThat(journal.linesOf(new RightsElement(RightsElement.Kind.RULE, "a\0"), 0, 10)
                        .items())
                .isEmpty();
        assertThat(journal.linesOf(new ServiceId("a\0"), 0, 10).items()).isEmpty();
    }
}
