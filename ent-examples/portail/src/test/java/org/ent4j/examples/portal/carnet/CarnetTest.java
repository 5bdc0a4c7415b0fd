package org.ent4j.examples.portal.carnet;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.ent4j.directory.person.Person;
import org.ent4j.examples.portal.testing.TestPortal;
import org.ent4j.viescolaire.carnet.CarnetMessage;
import org.ent4j.viescolaire.carnet.CarnetState;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class CarnetTest {

    static TestPortal portal;

    @BeforeAll
    static void start() {
        portal = TestPortal.fresh();
    }

    @AfterAll
    static void stop() {
        portal.close();
    }

    private static Person pupil() {
        return portal.player("Élève");
    }

    private static String schoolClass() {
        return portal.school().names().classOf(pupil()).orElseThrow();
    }

    private static Map<String, Object> letter(String key, String subject, List<String> pupils) {
        var letter = new HashMap<String, Object>();
        letter.put("cle", key);
        letter.put("classe", schoolClass());
        letter.put("eleve", pupils);
        letter.put("categorie", "INFORMATION");
        letter.put("objet", subject);
        letter.put("texte", "Bonjour,\n<script>alert(1)</script>");
        letter.put("signature", "ONE_GUARDIAN");
        return letter;
    }

    private static CarnetMessage message(String key) {
        return portal.school().vieScolaire().record().messages().stream()
                .filter(message -> message.id().value().equals(key))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void a_message_is_drafted_sent_signed_answered_and_closed() {
        var cpe = portal.signIn("Vie scolaire");
        var parent = portal.signIn("Parent");
        var letter = letter(
                "0000000000000a01", "Photo de classe", List.of(pupil().id().value()));

        assertThat(cpe.post("/carnet/nouveau", letter).notice()).contains("Brouillon");
        assertThat(parent.get("/carnet").text()).doesNotContain("Photo de classe");
        letter.put("objet", "Photo de la classe");
        letter.put("envoyer", "1");
        assertThat(cpe.post("/carnet/messages/0000000000000a01/modifier", letter)
                        .notice())
                .contains("Message envoyé");

        var received = parent.get("/carnet").html();
        var article = received.select("article:contains(Photo de la classe)").first();
        assertThat(article.text()).contains("<script>");
        assertThat(parent.send(article.select("form[action$=signer]").first(), Map.of())
                        .notice())
                .contains("signé");
        parent.send(article.select("form[action$=repondre]").first(), Map.of("texte", "Bien reçu"));
        var seen = cpe.get("/carnet/messages/0000000000000a01").html().text();
        assertThat(seen).contains("Toutes les familles ont signé", "Bien reçu");
        assertThat(cpe.post(
                                "/carnet/messages/0000000000000a01/repondre",
                                Map.of("eleve", pupil().id().value(), "texte", "Merci"))
                        .notice())
                .contains("Réponse envoyée");
        assertThat(parent.get("/carnet").html().text()).contains("Merci");

        cpe.post("/carnet/messages/0000000000000a01/clore", Map.of());
        assertThat(message("0000000000000a01").state()).isEqualTo(CarnetState.CLOSED);
        assertThat(parent.post(
                                "/carnet/recus/0000000000000a01/repondre",
                                Map.of("eleve", pupil().id().value(), "texte", "Encore"))
                        .notice())
                .isNotEmpty();
        assertThat(message("0000000000000a01").replies()).hasSize(2);
    }

    @Test
    void what_cannot_be_sent_is_shown_again_and_nothing_is_kept() {
        var cpe = portal.signIn("Vie scolaire");
        var letter = letter("0000000000000a02", "Objet gardé", List.of());

        var again = cpe.post("/carnet/nouveau", letter);

        assertThat(again.status()).isEqualTo(422);
        assertThat(again.html().select("input[name=objet]").val()).isEqualTo("Objet gardé");
        assertThat(portal.school().vieScolaire().record().messages())
                .noneMatch(message -> message.id().value().equals("0000000000000a02"));
    }

    @Test
    void the_list_says_how_many_have_signed_and_teachers_see_their_own_only() {
        var head = portal.signIn("Direction").get("/carnet").html();
        assertThat(head.select("tbody tr")).hasSizeGreaterThanOrEqualTo(2);
        assertThat(head.text()).containsPattern("1\\d sur 2\\d");
        var others = portal.school().names().staff().stream()
                .filter(person -> person.profil() == portal.player("Enseignant").profil())
                .skip(3)
                .findFirst()
                .orElseThrow();
        assertThat(portal.signIn(others).get("/carnet").html().select("tbody tr"))
                .isEmpty();
        assertThat(portal.signIn(others).get("/carnet/messages/sortie").status())
                .isEqualTo(404);
    }

    @Test
    void a_parent_signs_for_nobody_elses_child() {
        var other = portal.school().names().pupilsOf(schoolClass()).stream()
                .filter(pupil -> !pupil.id().equals(pupil().id())
                        && pupil.guardians().stream()
                                .noneMatch(link -> link.guardian()
                                        .equals(portal.player("Parent").id())))
                .findFirst()
                .orElseThrow();
        var before = message("reunion").readings();

        portal.signIn("Parent")
                .post("/carnet/recus/reunion/signer", Map.of("eleve", other.id().value()));

        assertThat(message("reunion").readings()).isEqualTo(before);
        assertThat(portal.signIn("Élève").get("/carnet").status()).isEqualTo(403);
    }
}
