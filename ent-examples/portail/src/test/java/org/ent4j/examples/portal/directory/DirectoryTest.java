package org.ent4j.examples.portal.directory;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.ent4j.directory.account.AccountState;
import org.ent4j.directory.person.Person;
import org.ent4j.directory.privacy.TraceQuery;
import org.ent4j.examples.portal.data.PortalData;
import org.ent4j.examples.portal.demo.DemoPeople;
import org.ent4j.examples.portal.school.SchoolNames;
import org.ent4j.examples.portal.testing.Someone;
import org.ent4j.examples.portal.testing.TestPortal;
import org.ent4j.model.person.Profil;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The annuaire as administrators and teachers have it. */
class DirectoryTest {

    static TestPortal portal;
    static Someone administrator;

    @BeforeAll
    static void start() {
        portal = TestPortal.fresh();
        administrator = portal.signIn("Administrateur");
    }

    @AfterAll
    static void stop() {
        portal.close();
    }

    private static AccountState state(Person person) {
        return portal.part(PortalAccounts.class)
                .store()
                .byPerson(person.id())
                .orElseThrow()
                .state();
    }

    private static Person guardian() {
        return portal.player("Parent");
    }

    @Test
    void an_administrator_searches_by_name_and_sees_states() {
        var page = administrator.get("/annuaire?q=a").html();

        assertThat(page.select("tbody tr")).hasSize(20);
        assertThat(page.select("tbody .badge").eachText()).contains("Opérationnel", "À activer");
        assertThat(administrator
                        .get(page.select("a[rel=next]").attr("href"))
                        .html()
                        .select("tbody tr"))
                .hasSize(20);
    }

    @Test
    void the_advanced_search_finds_by_class_and_by_subject() {
        var pupil = portal.player("Élève");
        var schoolClass = portal.school().names().classOf(pupil).orElseThrow();

        var found = administrator
                .get("/annuaire/avancee?profil=ELEVE&groupe=C:" + schoolClass)
                .html();

        assertThat(found.select("main h2").text())
                .startsWith(portal.school().names().pupilsOf(schoolClass).size() + " personnes");
        var subject = found.select("select[name=matiere] option").get(1).val();
        var teachers = administrator.get("/annuaire/avancee?matiere=" + subject).html();
        assertThat(teachers.select("tbody td:nth-child(4)").eachText())
                .isNotEmpty()
                .containsOnly("Enseignant");
    }

    @Test
    void the_technical_search_finds_by_login_and_by_number() {
        var login = portal.part(PortalAccounts.class)
                .store()
                .byPerson(guardian().id())
                .orElseThrow()
                .login();

        for (var key : List.of(login.value(), guardian().id().value())) {
            var found = administrator.get("/annuaire/technique?cle=" + key).html();
            assertThat(found.select("tbody tr")).hasSize(1);
            assertThat(found.text()).contains(guardian().name().usageName());
        }
        var waiting = administrator
                .get("/annuaire/technique?profil=INVITE&compte=A_ACTIVER")
                .html();
        assertThat(waiting.select("tbody tr").text()).contains("CHARPENTIER", "À activer");
        assertThat(administrator
                        .get("/annuaire/technique?profil=INVITE&compte=SUSPENDU")
                        .html()
                        .select("tbody tr"))
                .isEmpty();
        assertThat(administrator.get("/annuaire/personnes/%20x").status()).isEqualTo(404);
        assertThat(portal.signIn("Enseignant").get("/annuaire/technique").status())
                .isEqualTo(403);
    }

    @Test
    void a_teacher_sees_colleagues_and_pupils_and_nothing_of_families() {
        var teacher = portal.signIn("Enseignant");
        var pupil = teacher.get("/annuaire/personnes/" + portal.player("Élève").id())
                .html();

        assertThat(pupil.select("main h2").eachText())
                .containsExactly(portal.school().name());
        assertThat(teacher.get("/annuaire/personnes/" + guardian().id()).status())
                .isEqualTo(404);
        assertThat(teacher.get("/annuaire/avancee?profil=PARENT").html().select("tbody tr"))
                .isEmpty();
        assertThat(teacher.get("/annuaire?q=" + guardian().name().usageName())
                        .html()
                        .select("tbody td:nth-child(3)")
                        .eachText())
                .doesNotContain("Parent");
    }

    @Test
    void an_administrator_sees_the_family_and_the_account_of_a_pupil() {
        var page = administrator
                .get("/annuaire/personnes/" + portal.player("Élève").id())
                .html();

        assertThat(page.select("h2").eachText()).contains("Responsables", "Compte");
        assertThat(page.select("dd a").eachText()).contains(SchoolNames.of(guardian()));
        assertThat(portal.part(PortalData.class)
                        .directoryStore()
                        .privacy()
                        .trace()
                        .find(TraceQuery.of(portal.player("Élève").id())))
                .isNotEmpty();
    }

    @Test
    void somebody_of_another_school_is_not_there() {
        var stranger = portal.part(DemoPeople.class).administrators().get(2).person();

        assertThat(administrator.get("/annuaire/personnes/" + stranger).status())
                .isEqualTo(404);
        assertThat(administrator
                        .post("/annuaire/selection/suspendre", Map.of("personne", stranger.value()))
                        .status())
                .isEqualTo(400);
        assertThat(administrator
                        .post("/annuaire/personnes/" + stranger + "/mot-de-passe", Map.of())
                        .status())
                .isEqualTo(404);
    }

    @Test
    void a_suspended_account_has_no_rights_until_it_is_resumed() {
        var someone = portal.school().names().staff().stream()
                .filter(each -> each.profil() == Profil.ENSEIGNANT)
                .skip(3)
                .findFirst()
                .orElseThrow();
        var teacher = portal.signIn(someone);
        var own = portal.player("Administrateur");

        var outcome = administrator.post(
                "/annuaire/selection/suspendre",
                Map.of("personne", List.of(someone.id().value(), own.id().value())));

        assertThat(outcome.html().select("tbody tr").eachText())
                .anyMatch(line -> line.contains(someone.name().usageName()) && line.contains("suspendu"))
                .anyMatch(line -> line.contains(own.name().usageName()) && line.contains("pas fait"));
        assertThat(state(someone)).isEqualTo(AccountState.SUSPENDU);
        assertThat(state(own)).isEqualTo(AccountState.OPERATIONNEL);
        assertThat(teacher.get("/annuaire").path()).isEqualTo("/connexion");
        assertThat(portal.school().rights().capacities(someone.id())).isEmpty();

        assertThat(administrator
                        .post(
                                "/annuaire/selection/suspendre",
                                Map.of("personne", someone.id().value()))
                        .text())
                .contains("pas fait");
        administrator.send(outcome.html().select("main form").first(), Map.of());
        assertThat(state(someone)).isEqualTo(AccountState.OPERATIONNEL);
        assertThat(portal.signIn(someone).get("/annuaire").status()).isEqualTo(200);
    }

    @Test
    void everybody_whom_a_search_finds_is_downloaded_without_a_formula() {
        var file = administrator
                .post("/annuaire/selection/fichier", Map.of("profil", "ELEVE", "tout", "1"))
                .text();

        assertThat(file.lines()).hasSize(1 + portal.school().names().pupils().size());
        assertThat(file).startsWith("\uFEFF\"Nom\";\"Prénom\"");
        assertThat(PeopleCsv.cell("=1+1")).isEqualTo("\"'=1+1\"");
        assertThat(PeopleCsv.cell("L\"Herbier")).isEqualTo("\"L\"\"Herbier\"");
        assertThat(administrator.post("/annuaire/selection/fichier", Map.of()).status())
                .isEqualTo(400);
    }

    @Test
    void letters_are_planned_with_reasons_then_printed_once() {
        var guest = portal.school().names().staff().stream()
                .filter(each -> each.profil() == Profil.INVITE)
                .findFirst()
                .orElseThrow();
        var both = List.of(guest.id().value(), guardian().id().value());

        var plan = administrator
                .post("/annuaire/selection/courriers", Map.of("personne", both))
                .html();
        assertThat(plan.select("main form + *, main ul li").text())
                .contains(guest.name().usageName());
        assertThat(plan.select("tbody tr").text()).contains(guardian().name().usageName(), "ÉduConnect");

        var pdf = administrator.send(plan.select("main form").first(), Map.of());
        assertThat(new String(pdf.bytes(), 0, 5, StandardCharsets.US_ASCII)).isEqualTo("%PDF-");
        assertThat(portal.part(PortalAccounts.class)
                        .store()
                        .byPerson(guest.id())
                        .orElseThrow()
                        .activation())
                .isPresent();
        assertThat(administrator
                        .post("/annuaire/selection/courriers/imprimer", Map.of("personne", both))
                        .status())
                .isEqualTo(400);
    }

    @Test
    void an_administrator_resets_the_password_of_the_other_one_and_not_his_own() {
        var page = administrator.get("/administrateurs").html();
        assertThat(page.select("tbody tr")).hasSize(2);
        assertThat(page.select("tbody form")).hasSize(1);

        var handed = administrator.send(page.select("tbody form").first(), Map.of());
        assertThat(handed.html().select(".code").text()).hasSize(PortalAccounts.POLICY.activationLength());
        var own = "/annuaire/personnes/" + portal.player("Administrateur").id() + "/mot-de-passe";
        assertThat(administrator.post(own, Map.of()).status()).isEqualTo(403);
    }

    @Test
    void the_other_school_has_two_administrators_too() {
        var page = portal.signIn(portal.secondAdministrator())
                .get("/administrateurs")
                .html();
        assertThat(page.select("tbody tr")).hasSize(2);
        assertThat(page.select("tbody form")).hasSize(1);
    }
}
