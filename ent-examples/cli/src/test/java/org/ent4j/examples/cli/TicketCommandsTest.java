package org.ent4j.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TicketCommandsTest {

    private static final int EIGHT_MEBIBYTES = 8 << 20;

    @TempDir
    private Path folder;

    private TicketData tickets = new TicketData(Path.of("none"));

    @BeforeEach
    void copyData() {
        tickets = TicketData.copiedTo(folder);
    }

    @Test
    void a_request_says_its_number_its_team_and_what_could_be_better() {
        var run = tickets.ent(
                "open",
                "--by",
                "roche",
                "--at",
                "2026-11-16T09:00",
                "--school",
                TicketData.SCHOOL,
                "--category",
                "ENT/AUTHENTIFICATION",
                "--description",
                "slt ça marche pas");

        assertThat(run.exit()).isZero();
        assertThat(run.out())
                .contains("ENT-2 : affecté, assistance académique, équipe DSI", "par la règle AUTHENTIFICATION")
                .contains("conseil : écrivez en toutes lettres : SLT [TK-CON-03]")
                .contains("→ M. Roche : votre demande est enregistrée", "→ équipe DSI");
    }

    @Test
    void who_is_no_correspondent_is_told_who_is() {
        var run = tickets.open("petit", TicketData.MORNING, "Bonjour, je ne vois pas les notes. Merci.");

        assertThat(run.exit()).isEqualTo(1);
        assertThat(run.out())
                .contains("non recevable", "Mme Ruiz (référent numérique), M. Roche (équipe de direction)");
        assertThat(tickets.open("ruiz", TicketData.MORNING, "Bonjour.", "--channel", "mail")
                        .out())
                .contains("par courrier électronique ne sont pas traitées");
        assertThat(tickets.open("roche", "2027-09-01T08:00", "Bonjour.").out()).doesNotContain("M. Roche (");
    }

    @Test
    void all_that_is_wrong_with_a_form_is_told_at_once() throws IOException {
        var big = Files.write(folder.resolve("video.mp4"), new byte[EIGHT_MEBIBYTES + 1]);
        var tool = Files.write(folder.resolve("outil.exe"), new byte[1]);

        var run = tickets.open("ruiz", TicketData.MORNING, " ", "--telephone", "?", "--attach", big, tool);

        assertThat(run.exit()).isEqualTo(1);
        assertThat(run.out())
                .contains("8388609 octets, 8388608 au plus [TK-PJ-02")
                .contains("décrivez votre demande [TK-DEM-05", "[TK-DEM-07", "ce type n'est pas accepté");
        assertThat(tickets.json("list", "--school", TicketData.SCHOOL)
                        .at("/counts/OPEN")
                        .asInt())
                .isEqualTo(1);
        var fits = Files.write(folder.resolve("ecran.png"), new byte[EIGHT_MEBIBYTES]);
        assertThat(tickets.open("ruiz", TicketData.MORNING, "Bonjour, voyez l'écran. Merci.", "--attach", fits)
                        .exit())
                .isZero();
    }

    @Test
    void a_request_is_a_file_as_well() throws IOException {
        var file = folder.resolve("request.json");
        assertThat(tickets.ent("open", "--example", file).exit()).isZero();
        Files.writeString(file, Files.readString(file).replace("0350122T", TicketData.SCHOOL));

        assertThat(tickets.ent("open", "--request", file, "--by", "ruiz").out()).contains("équipe DANE");

        Files.writeString(file, Files.readString(file).replace("\"school\"", "\"requester\": \"roche\", \"school\""));
        assertThat(tickets.ent("open", "--request", file, "--by", "ruiz").out()).contains("[TK-DRO-03");
        Files.writeString(file, Files.readString(file).replace("\"category\"", "\"categorie\""));
        var misspelt = tickets.ent("open", "--request", file, "--by", "ruiz");
        assertThat(misspelt.exit()).isEqualTo(2);
        assertThat(misspelt.errLines()).singleElement().asString().contains("request.json", "categorie");
    }

    @Test
    void a_ticket_climbs_comes_back_and_is_accepted() {
        assertThat(tickets.does("agent", "lea", "09:00", "--take").out())
                .contains("en traitement", "→ Mme Ruiz : ENT-1 : votre demande est prise en charge")
                .contains("possible maintenant : affecter");
        assertThat(tickets.does("agent", "lea", "09:10", "--escalate").out())
                .contains("chez l'éditeur", "transmise à l'éditeur");
        assertThat(tickets.does("agent", "lea", "09:20", "--resolve", "Corrigé.")
                        .out())
                .contains("refusé : le ticket est chez", "[TK-VIE-02");
        assertThat(tickets.does("vendor", "sonia", "10:00", "--propose", "Cache vidé.")
                        .out())
                .contains("→ équipe DANE : ENT-1, retour de l'éditeur : Cache vidé.");
        assertThat(tickets.does("agent", "lea", "10:10", "--resolve", "Rafraîchissez la page.")
                        .exit())
                .isZero();
        assertThat(tickets.does("correspondent", "ruiz", "10:20", "--accept").out())
                .contains("ENT-1 : clôturé", "plus rien à y faire");

        var shown = tickets.ent("show", "ENT-1", "--at", "2026-11-16T12:00").out();
        assertThat(shown)
                .contains("numéro chez l'éditeur : SUP-ENT-1", "éditeur, à part : 0 h 50 / 120 h 00")
                .contains("16/11/2026 10:00  sonia, retour de l'éditeur : Cache vidé.")
                .contains("transmis : centre de support de l'éditeur → transmis à l'éditeur");
    }

    @Test
    void what_is_due_happens_before_the_next_step() {
        tickets.does("agent", "lea", "09:00", "--ask", "Depuis quand ?");

        var run = tickets.ent("do", "ENT-1", "--by", "lea", "--at", "2026-11-20T09:00", "--note", "Relancée.");

        assertThat(run.err()).contains("entre-temps → Mme Ruiz : ENT-1 : votre réponse est attendue (relance n° 1)");
        assertThat(tickets.json("show", "ENT-1").at("/reminders").asInt()).isEqualTo(1);
    }

    @Test
    void nobody_decides_on_what_he_has_not_seen() {
        var version = tickets.json("show", "ENT-1").at("/version").asText();
        assertThat(tickets.does("agent", "lea", "09:00", "--take", "--seen", version)
                        .exit())
                .isZero();

        var late = tickets.does("agent", "paul", "09:01", "--take", "--seen", version);

        assertThat(late.exit()).isEqualTo(1);
        assertThat(late.out()).contains("a changé depuis que vous l'avez lu");
    }

    @Test
    void everybody_sees_what_is_for_him() {
        tickets.does("agent", "lea", "09:00", "--note", "Interne.");
        var agent = tickets.json("show", "ENT-1");
        var school = tickets.json("show", "ENT-1", "--as", "correspondent", "--by", "ruiz");

        assertThat(agent.at("/conversation").findValuesAsText("text")).containsExactly("Interne.");
        assertThat(school.at("/conversation")).isEmpty();
        assertThat(school.at("/clocks/own/targetMinutes").asInt()).isEqualTo(480);
        for (var who : new String[] {"correspondent", "vendor"}) {
            var run = tickets.ent("show", "ENT-1", "--as", who, "--by", "x");
            assertThat(run.exit()).isEqualTo(1);
            assertThat(run.out()).contains("il n'y a pas de ticket ENT-1 que vous puissiez voir");
        }
        assertThat(tickets.ent("list", "--team", "DANE", "--as", "correspondent", "--by", "ruiz")
                        .out())
                .contains("[TK-DRO-05");
    }

    @Test
    void steps_of_every_kind_are_taken() throws IOException {
        var file = Files.write(folder.resolve("ecran.png"), new byte[10]);
        tickets.does("agent", "lea", "09:00", "--assign", "DSI");
        tickets.does("agent", "lea", "09:01", "--prioritise", "school", "high");
        tickets.does("agent", "lea", "09:02", "--categorise", "ENT/AUTHENTIFICATION", "--product", "COMPTE");
        tickets.does("agent", "lea", "09:03", "--join", "MAJ-1");
        tickets.does("correspondent", "ruiz", "09:04", "--attach", file);
        tickets.does("correspondent", "ruiz", "09:05", "--watch", "roche");
        tickets.does("correspondent", "ruiz", "09:06", "--comment", "Toujours vide.");

        var json = tickets.json("show", "ENT-1");

        assertThat(json.at("/team").asText()).isEqualTo("DSI");
        assertThat(json.at("/clocks/priority").asText()).isEqualTo("BLOCKING");
        assertThat(json.at("/product").asText()).isEqualTo("COMPTE");
        assertThat(json.at("/links/incident").asText()).isEqualTo("MAJ-1");
        assertThat(json.at("/attachments/0/size").asInt()).isEqualTo(10);
        assertThat(json.at("/conversation/0/text").asText()).isEqualTo("Toujours vide.");
        assertThat(tickets.ent("list", "--incident", "MAJ-1").out()).contains("ENT-1", "Bloquant");
        assertThat(tickets.does("agent", "lea", "09:09", "--assign", "CANTINE").out())
                .contains("[TK-VIE-07");
    }

    @Test
    void a_duplicate_and_a_follow_up_are_linked() {
        tickets.open("roche", TicketData.MORNING, "Bonjour, la 5A n'a pas d'emploi du temps. Merci.");
        assertThat(tickets.ent("do", "ENT-2", "--by", "lea", "--at", "2026-11-16T09:00", "--duplicate-of", "ENT-1")
                        .out())
                .contains("ENT-2 : doublon", "→ M. Roche : ENT-2 : votre demande est suivie sous le numéro ENT-1");
        assertThat(tickets.does("agent", "lea", "09:01", "--duplicate-of", "ENT-2")
                        .out())
                .contains("[TK-DOU-02");
        tickets.does("agent", "lea", "09:10", "--resolve", "Relancé.");
        tickets.does("correspondent", "ruiz", "09:20", "--accept");
        assertThat(tickets.open("ruiz", "2026-11-18T09:00", "Bonjour, de nouveau. Merci.", "--follow-up-of", "ENT-1")
                        .out())
                .contains("ENT-3 : affecté");

        var links = tickets.json("show", "ENT-1").at("/links");
        assertThat(links.at("/duplicates/0").asText()).isEqualTo("ENT-2");
        assertThat(tickets.json("show", "ENT-3").at("/links/followUpOf").asText())
                .isEqualTo("ENT-1");
        assertThat(tickets.ent("show", "ENT-2").out()).contains("doublon de : ENT-1");
        assertThat(tickets.open("ruiz", "2026-11-18T09:00", "Bonjour, la 5A est vide.", "--propose")
                        .out())
                .contains("= Relancé.", "mots en commun");
    }

    @Test
    void lists_are_cut_into_pages_with_their_counts() {
        tickets.open("ruiz", "2026-11-16T09:00", "Bonjour, la 4B est vide. Merci.");
        tickets.open("ruiz", "2026-11-16T10:00", "Bonjour, la 3C est vide. Merci.");

        var first = tickets.json("list", "--school", TicketData.SCHOOL, "--size", "2");
        var second = tickets.json(
                "list",
                "--school",
                TicketData.SCHOOL,
                "--size",
                "2",
                "--after",
                first.at("/next").asText());

        assertThat(first.at("/tickets").findValuesAsText("id")).containsExactly("ENT-3", "ENT-2");
        assertThat(second.at("/tickets").findValuesAsText("id")).containsExactly("ENT-1");
        assertThat(second.at("/next").isMissingNode()).isTrue();
        assertThat(tickets.ent("list", "--requester", "ruiz").out())
                .contains("en cours : 3, résolus : 0, clôturés : 0");
        assertThat(tickets.json("list", "--shelf", "clotures").at("/tickets")).isEmpty();
        assertThat(tickets.ent("list", "--after", "ENT-99").exit()).isEqualTo(1);
    }

    @Test
    void correspondents_of_one_school_are_replaced_and_the_others_stay() throws IOException {
        var other = Files.writeString(
                folder.resolve("other.csv"), "etablissement,personne,nom,role\n0350122T,haas,Mme Haas,CPE\n");
        assertThat(tickets.ent("correspondents", "--set", other).exit()).isZero();

        assertThat(tickets.ent("correspondents", "--show", TicketData.SCHOOL).out())
                .contains("Mme Ruiz", "2026-09-01 – 2027-08-31")
                .doesNotContain("Haas");
        assertThat(tickets.ent("correspondents", "--show", "0350122T").out()).contains("Mme Haas");
        assertThat(tickets.ent("correspondents", "--show", "nowhere").exit()).isEqualTo(1);
        var example = folder.resolve("example.json");
        assertThat(tickets.ent("correspondents", "--example", example).exit()).isZero();
        assertThat(tickets.ent("correspondents", "--set", example).out()).contains("M. Roche");
        Files.writeString(other, "etablissement,personne,nom,role\n0350122T,haas,Mme Haas,chef\n");
        var wrong = tickets.ent("correspondents", "--set", other);
        assertThat(wrong.exit()).isEqualTo(2);
        assertThat(wrong.errLines()).singleElement().asString().contains("other.csv:2", "« chef »", "référent");
    }
}
