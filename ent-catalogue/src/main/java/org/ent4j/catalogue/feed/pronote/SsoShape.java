package org.ent4j.catalogue.feed.pronote;

import static org.ent4j.catalogue.feed.structure.ElementShape.any;
import static org.ent4j.catalogue.feed.structure.ElementShape.empty;
import static org.ent4j.catalogue.feed.structure.ElementShape.of;
import static org.ent4j.catalogue.feed.structure.ElementShape.one;
import static org.ent4j.catalogue.feed.structure.ElementShape.oneAtMost;
import static org.ent4j.catalogue.feed.structure.ElementShape.optional;
import static org.ent4j.catalogue.feed.structure.ElementShape.required;
import static org.ent4j.catalogue.feed.structure.ElementShape.some;
import static org.ent4j.catalogue.feed.structure.ValueType.DATE;
import static org.ent4j.catalogue.feed.structure.ValueType.DATE_TIME;
import static org.ent4j.catalogue.feed.structure.ValueType.TEXT;
import static org.ent4j.catalogue.feed.structure.ValueType.UNSIGNED_INT;

import java.util.List;
import java.util.stream.Stream;
import org.ent4j.catalogue.feed.structure.ElementShape;
import org.ent4j.catalogue.feed.structure.ElementShape.AttributeShape;
import org.ent4j.catalogue.feed.structure.ValueType;
import org.ent4j.model.text.Label;

/** RapprochementSSO 2.0 as a table, on this page. Source: {@code RapprochementSSO.xsd}, Index Éducation. */
final class SsoShape {

    static final String NAMESPACE = "http://www.index-education.com/rapprochementssoV2.0";
    static final String ROOT_NAME = "PARTENAIRE_INDEX";
    static final String MALE = "Masculin";
    static final String FEMALE = "Feminin";
    static final Label EXPECTED = Label.of(
            "un fichier d'identifiants pour Pronote (RapprochementSSO 2.0)",
            "a file of identifiers for Pronote (RapprochementSSO 2.0)");

    private static final AttributeShape IDENT = required("Ident", UNSIGNED_INT);
    private static final List<AttributeShape> ADDRESS =
            texts("Adresse1", "Adresse2", "Adresse3", "Adresse4", "CodePostal", "Ville", "Pays");
    private static final List<AttributeShape> NAMES = List.of(IDENT, required("Nom", TEXT), required("Prenom", TEXT));
    private static final List<AttributeShape> PARTNER = List.of(required("ID_Partenaire", TEXT));

    static final ElementShape CIVILITY = empty("Civilite", List.of(IDENT, required("Libelle", TEXT)));

    static final ElementShape MANAGED = empty("Etablissement", List.of(IDENT));

    static final ElementShape SCHOOL = empty(
            "Etablissement",
            all(
                    List.of(IDENT, required("Numero", TEXT), required("Nom", TEXT)),
                    ADDRESS,
                    texts("TelSecretariat", "TelScolarite", "Fax", "EMail")));

    static final ElementShape STAFF = empty("Personnel", all(NAMES, PARTNER, ADDRESS));

    static final ElementShape TEACHER =
            empty("Professeur", all(NAMES, List.of(optional("DateNaissance", DATE)), PARTNER, ADDRESS));

    static final ElementShape GUARDIAN =
            of("Responsable", all(NAMES, PARTNER, ADDRESS), oneAtMost(empty("Civilite", List.of(IDENT))));

    static final ElementShape PUPIL = of(
            "Eleve",
            all(
                    NAMES,
                    List.of(required("DateNaissance", DATE), optional("Sexe", ValueType.oneOf(List.of(MALE, FEMALE)))),
                    PARTNER,
                    texts("NumeroNational"),
                    ADDRESS),
            any(empty("Responsable", List.of(IDENT))));

    static final ElementShape ROOT = of(
            ROOT_NAME,
            List.of(
                    required("Date", DATE_TIME),
                    required("Partenaire", TEXT),
                    optional("ProtocoleDelegationAuthentification", ValueType.oneOf(List.of("CAS", "ADFS")))),
            oneAtMost(of("Nomenclatures", List.of(), oneAtMost(of("Civilites", List.of(), some(CIVILITY))))),
            one(of("Etablissements", List.of(), some(SCHOOL))),
            one(of("EtablissementsGeres", List.of(), some(MANAGED))),
            oneAtMost(of("Personnels", List.of(), some(STAFF))),
            oneAtMost(of("Professeurs", List.of(), some(TEACHER))),
            oneAtMost(of("Responsables", List.of(), some(GUARDIAN))),
            oneAtMost(of("Eleves", List.of(), some(PUPIL))));

    private SsoShape() {}

    private static List<AttributeShape> texts(String... names) {
        return Stream.of(names).map(name -> optional(name, TEXT)).toList();
    }

    @SafeVarargs
    private static List<AttributeShape> all(List<AttributeShape>... parts) {
        return Stream.of(parts).flatMap(List::stream).toList();
    }
}
