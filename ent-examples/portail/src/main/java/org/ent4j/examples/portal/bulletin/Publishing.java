package org.ent4j.examples.portal.bulletin;

import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import org.ent4j.examples.portal.job.Jobs;
import org.ent4j.examples.portal.job.Work;
import org.ent4j.examples.portal.web.Answer;
import org.ent4j.examples.portal.web.Visit;
import org.ent4j.viescolaire.bulletin.BulletinCommand;
import org.ent4j.viescolaire.bulletin.BulletinState;
import org.ent4j.viescolaire.bulletin.KeptBulletin;
import org.ent4j.viescolaire.periodicity.ClassPeriod;

/** Publishes the bulletins of a class that are ready, one after the other: what is published stays so when it is broken off. */
final class Publishing {

    private final Jobs jobs;

    @Inject
    Publishing(Jobs jobs) {
        this.jobs = jobs;
    }

    /** Drafts are said to be complete first, when that is wanted. */
    Answer publish(Visit visit) {
        var key = ClassBulletins.key(visit);
        var bulletins = visit.school().vieScolaire().bulletins();
        var withDrafts = visit.form().isChecked("brouillons");
        return Answer.shown(
                visit,
                bulletins.of(visit.actor(), key.classRef(), key.period()),
                kept -> Answer.to(jobs.start(
                        visit,
                        "bulletins",
                        visit.in("Publication des bulletins de %s", "Bulletins of %s are published")
                                .formatted(key.classRef().code()),
                        progress -> publish(visit, key, wanted(kept, withDrafts), progress))));
    }

    private static List<KeptBulletin> wanted(List<KeptBulletin> kept, boolean withDrafts) {
        return kept.stream()
                .filter(each ->
                        each.state() == BulletinState.READY || withDrafts && each.state() == BulletinState.DRAFT)
                .toList();
    }

    private static Work.Result publish(
            Visit visit, ClassPeriod key, List<KeptBulletin> wanted, Work.Progress progress) {
        var refused = new ArrayList<String>();
        var done = 0;
        for (var bulletin : wanted) {
            progress.at(done + refused.size(), wanted.size());
            var why = publish(visit, bulletin);
            if (why.isEmpty()) {
                done++;
            } else {
                refused.add(bulletin.content().pupil().name() + " : " + String.join(" ", why));
            }
        }
        var lines = new ArrayList<String>();
        lines.add(visit.words()
                .count(done, "bulletin publié", "bulletins publiés", "bulletin published", "bulletins published"));
        lines.addAll(refused);
        return new Work.Result(refused.isEmpty(), String.join("\n", lines), BulletinList.path(key));
    }

    /** Why it is not published; nothing when it is. */
    private static List<String> publish(Visit visit, KeptBulletin bulletin) {
        var service = visit.school().vieScolaire().bulletins();
        if (bulletin.state() == BulletinState.DRAFT) {
            var finished = service.carryOut(bulletin.id(), new BulletinCommand.Finish(visit.now(), visit.actor()));
            if (finished.isLeft()) {
                return visit.words().of(new LinkedHashSet<>(finished.getLeft().reasons()));
            }
        }
        return service.carryOut(bulletin.id(), new BulletinCommand.Publish(visit.now(), visit.actor()))
                .fold(refusal -> visit.words().of(new LinkedHashSet<>(refusal.reasons())), any -> List.of());
    }
}
