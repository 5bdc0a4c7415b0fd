package org.ent4j.examples.portal.timetable.imports;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.ent4j.examples.host.SchoolTimetable;
import org.ent4j.examples.host.SchoolYearKey;
import org.ent4j.examples.host.TimetableFile;
import org.ent4j.examples.portal.data.PortalData;
import org.ent4j.examples.portal.data.TimetableDrafts;
import org.ent4j.examples.portal.data.TimetableDrafts.Draft;
import org.ent4j.examples.portal.school.OpenSchool;
import org.ent4j.model.issue.Imported;
import org.ent4j.model.reconcile.Correspondences;
import org.ent4j.timetable.source.SourceTimetable;

/**
 * Reads the timetable that a school has sent, and plans what becomes of it. Files without labels mean the same at every
 * look and are read once; a plan holds as long as the school's people and the decisions are the same.
 */
@Singleton
final class DraftReader {

    private final PortalData data;
    private final TimetableDrafts drafts;
    private final Map<SchoolYearKey, Read> read = new ConcurrentHashMap<>();
    private final Map<SchoolYearKey, Planned> planned = new ConcurrentHashMap<>();

    private record Read(Draft draft, Imported<SourceTimetable> file) {}

    private record Planned(OpenSchool school, PlannedDraft draft) {

        boolean isOf(OpenSchool now, ReadDraft sent, Correspondences decisions) {
            return school == now
                    && isSame(draft.draft().draft(), sent.draft())
                    && draft.decisions().equals(decisions);
        }
    }

    @Inject
    DraftReader(PortalData data, TimetableDrafts drafts) {
        this.data = data;
        this.drafts = drafts;
    }

    static Optional<SchoolYearKey> key(OpenSchool school) {
        return school.structure().uai().map(uai -> new SchoolYearKey(uai, school.year()));
    }

    /** Nothing when nothing was sent. */
    Optional<ReadDraft> read(SchoolYearKey key) {
        return drafts.find(key).map(draft -> {
            var file = file(draft);
            return new ReadDraft(draft, file, new SchoolTimetable(data, file));
        });
    }

    private Imported<SourceTimetable> file(Draft draft) {
        return hasLabels(draft)
                ? readNow(draft)
                : read.compute(
                                draft.key(),
                                (key, before) -> before != null && isSame(before.draft(), draft)
                                        ? before
                                        : new Read(draft, readNow(draft)))
                        .file();
    }

    private static boolean hasLabels(Draft draft) {
        return draft.files().files().keySet().stream().anyMatch(TimetableFile::hasLabels);
    }

    private static boolean isSame(Draft one, Draft other) {
        return one.at().equals(other.at()) && one.by().equals(other.by());
    }

    private Imported<SourceTimetable> readNow(Draft draft) {
        return draft.files().read(SchoolTimetable.labelDecisions(data));
    }

    /** The same with its plan. */
    Optional<PlannedDraft> plan(OpenSchool school) {
        return key(school)
                .flatMap(key -> read(key)
                        .map(draft -> planned.compute(
                                        key, (any, before) -> plan(school, draft, Optional.ofNullable(before)))
                                .draft()));
    }

    private Planned plan(OpenSchool school, ReadDraft draft, Optional<Planned> before) {
        var decisions =
                data.decisions().of(draft.timetable().structure(), draft.file().source());
        return before.filter(known -> known.isOf(school, draft, decisions))
                .orElseGet(() -> new Planned(
                        school,
                        new PlannedDraft(draft, decisions, draft.timetable().plan(false))));
    }
}
