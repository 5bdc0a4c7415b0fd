package org.ent4j.directory.print;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.ent4j.directory.mission.MissionActor;
import org.ent4j.directory.mission.MissionCommand;
import org.ent4j.directory.mission.MissionLetter;
import org.ent4j.directory.mission.MissionRole;
import org.ent4j.model.calendar.SchoolYear;
import org.ent4j.model.id.PersonId;
import org.ent4j.model.id.StructureId;
import org.junit.jupiter.api.Test;

class LettersTest {

    private static final LocalDate OCTOBER = LocalDate.of(2026, 10, 1);

    private static String text(byte[] pdf) throws IOException {
        try (var document = Loader.loadPDF(pdf)) {
            return new PDFTextStripper().getText(document).replaceAll("\\s+", " ");
        }
    }

    private static CredentialLetter letter(String name, String code) {
        return new CredentialLetter(
                List.of(name, "3 rue des Érables", "57000 METZ"), "Compte de responsable", "zoe.leroy", code, OCTOBER);
    }

    @Test
    void each_letter_has_a_page_with_what_one_needs_and_accents_are_kept() throws IOException {
        var pdf = CredentialLetters.letters(
                "Collège des Frênes",
                "https://ent.example.org",
                List.of(letter("Zoé LŒUVRÉ-Šárka", "kjh3-ttr7"), letter("Łukasz Ångström", "abc4-defg")));

        try (var document = Loader.loadPDF(pdf)) {
            assertThat(document.getNumberOfPages()).isEqualTo(2);
            assertThat(document.getDocumentCatalog().getMarkInfo().isMarked()).isTrue();
            assertThat(document.getDocumentCatalog().getLanguage()).isEqualTo("fr");
        }
        assertThat(text(pdf))
                .contains("Zoé LŒUVRÉ-Šárka", "Łukasz Ångström", "3 rue des Érables", "kjh3-ttr7", "abc4-defg")
                .contains("Collège des Frênes", "https://ent.example.org", "2 octobre 2026", "Code d'activation");
    }

    @Test
    void text_is_text_whatever_is_in_it() throws IOException {
        var nasty = "<b>&amp;</b> \"x\" ]]> <img src='file:///etc/passwd'/> \u0000\uD800";

        var text = text(CredentialLetters.letters("École & <Co>", "u", List.of(letter(nasty, "c"))));

        assertThat(text).contains("<b>&amp;</b> \"x\" ]]> <img src='file:///etc/passwd'/>", "École & <Co>");
    }

    @Property(tries = 15)
    void no_text_breaks_a_letter(@ForAll String anything) throws IOException {
        var pdf = CredentialLetters.letters(anything, anything, List.of(letter(anything, "kjh3-ttr7")));

        assertThat(text(pdf)).contains("kjh3-ttr7");
    }

    @Test
    void the_list_of_who_needs_no_letter_says_why() throws IOException {
        var people = List.of(new NoLetter("MÜLLER Anne", "guichet académique"));

        assertThat(text(CredentialLetters.withoutLetter("Collège", people))).contains("MÜLLER Anne guichet académique");
        assertThat(text(CredentialLetters.withoutLetter("Collège", List.of()))).contains("Personne.");
    }

    @Test
    void a_secret_shows_nowhere_but_on_paper() {
        assertThat(letter("Zoé", "kjh3-ttr7").toString()).doesNotContain("kjh3", "Zoé", "zoe.leroy");
    }

    @Test
    void a_lettre_de_mission_says_who_has_signed_when() throws IOException {
        var school = new StructureId("0869901V");
        var administrator = new PersonId("admin");
        var draft = MissionLetter.builder()
                .id("1")
                .school(school)
                .administrator(administrator)
                .year(new SchoolYear(2026))
                .draftedOn(OCTOBER.minusDays(9))
                .build();
        var secretary = MissionActor.ofAcademie(new PersonId("sg"), MissionRole.SECRETAIRE_GENERAL);
        var head = MissionActor.of(new PersonId("head"), MissionRole.CHEF_ETABLISSEMENT, school);
        var signed = draft.apply(MissionCommand.VALIDATE, secretary, OCTOBER.minusDays(8))
                .flatMap(letter -> letter.apply(MissionCommand.HAND_OVER, head, OCTOBER.minusDays(5)))
                .flatMap(letter -> letter.apply(MissionCommand.SIGN_AS_HEAD, head, OCTOBER))
                .get();

        assertThat(text(document(draft).pdf())).contains("Projet, non encore validé");
        assertThat(text(document(signed).pdf()))
                .contains("Lettre de mission de l'administrateur ENT", "2026-2027", "Gérer les accès & les droits.")
                .contains("secrétaire général de l'académie le 23 septembre 2026")
                .contains("Le chef d'établissement, M. Noël signé le 1er octobre 2026")
                .contains("L'administrateur, Anne MÜLLER date et signature");
    }

    private static MissionDocument document(MissionLetter letter) {
        return new MissionDocument(
                letter,
                "Délégation académique au numérique éducatif",
                "Collège des Frênes",
                "Anne MÜLLER",
                "M. Noël",
                List.of("Gérer les accès & les droits."));
    }
}
