package org.ent4j.viescolaire.absence;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
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

/** What happened to one dossier of a file: to it, to those that were grouped into it, and to all parts that any of them had. */
public final class DossierStory {

    private final Set<Integer> dossiers = new HashSet<>();
    private final Set<Integer> parts = new HashSet<>();
    private final Set<Integer> notifications = new HashSet<>();

    private DossierStory(int dossier) {
        dossiers.add(dossier);
    }

    /** Its part of a journal, in the journal's order. */
    public static List<AbsenceEvent> of(Collection<AbsenceEvent> journal, int dossier) {
        var story = new DossierStory(dossier);
        var known = -1;
        while (known < story.size()) {
            known = story.size();
            journal.forEach(story::learn);
        }
        return journal.stream().filter(story::isOf).toList();
    }

    private int size() {
        return dossiers.size() + parts.size() + notifications.size();
    }

    private void learn(AbsenceEvent event) {
        if (event instanceof Grouped grouped && dossiers.contains(grouped.into())) {
            dossiers.add(grouped.from());
        } else if (event instanceof PartAdded added && dossiers.contains(added.dossier())) {
            parts.add(added.part());
        } else if (event instanceof Separated separated && dossiers.contains(separated.into())) {
            parts.addAll(separated.parts());
        } else if (event instanceof NotificationDecided decided && dossiers.contains(decided.dossier())) {
            notifications.add(decided.number());
        }
    }

    private boolean isOf(AbsenceEvent event) {
        return isOfDossier(event) || parts(event).stream().anyMatch(parts::contains);
    }

    private boolean isOfDossier(AbsenceEvent event) {
        return event instanceof Grouped grouped && dossiers.contains(grouped.into())
                || event instanceof FollowedUp followed && dossiers.contains(followed.dossier())
                || event instanceof NotificationDecided decided && dossiers.contains(decided.dossier())
                || event instanceof DeliveryReported reported && notifications.contains(reported.number())
                || event instanceof Locked locked && dossiers.contains(locked.dossier())
                || event instanceof Unlocked unlocked && dossiers.contains(unlocked.dossier());
    }

    /** The parts that an event is about; none of one that is about a dossier or a file. */
    private static List<Integer> parts(AbsenceEvent event) {
        if (event instanceof PartAdded added) {
            return List.of(added.part());
        }
        if (event instanceof PartMoved moved) {
            return List.of(moved.part());
        }
        if (event instanceof PartWithdrawn withdrawn) {
            return List.of(withdrawn.part());
        }
        if (event instanceof PartSeen seen) {
            return List.of(seen.part());
        }
        return event instanceof PartStayed stayed ? List.of(stayed.part()) : settled(event);
    }

    private static List<Integer> settled(AbsenceEvent event) {
        if (event instanceof ReasonGiven given) {
            return given.parts();
        }
        if (event instanceof Justified justified) {
            return justified.parts();
        }
        if (event instanceof Regularised regularised) {
            return regularised.parts();
        }
        if (event instanceof ReasonRefused refused) {
            return refused.parts();
        }
        if (event instanceof Reopened reopened) {
            return reopened.parts();
        }
        return event instanceof Separated separated ? separated.parts() : List.of();
    }
}
