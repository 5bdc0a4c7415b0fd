package org.ent4j.examples.portal.statistics;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import javax.imageio.ImageIO;
import org.ent4j.examples.portal.testing.Someone;
import org.ent4j.examples.portal.testing.TestPortal;
import org.ent4j.viescolaire.rights.Actor;
import org.ent4j.viescolaire.rights.Capacity;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class StatisticsTest {

    static TestPortal portal;
    static Someone head;

    @BeforeAll
    static void start() {
        portal = TestPortal.fresh();
        head = portal.signIn("Direction");
    }

    @AfterAll
    static void stop() {
        portal.close();
    }

    @Test
    void the_numbers_are_those_of_the_module() {
        var actor = new Actor(portal.player("Direction").id(), Capacity.DIRECTION);
        var given = portal.school()
                .vieScolaire()
                .discipline()
                .punitions(actor, Optional.empty())
                .get()
                .size();

        var page = head.get("/statistiques?du=2026-09-01&au=2026-11-24").html();

        var byType = page.select("table:has(caption:containsOwn(Par type)) td.number").eachText().stream()
                .mapToInt(Integer::parseInt)
                .sum();
        assertThat(byType).isEqualTo(given + 1);
        assertThat(page.select("table:has(caption:containsOwn(Appels)) tbody tr"))
                .isNotEmpty();
    }

    @Test
    void a_plot_is_a_picture_whose_text_says_where_its_numbers_are() throws IOException {
        for (var image : head.get("/statistiques").html().select("img.plot")) {
            assertThat(image.attr("alt")).contains("tableau");
            var picture = ImageIO.read(
                    new ByteArrayInputStream(head.get(image.attr("src")).bytes()));
            assertThat(picture.getWidth()).isEqualTo(1000);
        }
    }

    @Test
    void small_numbers_do_not_leave_the_office() {
        var page =
                head.get("/statistiques/diffusion?du=2026-09-01&au=2026-11-24").html();

        var numbers = page.select("table:has(caption:containsOwn(type)) tbody td.number")
                .eachText();
        assertThat(numbers).contains("masqué").doesNotContain("1", "2", "3", "4");
    }

    @Test
    void files_are_workbooks_and_for_the_office_alone() {
        for (var path : List.of("/statistiques/absences.xlsx", "/statistiques/discipline.xlsx")) {
            assertThat(head.get(path).bytes()).startsWith((byte) 'P', (byte) 'K');
            assertThat(portal.signIn("Enseignant").get(path).status()).isEqualTo(403);
        }
        assertThat(portal.signIn("Parent").get("/statistiques").status()).isEqualTo(403);
    }
}
