package org.ent4j.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ServicesCommandsTest {

    private static final String SCHOOL = PortalData.SCHOOL;

    @TempDir
    private Path folder;

    private PortalData portal = new PortalData(Path.of("none"));

    @BeforeEach
    void copyData() {
        portal = PortalData.copiedTo(folder);
    }

    @Test
    void what_goes_out_to_a_service_is_shown_with_what_does_not() {
        var shown = portal.ent("show", "universalis", "--school", SCHOOL);

        assertThat(shown.exit()).isZero();
        assertThat(shown.out())
                .contains("→ Nom (nom) : nommer l'élève pour son enseignant")
                .contains("✗ date de naissance : le connecteur Universalis ne le demande pas [CAT-DIF-05]")
                .contains("possible : modifier, publier, retirer, supprimer");
        assertThat(portal.ent("show", "rien").exit()).isEqualTo(1);
    }

    @Test
    void somebody_who_misses_a_service_is_told_the_first_obstacle_and_every_other() {
        var why = portal.json("why", "--person", "prof-maths", "--service", "universalis", "--school", SCHOOL);

        assertThat(why.at("/seen").asBoolean()).isFalse();
        assertThat(why.at("/steps/2/obstacles/0/code").asText()).isEqualTo("sight.not-published");
        assertThat(why.at("/steps/6/obstacles/0/code").asText()).isEqualTo("services.no-population");

        var text = portal.ent("why", "--person", "prof-maths", "--service", "universalis", "--school", SCHOOL);
        assertThat(text.exit()).isEqualTo(1);
        assertThat(text.out())
                .startsWith("prof-maths ne voit pas etablissement:0880054F/universalis :"
                        + " le service n'est pas publié (état : brouillon)")
                .contains("aucune règle d'accès ne nomme « Universalis » : donnez le rôle « Accès au service »");
    }

    @Test
    void the_rules_of_access_decide_and_a_stale_group_is_seen_through() {
        var teacher = portal.ent("why", "--person", "prof-maths", "--service", "absences", "--school", SCHOOL);
        var gone = portal.ent("why", "--person", "cpe-partie", "--service", "absences", "--school", SCHOOL);
        var clerk = portal.ent("why", "--person", "gestionnaire", "--service", "absences", "--school", SCHOOL);

        assertThat(teacher.exit()).isZero();
        assertThat(teacher.out()).startsWith("prof-maths voit projet/absences");
        assertThat(gone.exit()).isEqualTo(1);
        assertThat(gone.out()).contains("(0880054F)");
        assertThat(clerk.out()).contains("✗ la personne est dans sa population");
    }

    @Test
    void a_school_hides_an_inherited_service_and_the_bar_is_without_it() {
        assertThat(portal.ent("list", "--school", SCHOOL, "--person", "prof-maths").out())
                .contains("Vie scolaire", "Absences  /absences");

        assertThat(portal.ent("move", "absences", "--school", SCHOOL, "--hide").out())
                .contains("projet/absences (0880054F) : masqué");

        assertThat(portal.ent("list", "--school", SCHOOL, "--person", "prof-maths").out())
                .contains("rien ; « ent services why » dit pourquoi");
    }

    @Test
    void what_stands_against_publication_is_told_and_the_exit_is_1() {
        portal.ent("change", "universalis", "--school", SCHOOL, "--url", "javascript:alert(1)");

        var refused = portal.ent("publish", "universalis", "--school", SCHOOL);
        var checked = portal.ent("check", "universalis", "--school", SCHOOL);

        assertThat(refused.exit()).isEqualTo(1);
        assertThat(refused.out()).contains("refusé : une adresse « javascript: » s'exécute", "[CAT-ADR-03]");
        assertThat(checked.exit()).isEqualTo(1);
        assertThat(checked.out()).contains("✗ Universalis", "1 qui s'oppose(nt) à la publication");
    }

    @Test
    void a_mistake_is_taken_back_and_a_late_change_refused() {
        portal.ent("retire", "universalis", "--school", SCHOOL);
        portal.ent("remove", "universalis", "--school", SCHOOL);

        assertThat(portal.ent("undo", "universalis", "--school", SCHOOL).out()).contains("retiré, version 4");
        assertThat(portal.ent("reopen", "universalis", "--school", SCHOOL).out()).contains("brouillon, version 5");
        assertThat(portal.ent("publish", "universalis", "--school", SCHOOL, "--seen", "4").exit())
                .isEqualTo(1);
    }

    @Test
    void the_example_of_the_deck_is_made_from_its_template_with_the_https_address_to_try() {
        portal.ent("add", "edutheque", "--school", SCHOOL, "--like", "edutheque");

        assertThat(portal.ent("publish", "edutheque", "--school", SCHOOL).exit()).isZero();
        assertThat(portal.ent("check", "edutheque", "--school", SCHOOL).out())
                .contains("essayez https://www.edutheque.fr/accueil.html");
    }

    @Test
    void the_channels_between_the_dane_and_the_administrators_come_for_an_academie() {
        var channels = portal.ent("init", "--scope", "academie:12");

        assertThat(channels.out()).contains("+ dane-forum : Forum (administrateurs ENT de l'académie et DANE)");
        assertThat(portal.ent("init", "--scope", "academie:12").out()).contains("= dane-forum", "0 service(s) ajouté(s)");
        assertThat(portal.ent("list", "--school", SCHOOL).out()).contains("academie:12/dane-blog");
        assertThat(portal.ent("list", "--school", "0570001A", "--lang", "en").out())
                .contains("Title")
                .doesNotContain("universalis");
    }

    @Test
    void regroupements_are_managed() {
        assertThat(portal.ent("menu", "--retire", "vie-scolaire").out()).contains("[CAT-REG-05]");
        assertThat(portal.ent("menu", "--add", "cdi", "--label", "Notre CDI", "--school", SCHOOL).out())
                .startsWith("cdi : Notre CDI");
        assertThat(portal.ent("menu", "--change", "mes-outils", "--place", "1", "--school", SCHOOL).out())
                .startsWith("mes-outils : Mes outils");
        assertThat(portal.ent("menu", "--undo", "--school", SCHOOL).out()).startsWith("cdi : Notre CDI");
    }
}
