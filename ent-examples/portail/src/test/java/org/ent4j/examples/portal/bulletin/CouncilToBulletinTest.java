package org.ent4j.examples.portal.bulletin;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.Map;
import org.ent4j.examples.portal.testing.Someone;
import org.ent4j.examples.portal.testing.TestPortal;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer.MethodName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;

/** From the conseil of a class to the bulletin that a parent reads: one story, in the order of its steps. */
@TestMethodOrder(MethodName.class)
class CouncilToBulletinTest {

    static TestPortal portal;
    static Someone head;
    static String council;

    @BeforeAll
    static void start() {
        portal = TestPortal.fresh(LocalDateTime.of(2026, 12, 16, 18, 0));
        head = portal.signIn("Direction");
        var schoolClass =
                portal.school().names().classOf(portal.player("Élève")).orElseThrow();
        council = head.get("/conseils?periode=2026-T1").html().select("th a").stream()
                .filter(link -> link.text().equals(schoolClass))
                .findFirst()
                .orElseThrow()
                .attr("href");
    }

    @AfterAll
    static void stop() {
        portal.close();
    }

    private static Element move(String name) {
        return head.get(council)
                .html()
                .select("form:has(input[value=%s])".formatted(name))
                .first();
    }

    @Test
    void step_1_the_conseil_tells_what_is_missing() {
        var page = head.get(council);

        assertThat(page.status()).isEqualTo(200);
        assertThat(page.html().select(".badge").first().text()).isEqualTo("préparé");
        assertThat(page.html().select("tbody tr")).hasSizeGreaterThan(20);
    }

    @Test
    void step_2_something_is_said_of_a_pupil_and_shown_again() {
        var pupil = head.get(council).html().select("tbody th a").last().attr("href");
        var form = head.get(pupil).html().select("main form[method=post]").first();

        var answer = head.send(form, Map.of("synthese", "Bon trimestre.\nContinuez.", "avis", "COMPLIMENTS"));

        assertThat(answer.notice()).isEqualTo("Enregistré.");
        assertThat(answer.html().select("textarea[name=synthese]").first().wholeText())
                .isEqualTo("Bon trimestre.\nContinuez.");
        assertThat(answer.html().select("select[name=avis] option[selected]").attr("value"))
                .isEqualTo("COMPLIMENTS");
        assertThat(head.get(pupil + "?delegues=1").html().select("textarea")).isEmpty();
    }

    @Test
    void step_3_it_is_held_and_closed() {
        assertThat(head.send(move("HOLD"), Map.of())
                        .html()
                        .select(".badge")
                        .first()
                        .text())
                .isEqualTo("tenu");
        assertThat(head.send(move("CLOSE"), Map.of())
                        .html()
                        .select(".badge")
                        .first()
                        .text())
                .isEqualTo("clos");
    }

    @Test
    void step_4_a_teacher_may_hold_no_pen_once_it_is_closed() {
        var pupil = head.get(council).html().select("tbody th a").first().attr("href");

        assertThat(head.get(pupil).html().select("textarea")).isEmpty();
        assertThat(head.post(pupil, Map.of("synthese", "Trop tard.")).notice())
                .isNotEmpty()
                .doesNotContain("Enregistré");
    }

    @Test
    void step_5_bulletins_are_made_and_published_and_the_parent_reads_his_childs() {
        var bulletins = council.replace("/conseils/", "/bulletins/");
        var parent = portal.signIn("Parent");
        assertThat(parent.get("/mes-bulletins").html().select("a[href^=/mes-bulletins/]"))
                .isEmpty();

        head.post(bulletins + "/etablir", Map.of());
        var job = head.post(bulletins + "/publier", Map.of("brouillons", "1"));
        while (job.text().contains("data-refresh=\"1\"")) {
            Thread.onSpinWait();
            job = head.get(job.path());
        }

        assertThat(job.text()).contains("bulletins publiés");
        var link = parent.get("/mes-bulletins")
                .html()
                .select("a[href^=/mes-bulletins/]")
                .first();
        assertThat(link).isNotNull();
        assertThat(new String(parent.get(link.attr("href")).bytes(), 0, 5, StandardCharsets.US_ASCII))
                .isEqualTo("%PDF-");
    }

    @Test
    void step_6_nobody_reads_the_bulletin_of_another() {
        var other = portal.school().names().pupils().stream()
                .filter(pupil -> !pupil.id().equals(portal.player("Élève").id()))
                .findFirst()
                .orElseThrow();
        var path = portal.signIn("Parent")
                .get("/mes-bulletins")
                .html()
                .select("a[href^=/mes-bulletins/]")
                .attr("href");
        var pupil = portal.player("Élève").id().value();

        assertThat(portal.signIn(other).get(path).status()).isEqualTo(404);
        assertThat(portal.signIn("Élève").get(path).status()).isEqualTo(200);
        assertThat(path).contains(pupil.replace(":", "%3A"));
    }

    @Test
    void step_7_staff_choose_a_class_and_one_of_its_pupils() {
        var pupil = portal.player("Élève");
        var code = portal.school().names().classOf(pupil).orElseThrow();
        var chosen = head.get("/mes-bulletins?classe=%s&eleve=%s".formatted(code, pupil.id()));

        assertThat(head.get("/mes-bulletins?classe=" + code).html().select("select[name=eleve] option"))
                .hasSameSizeAs(portal.school().names().pupilsOf(code));
        assertThat(chosen.html().select("main h2").text())
                .isEqualTo(portal.school().names().of(pupil.id()));
        assertThat(chosen.html().select("a[href^=/mes-bulletins/]")).hasSize(1);
        assertThat(head.get("/mes-bulletins?classe=?&eleve=" + pupil.id())
                        .html()
                        .select("main h2"))
                .isEmpty();
    }
}
