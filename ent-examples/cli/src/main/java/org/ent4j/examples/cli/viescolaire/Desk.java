package org.ent4j.examples.cli.viescolaire;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import org.ent4j.examples.cli.output.Output;
import org.ent4j.examples.cli.output.Unusable;
import org.ent4j.examples.host.PublishedLessons;
import org.ent4j.examples.host.VieScolaireContext;
import org.ent4j.model.text.Folding;
import org.ent4j.model.text.Label;
import org.ent4j.viescolaire.VieScolaire;
import org.ent4j.viescolaire.motif.Motif;
import org.ent4j.viescolaire.motif.MotifCode;
import org.ent4j.viescolaire.motif.Motifs;
import org.ent4j.viescolaire.rights.Actor;
import org.ent4j.viescolaire.rollcall.CalledLesson;

/**
 * Where somebody works: a school's vie scolaire, its people, who it is, and at what moment.
 *
 * @param school its name
 */
record Desk(VieScolaireContext context, String school, People people, Actor actor, Instant at, Output output) {

    VieScolaire vieScolaire() {
        return context.vieScolaire();
    }

    PublishedLessons lessons() {
        return context.lessons();
    }

    ZoneId zone() {
        return vieScolaire().setup().rollCalls().zone();
    }

    LocalDateTime now() {
        return LocalDateTime.ofInstant(at, zone());
    }

    LocalDate today() {
        return now().toLocalDate();
    }

    Motifs motifs() {
        return vieScolaire().setup().absences().motifs();
    }

    /** A motif of the school, by its code or its label. */
    MotifCode motif(String text) {
        return motifs().all().stream()
                .filter(each -> each.code().value().equals(text)
                        || Folding.fold(each.label()).equals(Folding.fold(text)))
                .map(Motif::code)
                .findFirst()
                .orElseThrow(() -> unknownMotif(text));
    }

    private Unusable unknownMotif(String text) {
        var there = String.join(
                ", ",
                motifs().all().stream()
                        .filter(each -> !each.kinds().isEmpty())
                        .map(each -> each.label() + " [" + each.code() + "]")
                        .toList());
        return new Unusable(
                "viescolaire.unknown-motif",
                Label.of(
                        "motif « %s » inconnu ; il y a : %s".formatted(text, there),
                        "unknown motif '%s'; there are: %s".formatted(text, there)));
    }

    /** The words of a motif, or its code when the school has it no more. */
    String label(MotifCode code) {
        return motifs().find(code).map(Motif::label).orElse(code.value());
    }

    CalledLesson lesson(String id) {
        return context.lesson(id)
                .orElseThrow(() -> new Unusable(
                        "viescolaire.unknown-lesson",
                        Label.of(
                                "cours « %s » inconnu ; ent vie-scolaire appel --day donne les cours d'un jour"
                                        .formatted(id),
                                "unknown lesson '%s'; ent vie-scolaire appel --day lists those of a day"
                                        .formatted(id))));
    }
}
