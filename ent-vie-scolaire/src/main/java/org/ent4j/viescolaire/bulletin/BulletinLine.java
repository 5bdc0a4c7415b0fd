package org.ent4j.viescolaire.bulletin;

import java.util.List;
import java.util.Optional;
import org.ent4j.model.id.CodeMatiere;
import org.ent4j.model.style.EntStyle;
import org.ent4j.viescolaire.skill.Positionnement;
import org.immutables.value.Value;

/** What a bulletin says of a subject. */
@EntStyle
@Value.Immutable
public interface BulletinLine {

    CodeMatiere subject();

    /** As it is printed: {@code "Histoire-géographie"}. */
    String label();

    /** Their names, as they are printed. */
    List<String> teachers();

    @Value.Default
    default PupilFigures figures() {
        return PupilFigures.none();
    }

    Optional<Positionnement> positionnement();

    @Value.Default
    default String appreciation() {
        return "";
    }

    /** From when to when the pupil was dispensed, in their order. */
    List<BulletinDispense> dispenses();

    /** Éléments du programme that were worked on. */
    List<String> elements();

    List<SousMatiereLine> sousMatieres();

    BulletinLine withAppreciation(String appreciation);

    BulletinLine withElements(Iterable<String> elements);

    BulletinLine withDispenses(Iterable<? extends BulletinDispense> dispenses);

    static Builder builder() {
        return new Builder();
    }

    /** Builds a line; its subject and label are required. */
    final class Builder extends ImmutableBulletinLine.Builder {}
}
