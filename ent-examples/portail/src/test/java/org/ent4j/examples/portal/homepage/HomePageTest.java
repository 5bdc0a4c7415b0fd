package org.ent4j.examples.portal.homepage;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Base64;
import java.util.Map;
import org.ent4j.catalogue.homepage.HomePage;
import org.ent4j.catalogue.homepage.PageState;
import org.ent4j.catalogue.keeping.Kept;
import org.ent4j.catalogue.scope.Scope;
import org.ent4j.examples.host.homepage.ExamplePage;
import org.ent4j.examples.portal.demo.DemoSchools;
import org.ent4j.examples.portal.testing.Someone;
import org.ent4j.examples.portal.testing.TestPortal;
import org.ent4j.examples.portal.web.Upload;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class HomePageTest {

    private static final String PUBLIC = "/etablissements/" + DemoSchools.first();

    static TestPortal portal;
    static Someone admin;

    @BeforeAll
    static void start() {
        portal = TestPortal.fresh();
        admin = portal.signIn("Administrateur");
    }

    @AfterAll
    static void stop() {
        portal.close();
    }

    private static Kept<HomePage> kept() {
        return portal.part(SchoolPages.class)
                .pages()
                .find(Scope.school(DemoSchools.first()))
                .orElseThrow();
    }

    private static String seen() {
        return String.valueOf(kept().version());
    }

    /** A new draft of the version that is shown. */
    private static String draft() {
        var number = kept().value().published().orElseThrow().number();
        return admin.post("/page-accueil/%d/copier".formatted(number), Map.of("vue", seen()))
                .path();
    }

    @Test
    void visitors_see_the_page_and_nothing_from_elsewhere() {
        var page = portal.guest().get(PUBLIC);

        assertThat(page.status()).isEqualTo(200);
        assertThat(page.title()).isEqualTo(portal.school().name());
        assertThat(page.raw().headers().firstValue("Content-Security-Policy").orElseThrow())
                .contains("default-src 'none'", "style-src 'sha256-", "frame-ancestors 'none'");
        var banner = page.html().select("img.banner").attr("src");
        assertThat(portal.guest().get(banner).raw().headers().firstValue("Content-Type"))
                .contains("image/png");
        page.html()
                .select("a[href^=/]")
                .eachAttr("href")
                .forEach(path ->
                        assertThat(portal.guest().get(path).status()).as(path).isEqualTo(200));
    }

    @Test
    void a_school_without_a_page_has_none() {
        assertThat(portal.guest().get("/etablissements/" + DemoSchools.second()).status())
                .isEqualTo(404);
        assertThat(portal.guest().get(PUBLIC + "/images/autre.png").status()).isEqualTo(404);
    }

    @Test
    void a_draft_is_written_looked_at_and_published_and_that_is_undone() {
        var draft = draft();
        admin.post(
                draft + "/textes", Map.of("vue", seen(), "titre", "Notre collège", "bienvenue", "Bienvenue à tous."));
        assertThat(admin.get(draft + "/apercu").title()).isEqualTo("Notre collège");
        assertThat(portal.guest().get(PUBLIC).title()).isNotEqualTo("Notre collège");

        admin.post(draft + "/publier", Map.of("vue", seen()));
        assertThat(portal.guest().get(PUBLIC).title()).isEqualTo("Notre collège");

        admin.post("/page-accueil/annuler", Map.of("vue", seen()));
        assertThat(portal.guest().get(PUBLIC).title()).isEqualTo(portal.school().name());
    }

    @Test
    void a_version_is_scheduled_and_visitors_do_not_see_it_yet() {
        var draft = draft();
        admin.post(draft + "/textes", Map.of("vue", seen(), "titre", "Page de Noël", "bienvenue", "Bonnes fêtes."));

        var answer = admin.post(
                draft + "/publier", Map.of("vue", seen(), "du", "2026-12-18T18:00", "au", "2027-01-04T08:00"));

        assertThat(answer.notice()).contains("programmée");
        assertThat(kept().value().current().filter(each -> each.state() == PageState.SCHEDULED))
                .hasSize(1);
        assertThat(portal.guest().get(PUBLIC).title()).isNotEqualTo("Page de Noël");
    }

    @Test
    void what_a_text_may_not_hold_is_taken_away_and_its_author_is_told() {
        var draft = draft();

        var answer = admin.post(
                draft + "/blocs/nouveau",
                Map.of(
                        "vue", seen(),
                        "type", "FORMATTED_TEXT",
                        "titre", "Cantine",
                        "html", "<p onclick=\"x()\">Menu</p><script>alert(1)</script>",
                        "colonne", "1.2"));

        assertThat(answer.notice()).contains("enregistré").contains("script");
        assertThat(admin.get(draft + "/apercu").text()).contains("<p>Menu</p>").doesNotContain("alert(1)", "onclick");
    }

    @Test
    void blocks_are_changed_moved_and_removed() {
        var draft = draft();
        var news = draft + "/blocs/actualites";
        var form = admin.get(news).html().select("form[action$=actualites]").first();
        admin.send(form, Map.of("titre", "Les nouvelles", "nombre", "2"));
        assertThat(admin.get(draft + "/apercu").html().select("#actualites li")).hasSize(2);

        admin.post(news + "/place", Map.of("vue", seen(), "place", "1.2.1"));
        assertThat(admin.get(draft)
                        .html()
                        .select("input[name=place][value=1.2.1]")
                        .attr("aria-label"))
                .contains("Les nouvelles");

        admin.post(news + "/supprimer", Map.of("vue", seen()));
        assertThat(admin.get(news).status()).isEqualTo(404);
    }

    @Test
    void a_banner_of_another_size_stands_against_the_publication() {
        var draft = draft();
        var picture = new Upload("photo.png", ExamplePage.bytes("cdi.png"));

        var sent = admin.upload(
                draft + "/bandeau", Map.of("vue", seen(), "alternative", "Le CDI"), Map.of("image", picture));
        assertThat(sent.html().select("li:has(.badge.bad)").text()).contains("1400");
        assertThat(admin.post(draft + "/publier", Map.of("vue", seen()))
                        .html()
                        .select(".notice.refused")
                        .text())
                .contains("1400");

        var no = admin.upload(
                draft + "/bandeau", Map.of("vue", seen()), Map.of("image", new Upload("x.svg", "<svg/>".getBytes())));
        assertThat(no.html().select(".notice.refused")).isNotEmpty();
    }

    @Test
    void a_picture_of_a_draft_is_not_for_visitors() {
        var draft = draft();
        var picture = new Upload("photo.png", ExamplePage.bytes("bandeau.png"));
        admin.upload(
                draft + "/bandeau", Map.of("vue", seen(), "alternative", "Vue du collège"), Map.of("image", picture));
        var other = portal.part(SchoolPictures.class)
                .keep(DemoSchools.first(), onePixel())
                .get();

        assertThat(admin.get("/page-accueil/images/" + other.name()).status()).isEqualTo(200);
        assertThat(portal.guest().get(PUBLIC + "/images/" + other.name()).status())
                .isEqualTo(404);
    }

    /** The smallest GIF. */
    private static byte[] onePixel() {
        return Base64.getDecoder().decode("R0lGODlhAQABAAAAACwAAAAAAQABAAA=");
    }

    @Test
    void whoever_was_overtaken_is_told_and_changes_nothing() {
        var draft = draft();
        admin.post(draft + "/textes", Map.of("vue", seen(), "titre", "Premier", "bienvenue", "."));

        var late = admin.post(draft + "/textes", Map.of("vue", "1", "titre", "Second", "bienvenue", "."));

        assertThat(late.html().select(".notice.refused")).isNotEmpty();
        assertThat(admin.get(draft + "/apercu").title()).isEqualTo("Premier");
    }
}
