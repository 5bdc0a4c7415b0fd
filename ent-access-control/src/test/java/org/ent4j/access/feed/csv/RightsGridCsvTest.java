package org.ent4j.access.feed.csv;

import static org.assertj.core.api.Assertions.assertThat;

import org.ent4j.access.importing.GroupRight;
import org.ent4j.access.importing.ImportDefect;
import org.ent4j.access.service.ServiceId;
import org.ent4j.model.feed.FeedSource;
import org.ent4j.model.issue.Imported;
import org.junit.jupiter.api.Test;

class RightsGridCsvTest {

    @Test
    void each_yes_is_a_right_of_the_group_above_it() {
        var imported = read("""
                id;administrateur;professeur;élève;description
                /absences/index.php;V;F;F;Les absences
                /cahier/saisie.php;V;V;;Saisie
                """);

        assertThat(imported.issues()).isEmpty();
        assertThat(imported.rows())
                .extracting(RightsGridCsvTest::shown)
                .containsExactly(
                        "administrateur gepi [/absences/index.php]",
                        "administrateur gepi [/cahier/saisie.php]",
                        "professeur gepi [/cahier/saisie.php]");
    }

    @Test
    void a_column_of_services_says_where() {
        var imported = read("droit;module;cpe\nsaisir;absences;x\nlire;;oui\n");

        assertThat(imported.rows())
                .extracting(RightsGridCsvTest::shown)
                .containsExactly("cpe absences [saisir]", "cpe gepi [lire]");
    }

    @Test
    void what_says_neither_yes_nor_no_gives_nothing_and_is_reported() {
        var imported = read("droit;cpe;aed\nsaisir;?;V\n;V;V\n");

        assertThat(imported.rows()).extracting(RightsGridCsvTest::shown).containsExactly("aed gepi [saisir]");
        assertThat(imported.issues())
                .extracting(issue -> issue.where() + " " + issue.code())
                .containsExactly("grid.csv:2 (saisir) import.neither-yes-nor-no", "grid.csv:3 import.missing-cell");
    }

    @Test
    void a_group_that_stands_twice_counts_once_and_is_told() {
        var imported = read("droit;cpe;cpe;\nsaisir;F;V;V\n");

        assertThat(imported.rows()).isEmpty();
        assertThat(imported.issues())
                .extracting(issue -> issue.reason())
                .containsExactly(new ImportDefect.ColumnTwice("cpe", "cpe"), new ImportDefect.UnreadColumn(""));
    }

    @Test
    void a_grid_without_groups_is_refused() {
        assertThat(read("droit;description\nsaisir;x\n").fatal()).isPresent();
    }

    private static String shown(GroupRight right) {
        return "%s %s %s".formatted(right.group(), right.service(), right.permissions());
    }

    private static Imported<GroupRight> read(String grid) {
        return RightsGridCsv.read(FeedSource.text("grid.csv", grid), new ServiceId("gepi"));
    }
}
