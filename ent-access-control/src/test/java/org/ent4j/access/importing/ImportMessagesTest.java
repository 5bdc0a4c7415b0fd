package org.ent4j.access.importing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.ent4j.model.rule.Messages;
import org.ent4j.model.text.Lang;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ImportMessagesTest {

    @ParameterizedTest
    @MethodSource("defects")
    void every_defect_has_a_sentence_without_holes_in_both_languages(ImportDefect defect) {
        for (var lang : Lang.values()) {
            assertThat(Messages.pattern(defect, lang)).as(defect.code()).isPresent();
            assertThat(Messages.render(defect, lang)).doesNotContain("{");
        }
    }

    static Stream<ImportDefect> defects() {
        return Stream.of(
                new ImportDefect.MissingColumn("service", List.of("groupe")),
                new ImportDefect.ColumnTwice("groupe", "statut"),
                new ImportDefect.UnreadColumn("niveau"),
                new ImportDefect.NotCsv("unclosed quote"),
                new ImportDefect.OtherEncoding("windows-1252"),
                new ImportDefect.MissingCell("service"),
                new ImportDefect.CellsBeyondHeader(5, 4),
                new ImportDefect.NeitherYesNorNo("?", "cpe"),
                new ImportDefect.OtherKindOfAction("wiki.read", "RESOURCE"),
                new ImportDefect.RoleWithoutActions("R", "G"),
                new ImportDefect.RoleWithoutHolders("R"),
                new ImportDefect.Refusal("G", "S"),
                new ImportDefect.Contested("G", "S", "R", "rights.csv:4"),
                new ImportDefect.RoleDiffers("S", "R", "R (2)", List.of("G")),
                new ImportDefect.TooManyRoles("S", "R", 64));
    }
}
