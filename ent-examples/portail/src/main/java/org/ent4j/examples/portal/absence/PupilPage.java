package org.ent4j.examples.portal.absence;

import java.util.List;
import java.util.Optional;
import org.ent4j.examples.portal.web.Paged;

/**
 * The absences of a pupil in the school year.
 *
 * @param path of it
 * @param id of the pupil, as addresses have it
 * @param count nothing when nobody can tell, and then why
 * @param alerts of the pupil, for those who may see them
 * @param dossiers in words
 * @param isOffice whether the reader treats dossiers
 * @param mayDeclare whether the reader declares an absence to come
 * @param mayLookFor whether the reader may know where the pupil is
 * @param hasHistory whether the reader may look at the years before
 */
public record PupilPage(
        String path,
        String pupil,
        String id,
        String schoolClass,
        Optional<PupilCount> count,
        List<String> uncounted,
        List<Badge> alerts,
        String dossiers,
        Paged<DossierRow> rows,
        List<NoticeRow> notices,
        boolean isOffice,
        boolean mayDeclare,
        boolean mayLookFor,
        boolean hasHistory) {

    public PupilPage {
        uncounted = List.copyOf(uncounted);
        alerts = List.copyOf(alerts);
        notices = List.copyOf(notices);
    }
}
