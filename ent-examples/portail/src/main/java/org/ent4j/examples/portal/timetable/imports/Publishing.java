package org.ent4j.examples.portal.timetable.imports;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.ent4j.examples.host.SchoolYearKey;
import org.ent4j.examples.portal.data.PortalData;
import org.ent4j.examples.portal.data.TimetableDrafts;
import org.ent4j.examples.portal.job.Work;
import org.ent4j.examples.portal.school.OpenSchools;
import org.ent4j.examples.portal.web.Words;
import org.ent4j.timetable.publication.PublishPolicy;
import org.ent4j.timetable.publication.PublishRefusal;
import org.ent4j.timetable.publication.Published;
import org.ent4j.timetable.rapprochement.TimetablePlan;

/**
 * Puts a draft in force. The publication is one transaction; before it nothing is changed, and what comes after it is
 * done again by publishing the draft once more, which stays until all of it is done.
 *
 * @param version of the draft that somebody has looked at
 */
record Publishing(
        PortalData data,
        TimetableDrafts drafts,
        DraftReader reader,
        OpenSchools schools,
        SchoolYearKey key,
        String version,
        PublishPolicy policy,
        Instant at,
        Words words)
        implements Work {

    private static final int STEPS = 4;

    @Override
    public Result run(Progress progress) {
        progress.at(0, STEPS);
        return reader.read(key)
                .filter(draft -> PreviewScreen.version(draft).equals(version))
                .map(draft -> publish(draft, progress))
                .orElseGet(() -> new Result(
                        false,
                        words.in(
                                "Un autre fichier a été déposé entre-temps : regardez son aperçu.",
                                "Another file was sent meanwhile: look at its preview."),
                        ImportFeature.HOME));
    }

    private Result publish(ReadDraft draft, Progress progress) {
        progress.at(1, STEPS);
        var plan = draft.timetable().plan(false);
        progress.at(2, STEPS);
        return draft.timetable()
                .timetables()
                .publish(plan, at, policy)
                .fold(this::refused, published -> kept(draft, plan, published, progress));
    }

    private Result refused(PublishRefusal why) {
        return new Result(false, words.of(why), ImportFeature.PREVIEW);
    }

    private Result kept(ReadDraft draft, TimetablePlan plan, Published published, Progress progress) {
        progress.at(3, STEPS);
        data.deposits().put(key, draft.draft().files());
        data.importReports().add(new PublishedReport(draft, plan, published, at).report());
        drafts.drop(draft.draft());
        schools.changed(draft.timetable().structure());
        progress.at(STEPS, STEPS);
        return new Result(true, String.join("\n", told(published)), ImportFeature.REPORTS);
    }

    private List<String> told(Published published) {
        var publication = published.publication();
        var changes = published.changes();
        var lines = new ArrayList<String>();
        lines.add(words.in("Publication n° %d en vigueur : %s.", "Publication no. %d in force: %s.")
                .formatted(
                        publication.number(),
                        words.count(publication.lessons().size(), "cours", "cours", "lesson", "lessons")));
        lines.add(
                published.isNew()
                        ? words.in(
                                        "Ajoutés : %d, déplacés : %d, modifiés : %d, annulés : %d, inchangés : %d.",
                                        "Added: %d, moved: %d, changed: %d, cancelled: %d, unchanged: %d.")
                                .formatted(
                                        changes.added().size(),
                                        changes.moved().size(),
                                        changes.changed().size(),
                                        changes.cancelled().size(),
                                        changes.unchanged())
                        : words.in(
                                "Rien n'a changé depuis la publication précédente.",
                                "Nothing has changed since the one before."));
        lines.addAll(words.of(published.remarks()));
        return lines;
    }
}
