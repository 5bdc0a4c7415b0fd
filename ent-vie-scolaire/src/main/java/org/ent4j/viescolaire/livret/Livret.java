package org.ent4j.viescolaire.livret;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.ent4j.model.id.PersonId;
import org.ent4j.viescolaire.lsu.LivretFile;
import org.ent4j.viescolaire.lsu.LsuAnomaly;
import org.ent4j.viescolaire.lsu.LsuChecks;
import org.ent4j.viescolaire.lsu.LsuDossier;
import org.ent4j.viescolaire.lsu.LsuId;
import org.ent4j.viescolaire.lsu.LsuVersion;

/**
 * What would be sent to the ministry. What a school records elsewhere than here (EPI, accompagnements, parcours, compétences
 * numériques, suivis) is added to the file by the host, which then has it looked at again by {@link LsuChecks}.
 *
 * @param anomalies all that is wrong: with what was recorded, then with the file
 * @param pupils who they are whom the file calls by ids of its own
 */
public record Livret(LsuDossier dossier, LsuVersion version, List<LsuAnomaly> anomalies, Map<LsuId, PersonId> pupils) {

    public Livret {
        anomalies = List.copyOf(anomalies);
        pupils = Map.copyOf(pupils);
    }

    public LivretFile file() {
        return dossier.file();
    }

    /** Whether the ministry's import would take it; a file that it would not is not written. */
    public boolean mayBeWritten() {
        return LsuChecks.mayBeWritten(anomalies);
    }

    /** Whom the anomaly is about; nothing when it is about the file, or about a pupil who is not in it. */
    public Optional<PersonId> pupil(LsuAnomaly anomaly) {
        return anomaly.pupil().map(pupils::get);
    }
}
