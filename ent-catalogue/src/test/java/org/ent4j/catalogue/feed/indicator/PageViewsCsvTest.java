package org.ent4j.catalogue.feed.indicator;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.ent4j.catalogue.indicator.PageView;
import org.ent4j.catalogue.indicator.VisitProfile;
import org.ent4j.model.feed.FeedLimits;
import org.ent4j.model.feed.FeedSource;
import org.ent4j.model.issue.Imported;
import org.ent4j.model.issue.Issue;
import org.ent4j.model.text.Lang;
import org.junit.jupiter.api.Test;

class PageViewsCsvTest {

    private final List<PageView> views = new ArrayList<>();

    private Imported<Long> read(String text) {
        return PageViewsCsv.read(
                FeedSource.bytes("vues.csv", text.getBytes(StandardCharsets.UTF_8)), FeedLimits.OF_SCHOOL, views::add);
    }

    @Test
    void columns_come_in_any_order_among_others() {
        var read = read("service,profil,x,moment,visiteur\nnotes,parent,1,2026-09-07T10:00:00+02:00,p1\n");

        assertThat(read.isComplete()).isTrue();
        assertThat(read.rows()).containsExactly(1L);
        assertThat(views)
                .containsExactly(
                        new PageView(Instant.parse("2026-09-07T08:00:00Z"), "p1", VisitProfile.PARENT, "notes"));
    }

    @Test
    void a_row_that_cannot_be_used_is_told_with_its_line_and_the_others_count() {
        var read = read("moment;visiteur;profil;service\n"
                + "2026-09-07T08:00:00Z;a;ELEVE;\n"
                + "2026-09-07T08:00:00Z;;ELEVE;notes\n"
                + "2026-09-07;a;ELEVE;notes\n"
                + "2026-09-07T08:00:00Z;a;DIRECTEUR;notes\n"
                + "2026-09-07T08:00:00Z;a;AUTRE;notes\n");

        assertThat(read.rows()).containsExactly(1L);
        assertThat(read.issues())
                .extracting(Issue::code)
                .containsExactly(
                        "page-views.blank", "page-views.blank", "page-views.no-moment", "page-views.unknown-profile");
        assertThat(read.issues()).extracting(issue -> issue.where().line()).containsExactly(2, 3, 4, 5);
        assertThat(read.issues().get(3).text(Lang.FR)).contains("ADMIN_VIE_SCOL_TECH");
    }

    @Test
    void a_table_without_a_column_is_refused() {
        assertThat(read("moment;visiteur;service\n").fatal().orElseThrow().code())
                .isEqualTo("page-views.missing-column");
        assertThat(read("").fatal()).isPresent();
    }

    @Property(tries = 100)
    void nothing_but_issues_comes_of_any_text(@ForAll String text) {
        assertThat(read("moment;visiteur;profil;service\n" + text + "\n")).isNotNull();
    }
}
