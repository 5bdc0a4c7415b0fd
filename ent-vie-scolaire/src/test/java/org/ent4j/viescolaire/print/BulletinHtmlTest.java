package org.ent4j.viescolaire.print;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ent4j.viescolaire.bulletin.BulletinFixture.*;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import javax.xml.parsers.DocumentBuilderFactory;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.ent4j.model.calendar.DateRange;
import org.ent4j.model.text.Lang;
import org.ent4j.viescolaire.bulletin.BulletinCopy;
import org.ent4j.viescolaire.bulletin.BulletinDispense;
import org.ent4j.viescolaire.bulletin.BulletinModel;
import org.ent4j.viescolaire.dispense.DispenseKind;
import org.junit.jupiter.api.Test;

class BulletinHtmlTest {

    private static String html(String name, String appreciation) {
        var bulletin = empty("Zoë Lefèvre-Müller")
                .addProfesseursPrincipaux(name)
                .addLines(line(0, appreciation))
                .build();
        return BulletinHtml.render(BulletinModel.usual(), List.of(BulletinCopy.of(bulletin)), Lang.FR);
    }

    @Test
    void a_page_has_a_language_headers_and_words_for_its_graphs() {
        assertThat(html("Mme Théry", "Très bien."))
                .startsWith("<!DOCTYPE html>")
                .contains("lang=\"fr\"", "<title>Bulletin, 1er trimestre, Zoë Lefèvre-Müller</title>", "scope=\"col\"")
                .contains("alt=\"Élève\u00a0: 14,5, classe de 8,2 à 17,3, moyenne 13,0\"", "Très bien.", "14,5");
    }

    @Test
    void nothing_is_fetched_from_anywhere() {
        assertThat(html("Mme Théry", "Très bien.").replace("http://www.w3.org/1999/xhtml", ""))
                .doesNotContain("http:", "https:", "<script", "url(");
    }

    @Property(tries = 200)
    void any_text_is_escaped_and_the_page_stays_well_formed(@ForAll String name, @ForAll String appreciation)
            throws Exception {
        var page = html(name, appreciation);
        var bytes = page.substring(page.indexOf('\n') + 1).getBytes(StandardCharsets.UTF_8);
        var document = DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(new ByteArrayInputStream(bytes));

        assertThat(document.getElementsByTagName("tr").getLength()).isEqualTo(2);
        assertThat(document.getElementsByTagName("script").getLength()).isZero();
    }

    @Test
    void a_tag_in_a_name_is_text() {
        assertThat(html("<b onclick=\"x\">Théry</b>", "a < b & c"))
                .contains("&lt;b onclick=&quot;x&quot;&gt;Théry&lt;/b&gt;", "a &lt; b &amp; c");
    }

    @Test
    void a_dispense_stands_beside_the_subject_and_is_part_of_the_hash() {
        var days = new DateRange(LocalDate.of(2026, 11, 16), LocalDate.of(2026, 12, 18));
        var dispense = new BulletinDispense(DispenseKind.UNFIT.label(), days);
        var plain = empty("Zoë").addLines(line(0, "Bien.")).build();
        var said = empty("Zoë")
                .addLines(line(0, "Bien.").withDispenses(List.of(dispense)))
                .build();
        var copies = List.of(BulletinCopy.of(said));

        assertThat(BulletinHtml.render(BulletinModel.usual(), copies, Lang.FR))
                .contains("inapte du 16/11/2026 au 18/12/2026");
        assertThat(BulletinHtml.render(BulletinModel.usual(), copies, Lang.EN))
                .contains("unfit from 16 Nov 2026 to 18 Dec 2026");
        assertThat(said.hash()).isNotEqualTo(plain.hash());
    }
}
