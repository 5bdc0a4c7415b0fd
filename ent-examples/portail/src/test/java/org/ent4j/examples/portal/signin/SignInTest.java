package org.ent4j.examples.portal.signin;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.ent4j.examples.portal.testing.Someone;
import org.ent4j.examples.portal.testing.TestPortal;
import org.ent4j.examples.portal.web.Sessions;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SignInTest {

    static TestPortal portal;

    @BeforeAll
    static void start() {
        portal = TestPortal.fresh();
    }

    @AfterAll
    static void stop() {
        portal.close();
    }

    @Test
    void whoever_is_not_signed_in_is_led_to_the_choice_of_a_desk() {
        var answer = portal.guest().get("/");

        assertThat(answer.path()).isEqualTo("/connexion");
        assertThat(answer.html().select("a[href^=/connexion/DEMO-SIG-]")).hasSize(5);
    }

    @Test
    void somebody_of_the_demonstration_signs_in_and_out() {
        var head = portal.signIn("Direction");

        assertThat(head.get("/").html().select(".name").text()).isNotBlank();
        assertThat(head.post("/deconnexion", Map.of()).path()).isEqualTo("/connexion");
        assertThat(head.get("/").path()).isEqualTo("/connexion");
    }

    @Test
    void a_form_without_the_token_of_the_session_is_refused() {
        var head = portal.signIn("Direction");

        var answer = head.post("/deconnexion", Map.of("token", "faux"));

        assertThat(answer.status()).isEqualTo(403);
        assertThat(head.get("/").path()).isEqualTo("/");
    }

    /** Browsers leave tabs and ends of lines out of an address, and take a backslash for a slash. */
    @ParameterizedTest
    @ValueSource(strings = {"//example.org/", "/\t/example.org/", "/\\example.org/", "https://example.org/", "/\r\n/a"})
    void nobody_is_sent_elsewhere_after_signing_in(String elsewhere) {
        var person = portal.player("Direction").id().value();

        var answer = portal.guest().postOnly("/connexion", Map.of("person", person, "vers", elsewhere));

        assertThat(answer.raw().headers().firstValue("Location")).contains("/");
    }

    @Test
    void a_session_ends_when_its_browser_begins_another() {
        var head = Map.of("person", portal.player("Direction").id().value());
        var browser = portal.guest();
        var first = session(browser.postOnly("/connexion", head));

        var second = session(browser.postOnly("/connexion", head));

        var sessions = portal.part(Sessions.class);
        assertThat(sessions.find(first)).isEmpty();
        assertThat(sessions.find(second)).isPresent();
    }

    private static String session(Someone.Answer signedIn) {
        return signedIn.raw().headers().allValues("Set-Cookie").stream()
                .filter(cookie -> cookie.startsWith("ent_session="))
                .map(cookie -> cookie.replaceAll("^ent_session=|\\..*$", ""))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void a_form_with_files_without_the_token_of_the_session_is_refused() {
        var other = portal.signIn("Enseignant")
                .get("/")
                .html()
                .select("input[name=token]")
                .attr("value");

        for (var token : List.of("", "faux", other)) {
            var answer =
                    portal.signIn("Administrateur").upload("/import-emploi-du-temps", Map.of("token", token), Map.of());
            assertThat(answer.status()).as(token).isEqualTo(403);
        }
    }
}
