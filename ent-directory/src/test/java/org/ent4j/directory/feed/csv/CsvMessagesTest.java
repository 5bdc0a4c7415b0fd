package org.ent4j.directory.feed.csv;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.stream.Stream;
import org.ent4j.model.Bundles;
import org.ent4j.model.issue.SourceLocation;
import org.ent4j.model.rule.Messages;
import org.ent4j.model.text.Label;
import org.ent4j.model.text.Lang;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class CsvMessagesTest {

    static Stream<CsvDefect> defects() {
        return Stream.of(
                new CsvDefect.UnknownColumn("Cantine"),
                new CsvDefect.ColumnTwice("Nom", "NOM"),
                new CsvDefect.ColumnsMissing(List.of(Label.of("nom", "last name")), List.of("a")),
                new CsvDefect.ProfilUnknown(),
                new CsvDefect.SchoolUnknown(),
                new CsvDefect.OtherSchool("0350122T", "0350123U"),
                new CsvDefect.NotUnderstood("profil"),
                new CsvDefect.Dropped("courriel"),
                new CsvDefect.SamePerson(SourceLocation.of("eleves.csv", 3)),
                new CsvDefect.ChildUnlinked(List.of("Nom enfant"), List.of()),
                new CsvDefect.ChildUnlinked(List.of("Nom enfant"), List.of("eleves.csv:3", "eleves.csv:4")),
                new CsvDefect.AbsenceUnknown());
    }

    @ParameterizedTest
    @MethodSource("defects")
    void every_defect_has_a_sentence_in_both_languages(CsvDefect defect) {
        for (var lang : Lang.values()) {
            assertThat(Messages.pattern(defect, lang)).isPresent();
            assertThat(Messages.render(defect, lang)).isNotBlank().doesNotContain("{", "}");
        }
    }

    @Test
    void every_kind_of_defect_is_tried() {
        assertThat(defects().map(Object::getClass).distinct().count())
                .isEqualTo(CsvDefect.class.getPermittedSubclasses().length);
    }

    @Test
    void both_bundles_have_the_same_sentences_with_the_same_holes() throws IOException {
        assertThat(Bundles.holes(CsvFeed.class, "org/ent4j/directory/feed/csv", Lang.FR))
                .isNotEmpty()
                .isEqualTo(Bundles.holes(CsvFeed.class, "org/ent4j/directory/feed/csv", Lang.EN));
    }
}
