package org.ent4j.examples.portal.absence;

import java.util.ArrayList;
import java.util.List;
import org.ent4j.viescolaire.absence.Dossier;
import org.ent4j.viescolaire.absence.DossierLife;
import org.ent4j.viescolaire.absence.Origin.Source;
import org.ent4j.viescolaire.absence.Part;

/** The parts of a dossier, as its page shows them. */
record PartRows(DossierOffer offer) {

    List<PartRow> of(Dossier dossier) {
        return dossier.parts().stream().map(part -> row(dossier, part)).toList();
    }

    private PartRow row(Dossier dossier, Part part) {
        var words = offer.words();
        return new PartRow(
                part.number(),
                words.when(part.period()),
                words.capital(part.origin().source().label()),
                words.motif(part),
                part.comment(),
                words.settlement(part),
                words.excused(part),
                remarks(part),
                mayWithdraw(dossier, part));
    }

    private List<String> remarks(Part part) {
        var words = offer.words();
        var remarks = new ArrayList<String>();
        part.subject()
                .ifPresent(subject ->
                        remarks.add(words.in("en %s seulement", "in %s only").formatted(subject)));
        part.proof()
                .ifPresent(proof -> remarks.add(words.in("justificatif : ", "shown: ")
                        + words.words().of(proof.kind().label())));
        part.refusedSince().ifPresent(why -> remarks.add(words.in("refusé : ", "refused: ") + why));
        if (part.isContradicted()) {
            remarks.add(words.in("un appel a trouvé l'élève en cours", "a roll call found the pupil in class"));
        }
        part.stayed()
                .forEach(period -> remarks.add(
                        words.words().of(Part.inSchool()) + words.words().colon() + words.when(period)));
        return remarks;
    }

    /** The module asks more of a guardian: that nothing is decided. */
    private boolean mayWithdraw(Dossier dossier, Part part) {
        var isOwn = part.origin().source() == Source.RESPONSABLE
                && part.enteredBy().equals(offer.visit().actor());
        return DossierLife.TABLE
                        .next(dossier.state(), DossierLife.Move.CHANGE_PARTS)
                        .isPresent()
                && (offer.mayTreat() || isOwn);
    }
}
