package org.ent4j.catalogue.rubrique.feed.csv;

import static org.assertj.core.api.Assertions.assertThat;

import org.assertj.core.groups.Tuple;
import org.ent4j.catalogue.rubrique.FormerGroup;
import org.ent4j.model.feed.FeedSource;
import org.ent4j.model.issue.Imported;
import org.ent4j.model.issue.Severity;
import org.junit.jupiter.api.Test;

class GroupListReaderTest {

    private static Imported<FormerGroup> read(String text) {
        return GroupListReader.read(FeedSource.text("groupes.csv", text));
    }

    @Test
    void groups_are_read_with_their_members_from_one_row_or_several() {
        var read = read(
                "Groupe;Nom;Propriétaire;Membres\nG1;Club échecs;ruiz;lea, tom\nG2;CESC;roche;\nG1;Club échecs;ruiz;mia\n");

        assertThat(read.issues()).isEmpty();
        assertThat(read.rows())
                .extracting(
                        FormerGroup::id,
                        FormerGroup::name,
                        FormerGroup::owner,
                        each -> String.join("+", each.members()))
                .containsExactly(
                        Tuple.tuple("G1", "Club échecs", "ruiz", "lea+tom+mia"),
                        Tuple.tuple("G2", "CESC", "roche", ""));
    }

    @Test
    void rows_that_cannot_be_used_say_why_and_cost_nothing_else() {
        var read = read("groupe;nom;proprietaire;date\nG1;A;x;1\n;B;x;1\nG 3;C;x;1\nG4;;x;1\nG1;Autre;x;1\nG5;E;x;1\n");

        assertThat(read.rows()).extracting(FormerGroup::id).containsExactly("G1", "G5");
        assertThat(read.issues())
                .filteredOn(each -> each.severity() == Severity.ERROR)
                .extracting(each -> each.where().line() + " " + each.code())
                .containsExactly(
                        "3 groups.empty-cell", "4 groups.bad-group-id", "5 groups.empty-cell", "6 groups.group-twice");
        assertThat(read.issues()).extracting(each -> each.code()).contains("groups.unknown-column");
    }

    @Test
    void another_file_is_refused() {
        assertThat(read("a;b\n1;2\n").fatal().orElseThrow().code()).isEqualTo("groups.needed-column");
        assertThat(read("groupe;nom;nom;proprietaire\n").fatal().orElseThrow().code())
                .isEqualTo("groups.column-twice");
        assertThat(read("").fatal()).isPresent();
        assertThat(read("<html></html>").fatal()).isPresent();
    }
}
