package org.ent4j.examples.portal.timetable.imports;

import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import org.ent4j.examples.host.HoursRemarks;
import org.ent4j.examples.host.SchoolTimetable;
import org.ent4j.examples.host.TimetableContext;
import org.ent4j.examples.portal.data.PortalData;
import org.ent4j.examples.portal.data.TimetableDrafts;
import org.ent4j.examples.portal.data.TimetableDrafts.Draft;
import org.ent4j.examples.portal.web.Answer;
import org.ent4j.examples.portal.web.Notice;
import org.ent4j.examples.portal.web.Visit;
import org.ent4j.model.calendar.TimeSlot;
import org.ent4j.timetable.publication.Publication;
import org.ent4j.timetable.rapprochement.TimetablePlan;

/** Where the import stands, and the form by which a timetable is sent. */
final class ImportScreen {

    private final PortalData data;
    private final TimetableDrafts drafts;
    private final DraftReader reader;
    private final SampleFile sample;

    @Inject
    ImportScreen(PortalData data, TimetableDrafts drafts, DraftReader reader, SampleFile sample) {
        this.data = data;
        this.drafts = drafts;
        this.reader = reader;
        this.sample = sample;
    }

    Answer show(Visit visit) {
        return Answer.page(title(visit), "timetable/imports/import", page(visit, SentForm.EMPTY));
    }

    private static String title(Visit visit) {
        return visit.in("Import de l'emploi du temps", "Import of the timetable");
    }

    private ImportPage page(Visit visit, SentForm form) {
        var school = visit.school();
        var history = data.publications().history(school.id(), school.year());
        var planned = reader.plan(school);
        var draft = planned.map(PlannedDraft::draft);
        return new ImportPage(
                history.stream().findFirst().map(each -> HistoryPage.told(each, visit.words())),
                history.isEmpty(),
                planned.map(each -> summary(each.draft(), each.plan(), visit)),
                school.timetable().map(each -> remarks(each, draft, visit)).orElse(List.of()),
                form,
                sample.isThere(school));
    }

    private static ImportPage.DraftSummary summary(ReadDraft draft, TimetablePlan plan, Visit visit) {
        var words = visit.words();
        var issues = draft.read().issues();
        return new ImportPage.DraftSummary(
                draft.name(),
                visit.in("déposé le %s par %s", "sent on %s by %s")
                        .formatted(
                                words.moment(draft.draft().at()),
                                visit.school().names().of(draft.draft().by())),
                visit.in("%s, année %s : %s, %s", "%s, year %s: %s, %s")
                        .formatted(
                                draft.file().source(),
                                draft.file().year(),
                                words.count(
                                        draft.file().lessons().size(),
                                        "cours lu",
                                        "cours lus",
                                        "lesson read",
                                        "lessons read"),
                                words.count(
                                        draft.read().rejected(),
                                        "ligne rejetée",
                                        "lignes rejetées",
                                        "row rejected",
                                        "rows rejected")),
                KindCount.of(plan, words),
                IssueLines.of(issues, words),
                Math.max(0, issues.size() - IssueLines.SHOWN),
                plan.open().size(),
                draft.timetable().labels().size());
    }

    /** Wrong days or hours shift the display everywhere: they are said where somebody can correct them. */
    private static List<String> remarks(Publication inForce, Optional<ReadDraft> draft, Visit visit) {
        var openings = visit.school().vieScolaire().setup().counting().openings();
        var slots = draft.flatMap(each -> each.draft().files().context())
                .map(TimetableContext::slots)
                .orElse(List.<TimeSlot>of());
        return visit.words()
                .of(HoursRemarks.of(
                        inForce,
                        openings.week().keySet(),
                        slots,
                        day -> openings.on(day).isPresent()));
    }

    Answer send(Visit visit) {
        return DraftReader.key(visit.school())
                .map(key -> new SentFiles(visit.form(), key, SchoolTimetable.labelDecisions(data), visit.words())
                        .files()
                        .fold(
                                wrong -> Answer.again(title(visit), "timetable/imports/import", page(visit, wrong)),
                                files -> keep(Draft.of(key, files, visit.person(), visit.now()), visit)))
                .orElseGet(() -> Answer.notFound(
                        visit, visit.in("Cet établissement n'a pas d'UAI.", "This school has no UAI.")));
    }

    private Answer keep(Draft draft, Visit visit) {
        drafts.put(draft);
        return Answer.to(
                ImportFeature.HOME,
                Notice.done(visit.in(
                        "Fichier déposé. Rien n'est encore publié : rapprochez, regardez l'aperçu, puis publiez.",
                        "File kept. Nothing is published yet: reconcile, look at the preview, then publish.")));
    }

    Answer drop(Visit visit) {
        DraftReader.key(visit.school()).flatMap(drafts::find).ifPresent(drafts::drop);
        return Answer.to(
                ImportFeature.HOME,
                Notice.done(visit.in(
                        "Dépôt abandonné ; l'emploi du temps en vigueur n'a pas changé.",
                        "The file is given up; the timetable in force has not changed.")));
    }

    /** The made-up file of the school, to be sent. */
    Answer sample(Visit visit) {
        return sample.find(visit.school())
                .<Answer>map(file -> Answer.download(file.name(), "application/xml", file.bytes()))
                .orElseGet(() -> Answer.notFound(
                        visit,
                        visit.in(
                                "Il n'y a pas de fichier d'exemple pour cet établissement.",
                                "There is no sample file for this school.")));
    }
}
