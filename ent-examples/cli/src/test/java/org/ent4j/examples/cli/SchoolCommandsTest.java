package org.ent4j.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.ent4j.examples.sample.school.Academie;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Checklist, indicators and mailings. */
class SchoolCommandsTest {

    private static final String UAI = Academie.uai(0).value();

    @TempDir
    private Path folder;

    private Run ent(Object... args) {
        var all = new ArrayList<>(List.of(args));
        all.addAll(List.of("--data", folder.resolve("data")));
        return Run.ent(all.toArray());
    }

    @Test
    void the_checklist_is_computed_and_what_is_said_is_kept_and_undone() {
        SampleSchool.copyTo(folder);
        var day = "2026-09-20";

        var shown = ent("checklist", "--day", day, "--json");
        assertThat(shown.exit()).isEqualTo(1);
        var steps = shown.json().at("/steps");
        assertThat(steps).hasSize(11);
        assertThat(steps.at("/2/state").asText()).isEqualTo("NOT_BEGUN");
        assertThat(steps.at("/2/late").asBoolean()).isTrue();
        assertThat(steps.at("/3/left/0/code").asText()).isEqualTo("credentials.no-account");
        assertThat(steps.at("/5/state").asText()).isEqualTo("DONE");
        assertThat(steps.at("/8/state").asText()).isEqualTo("NOT_APPLICABLE");

        var declared = ent("checklist", "mark", "--step", "IMPORT_TIMETABLE", "--declare", "--day", day);
        assertThat(declared.exit()).isEqualTo(1);
        assertThat(declared.out()).startsWith("refusé : ").contains("CAT-REN-05");
        var note = ent(
                "checklist",
                "mark",
                "--step",
                "configurer le médiacentre (gar)",
                "--note",
                "voir la CDI",
                "--day",
                day);
        assertThat(note.exit()).isZero();
        assertThat(ent("checklist", "--day", day).out())
                .contains("[!] Importer l'emploi du temps : à faire (0 sur 3), attendu pour le 2026-09-01")
                .contains("note : voir la CDI")
                .contains("[-] Réaffecter les anciens groupes de travail : sans objet");
        assertThat(ent("checklist", "undo", "--day", day, "--json").json().at("/marks"))
                .isEmpty();
        var file = folder.resolve("traces.csv");
        assertThat(ent("checklist", "traces", "--out", file).out()).contains("undone", "noted");
        assertThat(file).content().contains(";undone;rentree;" + UAI + ":2026");

        SampleSchool.addSchool(folder.resolve("data"), "0350122T");
        var all = ent("checklist", "--day", day);
        assertThat(all.exit()).isEqualTo(1);
        assertThat(all.out()).contains("Rentrée 2026-2027 : 2 établissement(s), 2 en retard, 0 prêt(s)");
        assertThat(ent("checklist", "undo").err()).contains("2 établissements dans l'annuaire : donnez --uai");
    }

    @Test
    void letters_are_looked_at_then_printed_into_one_file() throws IOException {
        SampleSchool.copyTo(folder);
        var model = folder.resolve("modele.txt");
        Files.writeString(model, "Réunion en {{classe}}\n\nBonjour {{destinataire}},\n\n{{mot_de_passe}}");
        var pdf = folder.resolve("courriers.pdf");
        Object[] print = {
            "mailing", "letters", "--uai", UAI, "--rule", "classe:601", "--guardians", "--model", model, "--out", pdf
        };

        assertThat(ent(print).out()).contains("CAT-MAI-05");
        assertThat(pdf).doesNotExist();
        Files.writeString(model, "Réunion en {{classe}}\n\nBonjour {{destinataire}},\n\nvenez avec {{eleve_prenom}}.");
        var preview = ent("mailing", "preview", "--uai", UAI, "--rule", "classe:601", "--guardians", "--model", model);
        assertThat(preview.exit()).isZero();
        assertThat(preview.out()).contains("Objet : Réunion en 601", "venez avec ");
        assertThat(ent("mailing", "preview", "--uai", UAI, "--rule", "enseignants", "--model", model)
                        .exit())
                .as("no teacher is taken for a pupil of a class")
                .isEqualTo(1);
        var printed = ent(print);
        assertThat(printed.exit()).isZero();
        try (var document = Loader.loadPDF(Files.readAllBytes(pdf))) {
            assertThat(printed.out()).contains(document.getNumberOfPages() + " courrier(s)");
        }
        assertThat(ent(print).exit()).isEqualTo(2);
        assertThat(ent("mailing", "preview", "--uai", UAI, "--rule", "classe:9", "--model", model)
                        .out())
                .contains("« classe:9 » n'est pas une population");
    }

    @Test
    void the_audience_hides_small_numbers_and_rejects_what_it_cannot_read() throws IOException {
        var views = folder.resolve("vues.csv");
        Files.writeString(
                views,
                "moment;visiteur;profil;service\n2026-09-07T08:00:00Z;a;ELEVE;notes\n"
                        + "2026-09-07T08:00:00Z;b;ELEVE;notes\nhier;c;ELEVE;notes\n");
        var xml = folder.resolve("indicateurs.xml");

        var shown = Run.ent(
                "indicators", "--in", views, "--uai", UAI, "--threshold", "2", "--out", xml, "--day", "2026-09-14");
        assertThat(shown.exit()).isEqualTo(1);
        assertThat(shown.out()).contains("vues.csv:4", "« hier » n'est pas un moment");
        assertThat(xml).content().contains("profil=\"globales\" visites=\"2\"");
        assertThat(Run.ent("indicators", "--in", views, "--uai", UAI, "--day", "2026-09-14", "--json")
                        .json()
                        .at("/weeks/0/usage/0/hidden")
                        .asBoolean())
                .isTrue();
        assertThat(Run.ent("indicators", "--in", views, "--uai", UAI, "--day", "2026-09-13")
                        .out())
                .contains("la semaine 2026-W37 n'est pas finie");
    }

    @Test
    void quotas_are_set_within_the_ceiling_above_and_a_mailing_keeps_to_them() throws IOException {
        SampleSchool.copyTo(folder);
        Object[] quota = {"--service", "publipostage", "--measure", "recipients"};

        assertThat(quotas("set", quota, "--scope", "academie:12", "--limit", "9")
                        .exit())
                .isZero();
        assertThat(quotas("set", quota, "--scope", "projet", "--limit", "3", "--ceiling")
                        .exit())
                .isZero();
        assertThat(quotas("set", quota, "--uai", UAI, "--limit", "4").out()).contains("CAT-QUO-02");
        assertThat(quotas("unset", quota, "--uai", UAI).out()).contains("CAT-QUO-03");
        assertThat(ent("quotas", "--uai", UAI, "--json")
                        .json()
                        .at("/quotas/0/from")
                        .asText())
                .isEqualTo("projet");
        var model = Files.writeString(folder.resolve("modele.txt"), "Objet\n\nBonjour {{destinataire}}");
        var pdf = folder.resolve("courriers.pdf");
        assertThat(ent("mailing", "letters", "--uai", UAI, "--rule", "classe:601", "--model", model, "--out", pdf)
                        .out())
                .contains("CAT-QUO-01");
        assertThat(ent("checklist", "forget", "--months", "3").out()).contains("CAT-TRA-02");
    }

    private Run quotas(String deed, Object[] quota, Object... more) {
        var all = new ArrayList<Object>(List.of("quotas", deed));
        all.addAll(List.of(quota));
        all.addAll(List.of(more));
        return ent(all.toArray());
    }
}
