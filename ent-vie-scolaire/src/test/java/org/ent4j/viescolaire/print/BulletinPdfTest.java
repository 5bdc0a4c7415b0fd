package org.ent4j.viescolaire.print;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ent4j.viescolaire.bulletin.BulletinFixture.*;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureNode;
import org.ent4j.model.text.Lang;
import org.ent4j.viescolaire.bulletin.Addressee;
import org.ent4j.viescolaire.bulletin.Assiduite;
import org.ent4j.viescolaire.bulletin.Bulletin;
import org.ent4j.viescolaire.bulletin.BulletinCopy;
import org.ent4j.viescolaire.bulletin.BulletinLine;
import org.ent4j.viescolaire.bulletin.BulletinModel;
import org.ent4j.viescolaire.bulletin.BulletinPart;
import org.ent4j.viescolaire.bulletin.CouncilWords;
import org.ent4j.viescolaire.bulletin.Logo;
import org.ent4j.viescolaire.bulletin.Pole;
import org.ent4j.viescolaire.bulletin.PoleFigures;
import org.ent4j.viescolaire.bulletin.Project;
import org.ent4j.viescolaire.bulletin.SchoolHeader;
import org.ent4j.viescolaire.bulletin.SousMatiereLine;
import org.ent4j.viescolaire.skill.Positionnement;
import org.junit.jupiter.api.Test;

class BulletinPdfTest {

    private static final BulletinModel ALL = BulletinModel.usual().with(BulletinPart.values());

    private static byte[] pdf(BulletinModel model, Bulletin... bulletins) {
        return BulletinPdf.render(
                model, Stream.of(bulletins).map(BulletinCopy::of).toList(), Lang.FR);
    }

    private static String text(byte[] pdf) {
        return String.join(" ", Books.pages(pdf));
    }

    private static String plain(String text) {
        return text.replace('\u00a0', ' ').replaceAll("\\s+", " ");
    }

    private static Bulletin full() {
        var line = BulletinLine.builder()
                .subject(code(1))
                .label("Mathématiques")
                .addTeachers("Mme Ruiz", "M. Œuvrard")
                .figures(figures("13.3", "8", "17.5"))
                .positionnement(Positionnement.REACHED)
                .appreciation("Très bien : « à l'aise ».\nÀ poursuivre !")
                .addElements("Calcul littéral", "Théorème de Pythagore")
                .addSousMatieres(new SousMatiereLine("Activités numériques", figures("12.5", "9")))
                .build();
        return empty("Zoë Lefèvre-Müller")
                .addProfesseursPrincipaux("Mme Théry")
                .addLines(line, line(0, "Bien."))
                .addPoles(new PoleFigures("Pôle scientifique", figures("11.1", "10")))
                .general(figures("14", "12.6"))
                .assiduite(new Assiduite(3, 1, Optional.of(Duration.ofMinutes(630)), 2, "Ponctuelle."))
                .addProjects(new Project(Project.Kind.EPI, "L'eau", "Une affiche réussie."))
                .council(new CouncilWords("Bon trimestre.", List.of("Félicitations"), "Passage en 3e"))
                .build();
    }

    @Test
    void everything_that_the_model_shows_is_there() {
        var model = ALL.inPoles(List.of(new Pole("Pôle scientifique", List.of(code(1)))))
                .signedBy("La principale")
                .withFooter("Document à conserver.");
        var text = plain(text(pdf(model, full())));

        assertThat(text)
                .contains("Collège Œdipe-et-Zélie-Bâcle", "75004 Paris", "UAI 0750001U", "Bulletin, 1er trimestre")
                .contains("Année scolaire 2026-2027", "Zoë Lefèvre-Müller", "28/02/2013", "Classe : 4e B", "Mme Théry")
                .contains(
                        "Mathématiques",
                        "Mme Ruiz",
                        "M. Œuvrard",
                        "13,3",
                        "17,5",
                        "2/3",
                        "Activités numériques",
                        "12,5")
                .contains(
                        "« à l'aise »",
                        "À poursuivre !",
                        "Calcul littéral ; Théorème de Pythagore",
                        "3 objectifs atteints")
                .contains(
                        "Pôle scientifique",
                        "11,1",
                        "Autres enseignements",
                        "Moyenne générale 14",
                        "L'eau",
                        "Une affiche")
                .contains("justifiées : 3", "manquées : 10h30", "retards : 2", "Ponctuelle.", "Bon trimestre.")
                .contains("Félicitations", "Passage en 3e", "La principale", "Édité le 04/12/2026", "conserver.");
    }

    @Test
    void what_the_model_leaves_out_is_not_there() {
        var nothing = ALL.without(BulletinPart.values()).withFooter("");
        var text = text(pdf(nothing, full()));

        assertThat(text)
                .contains("Mathématiques", "Zoë Lefèvre-Müller")
                .doesNotContain(
                        "13,3", "Ruiz", "28/02", "à l'aise", "Calcul", "Activités", "générale", "L'eau", "retards")
                .doesNotContain("Bon trimestre", "Félicitations", "Passage", "objectifs", "Graphique", "Rang");
    }

    @Test
    void a_missing_average_is_nn_and_never_zero() {
        var line = BulletinLine.builder().subject(code(0)).label("Français").build();
        var text = text(pdf(BulletinModel.usual(), empty("Zoë").addLines(line).build()));

        assertThat(text).contains("Français NN NN").doesNotContain("0,0");
    }

    @Test
    void a_pole_without_averages_is_a_heading() {
        var model = BulletinModel.usual().inPoles(List.of(new Pole("Pôle scientifique", List.of(code(1)))));
        var text = text(pdf(model, small()));

        assertThat(text).contains("Pôle scientifique Mathématiques", "Autres enseignements Français");
    }

    @Test
    void words_are_english_on_demand() {
        var text = text(BulletinPdf.render(ALL, List.of(BulletinCopy.of(full())), Lang.EN));

        assertThat(text).contains("Report, 1er trimestre", "13.3", "General average", "4 Dec 2026", "10:30");
    }

    @Test
    void a_class_is_one_file_with_a_bookmark_a_copy_and_pages_counted_for_each() throws IOException {
        var addressee = new Addressee(List.of("Mme Anaïs Théry", "M. Théry"), List.of("1, rue Haute", "54000 Nancy"));
        var copies = List.of(
                BulletinCopy.of(small()).to(addressee),
                BulletinCopy.of(empty("Œdipe Bâcle")
                        .addLines(line(0, sentences(new Random(1), 9000)))
                        .build()));
        var bytes = BulletinPdf.render(BulletinModel.usual(), copies, Lang.FR);

        try (var document = Loader.loadPDF(bytes)) {
            var titles = new ArrayList<String>();
            document.getDocumentCatalog().getDocumentOutline().children().forEach(item -> titles.add(item.getTitle()));
            assertThat(titles).containsExactly("Zoë Lefèvre-Müller (Mme Anaïs Théry, M. Théry)", "Œdipe Bâcle");
        }
        var pages = Books.pages(bytes);
        assertThat(pages.get(0)).contains("Mme Anaïs Théry M. Théry 1, rue Haute 54000 Nancy", "1 / 1");
        assertThat(pages.get(1))
                .contains("Œdipe Bâcle", "1 / " + (pages.size() - 1))
                .doesNotContain("Lefèvre");
        assertThat(pages.get(2))
                .contains("Œdipe Bâcle, 4e B, 1er trimestre", "Disciplines", "2 / " + (pages.size() - 1));
    }

    @Test
    void the_file_is_tagged_and_has_a_language_a_title_and_its_own_font() throws IOException {
        try (var document = Loader.loadPDF(pdf(ALL, full()))) {
            var catalog = document.getDocumentCatalog();
            assertThat(catalog.getMarkInfo().isMarked()).isTrue();
            assertThat(catalog.getLanguage()).isEqualTo("fr");
            var metadata = new String(catalog.getMetadata().toByteArray(), StandardCharsets.UTF_8);
            assertThat(metadata).contains("pdfuaid:part");
            assertThat(document.getDocumentInformation().getTitle())
                    .isEqualTo("Bulletin, 1er trimestre, Zoë Lefèvre-Müller");
            assertThat(catalog.getViewerPreferences().displayDocTitle()).isTrue();
            for (var page : document.getPages()) {
                for (var name : page.getResources().getFontNames()) {
                    assertThat(page.getResources().getFont(name).isEmbedded()).isTrue();
                }
            }
        }
    }

    @Test
    void heads_of_columns_and_rows_are_tagged_and_graphs_have_their_words() throws IOException {
        try (var document = Loader.loadPDF(pdf(BulletinModel.usual(), small()))) {
            var elements = new ArrayList<PDStructureElement>();
            collect(document.getDocumentCatalog().getStructureTreeRoot(), elements);
            var heads = elements.stream()
                    .filter(each -> each.getStructureType().equals("TH"))
                    .map(each -> each.getAttributes().toString())
                    .toList();

            assertThat(heads).filteredOn(head -> head.contains("Column")).hasSize(7);
            assertThat(heads).filteredOn(head -> head.contains("Row")).hasSize(2);
            assertThat(elements)
                    .filteredOn(each -> each.getStructureType().equals("Figure"))
                    .extracting(PDStructureElement::getAlternateDescription)
                    .containsOnly("Élève\u00a0: 14,5, classe de 8,2 à 17,3, moyenne 13,0");
        }
    }

    private static void collect(PDStructureNode node, List<PDStructureElement> found) {
        for (var kid : node.getKids()) {
            if (kid instanceof PDStructureElement element) {
                found.add(element);
                collect(element, found);
            }
        }
    }

    private static Bulletin with(Logo logo) {
        return Bulletin.builder()
                .id(small().id())
                .school(new SchoolHeader("Lycée", school().uai(), List.of(), Optional.of(logo)))
                .period(small().period())
                .classe(small().classe())
                .pupil(small().pupil())
                .editedOn(small().editedOn())
                .build();
    }

    @Test
    void a_logo_is_drawn_and_has_the_name_of_the_school() throws IOException {
        var picture = new ByteArrayOutputStream();
        ImageIO.write(new BufferedImage(40, 20, BufferedImage.TYPE_INT_RGB), "png", picture);

        try (var document = Loader.loadPDF(pdf(ALL, with(Logo.png(picture.toByteArray()))))) {
            var elements = new ArrayList<PDStructureElement>();
            collect(document.getDocumentCatalog().getStructureTreeRoot(), elements);
            assertThat(elements)
                    .filteredOn(each -> each.getStructureType().equals("Figure"))
                    .extracting(PDStructureElement::getAlternateDescription)
                    .containsExactly("Lycée");
            assertThat(document.getPage(0).getResources().getXObjectNames()).hasSize(1);
        }
    }

    @Test
    void a_broken_logo_breaks_nothing() {
        for (var logo : List.of(Logo.png(new byte[] {1, 2, 3}), Logo.jpeg(new byte[0]))) {
            assertThat(text(pdf(ALL, with(logo)))).contains("Lycée", "Aucune discipline.");
        }
    }

    @Test
    void hostile_names_are_text_and_break_no_page() {
        for (var name : Hostile.NAMES) {
            var bulletin = empty("h")
                    .addLines(line(0, name))
                    .addProfesseursPrincipaux(name)
                    .build();

            assertThat(text(pdf(ALL, bulletin))).contains("Bulletin, 1er trimestre", "Français");
        }
        assertThat(text(pdf(
                        ALL, empty("h").addLines(line(0, Hostile.NAMES.get(0))).build())))
                .contains("<script>alert(1)</script>");
    }
}
