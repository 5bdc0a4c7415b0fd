package org.ent4j.examples.cli.lsu;

import java.util.Map;
import java.util.Optional;
import org.ent4j.examples.cli.output.Output;
import org.ent4j.model.text.Label;

/** What people call the things that a file has. */
final class CountLabels {

    private static final Map<String, Label> LABELS = Map.ofEntries(
            Map.entry("pupils", Label.of("élèves", "pupils")),
            Map.entry("classes", Label.of("classes", "classes")),
            Map.entry("periods", Label.of("périodes", "periods")),
            Map.entry("disciplines", Label.of("disciplines", "subjects")),
            Map.entry("teachers", Label.of("enseignants", "teachers")),
            Map.entry("programme", Label.of("éléments du programme", "elements of the programme")),
            Map.entry("digitalSkills", Label.of("compétences numériques", "digital skills")),
            Map.entry("parcours", Label.of("parcours", "parcours")),
            Map.entry("schoolLives", Label.of("vies scolaires de classes", "school lives of classes")),
            Map.entry("epiThemes", Label.of("thématiques d'EPI", "themes of EPI")),
            Map.entry("epis", Label.of("EPI", "EPI")),
            Map.entry("epiGroups", Label.of("groupes d'EPI", "groups of EPI")),
            Map.entry("accompaniments", Label.of("accompagnements", "accompaniments")),
            Map.entry("accompanimentGroups", Label.of("groupes d'accompagnement", "groups of accompaniment")),
            Map.entry("periodicReports", Label.of("bilans périodiques", "bilans périodiques")),
            Map.entry("cycleReports", Label.of("bilans de cycle", "bilans de cycle")));

    private CountLabels() {}

    static String of(String count, Output output) {
        return Optional.ofNullable(LABELS.get(count))
                .map(each -> each.in(output.lang()))
                .orElse(count);
    }

    /** {@code "1 élève, 2 bilans périodiques, 0 bilan de cycle"}. */
    static String of(LivretSummary.OfClass of, Output output) {
        return String.join(
                ", ",
                counted(of.pupils(), "élève", "élèves", "pupil", "pupils", output),
                counted(
                        of.periodicReports(),
                        "bilan périodique",
                        "bilans périodiques",
                        "bilan périodique",
                        "bilans périodiques",
                        output),
                counted(
                        of.cycleReports(),
                        "bilan de cycle",
                        "bilans de cycle",
                        "bilan de cycle",
                        "bilans de cycle",
                        output));
    }

    private static String counted(long count, String fr, String allFr, String en, String allEn, Output output) {
        return count + " " + output.in(count > 1 ? allFr : fr, count == 1 ? en : allEn);
    }
}
