package org.ent4j.examples.portal.absence;

import java.time.Duration;
import java.time.LocalTime;
import java.util.List;
import java.util.stream.Collectors;
import org.ent4j.examples.portal.web.Visit;
import org.ent4j.examples.portal.web.Words;
import org.ent4j.model.text.Label;
import org.ent4j.viescolaire.absence.AbsencePolicy;
import org.ent4j.viescolaire.absence.AbsenceType;
import org.ent4j.viescolaire.absence.Awaiting;
import org.ent4j.viescolaire.absence.Dossier;
import org.ent4j.viescolaire.absence.Part;
import org.ent4j.viescolaire.absence.Settlement;
import org.ent4j.viescolaire.counting.Period;
import org.ent4j.viescolaire.dashboard.DossierGroup;

/** Dossiers in the words of their reader. */
record DossierWords(Words words, AbsencePolicy policy) {

    static DossierWords of(Visit visit) {
        return new DossierWords(
                visit.words(), visit.school().vieScolaire().setup().absences());
    }

    String in(String fr, String en) {
        return words.in(fr, en);
    }

    String type(AbsenceType type) {
        return capital(type.label());
    }

    String capital(Label label) {
        var text = words.of(label);
        return text.substring(0, 1).toUpperCase(words.lang().locale()) + text.substring(1);
    }

    /** {@code 24/11/2026, 8 h 30 – 12 h 20}. */
    String when(Period period) {
        var isOneDay = period.days().count() == 1;
        return isOneDay
                ? "%s, %s – %s"
                        .formatted(
                                words.shortDay(period.start().toLocalDate()),
                                words.time(period.start().toLocalTime()),
                                end(period.end().toLocalTime()))
                : in("du %s au %s", "%s to %s").formatted(words.moment(period.start()), words.moment(period.end()));
    }

    private String end(LocalTime time) {
        return time.equals(LocalTime.MIDNIGHT) ? in("minuit", "midnight") : words.time(time);
    }

    String when(Dossier dossier) {
        return dossier.span().map(this::when).orElse("—");
    }

    String hours(Duration time) {
        return in("%d h %02d", "%d h %02d").formatted(time.toHours(), time.toMinutesPart());
    }

    Badge state(Dossier dossier) {
        return DossierGroup.of(dossier, policy)
                .map(group -> new Badge(words.of(group.label()), tone(group)))
                .orElseGet(() -> new Badge(words.of(dossier.state().label()), ""));
    }

    private static String tone(DossierGroup group) {
        return switch (group) {
            case NOUVEAU -> "note";
            case EN_COURS -> "wait";
            case JUSTIFIE -> "good";
            case NON_JUSTIFIE -> "bad";
        };
    }

    Badge settlement(Part part) {
        if (part.settlement() == Settlement.SANS_MOTIF && policy.isInSchool(part)) {
            return new Badge(words.of(Part.inSchool()), "good");
        }
        return new Badge(words.of(part.settlement().label()), tone(part.settlement()));
    }

    private static String tone(Settlement settlement) {
        return switch (settlement) {
            case SANS_MOTIF, REFUSEE -> "bad";
            case MOTIVEE, CONTESTEE -> "wait";
            case JUSTIFIEE -> "note";
            case REGULARISEE -> "good";
        };
    }

    Badge excused(Part part) {
        return policy.excuses(part)
                ? new Badge(in("excusée", "excused"), "good")
                : new Badge(in("non excusée", "not excused"), "bad");
    }

    List<String> awaiting(Dossier dossier) {
        return Awaiting.of(dossier, policy).stream()
                .map(each -> words.of(each.label()))
                .toList();
    }

    /** The motifs of its parts, each once. */
    String motifs(Dossier dossier) {
        return dossier.parts().stream()
                .flatMap(part -> part.motif().stream())
                .map(policy.motifs()::words)
                .distinct()
                .collect(Collectors.joining(", "));
    }

    String motif(Part part) {
        return part.motif().map(policy.motifs()::words).orElse("");
    }
}
