package org.ent4j.viescolaire.absence;

import java.util.EnumSet;
import java.util.Set;
import org.ent4j.model.text.Label;
import org.ent4j.viescolaire.absence.Origin.Source;

/** What a dossier still waits for. Source: Skolengo, tableau de bord assiduité. */
public enum Awaiting {
    /** Nobody has called the family yet, and it has said nothing. Source: code de l'éducation, R131-5. */
    CONTACT("contact", "contact"),
    MOTIF("motif", "a reason"),
    JUSTIFICATION("justification", "justification"),
    /** A reason was given, and the school has not said whether it accepts it. */
    DECISION("décision", "a decision");

    private final Label what;

    Awaiting(String fr, String en) {
        this.what = Label.of(fr, en);
    }

    public Label label() {
        return Label.of("en attente de " + what.fr(), "awaiting " + what.en());
    }

    /** What it waits for, alone. */
    public Label what() {
        return what;
    }

    /** Of a dossier; one that is locked waits for nothing, and exemptions and presences elsewhere never do. */
    public static Set<Awaiting> of(Dossier dossier, AbsencePolicy policy) {
        var awaiting = EnumSet.noneOf(Awaiting.class);
        if (!isWatched(dossier)) {
            return awaiting;
        }
        if (dossier.parts().stream().anyMatch(part -> isUncontacted(part, dossier, policy))) {
            awaiting.add(CONTACT);
        }
        for (var part : dossier.parts()) {
            switch (part.settlement()) {
                case SANS_MOTIF -> {
                    if (part.origin().source() != Source.EXCLUSION && !policy.isInSchool(part)) {
                        awaiting.add(MOTIF);
                    }
                }
                case MOTIVEE -> awaiting.add(policy.hasToBeShown(part) ? JUSTIFICATION : DECISION);
                case JUSTIFIEE, CONTESTEE -> awaiting.add(DECISION);
                case REGULARISEE, REFUSEE -> {}
            }
        }
        return awaiting;
    }

    private static boolean isWatched(Dossier dossier) {
        return dossier.state().isLive()
                && dossier.state() != DossierState.VERROUILLE
                && dossier.type() != AbsenceType.DISPENSE
                && dossier.type() != AbsenceType.PRESENCE_AILLEURS;
    }

    /** A call before it began was about something else. */
    private static boolean isUncontacted(Part part, Dossier dossier, AbsencePolicy policy) {
        return !part.origin().isAnnounced()
                && part.settlement() == Settlement.SANS_MOTIF
                && !policy.isInSchool(part)
                && dossier.followUps().stream()
                        .filter(each -> each.kind().isContact())
                        .noneMatch(each ->
                                !policy.local(each.at()).isBefore(part.period().start()));
    }
}
