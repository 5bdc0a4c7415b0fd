package org.ent4j.directory.feed.csv;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ent4j.directory.feed.csv.Tables.PUPILS;
import static org.ent4j.directory.feed.csv.Tables.file;
import static org.ent4j.directory.feed.csv.Tables.run;

import java.util.List;
import java.util.Map;
import org.ent4j.directory.Directory;
import org.ent4j.directory.memory.InMemoryDirectory;
import org.ent4j.model.issue.Issue;
import org.ent4j.model.reconcile.Fate;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class CompleteTablesTest {

    private static final String LAST = "DUPONT;;Léa;01/02/2016;CM1\n";

    private final Directory directory = Directory.on(new InMemoryDirectory());

    @BeforeEach
    void a_known_school() {
        run(directory, Tables.whole());
    }

    @Test
    void whoever_is_not_in_a_table_stays_unless_it_is_complete() {
        var less = PUPILS.replace(LAST, "");

        assertThat(run(directory, tables(less, false)).fates()).isEqualTo(Map.of(Fate.UNCHANGED, 4));
        assertThat(run(directory, tables(less, true)).fates())
                .isEqualTo(Map.of(Fate.UNCHANGED, 4, Fate.DISAPPEARED, 1));
    }

    @Test
    void nobody_disappears_while_a_rejected_row_may_be_anybody() {
        var broken = PUPILS.replace("01/02/2016", "31/02/2016");

        var plan = run(directory, tables(broken, true));

        assertThat(plan.fates()).isEqualTo(Map.of(Fate.UNCHANGED, 4));
        assertThat(plan.issues()).extracting(Issue::code).containsExactly("row.impossible-date", "csv.absence-unknown");
    }

    @Test
    void a_rejected_row_with_an_id_keeps_its_person_alone() {
        var header = "Id;Nom;Prénom;Né le\n";
        run(directory, tables(header + "1;A;B;2015-01-01\n2;C;D;2015-01-01\n3;E;F;2015-01-01\n", false));

        var plan = run(directory, tables(header + "1;A;B;2015-01-01\n2;C;D;2015-31-01\n", true));

        // the six of before who are not in this table, and the third of those with an id
        assertThat(plan.fates()).isEqualTo(Map.of(Fate.UNCHANGED, 1, Fate.DISAPPEARED, 6));
    }

    private static CsvFeed tables(String pupils, boolean complete) {
        return new CsvFeed(
                List.of(file("eleves.csv", pupils)), CsvSettings.of(Tables.UAI).withComplete(complete));
    }
}
