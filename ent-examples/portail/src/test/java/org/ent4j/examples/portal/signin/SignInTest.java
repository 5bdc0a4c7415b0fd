package org.ent4j.examples.portal.signin;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.ent4j.examples.portal.testing.TestPortal;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

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

    @Test
    void nobody_is_sent_elsewhere_after_signing_in() {
        var person = portal.player("Direction").id().value();

        var answer = portal.guest().post("/connexion", Map.of("person", person, "vers", "//example.org/"));

        assertThat(answer.path()).isEqualTo("/");
    }
}
