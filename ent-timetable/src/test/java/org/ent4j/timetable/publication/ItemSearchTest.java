package org.ent4j.timetable.publication;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.ent4j.timetable.source.ItemKind;
import org.ent4j.timetable.source.ItemRef;
import org.junit.jupiter.api.Test;

class ItemSearchTest {

    private static final List<PublishedItem> CLASSES = items(ItemKind.CLASS, "3EME A", "3 A", "3-B", "3b", "3A+");
    private static final List<PublishedItem> TEACHERS =
            items(ItemKind.TEACHER, "ANDRÉ Monique", "ANDRÉ Bernard", "BEN SALAH Leïla", "DAVID Régis");

    @Test
    void case_accents_spaces_and_punctuation_do_not_matter() {
        assertThat(found(CLASSES, "3ème a")).contains("3EME A");
        assertThat(found(CLASSES, "3emeA")).contains("3EME A");
        assertThat(found(CLASSES, "3a")).contains("3 A");
        assertThat(found(CLASSES, "3a+")).contains("3A+");
    }

    @Test
    void what_is_written_exactly_comes_first_and_two_alike_are_nobody() {
        assertThat(found(CLASSES, "3b")).contains("3b");
        assertThat(found(CLASSES, "3-B")).contains("3-B");
        assertThat(found(CLASSES, "3 B")).isEmpty();
    }

    @Test
    void a_person_is_found_by_the_words_that_nobody_else_has() {
        assertThat(found(TEACHERS, "Régis David")).contains("DAVID Régis");
        assertThat(found(TEACHERS, "ben salah")).contains("BEN SALAH Leïla");
        assertThat(found(TEACHERS, "andre bernard")).contains("ANDRÉ Bernard");
        assertThat(found(TEACHERS, "ANDRÉ")).isEmpty();
        assertThat(found(TEACHERS, "SALA")).isEmpty();
    }

    @Test
    void words_of_a_class_are_not_enough_and_no_word_finds_nothing() {
        assertThat(found(CLASSES, "A")).isEmpty();
        assertThat(found(CLASSES, " - ")).isEmpty();
        assertThat(found(TEACHERS.subList(0, 1), "")).isEmpty();
    }

    private static Optional<String> found(List<PublishedItem> items, String text) {
        return new ItemSearch(items, text).found().map(PublishedItem::label);
    }

    private static List<PublishedItem> items(ItemKind kind, String... labels) {
        return Stream.of(labels)
                .map(label -> new PublishedItem(
                        new ItemRef(kind, "key of " + label),
                        label,
                        label,
                        Standing.UNRESOLVED,
                        Optional.empty(),
                        List.of()))
                .toList();
    }
}
