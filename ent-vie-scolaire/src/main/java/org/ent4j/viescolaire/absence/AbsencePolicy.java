package org.ent4j.viescolaire.absence;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.Optional;
import org.ent4j.viescolaire.absence.Origin.Source;
import org.ent4j.viescolaire.motif.MotifCode;
import org.ent4j.viescolaire.motif.MotifFlag;
import org.ent4j.viescolaire.motif.Motifs;
import org.ent4j.viescolaire.rollcall.RollCallEntry;

/**
 * How a school treats absences.
 *
 * @param zone of the school, in which its hours are
 * @param excuse from when on an absence is excused
 * @param declaredDays how many days a guardian's declaration has at most; for more, the school enters it
 * @param unknownFamily whether somebody is told of the absences of a pupil for whom nobody is known to answer
 */
public record AbsencePolicy(ZoneId zone, Motifs motifs, Excuse excuse, int declaredDays, UnknownFamily unknownFamily) {

    /** No text says it; a month is longer than any illness that a school does not ask about. */
    public static final int USUAL_DECLARED_DAYS = 31;

    public AbsencePolicy(ZoneId zone, Motifs motifs, Excuse excuse) {
        this(zone, motifs, excuse, USUAL_DECLARED_DAYS, UnknownFamily.REFUSED);
    }

    /**
     * What is done when a notification is to go to somebody, and the host knows nobody who answers for the pupil. No text says
     * it, to be confirmed by each school: a message that goes astray tells a stranger of a child, and a call can be noted.
     */
    public enum UnknownFamily {
        /** Nobody is told until the directory has a guardian. */
        REFUSED,
        /** Whoever decides knows whom to tell: for schools whose directory has no families. */
        TRUSTED
    }

    /**
     * From when on an absence is excused. The law has no one answer: it asks for a legitimate reason or a valid excuse
     * (L131-8), and the ministry's survey counts as not regularised what has no reason, or one that the school does not
     * accept (DEPP).
     */
    public enum Excuse {
        /** When the school has accepted the reason. */
        REGULARISEE,
        /** That, or a legitimate reason that was justified or has not to be. */
        MOTIF_LEGITIME,
        /** When a reason was given and not refused: the survey of the DEPP. */
        MOTIF_DONNE
    }

    /** Excused when the school says so. */
    public static AbsencePolicy usual(Motifs motifs) {
        return new AbsencePolicy(ZoneId.of("Europe/Paris"), motifs, Excuse.REGULARISEE);
    }

    public AbsencePolicy excusing(Excuse from) {
        return new AbsencePolicy(zone, motifs, from, declaredDays, unknownFamily);
    }

    public AbsencePolicy ofUnknownFamilies(UnknownFamily families) {
        return new AbsencePolicy(zone, motifs, excuse, declaredDays, families);
    }

    /** Whether the school holds the part for excused: an exclusion is its own decision, and who is in the school is not away. */
    public boolean excuses(Part part) {
        if (part.origin().source() == Source.EXCLUSION || part.isInSchool()) {
            return true;
        }
        return switch (part.settlement()) {
            case REGULARISEE -> true;
            case JUSTIFIEE -> excuse == Excuse.MOTIF_DONNE || excuse == Excuse.MOTIF_LEGITIME && isLegitimate(part);
            case MOTIVEE ->
                excuse == Excuse.MOTIF_DONNE
                        || excuse == Excuse.MOTIF_LEGITIME && isLegitimate(part) && !hasToBeShown(part);
            case SANS_MOTIF, REFUSEE, CONTESTEE -> false;
        };
    }

    private boolean isLegitimate(Part part) {
        return motifs.is(part.motif(), MotifFlag.LEGITIME);
    }

    /** Whether its reason has to be shown and was not. */
    boolean hasToBeShown(Part part) {
        return part.proof().isEmpty() && motifs.is(part.motif(), MotifFlag.JUSTIFICATION_EXIGIBLE);
    }

    /** The motif of a roll call, when the school gives it for that. */
    Optional<MotifCode> motif(RollCallEntry entry, AbsenceType type) {
        return entry.motif().map(MotifCode::new).filter(code -> motifs.serves(code, type.motifs()));
    }

    LocalDateTime local(Instant at) {
        return LocalDateTime.ofInstant(at, zone);
    }

    /**
     * Whether the school looks after the pupil meanwhile: a motif says so when staff gave it or the school accepted it, and
     * never one that was refused.
     */
    boolean isUnderTheSchool(Part part) {
        return part.isInSchool() || motifs.is(part.motif(), MotifFlag.SOUS_RESPONSABILITE) && isHeld(part);
    }

    private static boolean isHeld(Part part) {
        return switch (part.settlement()) {
            case REGULARISEE -> true;
            case REFUSEE, CONTESTEE, SANS_MOTIF -> false;
            case MOTIVEE, JUSTIFIEE ->
                part.reasonBy().filter(by -> by.capacity().isStaff()).isPresent();
        };
    }
}
