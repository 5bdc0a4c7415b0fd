package org.ent4j.examples.portal.absence;

import java.util.Collections;
import java.util.List;
import java.util.stream.Collectors;
import org.ent4j.examples.portal.school.SchoolNames;
import org.ent4j.viescolaire.absence.AbsenceEvent;
import org.ent4j.viescolaire.absence.AbsenceEvent.DeliveryReported;
import org.ent4j.viescolaire.absence.AbsenceEvent.FollowedUp;
import org.ent4j.viescolaire.absence.AbsenceEvent.Grouped;
import org.ent4j.viescolaire.absence.AbsenceEvent.Justified;
import org.ent4j.viescolaire.absence.AbsenceEvent.Locked;
import org.ent4j.viescolaire.absence.AbsenceEvent.NotificationDecided;
import org.ent4j.viescolaire.absence.AbsenceEvent.PartAdded;
import org.ent4j.viescolaire.absence.AbsenceEvent.PartMoved;
import org.ent4j.viescolaire.absence.AbsenceEvent.PartSeen;
import org.ent4j.viescolaire.absence.AbsenceEvent.PartStayed;
import org.ent4j.viescolaire.absence.AbsenceEvent.PartWithdrawn;
import org.ent4j.viescolaire.absence.AbsenceEvent.ReasonGiven;
import org.ent4j.viescolaire.absence.AbsenceEvent.ReasonRefused;
import org.ent4j.viescolaire.absence.AbsenceEvent.Regularised;
import org.ent4j.viescolaire.absence.AbsenceEvent.Reopened;
import org.ent4j.viescolaire.absence.AbsenceEvent.Separated;
import org.ent4j.viescolaire.absence.AbsenceEvent.Unlocked;
import org.ent4j.viescolaire.rights.Actor;

/** The journal of a dossier, told line by line. */
record StoryWords(DossierWords words, SchoolNames names) {

    /** The latest first. */
    List<StoryLine> lines(List<AbsenceEvent> story) {
        var lines = story.stream().map(this::line).collect(Collectors.toList());
        Collections.reverse(lines);
        return lines;
    }

    private StoryLine line(AbsenceEvent event) {
        return new StoryLine(words.words().moment(event.at()), who(event.by()), what(event));
    }

    private String who(Actor actor) {
        return "%s (%s)"
                .formatted(
                        names.of(actor.person()),
                        words.words().of(actor.capacity().label()));
    }

    private String what(AbsenceEvent event) {
        if (event instanceof PartAdded added) {
            return in("Saisie n° %d : %s, %s (%s)", "Part no. %d: %s, %s (%s)")
                    .formatted(
                            added.part(),
                            words.words().of(added.type().label()),
                            words.when(added.period()),
                            words.words().of(added.origin().source().label()));
        }
        if (event instanceof PartMoved moved) {
            return in("Saisie n° %d : maintenant %s", "Part no. %d: now %s")
                    .formatted(moved.part(), words.when(moved.period()));
        }
        if (event instanceof PartWithdrawn withdrawn) {
            return with(
                    in("Saisie n° %d retirée", "Part no. %d withdrawn").formatted(withdrawn.part()), withdrawn.why());
        }
        if (event instanceof PartSeen seen) {
            return seen.seen().there().isPresent()
                    ? in("Saisie n° %d : l'élève a été vu en cours", "Part no. %d: the pupil was seen in class")
                            .formatted(seen.part())
                    : in("Saisie n° %d : confirmée par l'appel", "Part no. %d: confirmed by the roll call")
                            .formatted(seen.part());
        }
        if (event instanceof PartStayed stayed) {
            return in("Saisie n° %d : présence ailleurs dans l'établissement", "Part no. %d: elsewhere in the school")
                    .formatted(stayed.part());
        }
        return ofReasons(event);
    }

    private String ofReasons(AbsenceEvent event) {
        if (event instanceof ReasonGiven given) {
            return with(
                    in("Motif donné : %s", "Reason given: %s")
                            .formatted(words.policy().motifs().words(given.motif())),
                    given.comment());
        }
        if (event instanceof Justified justified) {
            return in("Justificatif : %s", "Justification: %s")
                    .formatted(words.words().of(justified.proof().kind().label()));
        }
        if (event instanceof Regularised) {
            return in("Motif accepté : absence régularisée", "Reason accepted: absence regularised");
        }
        if (event instanceof ReasonRefused refused) {
            return with(in("Motif refusé", "Reason refused"), refused.why());
        }
        if (event instanceof Reopened) {
            return in("Décision reprise", "Decision taken back");
        }
        return ofTheWhole(event);
    }

    private String ofTheWhole(AbsenceEvent event) {
        if (event instanceof FollowedUp followed) {
            return with(words.capital(followed.kind().label()), followed.comment());
        }
        if (event instanceof NotificationDecided decided) {
            return in("Notification : %s, %s à %s", "Notification: %s, %s to %s")
                    .formatted(
                            NoticeModel.words(decided.model(), words.words()),
                            words.words().of(decided.means().label()),
                            names.of(decided.recipient()));
        }
        if (event instanceof DeliveryReported reported) {
            return with(
                    in("Notification n° %d : %s", "Notification no. %d: %s")
                            .formatted(
                                    reported.number(),
                                    words.words().of(reported.delivery().label())),
                    reported.detail());
        }
        if (event instanceof Grouped grouped) {
            return in("Dossier n° %d joint au dossier n° %d", "Dossier no. %d put into dossier no. %d")
                    .formatted(grouped.from(), grouped.into());
        }
        if (event instanceof Separated separated) {
            return in("Saisies %s séparées : dossier n° %d", "Parts %s separated: dossier no. %d")
                    .formatted(
                            separated.parts().stream().map(String::valueOf).collect(Collectors.joining(", ")),
                            separated.into());
        }
        return locking(event);
    }

    private String locking(AbsenceEvent event) {
        if (event instanceof Locked) {
            return in("Dossier verrouillé", "Dossier locked");
        }
        return event instanceof Unlocked unlocked
                ? with(in("Dossier déverrouillé", "Dossier unlocked"), unlocked.why())
                : in("Dossier de l'année ouvert", "File of the year opened");
    }

    private static String with(String what, String comment) {
        return comment.isBlank() ? what : what + " — " + comment;
    }

    private String in(String fr, String en) {
        return words.in(fr, en);
    }
}
