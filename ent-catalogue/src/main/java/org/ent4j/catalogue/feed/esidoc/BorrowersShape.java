package org.ent4j.catalogue.feed.esidoc;

import static org.ent4j.catalogue.feed.structure.ElementShape.of;
import static org.ent4j.catalogue.feed.structure.ElementShape.one;
import static org.ent4j.catalogue.feed.structure.ElementShape.oneAtMost;
import static org.ent4j.catalogue.feed.structure.ElementShape.some;
import static org.ent4j.catalogue.feed.structure.ElementShape.text;
import static org.ent4j.catalogue.feed.structure.ValueType.FILLED;
import static org.ent4j.catalogue.feed.structure.ValueType.TEXT;

import java.nio.charset.Charset;
import java.util.List;
import org.ent4j.catalogue.feed.structure.ElementShape;
import org.ent4j.model.text.Label;

/** The borrowers of e-sidoc as a table, on this page. Source: {@code Import.xsd}, GIP-RECIA/Esidoc-WS. */
final class BorrowersShape {

    static final Charset CHARSET = Charset.forName("windows-1252");
    static final String ROOT_NAME = "FICHES_XML";
    static final String ROW_NAME = "EMPRUNTEURS";
    static final String NAME = "EMPRUNTEUR_M";
    static final String BORN = "DATE_NAISSANCE_M";
    static final String ADDRESS = "ADRESSE_M";
    static final String POSTAL_CODE = "CODE_POSTAL_M";
    static final String TOWN = "VILLE_M";
    static final String TELEPHONE = "TEL_M";
    static final String EMAIL = "MEL_M";
    static final String STATUS = "STATUT_M_M";
    static final String CLASS = "CLASSE_M";
    static final String ACCOUNT = "COMPTE_M";
    static final String PASSWORD = "MOT_DE_PASSE_M";
    static final String IDENTITY = "IDENTITE_ENT_M";
    static final List<String> DEMANDED = List.of(NAME, BORN, STATUS, ACCOUNT, PASSWORD, IDENTITY);
    static final Label EXPECTED = Label.of("un fichier d'emprunteurs pour e-sidoc", "a file of borrowers for e-sidoc");

    static final ElementShape ROW = of(
            ROW_NAME,
            List.of(),
            one(text(NAME, FILLED)),
            one(text(BORN, FILLED)),
            one(text(ADDRESS, TEXT)),
            one(text(POSTAL_CODE, TEXT)),
            one(text(TOWN, TEXT)),
            one(text(TELEPHONE, TEXT)),
            one(text(EMAIL, TEXT)),
            one(text(STATUS, FILLED)),
            oneAtMost(text(CLASS, TEXT)),
            one(text(ACCOUNT, FILLED)),
            one(text(PASSWORD, FILLED)),
            one(text(IDENTITY, FILLED)));

    static final ElementShape ROOT = of(ROOT_NAME, List.of(), some(ROW));

    private BorrowersShape() {}
}
