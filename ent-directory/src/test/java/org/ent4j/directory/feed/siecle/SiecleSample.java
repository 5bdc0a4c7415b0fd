package org.ent4j.directory.feed.siecle;

import java.nio.charset.Charset;
import java.util.List;
import org.ent4j.directory.importing.FeedContent;
import org.ent4j.directory.person.Person;
import org.ent4j.model.feed.FeedSource;
import org.ent4j.model.id.StructureId;
import org.ent4j.model.id.Uai;

/** A collège that nobody owns, as its secretary would export it. */
public final class SiecleSample {

    public static final Uai UAI = Uai.ofDigits("0869901");
    static final StructureId SCHOOL = new StructureId(UAI.value());

    static final String ZOE = pupil(
            "200",
            "ID_NATIONAL=123456789AB",
            "ELENOET=4012",
            "NOM_DE_FAMILLE=LEROY",
            "NOM_USAGE=LEROY-MÜLLER",
            "PRENOM=Zoé",
            "PRENOM2=Inès",
            "PRENOM3=Anne",
            "DATE_NAISS=01/09/2014",
            "CODE_SEXE=2",
            "CODE_REGIME=2",
            "CODE_STATUT=ST",
            "CODE_MEF=10010012110",
            "DATE_ENTREE=01/09/2026",
            "ADRESSE_ID=900",
            "MEL=zoe@example.org",
            "TEL_PORTABLE=0600000001");
    static final String TOM = pupil("201", "NOM_DE_FAMILLE=NGUYEN", "PRENOM=Tom", "DATE_NAISS=29/02/2016");

    static final String STRUCTURES_OF_PUPILS = in("200", "D=6A", "G=6ALL") + in("201", "D=6B", "G=6ALL");

    static final String OPTIONS = """
            <OPTION ELEVE_ID="200"><OPTIONS_ELEVE><NUM_OPTION>1</NUM_OPTION><CODE_MODALITE_ELECT>O</CODE_MODALITE_ELECT>
            <CODE_MATIERE>030201</CODE_MATIERE></OPTIONS_ELEVE></OPTION>
            """;

    static final String ADDRESSES = """
            <ADRESSE ADRESSE_ID="900"><LIGNE1_ADRESSE>3 RUE DES ÉRABLES</LIGNE1_ADRESSE><LIGNE2_ADRESSE/>
            <CODE_POSTAL>88000</CODE_POSTAL><LIBELLE_POSTAL>EPINAL</LIBELLE_POSTAL><LL_PAYS>FRANCE</LL_PAYS></ADRESSE>
            """;

    static final String PEOPLE = person(
                    "300",
                    "LC_CIVILITE=MME",
                    "NOM_DE_FAMILLE=DUBOIS",
                    "NOM_USAGE=LEROY",
                    "PRENOM=Claire",
                    "TEL_PERSONNEL=0300000001",
                    "TEL_PORTABLE=0600000002",
                    "TEL_PROFESSIONNEL=0300000003",
                    "MEL=claire@example.org",
                    "ADRESSE_ID=900")
            + person("200", "LC_CIVILITE=M.", "NOM_DE_FAMILLE=NGUYEN", "PRENOM=Paul");

    static final String LINKS = link(
                    "200",
                    "300",
                    "NIVEAU_RESPONSABILITE=1",
                    "CODE_PARENTE=10",
                    "PAIE_FRAIS_SCOLAIRES=1",
                    "PERCOIT_LES_AIDES=true",
                    "A_CONTACTER_EN_PRIORITE=true")
            + link(
                    "201",
                    "200",
                    "NIVEAU_RESPONSABILITE=2",
                    "CODE_PARENTE=20",
                    "PAIE_FRAIS_SCOLAIRES=0",
                    "A_CONTACTER_EN_PRIORITE=false");

    static final String NOMENCLATURE = section(
                    "MEFS",
                    "<MEF CODE_MEF=\"10010012110\"><FORMATION>6EME</FORMATION><LIBELLE_LONG>6EME</LIBELLE_LONG></MEF>")
            + section(
                    "MATIERES",
                    "<MATIERE CODE_MATIERE=\"030201\"><CODE_GESTION>ALL1</CODE_GESTION>"
                            + "<LIBELLE_LONG>ALLEMAND LV1</LIBELLE_LONG></MATIERE>");

    static final String STRUCTURES =
            section("DIVISIONS", division("6A", "SIXIÈME A") + division("6B", "SIXIÈME B") + division("ZZ", "Inactifs"))
                    + section("GROUPES", """
            <GROUPE CODE_STRUCTURE="6ALL"><LIBELLE_LONG>ALLEMAND 6</LIBELLE_LONG><DIVISIONS_APPARTENANCE>
            <DIVISION_APPARTENANCE><CODE_STRUCTURE>6A</CODE_STRUCTURE></DIVISION_APPARTENANCE>
            <DIVISION_APPARTENANCE><CODE_STRUCTURE>6B</CODE_STRUCTURE></DIVISION_APPARTENANCE>
            </DIVISIONS_APPARTENANCE></GROUPE>
            """);

    private SiecleSample() {}

    /** Everything, one file of each kind. */
    public static List<FeedSource> files() {
        return List.of(responsables(), structures(), eleves(), nomenclature());
    }

    public static FeedSource eleves() {
        return eleves(ZOE + TOM, STRUCTURES_OF_PUPILS);
    }

    static FeedSource eleves(String pupils, String structures) {
        return file(
                "ElevesAvecAdresses.xml",
                "BEE_ELEVES",
                section("ELEVES", pupils)
                        + section("OPTIONS", OPTIONS)
                        + section("STRUCTURES", structures)
                        + section("ADRESSES", ADDRESSES));
    }

    static FeedSource responsables() {
        return responsables(PEOPLE, LINKS);
    }

    static FeedSource responsables(String people, String links) {
        return file(
                "ResponsablesAvecAdresses.xml",
                "BEE_RESPONSABLES",
                section("PERSONNES", people) + section("RESPONSABLES", links) + section("ADRESSES", ADDRESSES));
    }

    static FeedSource nomenclature() {
        return file("Nomenclature.xml", "BEE_NOMENCLATURES", NOMENCLATURE);
    }

    static FeedSource structures() {
        return file("Structures.xml", "BEE_STRUCTURES", STRUCTURES);
    }

    static FeedSource file(String name, String root, String data) {
        return file(name, root, UAI.value(), "2026", data);
    }

    static FeedSource file(String name, String root, String uai, String year, String data) {
        return FeedSource.bytes(name, document(root, uai, year, data).getBytes(Charset.forName("ISO-8859-15")));
    }

    static String document(String root, String uai, String year, String data) {
        return """
                <?xml version="1.0" encoding="ISO-8859-15"?>
                <%s VERSION="3.0"><PARAMETRES><UAJ>%s</UAJ><ANNEE_SCOLAIRE>%s</ANNEE_SCOLAIRE>
                <DATE_EXPORT>05/10/2026</DATE_EXPORT></PARAMETRES>
                <DONNEES>
                %s</DONNEES></%s>
                """.formatted(root, uai, year, data, root);
    }

    static String section(String name, String rows) {
        return "<%s>\n%s</%s>\n".formatted(name, rows, name);
    }

    /** Values as {@code NAME=value}. */
    static String pupil(String id, String... values) {
        return row("ELEVE", "ELEVE_ID", id, values);
    }

    static String person(String id, String... values) {
        return row("PERSONNE", "PERSONNE_ID", id, values);
    }

    static String link(String pupil, String person, String... values) {
        return "<RESPONSABLE_ELEVE><ELEVE_ID>%s</ELEVE_ID><PERSONNE_ID>%s</PERSONNE_ID>%s</RESPONSABLE_ELEVE>\n"
                .formatted(pupil, person, elements(values));
    }

    /** The divisions and groups of a pupil, as {@code D=6A} and {@code G=6ALL}. */
    static String in(String pupil, String... structures) {
        var text = new StringBuilder("<STRUCTURES_ELEVE ELEVE_ID=\"" + pupil + "\">");
        for (var structure : structures) {
            text.append("<STRUCTURE><CODE_STRUCTURE>%s</CODE_STRUCTURE><TYPE_STRUCTURE>%s</TYPE_STRUCTURE></STRUCTURE>"
                    .formatted(structure.substring(2), structure.substring(0, 1)));
        }
        return text + "</STRUCTURES_ELEVE>\n";
    }

    private static String division(String code, String label) {
        return "<DIVISION CODE_STRUCTURE=\"%s\"><LIBELLE_LONG>%s</LIBELLE_LONG></DIVISION>\n".formatted(code, label);
    }

    private static String row(String element, String key, String id, String... values) {
        return "<%s %s=\"%s\">%s</%s>\n".formatted(element, key, id, elements(values), element);
    }

    private static String elements(String... values) {
        var text = new StringBuilder();
        for (var value : values) {
            var equals = value.indexOf('=');
            var name = value.substring(0, equals);
            text.append("<%s>%s</%s>".formatted(name, value.substring(equals + 1), name));
        }
        return text.toString();
    }

    static FeedContent read(FeedSource... files) {
        return SiecleFeed.of(List.of(files)).collect();
    }

    /** The person of that key: {@code "eleve:200"}. */
    static Person person(FeedContent read, String key) {
        return read.people().stream()
                .map(FeedContent.Row::value)
                .filter(person -> person.keys().first().key().equals(key))
                .findFirst()
                .orElseThrow();
    }
}
