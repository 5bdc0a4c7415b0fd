package org.ent4j.examples.portal.absence;

import java.util.List;
import org.ent4j.examples.portal.school.SchoolNames;
import org.ent4j.model.id.PersonId;
import org.ent4j.viescolaire.absence.Dossier;

/**
 * A dossier in a list.
 *
 * @param motifs "" for none
 * @param awaiting what it waits for
 */
public record DossierRow(
        String path,
        int number,
        String pupil,
        String pupilPath,
        String schoolClass,
        String type,
        String when,
        String motifs,
        Badge state,
        List<String> awaiting) {

    public DossierRow {
        awaiting = List.copyOf(awaiting);
    }

    static DossierRow of(PersonId pupil, Dossier dossier, SchoolNames names, DossierWords words) {
        return new DossierRow(
                AbsencePaths.dossier(pupil, dossier.number()),
                dossier.number(),
                names.of(pupil),
                AbsencePaths.pupil(pupil),
                names.classOf(pupil).orElse("—"),
                words.type(dossier.type()),
                words.when(dossier),
                words.motifs(dossier),
                words.state(dossier),
                words.awaiting(dossier));
    }
}
