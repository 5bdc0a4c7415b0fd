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
import org.ent4j.model.id.Uai;
import org.ent4j.model.issue.Imported;
import org.ent4j.timetable.source.SourceTimetable;

/** Reads the timetable that a school has sent; files without labels mean the same at every look, and are read once. */
@Singleton
final class DraftReader {

    private final PortalData data;
    private final TimetableDrafts drafts;
    private final Map<SchoolYearKey, Known> known = new ConcurrentHashMap<>();

    private record Known(Draft draft, Imported<SourceTimetable> read) {}

    @Inject
    DraftReader(PortalData data, TimetableDrafts drafts) {
        this.data = data;
        this.drafts = drafts;
    }

    /** Nothing when nothing was sent. */
    Optional<ReadDraft> find(OpenSchool school) {
        return key(school).flatMap(this::find);
    }

    Optional<ReadDraft> find(SchoolYearKey key) {
        return drafts.find(key).map(draft -> {
            var read = read(draft);
            return new ReadDraft(draft, read, new SchoolTimetable(data, read));
        });
    }

    static Optional<SchoolYearKey> key(OpenSchool school) {
        return school.structure().uai().map(uai -> key(uai, school));
    }

    static SchoolYearKey key(Uai uai, OpenSchool school) {
        return new SchoolYearKey(uai, school.year());
    }

    private Imported<SourceTimetable> read(Draft draft) {
        return draft.files().files().keySet().stream().anyMatch(TimetableFile::hasLabels)
                ? readNow(draft)
                : known.compute(draft.key(), (key, before) -> before != null && isSame(before.draft(), draft)
                                ? before
                                : new Known(draft, readNow(draft)))
                        .read();
    }

    private static boolean isSame(Draft one, Draft other) {
        return one.at().equals(other.at()) && one.by().equals(other.by());
    }

    private Imported<SourceTimetable> readNow(Draft draft) {
        return draft.files().read(SchoolTimetable.labelDecisions(data));
    }

    /** It is not looked at any more. */
    void forget(SchoolYearKey key) {
        known.remove(key);
    }
}
