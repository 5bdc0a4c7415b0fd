package org.ent4j.catalogue.feed.mediacentre;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import org.ent4j.catalogue.mediacentre.DiffusableCatalogue;
import org.ent4j.catalogue.mediacentre.DiffusableResource;
import org.ent4j.catalogue.mediacentre.Organisation;
import org.ent4j.catalogue.mediacentre.ResourceId;
import org.ent4j.model.feed.FeedSource;
import org.ent4j.model.issue.Imported;
import org.ent4j.model.issue.Issue;
import org.junit.jupiter.api.Test;

class DiffusableReaderTest {

    private static final String ROW = """
            <ressourceDiffusable><idRessource>ark:/49591/a1</idRessource><nomRessource>Atlas</nomRessource>
              <idEditeur>123456789_0000000000000000</idEditeur><nomEditeur>Hêtre</nomEditeur>
              <distributeursCom><distributeurCom>111111111_0000000000000000</distributeurCom>
                <nomDistributeurCom>Un</nomDistributeurCom></distributeursCom>
              <distributeursCom><distributeurCom>222222222_0000000000000000</distributeurCom>
                <nomDistributeurCom>Deux</nomDistributeurCom></distributeursCom>
              <distributeurTech>333333333_0000000000000000</distributeurTech><nomDistributeurTech>T</nomDistributeurTech>
              <affichable>true</affichable><diffusable>0</diffusable></ressourceDiffusable>
            """;

    private static final Organisation ONE = new Organisation("111111111_0000000000000000", "Un");
    private static final Organisation TWO = new Organisation("222222222_0000000000000000", "Deux");

    private static String file(String rows) {
        return "<listeRessourcesDiffusables xmlns=\"" + DiffusableReader.NAMESPACE + "\">"
                + "<dateGeneration>2019-03-12T02:00:00Z</dateGeneration>" + rows + "</listeRessourcesDiffusables>";
    }

    private static Imported<DiffusableCatalogue> read(String text) {
        return DiffusableReader.read(FeedSource.text("gar.xml", text));
    }

    @Test
    void a_catalogue_is_read() {
        var read = read(file(ROW));

        assertThat(read.issues()).isEmpty();
        var catalogue = read.rows().get(0);
        assertThat(catalogue.generatedAt()).isEqualTo("2019-03-12T02:00:00Z");
        var found =
                catalogue.find(new ResourceId("http://n2t.net/ark:/49591/a1")).orElseThrow();
        assertThat(found.distributors()).containsExactly(ONE, TWO);
        assertThat(found.isShown()).isTrue();
        assertThat(found.isDelivered()).isFalse();
        assertThat(catalogue.find(new ResourceId("ark:/49591/a2"))).isEmpty();
    }

    @Test
    void distributors_may_stand_in_one_element() {
        var read = read(file(ROW.replaceAll("</distributeursCom>\\s*<distributeursCom>", "")));

        assertThat(read.rows().get(0).resources().get(0).distributors()).containsExactly(ONE, TWO);
    }

    @Test
    void rows_are_handed_on_one_by_one() {
        var rows = new ArrayList<DiffusableResource>();
        var read = DiffusableReader.stream(FeedSource.text("gar.xml", file(ROW + ROW.replace("a1", "a2"))), rows::add);

        assertThat(read.rows()).containsExactly("2019-03-12T02:00:00Z");
        assertThat(rows).extracting(each -> each.id().value()).containsExactly("ark:/49591/a1", "ark:/49591/a2");
    }

    @Test
    void defects_name_their_object_and_cost_one_row() {
        var read = read(file(ROW
                + ROW
                + ROW.replace("<nomRessource>Atlas</nomRessource>", "").replace("a1", "a2")
                + ROW.replace("a1", "a3").replace(">0<", ">oui<").replace("333333333_0000000000000000", "3")));

        assertThat(read.rows().get(0).resources()).hasSize(2);
        assertThat(read.issues())
                .extracting(each ->
                        each.severity() + " " + each.code() + " " + each.where().element())
                .containsExactly(
                        "ERROR mediacentre.twice ark:/49591/a1",
                        "ERROR mediacentre.missing-member ark:/49591/a2",
                        "WARNING mediacentre.bad-organisation ark:/49591/a3",
                        "WARNING mediacentre.wrong-shape ark:/49591/a3");
    }

    @Test
    void errors_other_files_and_half_files_leave_nothing() {
        assertThat(read("<Erreur><Code>403</Code><Message>Interdit</Message></Erreur>")
                        .fatal()
                        .map(Issue::code))
                .contains("mediacentre.service-error");
        assertThat(read("<listeRessourcesDiffusables/>").fatal().map(Issue::code))
                .contains("mediacentre.no-list");
        assertThat(read(file(ROW).replace("</listeRessourcesDiffusables>", "")).rows())
                .isEmpty();
        assertThat(read("<!DOCTYPE x [<!ENTITY y SYSTEM 'file:///etc/passwd'>]>" + file("&y;"))
                        .fatal())
                .isPresent();
    }
}
