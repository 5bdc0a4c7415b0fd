package org.ent4j.model.feed;

import java.util.Arrays;
import java.util.Optional;
import org.ent4j.model.text.Label;

/**
 * The XML files that schools exchange, by their root element, so that a file given in the place of another is named.
 */
public enum FeedFormat {
    AAF("ficAlimMENESR", "un fichier de l'annuaire académique fédérateur (AAF)", "a file of the AAF directory"),
    STS_EMP(
            "STS_EDT",
            "un fichier « sts_emp » (de STS-web vers le logiciel d'emploi du temps)",
            "an 'sts_emp' file (from STS-web to the timetable software)"),
    EMP_STS(
            "EDT_STS",
            "un fichier « emp_sts » (du logiciel d'emploi du temps vers STS-web)",
            "an 'emp_sts' file (from the timetable software to STS-web)"),
    EDT(
            "ExportEmploiDuTemps",
            "un export EDT en clair (ExportEmploiDuTemps)",
            "a clear EDT export (ExportEmploiDuTemps)"),
    EDT_CONTAINER(
            "EXPORT_INDEX_EDUCATION",
            "un conteneur chiffré d'Index Éducation ; il faut l'export en clair",
            "an encrypted container of Index Éducation; the clear export is needed"),
    EXP_COURS("TABLE", "un export XML générique d'EDT (EXP_COURS)", "a generic XML export of EDT (EXP_COURS)"),
    SIECLE_ELEVES("BEE_ELEVES", "un export SIECLE des élèves", "a SIECLE export of pupils"),
    SIECLE_RESPONSABLES("BEE_RESPONSABLES", "un export SIECLE des responsables", "a SIECLE export of guardians"),
    SIECLE_NOMENCLATURES("BEE_NOMENCLATURES", "un export SIECLE des nomenclatures", "a SIECLE export of nomenclatures"),
    SIECLE_STRUCTURES(
            "BEE_STRUCTURES",
            "un export SIECLE des structures (divisions et groupes)",
            "a SIECLE export of structures (divisions and groups)"),
    SIECLE_COMMUNS(
            "BEE_COMMUN",
            "un export SIECLE des données communes (Communs)",
            "a SIECLE export of the school's own data (Communs)"),
    SIECLE_GEOGRAPHIQUE(
            "BEE_GEOGRAPHIQUE", "un export SIECLE géographique (Geographique)", "a geographic SIECLE export"),
    SIECLE_IMPORT(
            "IMPORT_ELEVES",
            "un fichier à importer dans SIECLE (d'un logiciel privé vers SIECLE)",
            "a file to import into SIECLE (from private software to SIECLE)"),
    LSU("lsun-bilans", "un fichier du livret scolaire unique (LSU)", "a file of the livret scolaire unique (LSU)"),
    HTML("html", "une page HTML", "an HTML page");

    private final String root;
    private final Label label;

    FeedFormat(String root, String fr, String en) {
        this.root = root;
        this.label = Label.of(fr, en);
    }

    /** The local name of the root element. */
    public String root() {
        return root;
    }

    /** What such a file is, in a few words. */
    public Label label() {
        return label;
    }

    public static Optional<FeedFormat> ofRoot(String root) {
        return Arrays.stream(values())
                .filter(format -> format.root.equals(root) || (format == HTML && HTML.root.equalsIgnoreCase(root)))
                .findFirst();
    }

    /** What a file with this root is, even an unknown one. */
    public static Label describe(String root) {
        return ofRoot(root)
                .map(FeedFormat::label)
                .orElseGet(() -> Label.of(
                        "un fichier XML d'un autre type (racine <" + root + ">)",
                        "an XML file of another kind (root <" + root + ">)"));
    }
}
