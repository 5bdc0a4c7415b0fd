package org.ent4j.examples.portal.timetable.imports;

import jakarta.inject.Inject;
import org.ent4j.examples.host.SchoolYearKey;
import org.ent4j.examples.portal.data.PortalData;
import org.ent4j.examples.portal.data.TimetableDrafts;
import org.ent4j.examples.portal.job.Jobs;
import org.ent4j.examples.portal.school.OpenSchools;
import org.ent4j.examples.portal.web.Answer;
import org.ent4j.examples.portal.web.Visit;
import org.ent4j.timetable.publication.PublishPolicy;

/** Starts the publication of a draft. */
final class PublishScreen {

    private final PortalData data;
    private final TimetableDrafts drafts;
    private final DraftReader reader;
    private final OpenSchools schools;
    private final Jobs jobs;

    @Inject
    PublishScreen(PortalData data, TimetableDrafts drafts, DraftReader reader, OpenSchools schools, Jobs jobs) {
        this.data = data;
        this.drafts = drafts;
        this.reader = reader;
        this.schools = schools;
        this.jobs = jobs;
    }

    Answer publish(Visit visit) {
        return DraftReader.key(visit.school())
                .filter(key -> drafts.find(key).isPresent())
                .map(key -> Answer.to(jobs.start(
                        visit,
                        "timetable-publication",
                        visit.in("Publication de l'emploi du temps", "Publication of the timetable"),
                        publishing(key, visit))))
                .orElseGet(() -> ImportFeature.nothingSent(visit));
    }

    private Publishing publishing(SchoolYearKey key, Visit visit) {
        var usual = PublishPolicy.usual();
        var policy = visit.form().isChecked("perdre") ? usual.losing(1) : usual;
        return new Publishing(
                data,
                drafts,
                reader,
                schools,
                key,
                visit.form().textOr("version", ""),
                policy,
                visit.now(),
                visit.words());
    }
}
