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
    }

    @Test
    void somebody_who_misses_a_service_is_told_the_first_obstacle_and_every_other() {
        var why = portal.ent("why", "--person", "prof-maths", "--service", "universalis", "--school", SCHOOL);

        assertThat(why.exit()).isEqualTo(1);
        assertThat(why.out())
                .startsWith("prof-maths ne voit pas etablissement:0880054F/universalis :"
                        + " le service n'est pas publié (état : brouillon)")
                .contains("aucune règle d'accès ne nomme « Universalis » : donnez le rôle « Accès au service »");
    }

    @Test
    void the_rules_of_access_decide_and_a_stale_group_is_seen_through() {
        var teacher = portal.ent("why", "--person", "prof-maths", "--service", "absences", "--school", SCHOOL);
        var gone = portal.ent("why", "--person", "cpe-partie", "--service", "absences", "--school", SCHOOL);

        assertThat(teacher.exit()).isZero();
        assertThat(teacher.out()).startsWith("prof-maths voit projet/absences");
        assertThat(gone.exit()).isEqualTo(1);
        assertThat(gone.out()).contains("(0880054F)");
    }

    @Test
    void a_school_hides_an_inherited_service_and_the_bar_is_without_it() {
        assertThat(portal.ent("suspend", "absences", "--school", SCHOOL).err())
                .contains("projet/absences est hérité : « move --hide » le masque dans l'établissement");
        assertThat(portal.ent("move", "absences", "--school", SCHOOL, "--hide").out())
                .contains("projet/absences (0880054F) : masqué, version 1");

        assertThat(portal.ent("list", "--school", SCHOOL, "--person", "prof-maths")
                        .out())
                .contains("rien ; « ent services why » dit pourquoi");
    }

    @Test
    void what_stands_against_publication_is_told_and_the_exit_is_1() {
        portal.ent("change", "universalis", "--school", SCHOOL, "--url", "javascript:alert(1)");

        var refused = portal.ent("publish", "universalis", "--school", SCHOOL);

        assertThat(refused.exit()).isEqualTo(1);
        assertThat(refused.out()).contains("refusé : une adresse « javascript: » s'exécute", "[CAT-ADR-03]");
    }

    @Test
    void a_removal_is_taken_back_and_a_late_change_refused() {
        portal.ent("remove", "universalis", "--school", SCHOOL);

        assertThat(portal.ent("undo", "universalis", "--school", SCHOOL).out()).contains("brouillon, version 3");
        assertThat(portal.ent("publish", "universalis", "--school", SCHOOL, "--seen", "1")
                        .exit())
                .isEqualTo(1);
    }

    @Test
    void the_example_of_the_deck_is_made_from_its_template_with_the_https_address_to_try() {
        var added = portal.json(
                "add", "edutheque", "--school", SCHOOL, "--like", "edutheque", "--in-bar", "non", "--anonymous=oui");
        assertThat(added.at("/service/inBar").booleanValue()).isFalse();
        assertThat(added.at("/service/anonymous").booleanValue()).isTrue();

        assertThat(portal.ent("check", "edutheque", "--school", SCHOOL).out())
                .contains("! Eduthèque", "essayez https://www.edutheque.fr/accueil.html", "dont 0 qui s'oppose(nt)");
    }

    @Test
    void the_channels_between_the_dane_and_the_administrators_come_for_an_academie() {
        assertThat(portal.ent("init", "--scope", "academie:12").out())
                .contains("+ dane-forum : Forum (administrateurs ENT de l'académie et DANE)");
        assertThat(portal.ent("list", "--school", "0570001A", "--lang", "en").out())
                .contains("Title", "academie:12/dane-blog")
                .doesNotContain("universalis");
    }

    @Test
    void a_regroupement_is_retired_neither_under_its_services_nor_by_anybody() {
        assertThat(portal.ent("menu", "--retire", "vie-scolaire", "--by", "somebody")
                        .out())
                .contains("cette tâche ne vous est pas confiée ici");
        assertThat(portal.ent("menu", "--place", "1").err()).contains("--place avec --change");
        assertThat(portal.ent("change", "absences").err()).contains("rien à changer");
        assertThat(portal.ent("menu", "--retire", "vie-scolaire").out())
                .contains("[CAT-REG-05, notre choix : ils disparaîtraient de la barre sans un mot]", "projet/absences");
    }

    @Test
    void the_table_of_a_connector_says_what_goes_out_and_why() {
        assertThat(Run.ent("services", "connectors", "pronote").out())
                .startsWith("PRONOTE : Pronote, identifiant interne de l'ENT")
                .contains("  dateNaissance (date de naissance, donnée protégée) : distinguer les homonymes");
    }
}
