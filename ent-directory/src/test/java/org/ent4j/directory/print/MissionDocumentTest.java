package org.ent4j.directory.print;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import org.ent4j.directory.mission.MissionActor;
import org.ent4j.directory.mission.MissionCommand;
import org.ent4j.directory.mission.MissionLetter;
import org.ent4j.directory.mission.MissionRole;
import org.ent4j.model.calendar.SchoolYear;
import org.ent4j.model.id.PersonId;
import org.ent4j.model.id.StructureId;
import org.junit.jupiter.api.Test;

class MissionDocumentTest {

    private static final LocalDate OCTOBER = LocalDate.of(2026, 10, 1);
    private static final StructureId SCHOOL = new StructureId("0869901V");
    private static final MissionActor SECRETARY =
            MissionActor.ofAcademie(new PersonId("sg"), MissionRole.SECRETAIRE_GENERAL);
    private static final MissionActor DANE = MissionActor.ofAcademie(new PersonId("dane"), MissionRole.DANE);
    private static final MissionActor HEAD =
            MissionActor.of(new PersonId("head"), MissionRole.CHEF_ETABLISSEMENT, SCHOOL);

    private final MissionLetter draft = MissionLetter.builder()
            .id("1")
            .school(SCHOOL)
            .administrator(new PersonId("admin"))
            .year(new SchoolYear(2026))
            .draftedOn(OCTOBER.minusDays(9))
            .build();

    private static String text(MissionLetter letter) throws IOException {
        var document = new MissionDocument(
                letter,
                "Délégation académique au numérique éducatif",
                "Collège des Frênes",
                "Anne MÜLLER",
                "M. Noël",
                List.of("Gérer les accès & les droits."));
        return String.join(" ", LettersTest.pages(document.pdf()));
    }

    @Test
    void a_lettre_de_mission_says_who_has_signed_when() throws IOException {
        var signed = draft.apply(MissionCommand.VALIDATE, SECRETARY, OCTOBER.minusDays(8))
                .flatMap(letter -> letter.apply(MissionCommand.HAND_OVER, HEAD, OCTOBER.minusDays(5)))
                .flatMap(letter -> letter.apply(MissionCommand.SIGN_AS_HEAD, HEAD, OCTOBER))
                .get();

        assertThat(text(signed))
                .contains("Lettre de mission de l'administrateur ENT", "2026-2027", "Gérer les accès & les droits.")
                .contains("secrétaire général de l'académie le 23 septembre 2026")
                .contains("Le chef d'établissement, M. Noël signé le 1er octobre 2026")
                .contains("L'administrateur, Anne MÜLLER date et signature");
    }

    @Test
    void a_draft_and_a_letter_that_counts_no_more_say_so() throws IOException {
        var withdrawn = draft.apply(MissionCommand.VALIDATE, SECRETARY, OCTOBER.minusDays(8))
                .flatMap(letter -> letter.apply(MissionCommand.WITHDRAW, DANE, OCTOBER))
                .get();

        assertThat(text(draft)).contains("Projet, non encore validé");
        assertThat(text(withdrawn)).contains("Retirée le 1er octobre 2026").doesNotContain("Validée par");
    }
}
