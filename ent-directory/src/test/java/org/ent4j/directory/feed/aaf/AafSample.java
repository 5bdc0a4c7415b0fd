package org.ent4j.directory.feed.aaf;

import java.nio.charset.Charset;
import java.util.ArrayList;
import java.util.List;
import org.ent4j.model.feed.FeedSource;
import org.ent4j.model.id.StructureId;
import org.ent4j.model.id.Uai;

/** A small académie that nobody owns: a collège and a lycée, three members of staff, two pupils, two guardians. */
public final class AafSample {

    public static final Uai COLLEGE_UAI = Uai.ofDigits("0869901");
    public static final StructureId COLLEGE = new StructureId(COLLEGE_UAI.value());
    public static final StructureId LYCEE =
            new StructureId(Uai.ofDigits("0869902").value());

    static final String STRUCTURES = request(
                    "EtabEducNat",
                    "43",
                    "ENTStructureJointure=43",
                    "ENTStructureUAI=" + COLLEGE_UAI,
                    "ENTStructureNomCourant=COLLEGE$DES ÉRABLES$ac-TEST",
                    "ENTStructureTypeStruct=COLLEGE",
                    "ENTStructureClasses=6A$SIXIEME A|6B$SIXIEME B",
                    "ENTStructureGroupes=6ALL$ALLEMAND 6$6A$6B")
            + request(
                    "EtabEducNat",
                    "44",
                    "ENTStructureUAI=" + Uai.ofDigits("0869902"),
                    "ENTStructureNomCourant=LYCEE DU PORT",
                    "ENTStructureTypeStruct=LYCEE");

    static final String SUBJECTS = request("MatEducNat", "020700", "ENTLibelleMatiere=FRANCAIS")
            + request("MatEducNat", "030201", "ENTLibelleMatiere=ALLEMAND LV1");

    static final String STAFF = request(
                    "PersEducNat",
                    "100",
                    "sn=MÜLLER",
                    "ENTPersonNomPatro=DUBOIS",
                    "givenName=Anne-Sophie",
                    "personalTitle=Mme",
                    "ENTPersonDateNaissance=27/02/1975",
                    "mail=anne.muller@example.org",
                    "ENTPersonSTSId=69881",
                    "ENTPersonStructRattach=43",
                    "PersEducNatPresenceDevantEleves=O",
                    "ENTPersonFonctions=43$ENS$ENSEIGNEMENT$L0202$LETTRES MODERNES|44$ENS$ENSEIGNEMENT",
                    "ENTAuxEnsClassesMatieres=43$6A$020700",
                    "ENTAuxEnsGroupesMatieres=43$6ALL$030201",
                    "ENTAuxEnsClassesPrincipal=43$6A")
            + request(
                    "PersEducNat",
                    "101",
                    "sn=PETIT",
                    "givenName=Luc",
                    "ENTPersonStructRattach=43",
                    "ENTPersonFonctions=43$DOC$DOCUMENTATION$-$-")
            + request(
                    "PersEducNat",
                    "102",
                    "sn=GARNIER",
                    "givenName=Inès",
                    "ENTPersonStructRattach=43",
                    "ENTPersonFonctions=43$EDU$EDUCATION$E0030$CPE");

    static final String PUPILS = request(
                    "Eleve",
                    "200",
                    "sn=LEROY",
                    "givenName=Zoé",
                    "ENTPersonDateNaissance=01/09/2014",
                    "ENTEleveINE=123456789AB",
                    "ENTEleveMEF=10010012110",
                    "ENTPersonStructRattach=43",
                    "ENTEleveClasses=43$6A",
                    "ENTEleveGroupes=43$6ALL",
                    "ENTElevePersRelEleve=300$10$1$1$1$1|301$20$0$1$0$0")
            + request(
                    "Eleve",
                    "201",
                    "sn=NGUYEN",
                    "givenName=Tom",
                    "ENTPersonDateNaissance=29/02/2016",
                    "ENTPersonStructRattach=43",
                    "ENTEleveClasses=43$6B",
                    "ENTEleveGroupes=",
                    "ENTElevePersRelEleve=301$20$1$1");

    static final String GUARDIANS = request(
                    "PersRelEleve",
                    "300",
                    "sn=LEROY",
                    "givenName=Claire",
                    "ENTPersonAdresse=1 rue de la Paix$Bât. C$$",
                    "ENTPersonCodePostal=13090",
                    "ENTPersonVille=AIX-EN-PROVENCE",
                    "homePhone=0442000000",
                    "mobile=0600000000")
            + request("PersRelEleve", "301", "sn=NGUYEN", "givenName=Paul", "ENTPersonDateNaissance=");

    private AafSample() {}

    /** The whole académie, one file for each category. */
    public static List<FeedSource> files() {
        return files(STRUCTURES, SUBJECTS, STAFF, PUPILS, GUARDIANS);
    }

    static List<FeedSource> files(String structures, String subjects, String staff, String pupils, String guardians) {
        var files = new ArrayList<FeedSource>();
        // given in the wrong order on purpose
        files.add(file("Eleve", pupils));
        files.add(file("PersRelEleve", guardians));
        files.add(file("PersEducNat", staff));
        files.add(file("MatiereEducNat", subjects));
        files.add(file("EtabEducNat", structures));
        return files;
    }

    static FeedSource file(String category, String requests) {
        return FeedSource.text(name(category), document(requests, "UTF-8"));
    }

    static FeedSource file(String category, String requests, String encoding) {
        return FeedSource.bytes(name(category), document(requests, encoding).getBytes(Charset.forName(encoding)));
    }

    static String name(String category) {
        return "ENT_Complet_20260901_" + category + "_0000.xml";
    }

    static String document(String requests, String encoding) {
        return """
                <?xml version="1.0" encoding="%s"?>
                <!DOCTYPE ficAlimMENESR SYSTEM "ficAlimMENESR.dtd">
                <ficAlimMENESR>
                <!-- versionAF="AAF-VE2407" --> <!-- codeAcademieExport="13" --> <!-- degre="2D" -->
                %s</ficAlimMENESR>
                """.formatted(encoding, requests);
    }

    /** An addRequest; attributes as {@code name=value|value}. */
    static String request(String category, String id, String... attributes) {
        return element("addRequest", "attributes", "attr", category, id, attributes);
    }

    static String modification(String category, String id, String... attributes) {
        return element("modifyRequest", "modifications", "modification", category, id, attributes);
    }

    static String deletion(String category, String id) {
        return "<deleteRequest>" + head(category, id) + "</deleteRequest>\n";
    }

    private static String element(
            String element, String list, String item, String category, String id, String... attributes) {
        var text = new StringBuilder("<" + element + ">" + head(category, id) + "<" + list + ">\n");
        for (var attribute : attributes) {
            var equals = attribute.indexOf('=');
            text.append("<%s name=\"%s\">".formatted(item, attribute.substring(0, equals)));
            for (var value : attribute.substring(equals + 1).split("\\|", -1)) {
                text.append(value.isEmpty() ? "<value/>" : "<value>" + value + "</value>");
            }
            text.append("</").append(item).append(">\n");
        }
        return text + "</" + list + "></" + element + ">\n";
    }

    private static String head(String category, String id) {
        var kind = category.equals("EtabEducNat") ? "categorieStructure" : "categoriePersonne";
        return ("<operationalAttributes><attr name=\"%s\"><value>%s</value></attr></operationalAttributes>"
                        + "<identifier><id>%s</id></identifier>")
                .formatted(kind, category, id);
    }
}
