package org.ent4j.viescolaire.markbook;

import java.util.Optional;
import java.util.Set;
import org.ent4j.model.id.PersonId;
import org.ent4j.model.text.Label;
import org.ent4j.viescolaire.rights.Actor;

/** What somebody is to a class, when it comes to what is written on its bulletins. */
public enum EntryRole {
    ENSEIGNANT("enseignant", "teacher"),
    PROFESSEUR_PRINCIPAL("professeur principal", "head teacher"),
    VIE_SCOLAIRE("vie scolaire", "vie scolaire"),
    DIRECTION("direction", "head");

    private final Label label;

    EntryRole(String fr, String en) {
        this.label = Label.of(fr, en);
    }

    public Label label() {
        return label;
    }

    /**
     * Nothing for those who write nothing on bulletins.
     *
     * @param professeursPrincipaux of the class
     */
    public static Optional<EntryRole> of(Actor actor, Set<PersonId> professeursPrincipaux) {
        return switch (actor.capacity()) {
            case ENSEIGNANT ->
                Optional.of(professeursPrincipaux.contains(actor.person()) ? PROFESSEUR_PRINCIPAL : ENSEIGNANT);
            case VIE_SCOLAIRE -> Optional.of(VIE_SCOLAIRE);
            case DIRECTION -> Optional.of(DIRECTION);
            case AUTRE_PERSONNEL, RESPONSABLE, ELEVE, INSPECTION -> Optional.empty();
        };
    }
}
