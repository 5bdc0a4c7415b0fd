package org.ent4j.examples.portal.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.ent4j.examples.portal.testing.Surfer;
import org.ent4j.examples.portal.testing.TestPortal;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** The pages that docs/portail.md shows are there, alive; their pictures are taken with {@code -Dent.docs.write=true}. */
@Tag("slow")
class TourPagesTest {

    private static final List<Stop> STOPS = List.of(
            new Stop("accueil-direction", "Direction", "/", "appel"),
            new Stop("tableau-assiduite", "Vie scolaire", "/tableaux-de-bord/assiduite", "en attente de motif"),
            new Stop("tableau-cpe", "Vie scolaire", "/tableaux-de-bord/cpe", "appels validés"),
            new Stop("punitions", "Vie scolaire", "/punitions", "punition"),
            new Stop("sanction", "Direction", "/sanctions/demo-1", "contradictoire"),
            new Stop("emploi-du-temps", "Élève", "/emploi-du-temps", "HISTOIRE"),
            new Stop("notes-famille", "Parent", "/notes", "comment la moyenne est faite"),
            new Stop("mediacentre", "Élève", "/mediacentre", "24 ressources"),
            new Stop("services", "Administrateur", "/administration/services", "Cahier de textes"),
            new Stop("service", "Administrateur", "/administration/services/cahier-de-textes", "Accès population"),
            new Stop("droits", "Administrateur", "/droits/services/cahier-de-textes", "Rôle"),
            new Stop("rentree", "Administrateur", "/rentree", "en retard"),
            new Stop("page-accueil", "Administrateur", "/page-accueil/2", "brouillon"),
            new Stop("files", "Académie", "/assistance/academie", "Files de tickets"),
            new Stop("routage", "Académie", "/assistance/routage", "Prend"));

    static TestPortal portal;
    static Surfer surfer;

    /** A page of the tour, and something that it says. */
    private record Stop(String picture, String part, String path, String says) {

        void look() {
            surfer.signIn(portal, portal.player(part)).go(path).picture(picture);
            assertThat(surfer.text()).contains(says);
        }
    }

    @BeforeAll
    static void start() {
        surfer = Surfer.open();
        portal = TestPortal.fresh();
    }

    @AfterAll
    static void stop() {
        if (portal != null) {
            portal.close();
        }
        if (surfer != null) {
            surfer.close();
        }
    }

    @TestFactory
    Stream<DynamicTest> every_stop_of_the_tour() {
        return STOPS.stream().map(stop -> DynamicTest.dynamicTest(stop.picture(), stop::look));
    }

    @Test
    void the_desks_and_the_public_page_need_no_account() {
        surfer.visit(portal).go("/connexion").picture("connexion");
        assertThat(surfer.text()).contains("Je suis…");
        surfer.go("/etablissements/" + portal.school().id()).picture("page-publique");
        assertThat(surfer.text()).isNotEmpty();
    }

    @Test
    void a_dossier_is_reached_from_the_list_and_a_mark_book_from_the_books() {
        surfer.signIn(portal, portal.player("Vie scolaire")).go("/absences");
        surfer.follow("tbody a[href*='/dossiers/']").picture("dossier");
        assertThat(surfer.text()).contains("À faire maintenant");
        surfer.signIn(portal, portal.player("Enseignant")).go("/notes");
        surfer.follow("tbody a").picture("carnet-de-notes");
        assertThat(surfer.text()).contains("Moyenne de la classe");
    }

    @Test
    void what_a_rule_would_change_is_shown_before_it_is_kept() {
        surfer.signIn(portal, portal.player("Administrateur")).go("/droits/services/vie-scolaire/modifier");
        surfer.type("Rôle", "Tableaux de bord").tick("[name=profil][value=ENSEIGNANT]");
        surfer.press("Voir ce qui changerait").picture("droits-apercu");
        assertThat(surfer.text()).contains("Qui y gagne, qui y perd");
    }

    @Test
    void families_and_teachers_use_a_phone() {
        surfer.signIn(portal, portal.player("Parent")).go("/absences").pictureOnPhone("absences-telephone");
        assertThat(surfer.text()).contains("Déclarer une absence");
        surfer.signIn(portal, portal.player("Élève")).go("/emploi-du-temps").pictureOnPhone("semaine-telephone");
        assertThat(surfer.text()).contains("HISTOIRE");
    }
}
