package org.ent4j.model.nomenclature;

import org.ent4j.model.id.CodeMatiere;

/**
 * A subject of the nomenclature.
 *
 * @param code its code of six characters
 * @param gestion its short <i>code de gestion</i>, two to five characters: {@code "FRANC"}
 * @param label its official label, mostly in upper case without accents
 */
public record Matiere(CodeMatiere code, String gestion, String label) {}
