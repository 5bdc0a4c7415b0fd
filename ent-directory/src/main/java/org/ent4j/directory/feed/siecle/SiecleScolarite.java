package org.ent4j.directory.feed.siecle;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.ent4j.directory.source.SourceKey;
import org.ent4j.model.id.CodeMatiere;
import org.ent4j.model.nomenclature.Regime;
import org.ent4j.model.nomenclature.Regimes;

/**
 * What the base says of a pupil's schooling beyond what the directory keeps of people: for hosts that serve the canteen,
 * the boarding school or teaching choices.
 *
 * @param pupil the key under which the directory finds the pupil
 * @param regimeCode CODE_REGIME as it is, or ""
 * @param statut CODE_STATUT as it is ({@code "ST"} school, {@code "AP"} apprentice), or ""
 * @param enteredOn DATE_ENTREE, into the school this year
 * @param leftOn DATE_SORTIE
 */
public record SiecleScolarite(
        SourceKey pupil,
        String regimeCode,
        String statut,
        Optional<LocalDate> enteredOn,
        Optional<LocalDate> leftOn,
        List<Choice> options) {

    /**
     * An option of a pupil.
     *
     * @param rank NUM_OPTION, from 1; 0 where the file has none
     * @param modality CODE_MODALITE_ELECT: {@code "O"} compulsory, {@code "F"} optional, {@code "L"} local…, or ""
     */
    public record Choice(int rank, CodeMatiere subject, String modality) {}

    public SiecleScolarite {
        options = List.copyOf(options);
    }

    /** What the code of the régime means; nothing for a variant that no nomenclature has. */
    public Optional<Regime> regime() {
        return Regimes.byCode(regimeCode);
    }
}
