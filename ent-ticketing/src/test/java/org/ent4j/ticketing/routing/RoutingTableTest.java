package org.ent4j.ticketing.routing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.ent4j.model.id.StructureId;
import org.ent4j.model.rule.Messages;
import org.ent4j.model.text.Lang;
import org.ent4j.ticketing.request.CategoryId;
import org.ent4j.ticketing.request.Drafts;
import org.ent4j.ticketing.request.UsualCatalogue;
import org.junit.jupiter.api.Test;

class RoutingTableTest {

    private static final StructureId OTHER = new StructureId("9990002Y");
    private static final TeamId VIE_SCOLAIRE = new TeamId("VIE_SCOLAIRE");

    private static Routable request(CategoryId category, String description) {
        return new Routable(category, Optional.empty(), Drafts.SCHOOL, description);
    }

    @Test
    void authentication_goes_to_the_dsi_and_all_else_to_the_dane() {
        var usual = UsualRouting.table();

        assertThat(usual.route(request(UsualCatalogue.AUTHENTIFICATION, "")).team())
                .isEqualTo(TeamId.DSI);
        assertThat(usual.route(request(UsualCatalogue.VIE_DE_L_ELEVE, "")).team())
                .isEqualTo(TeamId.DANE);
        var other = usual.route(request(new CategoryId("AIDER"), ""));
        assertThat(other.team()).isEqualTo(TeamId.DANE);
        assertThat(other.rule()).isEmpty();
        assertThat(Messages.render(other.why(), Lang.FR)).isEqualTo("équipe DANE : aucune règle n'en décide");
        assertThat(Messages.render(
                        usual.route(request(UsualCatalogue.AUTHENTIFICATION, ""))
                                .why(),
                        Lang.FR))
                .isEqualTo("équipe DSI, par la règle AUTHENTIFICATION (Formation des administrateurs ENT, 2018)");
    }

    @Test
    void the_first_rule_that_takes_a_request_sends_it() {
        var words = RoutingRule.of("W", UsualCatalogue.ENT, VIE_SCOLAIRE, "ici").withWords(Set.of("Élèves", "appel"));
        var school = RoutingRule.ofAll("S", TeamId.DSI, "ici").forSchools(Set.of(OTHER));
        var product = RoutingRule.of("P", UsualCatalogue.ENT, TeamId.DSI, "ici").forProducts(Set.of("COMPTE"));
        var table = new RoutingTable(List.of(words, school, product), TeamId.DANE);
        var ent = UsualCatalogue.VIE_DE_L_ELEVE;

        assertThat(table.route(request(ent, "les eleves de 5A")).rule()).contains(words);
        assertThat(table.route(request(ent, "les élèves, absents")).rule()).contains(words);
        assertThat(table.route(request(ent, "l'appelé")).rule()).isEmpty();
        assertThat(table.route(new Routable(ent, Optional.of("COMPTE"), Drafts.SCHOOL, "rien"))
                        .rule())
                .contains(product);
        assertThat(table.route(new Routable(new CategoryId("AIDER"), Optional.empty(), OTHER, "élèves"))
                        .rule())
                .contains(school);
    }

    @Test
    void words_with_hyphens_apostrophes_and_spaces_stand_in_a_request_as_they_are_or_not_at_all() {
        var rule = RoutingRule.ofAll("W", VIE_SCOLAIRE, "ici")
                .withWords(Set.of("wi-fi", "e-mail", "prud'homme", "mot de passe", "Œuvre", "fi de", "l'appel"));
        var table = new RoutingTable(List.of(rule), TeamId.DANE);
        var ent = UsualCatalogue.VIE_DE_L_ELEVE;

        for (var said : List.of(
                "le Wi-Fi de la salle",
                "WI‑FI",
                "plus d’e-mail",
                "un prud’homme.",
                "Mot  de passe perdu",
                "mes mots, mon mot de passe",
                "un chef-d'œuvre",
                "le mot de mot de passe",
                "j'ai fait l'appel")) {
            assertThat(table.route(request(ent, said)).rule()).as(said).contains(rule);
        }
        for (var said : List.of("wi et fi", "le mail", "mot de passer", "un mot", "mot de", "de passe", "appel")) {
            assertThat(table.route(request(ent, said)).rule()).as(said).isEmpty();
        }
    }

    @Test
    void categories_as_deep_as_nobody_knows_cost_no_more_than_their_length() {
        var deep = new CategoryId("ENT" + "/A".repeat(500_000));

        assertTimeoutPreemptively(
                Duration.ofSeconds(2),
                () -> assertThat(UsualRouting.table().route(request(deep, "")).rule())
                        .hasValueSatisfying(rule -> assertThat(rule.id()).isEqualTo("ENT")));
    }

    @Test
    void what_never_sends_anything_is_found() {
        var wide = RoutingRule.of("WIDE", UsualCatalogue.ENT, TeamId.DANE, "ici");
        var same = RoutingRule.of("SAME", UsualCatalogue.AUTHENTIFICATION, TeamId.DANE, "ici")
                .withWords(Set.of("compte"));
        var lost = RoutingRule.of("LOST", UsualCatalogue.AUTHENTIFICATION, TeamId.DSI, "ici");
        var kept = RoutingRule.ofAll("KEPT", TeamId.DSI, "ici");

        assertThat(RoutingAnalysis.shadowed(new RoutingTable(List.of(wide, same, lost, kept), TeamId.DANE)))
                .containsExactly(
                        new RoutingAnalysis.Shadowed(same, wide, true),
                        new RoutingAnalysis.Shadowed(lost, wide, false));
        assertThat(RoutingAnalysis.shadowed(new RoutingTable(List.of(same, wide), TeamId.DANE)))
                .isEmpty();
    }

    @Test
    void what_no_rule_takes_is_found() {
        assertThat(RoutingAnalysis.uncovered(UsualRouting.table(), UsualCatalogue.catalogue()))
                .extracting(CategoryId::value)
                .containsExactly("DEPANNER", "AIDER", "METTRE_A_DISPOSITION", "CONSEILLER", "EVOLUER");
        var some = RoutingRule.of("P", UsualCatalogue.AUTHENTIFICATION, TeamId.DSI, "ici")
                .withWords(Set.of("compte"));
        assertThat(RoutingAnalysis.uncovered(new RoutingTable(List.of(some), TeamId.DANE), UsualCatalogue.catalogue()))
                .contains(UsualCatalogue.AUTHENTIFICATION);
    }

    @Test
    void a_change_is_tried_on_requests_of_before() {
        var login = request(UsualCatalogue.AUTHENTIFICATION, "mot de passe");
        var marks = request(UsualCatalogue.VIE_DE_L_ELEVE, "bulletins");
        var after = new RoutingTable(
                List.of(RoutingRule.of("VS", UsualCatalogue.VIE_DE_L_ELEVE, VIE_SCOLAIRE, "ici")), TeamId.DSI);

        assertThat(RoutingAnalysis.tried(UsualRouting.table(), after, List.of(login, marks)))
                .containsExactly(new RoutingAnalysis.Moved(marks, TeamId.DANE, VIE_SCOLAIRE));
        assertThat(RoutingAnalysis.counts(after, List.of(login, marks)))
                .containsEntry("VS", 1)
                .containsEntry("", 1);
    }

    @Test
    void rules_that_cannot_be_are_refused() {
        var rule = RoutingRule.ofAll("A", TeamId.DSI, "ici");
        assertThatThrownBy(() -> new RoutingTable(List.of(rule, rule), TeamId.DSI))
                .hasMessageContaining("A");
        assertThatThrownBy(() -> rule.withWords(Set.of("?!"))).hasMessageContaining("not a word");
    }
}
