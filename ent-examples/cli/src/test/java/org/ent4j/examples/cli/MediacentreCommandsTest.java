package org.ent4j.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MediacentreCommandsTest {

    static final String CATALOGUE = """
            <listeRessourcesDiffusables xmlns="http://gar.education.fr/schemas/init/0/1/">
              <dateGeneration>2026-11-02T02:00:00Z</dateGeneration>
              <ressourceDiffusable><idRessource>ark:/99999/a</idRessource><nomRessource>Atlas</nomRessource>
                <idEditeur>1</idEditeur><nomEditeur>E</nomEditeur><affichable>true</affichable>
                <diffusable>false</diffusable></ressourceDiffusable>
            </listeRessourcesDiffusables>""";

    static final String SUBSCRIPTIONS = """
            <abonnements xmlns="http://www.atosworldline.com/wsabonnement/v1.0/"><abonnement>
              <idAbonnement>a-1</idAbonnement><idDistributeurCom>123456789_0000000000000000</idDistributeurCom>
              <idRessource>ark:/99999/a</idRessource><typeIdRessource>ark</typeIdRessource>
              <libelleRessource>Atlas</libelleRessource><debutValidite>2026-08-20T00:00:00</debutValidite>
              <finValidite>2026-11-30T00:00:00</finValidite><uaiEtab>0350122T</uaiEtab>
              <categorieAffectation>transferable</categorieAffectation><typeAffectation>INDIV</typeAffectation>
              <nbLicenceGlobale>ILLIMITE</nbLicenceGlobale><publicCible>ELEVE</publicCible>
            </abonnement><abonnement><idAbonnement>_b</idAbonnement></abonnement></abonnements>""";

    @TempDir
    private Path folder;

    @Test
    void the_example_of_the_deck_is_found_doubled() {
        var run = Run.ent("mediacentre", "check");

        assertThat(run.exit()).isEqualTo(1);
        assertThat(run.out()).contains("Eduthèque", "deux licences", "CAT-POL-01", "CAT-POL-02");
    }

    @Test
    void the_example_is_given_to_edit() throws IOException {
        Run.ent("mediacentre", "check", "--example", folder);
        var list = folder.resolve("resources.json");
        var services = folder.resolve("services.json");
        var again = Run.ent("mediacentre", "check", "--resources", list, "--services", services, "--json");

        assertThat(again.exit()).isEqualTo(1);
        assertThat(again.json().at("/services/0/inGar/certain").asBoolean()).isTrue();
        assertThat(again.json().at("/issues")).isEmpty();
        assertThat(Run.ent("mediacentre", "check", "--example", folder).exit()).isEqualTo(2);
        var tiles = Run.ent("mediacentre", "check", "--resources", list, "--services", services, "--own", list);
        assertThat(tiles.out()).contains("« Eduthèque » a deux tuiles", "CAT-POL-08");

        Files.writeString(
                services,
                Files.readString(services).replace("Eduthèque", "Radio").replace("edutheque", "r"));
        assertThat(Run.ent("mediacentre", "check", "--resources", list, "--services", services)
                        .exit())
                .isZero();
        Files.writeString(services, Files.readString(services).replace("\"url\"", "\"uri\""));
        assertThat(Run.ent("mediacentre", "check", "--resources", list, "--services", services)
                        .errLines())
                .hasSize(1);
    }

    @Test
    void a_list_is_searched() throws IOException {
        var row = "{\"idRessource\":\"ark:/99999/%d\",\"nomRessource\":\"Cahier n° %d\",\"nomEditeur\":\"Hêtre\"}";
        var rows = new StringBuilder();
        for (var i = 10; i < 35; i++) {
            rows.append(i > 10 ? "," : "").append(row.formatted(i, i));
        }
        var file = Files.writeString(folder.resolve("r.json"), "{\"listeRessources\":{\"ressource\":[" + rows + "]}}");

        var second = Run.ent("mediacentre", "search", file, "hetre", "--page", "2", "--json")
                .json();
        assertThat(second.at("/total").asInt()).isEqualTo(25);
        assertThat(second.at("/resources")).hasSize(5);
        assertThat(Run.ent("mediacentre", "search", file, "cahier", "17").out()).contains("Cahier n° 17");
        assertThat(Run.ent("mediacentre", "search", file, "zzz").exit()).isEqualTo(1);
        Files.writeString(
                file,
                "{\"listeRessources\":{\"ressource\":[" + row.formatted(1, 2).replace("n°", "\\u001b[31m\\u202e")
                        + "]}}");
        assertThat(Run.ent("mediacentre", "search", file).out())
                .contains("Cahier \uFFFD[31m\uFFFD 2")
                .doesNotContain("\u001b", "\u202e");
        Files.writeString(file, "{\"Erreur\":{\"Code\":\"404\",\"Message\":\"Établissement non trouvé\"}}");
        var error = Run.ent("mediacentre", "search", file);
        assertThat(error.exit()).isEqualTo(2);
        assertThat(error.errLines()).singleElement().asString().contains("Établissement non trouvé");
    }

    @Test
    void the_real_answer_is_searched() {
        var file = Run.data("mediacentre/resources.json");
        assumeTrue(Files.exists(file), "the sample files of the field are not here");

        var run = Run.ent("mediacentre", "search", file, "physique", "--level", "5E", "--publisher", "hatier");
        assertThat(run.exit()).isZero();
        assertThat(run.out()).contains("1 ressource(s)", "Physique Chimie");
        assertThat(run.out().lines().toList().get(1)).matches("Ressource +Nom +Niveau éducatif +Éditeur");
    }

    @Test
    void obstacles_are_told() {
        var facts = folder.resolve("facts.json");
        Run.ent("mediacentre", "why", "--example", facts);
        var run = Run.ent("mediacentre", "why", "--in", facts, "--lang", "en");

        assertThat(run.exit()).isEqualTo(1);
        assertThat(run.out()).contains("'Atlas' is not visible", "CAT-MED-12");
    }

    @Test
    void the_table_is_shown_and_replaced() throws IOException {
        var table = folder.resolve("table.json");
        Run.ent("mediacentre", "policy", "--example", table);
        Files.writeString(table, Files.readString(table).replace("Universalis Junior", "Encyclopédie des petits"));

        assertThat(Run.ent("mediacentre", "policy", "--kind", "usuels").out())
                .contains("Universalis Junior : accessible par le médiacentre")
                .doesNotContain("Edulib");
        assertThat(Run.ent("mediacentre", "policy", "--policy", table, "--kind", "usuels")
                        .out())
                .contains("Encyclopédie des petits");
        assertThat(Run.ent("mediacentre", "policy", "--kind", "usuels", "--state", "absent")
                        .exit())
                .isEqualTo(1);
    }

    @Test
    void the_personal_work_decides_which_access_stays() {
        var base = new Object[] {
            "mediacentre", "mid-year", "--resource", "Atlas", "--delivered", "2026-10-05", "--on", "2026-11-02"
        };

        assertThat(Run.ent(base).out()).contains("vérifiez d'abord si des usagers ont du travail");
        assertThat(Run.ent(base).exit()).isEqualTo(1);
        var kept = Run.ent(with(base, "--work", "oui", "--recovery", "non", "--service-richer"));
        assertThat(kept.exit()).isZero();
        assertThat(kept.out()).contains("jusqu'au 2027-08-31");
    }

    private static Object[] with(Object[] words, Object... more) {
        return Stream.concat(Stream.of(words), Stream.of(more)).toArray();
    }

    @Test
    void subscriptions_and_the_catalogue_are_read() throws IOException {
        var subscriptions = Files.writeString(folder.resolve("a.xml"), SUBSCRIPTIONS);
        var catalogue = Files.writeString(folder.resolve("gar.xml"), CATALOGUE);
        var run = Run.ent("mediacentre", "subscription", "check", subscriptions, "--on", "2026-11-02");

        assertThat(run.exit()).isEqualTo(1);
        assertThat(run.out()).contains("1 abonnement(s) conforme(s)", "dans 28 jours", "« _b »", "réservé");
        assertThat(Run.ent("mediacentre", "catalogue", catalogue).out())
                .contains("1 ressource(s), dont 1 affichable(s) et 0 diffusable(s)");
        Files.writeString(subscriptions, SUBSCRIPTIONS.replace("ILLIMITE", "100"));
        var base = new Object[] {"mediacentre", "subscription", "check", subscriptions, "--on", "2026-11-02", "--used"};
        assertThat(Run.ent(with(base, "a-1:élève=96")).out()).contains("4 licence");
        assertThat(Run.ent(with(base, "a-1:tous=96")).exit()).isEqualTo(2);
        assertThat(Run.ent("mediacentre", "subscription", "check", catalogue).exit())
                .isEqualTo(2);
    }
}
