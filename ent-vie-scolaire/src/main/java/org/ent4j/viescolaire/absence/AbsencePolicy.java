package org.ent4j.viescolaire.absence;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.ent4j.viescolaire.absence.Origin.Source;
import org.ent4j.viescolaire.counting.Period;
import org.ent4j.viescolaire.counting.Periods;
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
 * @param onTheWay how long a pupil who is in the school may be between a lesson and a stay, all in all in one part
 */
public record AbsencePolicy(
        ZoneId zone, Motifs motifs, Excuse excuse, int declaredDays, UnknownFamily unknownFamily, Duration onTheWay) {

    /** No text says it; a month is longer than any illness that a school does not ask about. */
    public static final int USUAL_DECLARED_DAYS = 31;

    /** No text says it, to be confirmed: from one end of a school to the other, and the word at the door. */
    public static final Duration USUAL_WAY = Duration.ofMinutes(10);

    public AbsencePolicy(ZoneId zone, Motifs motifs, Excuse excuse) {
        this(zone, motifs, excuse, USUAL_DECLARED_DAYS, UnknownFamily.REFUSED, USUAL_WAY);
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
        return new AbsencePolicy(zone, motifs, from, declaredDays, unknownFamily, onTheWay);
    }

    public AbsencePolicy ofUnknownFamilies(UnknownFamily families) {
        return new AbsencePolicy(zone, motifs, excuse, declaredDays, families, onTheWay);
    }

    /** The same with another time on the way; none counts every minute. */
    public AbsencePolicy onTheWay(Duration longest) {
        return new AbsencePolicy(zone, motifs, excuse, declaredDays, unknownFamily, longest);
    }

    /**
     * Whether the pupil was in the school, though not in that lesson: stays cover the part, but for the way to them and from
     * one to another. It is then the reason of the part, which nobody else has to give.
     */
    public boolean isInSchool(Part part) {
        return !part.origin().isAnnounced()
                && !part.stayed().isEmpty()
                && away(part, List.of()).isEmpty();
    }

    /**
     * When the pupil was in the care of no one during a part: neither there, nor in a stay, nor on the way between. All ways
     * of a part together are no longer than one, or a minute here and there would make an hour.
     *
     * @param there when else the pupil was in the school
     */
    List<Period> away(Part part, List<Period> there) {
        var left = onTheWay;
        var away = new ArrayList<Period>();
        var places = Stream.concat(there.stream(), part.stayed().stream()).toList();
        for (var gap : Periods.without(part.period(), places)) {
            var free = isWay(gap, part) ? shorter(left, gap.duration()) : Duration.ZERO;
            left = left.minus(free);
            if (free.compareTo(gap.duration()) < 0) {
                away.add(new Period(gap.start().plus(free), gap.end()));
            }
        }
        return away;
    }

    /**
     * Whether a gap may be the way from a stay, or to one. Where a roll call's part begins or ends, a lesson may be that the
     * pupil attended; where an announced one does, there is none.
     */
    private boolean isWay(Period gap, Part part) {
        var isInside = gap.start().isAfter(part.period().start())
                && gap.end().isBefore(part.period().end());
        return gap.duration().compareTo(onTheWay) <= 0
                && part.stayed().stream().anyMatch(gap::touches)
                && (isInside || !part.origin().isAnnounced());
    }

    private static Duration shorter(Duration one, Duration other) {
        return one.compareTo(other) < 0 ? one : other;
    }

    /** Whether the school holds the part for excused: an exclusion is its own decision, and who is in the school is not away. */
    public boolean excuses(Part part) {
        return isInSchool(part) || accepts(part);
    }

    /** The same, wherever the pupil was. */
    boolean accepts(Part part) {
        if (part.origin().source() == Source.EXCLUSION) {
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
        return motifs.is(part.motif(), MotifFlag.SOUS_RESPONSABILITE) && isHeld(part);
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
