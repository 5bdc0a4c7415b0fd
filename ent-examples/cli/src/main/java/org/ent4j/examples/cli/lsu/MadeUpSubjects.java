package org.ent4j.examples.cli.lsu;

import java.util.List;
import java.util.Optional;
import org.ent4j.viescolaire.lsu.LsuDiscipline;
import org.ent4j.viescolaire.lsu.LsuId;
import org.ent4j.viescolaire.service.ModaliteElection;

/** The subjects of a collège, with their national codes (those of the ministry's sample of the LSU). */
final class MadeUpSubjects {

    static final List<LsuDiscipline> ALL = List.of(
            of("020700", "Français"),
            of("061300", "Mathématiques"),
            of("030201", "Anglais LV1"),
            of("042100", "Histoire-géographie"),
            of("062900", "Sciences de la vie et de la Terre"),
            of("062300", "Physique-chimie"),
            of("070800", "Technologie"),
            of("100100", "Éducation physique et sportive"),
            of("090100", "Arts plastiques"),
            of("081300", "Éducation musicale"));

    /** Words of an appreciation. */
    static final List<String> WORDS = List.of(
            "Un travail sérieux et régulier.",
            "Des résultats encourageants, à confirmer à l'écrit.",
            "Participe volontiers ; attention aux bavardages.",
            "De bonnes capacités, mais l'effort n'est pas constant.",
            "Un trimestre difficile : il faut reprendre les leçons.",
            "Excellent trimestre, félicitations !",
            "Doit apprendre à s'organiser et à rendre ses travaux à temps.");

    private MadeUpSubjects() {}

    private static LsuDiscipline of(String code, String label) {
        return new LsuDiscipline(
                new LsuId("DI_" + code), code, Optional.empty(), ModaliteElection.S, label, Optional.empty());
    }
}
