package org.ent4j.examples.portal.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import org.ent4j.directory.person.Person;
import org.ent4j.examples.portal.assistance.AssistanceDesk;
import org.ent4j.examples.portal.demo.DemoSchools;
import org.ent4j.examples.portal.school.OpenSchool;
import org.ent4j.examples.portal.school.OpenSchools;
import org.ent4j.examples.portal.school.SchoolNames;
import org.ent4j.examples.portal.testing.Surfer;
import org.ent4j.examples.portal.testing.TestPortal;
import org.ent4j.examples.portal.web.PortalClock;
import org.ent4j.model.id.PersonId;
import org.ent4j.ticketing.ticket.Platform;
import org.ent4j.ticketing.ticket.Role;
import org.ent4j.ticketing.ticket.TicketId;
import org.ent4j.ticketing.ticket.TicketState;
import org.ent4j.viescolaire.AlertService.DueStep;
import org.ent4j.viescolaire.absence.Dossier;
import org.ent4j.viescolaire.absence.Settlement;
import org.ent4j.viescolaire.dashboard.CpeBoard;
import org.ent4j.viescolaire.periodicity.SchoolPeriodId;
import org.ent4j.viescolaire.rights.Actor;
import org.ent4j.viescolaire.rights.Capacity;
import org.ent4j.viescolaire.rollcall.CalledLesson;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openqa.selenium.By;

/** The stories of docs/portail.md, played in a browser from their beginning to their end. */
class TourTest {

    private static final String IMPORT = "/import-emploi-du-temps";

    /** The lessons of half past ten have begun. */
    private static final LocalDateTime NOW = TestPortal.MOMENT.plusMinutes(35);

    static TestPortal portal;
    static Surfer surfer;

    @BeforeAll
    static void start() {
        surfer = Surfer.open();
        portal = TestPortal.fresh(NOW);
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

    private static Surfer as(String part) {
        return surfer.signIn(portal, portal.player(part));
    }

    // the rentrée

    @Test
    void the_rentree_from_the_import_of_a_timetable_to_its_evaluation_services(@TempDir Path folder)
            throws IOException {
        var administrator = portal.secondAdministrator();
        var file = folder.resolve("Edt.xml");
        Files.write(
                file,
                portal.signIn(administrator).get(IMPORT + "/fichier-exemple").bytes());

        surfer.signIn(portal, administrator).go(IMPORT).type("Fichier de l'emploi du temps", file.toString());
        surfer.press("Déposer").go(IMPORT + "/rapprochement").picture("rapprochement");
        reconcile();
        publish();
        divideTheYear();
        generateServices();
    }

    private static void reconcile() {
        surfer.follow("form[action$=suggestions] button");
        assertThat(surfer.notice()).contains("décisions enregistrées");
        var open = surfer.count("fieldset.item");
        assertThat(open).isPositive();
        surfer.tick("fieldset.item input[type=radio]").press("Enregistrer les réponses");
        assertThat(surfer.notice()).contains("1 décision enregistrée");
    }

    private static void publish() {
        surfer.go(IMPORT + "/apercu")
                .picture("apercu")
                .pressAndConfirm("4. Publier")
                .waitForWork();

        assertThat(surfer.text()).contains("terminé", "Publication n° 1 en vigueur");
        assertThat(second().timetable()).isPresent();
        surfer.go("/emploi-du-temps");
        assertThat(surfer.count(".slot")).isPositive();
    }

    private static void divideTheYear() {
        surfer.go("/periodes").press("Voir ce que cela changerait").press("Appliquer");
        surfer.tick("main [data-all=class]").follow("form:has(#assign) button").press("Appliquer");

        assertThat(second().vieScolaire().periodicity().periods().councils())
                .hasSize(3 * second().names().classes().size());
    }

    private static void generateServices() {
        surfer.go("/services-evaluation").press("Générer depuis");
        if (surfer.text().contains("Les laisser de côté")) {
            surfer.press("Les laisser de côté");
        }
        surfer.press("Générer");
        assertThat(second().vieScolaire().subjects().services().all()).isNotEmpty();
    }

    private static OpenSchool second() {
        return portal.part(OpenSchools.class).find(DemoSchools.second()).orElseThrow();
    }

    @Test
    void marks_that_a_teacher_types_are_read_by_the_family() {
        var pupil = portal.player("Élève");
        var teacher = teacher(lessons().stream()
                .filter(lesson -> lesson.group().equals("302"))
                .findFirst()
                .orElseThrow());
        surfer.signIn(portal, teacher).go("/notes");
        surfer.browser().findElement(By.xpath("//tbody//a[contains(., '302')]")).click();
        surfer.press("Nouvelle évaluation").type("Titre", "La Renaissance").press("Enregistrer");
        surfer.fill("[name='m-%s']".formatted(pupil.id()), "15,5").press("Enregistrer");

        as("Parent").go("/notes").unfold("4 évaluations");
        assertThat(surfer.text()).contains("La Renaissance", "15,5 / 20");
        var parent = new Actor(portal.player("Parent").id(), Capacity.RESPONSABLE);
        assertThat(portal.school()
                        .vieScolaire()
                        .markBooks()
                        .family(parent, pupil.id(), new SchoolPeriodId("2026-T1"), NOW.toLocalDate())
                        .get()
                        .subjects()
                        .toString())
                .contains("La Renaissance");
    }

    @Test
    void the_council_of_a_class_to_the_bulletin_that_a_parent_prints() {
        try (var december = TestPortal.fresh(LocalDateTime.of(2026, 12, 16, 18, 0))) {
            surfer.signIn(december, december.player("Direction")).go("/conseils/302/2026-T1");
            surfer.press("ABADIE").type("Synthèse", "Bon trimestre.").type("Avis", "Compliments");
            surfer.press("Enregistrer").picture("conseil-eleve");
            surfer.go("/conseils/302/2026-T1").press("tenir le conseil").press("clore");
            surfer.go("/bulletins/302/2026-T1")
                    .follow("form[action$=etablir] button")
                    .picture("bulletins");
            surfer.tick("[name=brouillons]").pressAndConfirm("Publier").waitForWork();
            assertThat(surfer.text()).contains("bulletins publiés");

            surfer.signIn(december, december.player("Parent")).go("/mes-bulletins");
            var link = surfer.find("a[href^='/mes-bulletins/']").getDomAttribute("href");
            assertThat(december.signIn("Parent").get(String.valueOf(link)).text())
                    .startsWith("%PDF-");
        }
    }

    // from the roll call to the alert

    @Test
    void the_roll_call_raises_an_alert_that_is_handled_and_the_family_answers() {
        var lesson = lessons().stream()
                .filter(each -> each.period().start().getHour() == 10 && isTold(each))
                .findFirst()
                .orElseThrow();
        var pupil = absentee(lesson).orElseThrow();
        as("Vie scolaire");
        enter(pupil, "2026-11-16", "2026-11-17");
        assertThat(due(pupil.id())).isEmpty();

        var before = board();
        call(lesson, pupil);
        assertThat(board().absences().nonJustifiees())
                .isEqualTo(before.absences().nonJustifiees() + 1);
        handle(pupil);
        justify(pupil);
    }

    private static void enter(Person pupil, String first, String last) {
        surfer.go("/absences/saisie?eleve=" + pupil.id());
        if (!surfer.find("[name=eleve]").isSelected()) {
            surfer.tick("[name=eleve]");
        }
        surfer.type("Du", first).type("Au", last).type("jusqu'à", "12:00").press("Saisir");
        assertThat(surfer.notice()).isEqualTo("L'absence est saisie.");
    }

    private static void call(CalledLesson lesson, Person pupil) {
        surfer.signIn(portal, teacher(lesson)).go("/seances").follow("a.button[href*='%s']".formatted(lesson.id()));
        surfer.tick("input[name='p-%s'][value=ABSENT]".formatted(pupil.id()));
        surfer.picture("appel").pictureOnPhone("appel-telephone").press("Valider l'appel");
        assertThat(surfer.notice()).startsWith("Appel validé");
    }

    private static void handle(Person pupil) {
        assertThat(due(pupil.id())).get().extracting(DueStep::taken).isEqualTo(Optional.empty());
        as("Vie scolaire").go("/alertes").picture("alertes");
        surfer.press("Noter comme faite : " + SchoolNames.of(pupil));
        assertThat(due(pupil.id()).orElseThrow().taken()).isPresent();

        var seen = portal.school().vieScolaire().alerts();
        var open = seen.open(cpe()).get().size();
        surfer.press("marquer comme vue").press("marquer comme traitée");
        assertThat(seen.open(cpe()).get()).hasSize(open - 1);
    }

    private static void justify(Person pupil) {
        surfer.signIn(portal, guardian(pupil).orElseThrow()).go("/absences").press("Absence n° 2");
        surfer.type("Motif de l'absence", "Maladie").press("Donner ce motif");
        assertThat(surfer.notice()).isEqualTo("Le motif est donné.");
        var path = surfer.path();
        as("Vie scolaire").go(path).press("Noter le justificatif").follow("button[value=REGULARISE]");
        assertThat(surfer.notice()).isEqualTo("La décision est prise.");
        assertThat(dossiers(pupil).get(1).parts().get(0).settlement()).isEqualTo(Settlement.REGULARISEE);
    }

    private static List<CalledLesson> lessons() {
        return portal.school().lessons().on(NOW.toLocalDate());
    }

    private static Person teacher(CalledLesson lesson) {
        return portal.school().names().find(lesson.teachers().iterator().next()).orElseThrow();
    }

    private static boolean isTold(CalledLesson lesson) {
        return !lesson.teachers().isEmpty()
                && portal.school().vieScolaire().record().rollCall(lesson.id()).isEmpty()
                && absentee(lesson).isPresent();
    }

    /** A pupil who was never absent, and whose parents use the portal. */
    private static Optional<Person> absentee(CalledLesson lesson) {
        return portal.school().names().pupils().stream()
                .filter(pupil -> lesson.pupils().contains(pupil.id()))
                .filter(pupil -> dossiers(pupil).isEmpty() && guardian(pupil).isPresent())
                .findFirst();
    }

    private static Optional<Person> guardian(Person pupil) {
        return pupil.guardians().stream()
                .flatMap(link -> portal.school().names().find(link.guardian()).stream())
                .findFirst();
    }

    private static List<Dossier> dossiers(Person pupil) {
        return portal.school()
                .vieScolaire()
                .absences()
                .of(cpe(), pupil.id())
                .get()
                .live();
    }

    private static Optional<DueStep> due(PersonId pupil) {
        return portal.school().vieScolaire().alerts().steps(cpe(), NOW.toLocalDate()).get().stream()
                .filter(step -> step.pupil().equals(pupil))
                .findFirst();
    }

    private static CpeBoard board() {
        var now = portal.part(PortalClock.class).now();
        return portal.school()
                .vieScolaire()
                .boards()
                .cpe(cpe(), NOW.toLocalDate(), now)
                .get();
    }

    private static Actor cpe() {
        return new Actor(portal.player("Vie scolaire").id(), Capacity.VIE_SCOLAIRE);
    }

    // the assistance

    @Test
    void a_question_climbs_to_the_vendor_and_its_answer_comes_back() {
        as("Enseignant").go("/assistance/questions/nouvelle");
        surfer.type("Votre question", "Bonjour, les notes de la 6B ne s'enregistrent plus. Merci.")
                .press("Chercher");
        surfer.type("Elle concerne", "Espace numérique de travail › Vie de l'élève › Notes")
                .press("Poser la question");
        assertThat(surfer.notice()).contains("correspondants ENT");
        var question = surfer.path();

        as("Administrateur")
                .go(question)
                .press("Ouvrir un ticket")
                .press("Terminer")
                .press("Envoyer");
        var id = new TicketId(surfer.path().replaceFirst(".*/", ""));
        as("Académie").go("/assistance/academie/" + id).press("Prendre en charge");
        say("transmettre", "Hors de notre portée");
        assertThat(state(Platform.ACADEMIE, id)).isEqualTo(TicketState.WAITING_VENDOR);

        as("Support").go("/assistance/editeur/" + id);
        say("rendre", "Corrigé ce soir.");
        as("Académie").go("/assistance/academie/" + id).picture("ticket");
        say("resoudre", "C'est corrigé.");
        as("Administrateur").go("/assistance/tickets/" + id);
        assertThat(surfer.text()).contains("C'est corrigé.");
        surfer.follow("form[action$='/accepter'] button");
        for (var platform : Platform.values()) {
            assertThat(state(platform, id)).as("%s", platform).isEqualTo(TicketState.CLOSED);
        }
    }

    private static void say(String step, String text) {
        var form = "form[action$='/%s'] ".formatted(step);
        if (surfer.count("details:not([open]):has(%s)".formatted(form)) > 0) {
            surfer.tick("details:has(%s) summary".formatted(form));
        }
        surfer.fill(form + "textarea", text).follow(form + "button");
    }

    private static TicketState state(Platform platform, TicketId id) {
        var who = new org.ent4j.ticketing.ticket.Actor("test", platform == Platform.VENDOR ? Role.VENDOR : Role.AGENT);
        var now = portal.part(PortalClock.class).now();
        return portal.part(AssistanceDesk.class)
                .look(platform, now)
                .reading()
                .show(id, who, now)
                .get()
                .ticket()
                .state();
    }
}
