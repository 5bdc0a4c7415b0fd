package org.ent4j.examples.portal.timetable.imports;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import org.ent4j.examples.host.words.ChangesView;
import org.ent4j.examples.portal.data.PortalData;
import org.ent4j.examples.portal.timetable.Paging;
import org.ent4j.examples.portal.web.Answer;
import org.ent4j.examples.portal.web.Visit;
import org.ent4j.examples.portal.web.Words;
import org.ent4j.timetable.publication.PublishPolicy;
import org.ent4j.timetable.publication.PublishRefusal;
import org.ent4j.timetable.publication.Published;

/** What publishing would change, lesson by lesson, before anything is written. */
final class PreviewScreen {

    private final PortalData data;
    private final DraftReader reader;

    @Inject
    PreviewScreen(PortalData data, DraftReader reader) {
        this.data = data;
        this.reader = reader;
    }

    Answer show(Visit visit) {
        return reader.plan(visit.school())
                .map(draft -> Answer.page(
                        visit.in("Aperçu avant publication", "Preview before publishing"),
                        "timetable/imports/preview",
                        page(draft, visit)))
                .orElseGet(() -> ImportFeature.nothingSent(visit));
    }

    private PreviewPage page(PlannedDraft draft, Visit visit) {
        var preview = draft.timetable().timetables().preview(draft.plan(), visit.now(), PublishPolicy.usual());
        return preview.fold(
                refused -> refused(refused, draft, visit), published -> page("", false, published, draft, visit));
    }

    /** A file that takes too much away is looked at all the same, so that somebody can say that it is meant. */
    private PreviewPage refused(PublishRefusal refused, PlannedDraft draft, Visit visit) {
        var why = visit.words().of(refused);
        return refused instanceof PublishRefusal.TooManyGone
                ? draft.timetable()
                        .timetables()
                        .preview(
                                draft.plan(), visit.now(), PublishPolicy.usual().losing(1))
                        .fold(still -> nothing(why, draft), published -> page(why, true, published, draft, visit))
                : nothing(why, draft);
    }

    private static PreviewPage nothing(String why, PlannedDraft draft) {
        return new PreviewPage(
                why,
                false,
                false,
                List.of(),
                List.of(),
                List.of(),
                0,
                new Paging(1, 1),
                draft.plan().open().size(),
                draft.timetable().labels().size(),
                version(draft.draft()));
    }

    private PreviewPage page(String refusal, boolean isLarge, Published published, PlannedDraft draft, Visit visit) {
        var after = published.publication();
        var before =
                data.publications().current(after.structure(), after.year()).orElse(after);
        var told = new ChangesView(before, after, published.changes())
                .told(visit.words().lang());
        var paging = Paging.of(visit.query().number("page"), told.size());
        return new PreviewPage(
                refusal,
                isLarge,
                published.isNew(),
                figures(published, visit.words()),
                visit.words().of(published.remarks()),
                paging.of(told).stream().map(each -> row(each, visit.words())).toList(),
                told.size(),
                paging,
                draft.plan().open().size(),
                draft.timetable().labels().size(),
                version(draft.draft()));
    }

    /** Of the draft that is looked at: another that was sent meanwhile is not published in its place. */
    static String version(ReadDraft draft) {
        return draft.draft().at().toString();
    }

    private static List<PreviewPage.Figure> figures(Published published, Words words) {
        var changes = published.changes();
        return List.of(
                new PreviewPage.Figure(
                        words.in("cours ajoutés", "lessons added"),
                        changes.added().size()),
                new PreviewPage.Figure(
                        words.in("déplacés", "moved"), changes.moved().size()),
                new PreviewPage.Figure(
                        words.in("modifiés", "changed"), changes.changed().size()),
                new PreviewPage.Figure(
                        words.in("annulés", "cancelled"), changes.cancelled().size()),
                new PreviewPage.Figure(words.in("inchangés", "unchanged"), changes.unchanged()));
    }

    private static PreviewPage.Row row(ChangesView.Told told, Words words) {
        var tone = switch (told.kind()) {
            case ADDED -> "good";
            case CANCELLED -> "bad";
            case MOVED -> "note";
            case CHANGED -> "wait";
        };
        return new PreviewPage.Row(
                words.of(told.kind().label()), tone, told.before(), told.after(), days(told.dates(), words));
    }

    /** The only day, or how many and from when until when. */
    private static String days(List<LocalDate> dates, Words words) {
        return dates.size() == 1
                ? words.shortDay(dates.get(0))
                : words.in("%d fois, du %s au %s", "%d times, from %s to %s")
                        .formatted(
                                dates.size(),
                                words.shortDay(dates.get(0)),
                                words.shortDay(dates.get(dates.size() - 1)));
    }
}
