package org.ent4j.viescolaire.lsl;

import java.util.List;
import org.ent4j.model.id.Uai;

/** A file of the LSL: who wrote it, for which lycée, and the pupils. */
public record LslFile(String editor, String application, Uai school, List<LslPupil> pupils) {

    public LslFile {
        pupils = List.copyOf(pupils);
    }
}
