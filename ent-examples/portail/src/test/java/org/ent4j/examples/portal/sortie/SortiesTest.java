package org.ent4j.examples.portal.sortie;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.ent4j.examples.portal.testing.TestPortal;
import org.ent4j.model.id.PersonId;
import org.ent4j.viescolaire.rights.Actor;
import org.ent4j.viescolaire.rights.Capacity;
import org.ent4j.viescolaire.sortie.Colour;
import org.ent4j.viescolaire.sortie.Permission;
import org.ent4j.viescolaire.sortie.RegimeDeSortie;
import org.ent4j.viescolaire.sortie.RegimesDeSortie;
import org.junit.jupiter.api.Test;

class SortiesTest {

    private static final Instant NOW = Instant.parse("2026-11-24T09:05:00Z");
    private static final RegimeDeSortie AFTERNOON = RegimeDeSortie.builder()
            .code("apres-midi")
            .label("Sortie en fin de journée")
            .colour(Colour.BLACK)
            .addAllows(Permission.LEAVE_WHEN_DAY_ENDS_EARLY)
            .needsAuthorisation(true)
            .build();

    private static void assign(TestPortal portal, PersonId child) {
        var cpe = new Actor(portal.player("Vie scolaire").id(), Capacity.VIE_SCOLAIRE);
        var day = TestPortal.MOMENT.toLocalDate();
        var sorties = portal.school().vieScolaire().sorties();
        var regimes = sorties.regimes().all().stream()
                .filter(regime -> !regime.code().equals(AFTERNOON.code()))
                .toList();
        sorties.define(NOW, cpe, new RegimesDeSortie(regimes).with(AFTERNOON).get())
                .get();
        sorties.assign(NOW, cpe, day, sorties.on(cpe, day).get().changes(List.of(child), Optional.of(AFTERNOON.code())))
                .get();
    }

    @Test
    void a_guardian_authorises_the_regime_of_his_child_and_takes_it_back() {
        try (var portal = TestPortal.fresh()) {
            var child = portal.player("Élève").id();
            assign(portal, child);
            var parent = portal.signIn("Parent");
            var page = parent.get("/sorties");
            assertThat(page.html().select(".card").text())
                    .contains("Sortie en fin de journée", "attend votre autorisation");

            var given = parent.send(page.html().select("form[action=/sorties]").first(), Map.of("accord", "oui"));
            assertThat(given.notice()).contains("donnée");
            assertThat(isAuthorised(portal, child)).isTrue();
            assertThat(parent.send(given.html().select("form[action=/sorties]").first(), Map.of("accord", "non"))
                            .notice())
                    .contains("retirée");
            assertThat(isAuthorised(portal, child)).isFalse();

            var other = portal.school().names().pupils().get(30).id().value();
            var wanted = Map.of("eleve", other, "regime", AFTERNOON.code(), "accord", "oui");
            assertThat(parent.post("/sorties", wanted).status()).isEqualTo(400);
            assertThat(portal.signIn("Élève").get("/sorties").status()).isEqualTo(403);
        }
    }

    private static boolean isAuthorised(TestPortal portal, PersonId child) {
        return portal.school().vieScolaire().record().sortie(child).isAuthorised(TestPortal.MOMENT.toLocalDate());
    }
}
