package org.ent4j.directory.feed.siecle;

import java.util.Arrays;
import java.util.Optional;
import java.util.Set;

/**
 * The rows that are read, by the section of DONNEES in which they stand: key, values, and the repeated element in them.
 * What is not named here is skipped: the school of last year, professions, scholarships.
 */
enum SiecleCategory {
    ELEVE(
            "ELEVES",
            "ELEVE_ID",
            Set.of(
                    "ELENOET",
                    "ID_NATIONAL",
                    "INE_RNIE",
                    "INE_BEA",
                    "NOM",
                    "NOM_DE_FAMILLE",
                    "NOM_USAGE",
                    "PRENOM",
                    "PRENOM2",
                    "PRENOM3",
                    "DATE_NAISS",
                    "CODE_REGIME",
                    "CODE_STATUT",
                    "CODE_MEF",
                    "DATE_ENTREE",
                    "DATE_SORTIE",
                    "ADRESSE_ID",
                    "MEL",
                    "TELEPHONE",
                    "TEL_PERSONNEL",
                    "TEL_PORTABLE",
                    "TEL_PROFESSIONNEL"),
            ""),
    STRUCTURES_ELEVE("STRUCTURES", "ELEVE_ID", Set.of(), "STRUCTURE"),
    OPTION("OPTIONS", "ELEVE_ID", Set.of(), "OPTIONS_ELEVE"),
    PERSONNE(
            "PERSONNES",
            "PERSONNE_ID",
            Set.of(
                    "LC_CIVILITE",
                    "NOM",
                    "NOM_DE_FAMILLE",
                    "NOM_USAGE",
                    "PRENOM",
                    "RAISON_SOCIALE",
                    "DENOMINATION",
                    "TEL_PERSONNEL",
                    "TEL_PORTABLE",
                    "TEL_PROFESSIONNEL",
                    "MEL",
                    "ADRESSE_ID"),
            ""),
    /** Older exports call the element RESPONSABLE and its values otherwise. */
    RESPONSABLE_ELEVE(
            "RESPONSABLES",
            "ELEVE_ID",
            Set.of(
                    "PERSONNE_ID",
                    "CODE_PARENTE",
                    "LIEN_PARENTE",
                    "NIVEAU_RESPONSABILITE",
                    "RESP_LEGAL",
                    "PAIE_FRAIS_SCOLAIRES",
                    "RESP_FINANCIER",
                    "PERCOIT_LES_AIDES",
                    "PERS_PAIMENT",
                    "PERS_PAIEMENT",
                    "A_CONTACTER_EN_PRIORITE",
                    "PERS_CONTACT"),
            ""),
    ADRESSE(
            "ADRESSES",
            "ADRESSE_ID",
            Set.of(
                    "LIGNE1_ADRESSE",
                    "LIGNE2_ADRESSE",
                    "LIGNE3_ADRESSE",
                    "LIGNE4_ADRESSE",
                    "CODE_POSTAL",
                    "LIBELLE_POSTAL",
                    "LL_COMMUNE_INSEE",
                    "COMMUNE_ETRANGERE",
                    "LL_PAYS"),
            ""),
    MEF("MEFS", "CODE_MEF", Set.of("FORMATION", "LIBELLE_LONG", "LIBELLE_EDITION"), ""),
    MATIERE("MATIERES", "CODE_MATIERE", Set.of("CODE_GESTION", "LIBELLE_LONG", "LIBELLE_COURT"), ""),
    DIVISION("DIVISIONS", "CODE_STRUCTURE", Set.of("LIBELLE_LONG"), ""),
    GROUPE("GROUPES", "CODE_STRUCTURE", Set.of("LIBELLE_LONG"), "DIVISION_APPARTENANCE"),
    /** The school itself, in the file of what is common to all (not seen in an export: names of one known reader). */
    UAJ("", "ETAB_UAJ_ID", Set.of("SIGLE", "DENOM_PRINC", "DENOM_COMPL"), "");

    private final String section;
    private final String key;
    private final Set<String> values;
    private final String part;

    SiecleCategory(String section, String key, Set<String> values, String part) {
        this.section = section;
        this.key = key;
        this.values = values;
        this.part = part;
    }

    static Optional<SiecleCategory> ofSection(String section) {
        return Arrays.stream(values())
                .filter(category -> category.section.equals(section))
                .findFirst();
    }

    /** The attribute, or in other exports the element, that tells one row from another. */
    String key() {
        return key;
    }

    boolean has(String element) {
        return element.equals(key) || values.contains(element);
    }

    /** Whether the element is the repeated one. */
    boolean isPart(String element) {
        return element.equals(part);
    }

    /** Whether the element is a list of the repeated ones: {@code DIVISIONS_APPARTENANCE}. */
    boolean isListOfParts(String element) {
        return this == GROUPE && element.equals("DIVISIONS_APPARTENANCE");
    }
}
