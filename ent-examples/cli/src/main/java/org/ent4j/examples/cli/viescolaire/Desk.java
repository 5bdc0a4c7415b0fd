package org.ent4j.examples.cli.viescolaire;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.ent4j.examples.cli.output.Answer;
import org.ent4j.examples.cli.output.Output;
import org.ent4j.examples.host.PublishedLessons;
import org.ent4j.examples.host.VieScolaireContext;
import org.ent4j.examples.host.file.Unusable;
import org.ent4j.model.id.PersonId;
import org.ent4j.model.text.Folding;
import org.ent4j.model.text.Label;
import org.ent4j.viescolaire.VieScolaire;
import org.ent4j.viescolaire.journal.JournalKey;
import org.ent4j.viescolaire.journal.UnreadableJournal;
import org.ent4j.viescolaire.motif.Motif;
import org.ent4j.viescolaire.motif.MotifCode;
import org.ent4j.viescolaire.motif.Motifs;
import org.ent4j.viescolaire.rights.Act;
import org.ent4j.viescolaire.rights.Actor;
import org.ent4j.viescolaire.rollcall.CalledLesson;

/**
 * Where somebody works: a school's vie scolaire, its people, who it is, and at what moment.
 *
 * @param school its name
 */
record Desk(VieScolaireContext context, String school, People people, Actor actor, Instant at, Output output) {

    private static final Label INCOMPLETE = Label.of(
            "attention : des données ne peuvent pas être lues ; la réponse est peut-être incomplète",
            "warning: some data cannot be read; the answer may be incomplete");

    VieScolaire vieScolaire() {
        return context.vieScolaire();
    }

    PublishedLessons lessons() {
        return context.lessons();
    }

    /**
     * Answers; that there are journals that nobody can read is told beside it, and whoever may see the absences of all pupils
     * reads their keys: what is in them may tell of people.
     */
    int answer(Answer answer) {
        if (vieScolaire().isLegible()) {
            return output.answer(answer);
        }
        var unreadable = vieScolaire().unreadable(actor).getOrElse(List.of()).stream()
                .map(UnreadableJournal::key)
                .toList();
        output.remark(unreadable.isEmpty() ? INCOMPLETE : warning(unreadable));
        return output.answer(new Answer(answer.exit(), told((Map<?, ?>) answer.json(), unreadable), answer.lines()));
    }

    private static Label warning(List<JournalKey> unreadable) {
        var keys = unreadable.stream().map(JournalKey::toString).collect(Collectors.joining(", "));
        return Label.of(
                "attention : %d journal(aux) illisible(s), gardé(s) tels quels ; ce qui suit peut être incomplet : %s"
                        .formatted(unreadable.size(), keys),
                "warning: %d journal(s) cannot be read and are kept as they are; what follows may be incomplete: %s"
                        .formatted(unreadable.size(), keys));
    }

    private static Map<Object, Object> told(Map<?, ?> json, List<JournalKey> unreadable) {
        var all = new LinkedHashMap<Object, Object>(json);
        all.put("incomplete", true);
        if (!unreadable.isEmpty()) {
            all.put(
                    "unreadable",
                    unreadable.stream()
                            .map(key -> Map.of("kind", key.kind().name(), "id", key.id()))
                            .toList());
        }
        return all;
    }

    /** Whether whoever is here may do that to a pupil; whoever may not is told nothing of the pupil. */
    boolean may(Act act, PersonId pupil) {
        return context.may(actor, act, pupil);
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
