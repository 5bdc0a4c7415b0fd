package org.ent4j.viescolaire.cahier;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.ent4j.viescolaire.cahier.SeanceEvent.LessonCancelled;
import org.ent4j.viescolaire.cahier.SeanceEvent.LessonPlaced;
import org.ent4j.viescolaire.cahier.SeanceEvent.Marked;
import org.ent4j.viescolaire.cahier.SeanceEvent.Published;
import org.ent4j.viescolaire.cahier.SeanceEvent.Stamped;
import org.ent4j.viescolaire.cahier.SeanceEvent.Withdrawn;
import org.ent4j.viescolaire.cahier.SeanceEvent.WorkAdded;
import org.ent4j.viescolaire.cahier.SeanceEvent.WorkRemoved;
import org.ent4j.viescolaire.cahier.SeanceEvent.WorkRevised;
import org.ent4j.viescolaire.cahier.SeanceEvent.Written;

/** What each event makes of a séance. */
final class SeanceChanges {

    private SeanceChanges() {}

    static Seance after(Seance before, SeanceEvent event) {
        var changed = changed(before, event).withVersion(before.version() + 1);
        return event.isRevision() ? changed.withRevision(before.revision() + 1) : changed;
    }

    /** The event, when it changes anything. */
    static List<SeanceEvent> news(Seance before, SeanceEvent event) {
        return changed(before, event).equals(before) ? List.of() : List.of(event);
    }

    private static Seance changed(Seance before, SeanceEvent event) {
        if (event instanceof Written written) {
            return before.withContent(written.content());
        }
        if (event instanceof Published published) {
            return before.withState(SeanceState.PUBLISHED).withPublishedFrom(published.from());
        }
        if (event instanceof Withdrawn) {
            return before.withState(SeanceState.WITHDRAWN);
        }
        if (event instanceof Marked marked) {
            return marked(before, marked);
        }
        return event instanceof Stamped stamped ? stamped(before, stamped) : ofWorkOrLesson(before, event);
    }

    private static Seance ofWorkOrLesson(Seance before, SeanceEvent event) {
        if (event instanceof WorkAdded added) {
            return before.withWorks(Stream.concat(before.works().stream(), Stream.of(added.travail()))
                    .toList());
        }
        if (event instanceof WorkRevised revised) {
            return revised(before, revised.travail());
        }
        if (event instanceof WorkRemoved removed) {
            return removed(before, removed.travail());
        }
        if (event instanceof LessonPlaced placed) {
            return placed(before, placed);
        }
        return event instanceof LessonCancelled cancelled ? cancelled(before, cancelled.lesson()) : before;
    }

    /** Who revises a work has looked at its due date. */
    private static Seance revised(Seance before, TravailAFaire travail) {
        var works = before.works().stream()
                .map(each -> each.id().equals(travail.id()) ? travail : each)
                .toList();
        return withoutDoubt(before, travail.id()).withWorks(works);
    }

    private static Seance removed(Seance before, TravailId travail) {
        Predicate<TravailId> isIt = travail::equals;
        var done = new HashMap<>(before.done());
        done.keySet().removeIf(mark -> isIt.test(mark.travail()));
        return withoutDoubt(before, travail)
                .withDone(done)
                .withWorks(before.works().stream()
                        .filter(each -> !isIt.test(each.id()))
                        .toList());
    }

    private static Seance withoutDoubt(Seance before, TravailId travail) {
        var doubts = new HashMap<>(before.doubts());
        doubts.remove(travail);
        return before.withDoubts(doubts);
    }

    private static Seance marked(Seance before, Marked event) {
        var mark = new DoneMark(event.travail(), event.pupil());
        var done = new HashMap<>(before.done());
        if (event.isDone()) {
            done.putIfAbsent(mark, event.at());
        } else {
            done.remove(mark);
        }
        return before.withDone(done);
    }

    private static Seance stamped(Seance before, Stamped event) {
        if (before.visas().stream().anyMatch(visa -> visa.id().equals(event.visa()))) {
            return before;
        }
        var visas = new ArrayList<>(before.visas());
        visas.add(new Visa(event.visa(), event.at(), event.by(), event.comment(), event.revision()));
        return before.withVisas(visas);
    }

    /** A lesson that is moved within the day for which work is due leaves no doubt. */
    private static Seance placed(Seance before, LessonPlaced event) {
        var doubts = new HashMap<>(before.doubts());
        dueFor(before, event.lesson()).forEach(travail -> {
            if (event.when().start().toLocalDate().equals(travail.due())) {
                doubts.remove(travail.id());
            } else {
                doubts.put(travail.id(), DueDoubt.movedTo(event.when()));
            }
        });
        var after = before.withDoubts(doubts);
        return before.lesson().id().equals(event.lesson())
                ? after.withLesson(before.lesson().movedTo(event.when())).withIsCancelled(false)
                : after;
    }

    private static Seance cancelled(Seance before, String lesson) {
        var doubts = new HashMap<>(before.doubts());
        dueFor(before, lesson).forEach(travail -> doubts.put(travail.id(), DueDoubt.cancelled()));
        return before.withDoubts(doubts)
                .withIsCancelled(before.isCancelled() || before.lesson().id().equals(lesson));
    }

    private static Stream<TravailAFaire> dueFor(Seance seance, String lesson) {
        return seance.works().stream()
                .filter(travail ->
                        seance.dueLesson(travail).filter(lesson::equals).isPresent());
    }
}
