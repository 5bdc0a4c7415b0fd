package org.ent4j.catalogue.feed.gar.reading;

import static org.ent4j.catalogue.gar.schema.GarDegree.FIRST;
import static org.ent4j.catalogue.gar.schema.GarDegree.SECOND;
import static org.ent4j.catalogue.gar.schema.GarPart.ELEVE;
import static org.ent4j.catalogue.gar.schema.GarPart.ENSEIGNANT;
import static org.ent4j.catalogue.gar.schema.GarPart.ETAB;
import static org.ent4j.catalogue.gar.schema.GarPart.GROUPE;
import static org.ent4j.catalogue.gar.schema.GarPart.RESP_AFF;

import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.List;
import java.util.function.Consumer;
import org.ent4j.catalogue.gar.schema.GarDegree;
import org.ent4j.catalogue.gar.schema.GarPart;

/**
 * A defect put into a valid export, and what must be found: alone, and with its object.
 *
 * @param check its id, followed by those of what the same defect brings with it
 * @param subject the object, {@code GAREleve e1}; "" for a file
 * @param file the end of the name of the file; "" for the export
 */
record Planted(
        String title, GarDegree degree, Consumer<SmallExport> spoil, List<String> check, String subject, String file) {

    private static final String ONE = SmallExport.ONE;
    private static final String TWO = SmallExport.TWO;

    @Override
    public String toString() {
        return degree.code() + " " + title;
    }

    private static Planted in(
            GarDegree degree, String title, Consumer<SmallExport> spoil, String check, String subject, String file) {
        return new Planted(title, degree, spoil, List.of(check.split(" ")), subject, file);
    }

    private static Planted of(String title, Consumer<SmallExport> spoil, String check, String subject, String file) {
        return in(SECOND, title, spoil, check, subject, file);
    }

    private static Node pupil(SmallExport export) {
        return export.object(ELEVE, "GAREleve", 1);
    }

    private static Node teacher(SmallExport export) {
        return export.object(ENSEIGNANT, "GAREnseignant", 1);
    }

    private static Node division(SmallExport export) {
        return export.object(GROUPE, "GARGroupe", 0);
    }

    private static Node group(SmallExport export) {
        return export.object(GROUPE, "GARGroupe", 1);
    }

    private static Node link(SmallExport export, GarPart part, String name) {
        return export.object(part, name, 0);
    }

    private static void text(SmallExport export, GarPart part, String from, String to) {
        var name = export.name(part, 0);
        var text = new String(SmallExport.bytes(export.files.remove(name)), StandardCharsets.UTF_8);
        if (!text.contains(from)) {
            throw new AssertionError(from);
        }
        export.raw.put(name, text.replace(from, to).getBytes(StandardCharsets.UTF_8));
    }

    static List<Planted> structure() {
        return List.of(
                of(
                        "an unknown element",
                        e -> pupil(e).with("GARPersonSurnom", "Zou"),
                        "CAT-VAL-21",
                        "GAREleve e1",
                        "Eleve_0000.xml"),
                of(
                        "an element of the other degree",
                        e -> teacher(e).children.get(teacher(e).at("GAREnsDisciplinesPostes")).name =
                                "GAREnsSpecialitesPostes",
                        "CAT-VAL-21",
                        "GAREnseignant t1",
                        "Enseignant_0000.xml"),
                of(
                        "an unknown object",
                        e -> e.file(ELEVE).with(Node.of("GARParent", "GARPersonIdentifiant", "p")),
                        "CAT-VAL-21",
                        "GAR-ENT-Eleve",
                        "Eleve_0000.xml"),
                of(
                        "an element in a value",
                        e -> pupil(e).child("GARPersonNom").with("i", "x"),
                        "CAT-VAL-21",
                        "GAREleve e1",
                        "Eleve_0000.xml"),
                of(
                        "two elements changed about",
                        e -> Collections.swap(
                                pupil(e).children, pupil(e).at("GARPersonNom"), pupil(e).at("GARPersonPrenom")),
                        "CAT-VAL-22",
                        "GAREleve e1",
                        "Eleve_0000.xml"),
                of(
                        "a pupil after the links",
                        e -> e.file(ELEVE).children.add(e.file(ELEVE).children.remove(0)),
                        "CAT-VAL-22",
                        "GAREleve e0",
                        "Eleve_0000.xml"),
                of(
                        "no first name",
                        e -> pupil(e).remove("GARPersonPrenom"),
                        "CAT-VAL-23",
                        "GAREleve e1",
                        "Eleve_0000.xml"),
                of(
                        "no profile in the profiles",
                        e -> pupil(e).child("GARPersonProfils").remove("GARPersonProfil"),
                        "CAT-VAL-23",
                        "GAREleve e1",
                        "Eleve_0000.xml"),
                of(
                        "a teacher without a school",
                        e -> {
                            teacher(e).remove("GARPersonEtab");
                            teacher(e).remove("GARPersonEtab");
                        },
                        "CAT-VAL-23",
                        "GAREnseignant t1",
                        "Enseignant_0000.xml"),
                of(
                        "a school without a name",
                        e -> e.object(ETAB, "GAREtab", 1).remove("GARStructureNomCourant"),
                        "CAT-VAL-23",
                        "GAREtab " + TWO,
                        "Etab_0000.xml"),
                of(
                        "a RespAff without a mail",
                        e -> e.object(RESP_AFF, "GARRespAff", 0).remove("GARPersonMail"),
                        "CAT-VAL-23",
                        "GARRespAff t2",
                        "RespAff_0000.xml"),
                of(
                        "two names",
                        e -> pupil(e).children.add(pupil(e).at("GARPersonPrenom"), Node.value("GARPersonNom", "Petit")),
                        "CAT-VAL-24",
                        "GAREleve e1",
                        "Eleve_0000.xml"),
                of(
                        "an identifier of 65 characters",
                        e -> e.object(RESP_AFF, "GARRespAff", 1).set("GARPersonIdentifiant", "x".repeat(65)),
                        "CAT-VAL-25",
                        "GARRespAff " + "x".repeat(65),
                        "RespAff_0000.xml"),
                of(
                        "a telephone of 21 characters",
                        e -> e.object(ETAB, "GAREtab", 0).set("GARStructureTelephone", "1".repeat(21)),
                        "CAT-VAL-25",
                        "GAREtab " + ONE,
                        "Etab_0000.xml"),
                in(
                        FIRST,
                        "a level of 5 characters",
                        e -> link(e, ELEVE, "GARPersonMEFSTAT4").set("GARMEFSTAT4Code", "21111"),
                        "CAT-VAL-25",
                        "GARPersonMEFSTAT4 " + ONE + "/e0/21111",
                        "Eleve_0000.xml"),
                of(
                        "a date of the directory",
                        e -> pupil(e).set("GARPersonDateNaissance", "29/02/2012"),
                        "CAT-VAL-26",
                        "GAREleve e1",
                        "Eleve_0000.xml"),
                in(
                        FIRST,
                        "a day that is not",
                        e -> pupil(e).set("GARPersonDateNaissance", "2013-02-29"),
                        "CAT-VAL-26",
                        "GAREleve e1",
                        "Eleve_0000.xml"),
                of(
                        "text between elements",
                        e -> pupil(e).text = "bonjour",
                        "CAT-VAL-27",
                        "GAREleve e1",
                        "Eleve_0000.xml"),
                of(
                        "an attribute",
                        e -> pupil(e).attributes.put("id", "7"),
                        "CAT-VAL-28",
                        "GAREleve e1",
                        "Eleve_0000.xml"),
                of(
                        "no version",
                        e -> e.file(GROUPE).attributes.remove("Version"),
                        "CAT-VAL-20",
                        "GAR-ENT-Groupe",
                        "Groupe_0000.xml"),
                in(
                        FIRST,
                        "the namespace of the other degree",
                        e -> e.file(RESP_AFF).attributes.put("xmlns:men", SECOND.namespace()),
                        "CAT-VAL-07",
                        "GAR-ENT-RespAff",
                        "RespAff_0000.xml"),
                of(
                        "the root of another part",
                        e -> e.file(RESP_AFF).name = "GAR-ENT-Etab",
                        "CAT-VAL-07",
                        "GAR-ENT-RespAff",
                        "RespAff_0000.xml"),
                of(
                        "an object of thousands of values",
                        e -> {
                            for (int i = 0; i < 10_001; i++) {
                                e.object(RESP_AFF, "GARRespAff", 0).with("GARRespAffEtab", ONE);
                            }
                        },
                        "CAT-VAL-29 CAT-VAL-08 CAT-VAL-48",
                        "GARRespAff t2",
                        "RespAff_0000.xml"));
    }

    static List<Planted> keys() {
        return List.of(
                of(
                        "a pupil twice in a file",
                        e -> e.file(ELEVE).children.add(1, pupil(e).copy()),
                        "CAT-VAL-30",
                        "GAREleve e1",
                        "Eleve_0000.xml"),
                of(
                        "a pupil in two files",
                        e -> e.file(ELEVE, 1).with(pupil(e).copy()),
                        "CAT-VAL-30",
                        "GAREleve e1",
                        "Eleve_0001.xml"),
                in(
                        FIRST,
                        "a school in two files",
                        e -> e.file(ETAB, 1).with(e.object(ETAB, "GAREtab", 0).copy()),
                        "CAT-VAL-30",
                        "GAREtab " + ONE,
                        "Etab_0001.xml"),
                of(
                        "a matière in two files",
                        e -> e.file(ETAB, 1).with(link(e, ETAB, "GARMatiere").copy()),
                        "CAT-VAL-30",
                        "GARMatiere " + ONE + "/030201",
                        "Etab_0001.xml"),
                of(
                        "a membership in two files",
                        e -> e.file(GROUPE, 1)
                                .with(link(e, GROUPE, "GARPersonGroupe").copy()),
                        "CAT-VAL-30",
                        "GARPersonGroupe " + ONE + "/e0/6A",
                        "Groupe_0001.xml"),
                of(
                        "a MEF of a teacher twice",
                        e -> e.file(ENSEIGNANT)
                                .with(link(e, ENSEIGNANT, "GARPersonMEF").copy()),
                        "CAT-VAL-30",
                        "GARPersonMEF " + ONE + "/t0/10110001110",
                        "Enseignant_0000.xml"),
                of(
                        "a division and a group of one code",
                        e -> e.file(GROUPE).children.add(1, division(e).copy().set("GARGroupeStatut", "GROUPE")),
                        "CAT-VAL-31",
                        "GARGroupe " + ONE + "/6A",
                        "Groupe_0000.xml"),
                in(
                        FIRST,
                        "a division and a group of one code in two files",
                        e -> e.file(GROUPE, 1).with(SmallExport.group("6A", TWO, "GROUPE")),
                        "CAT-VAL-31",
                        "GARGroupe " + TWO + "/6A",
                        "Groupe_0001.xml"),
                of(
                        "a pupil who teaches",
                        e -> e.file(ENSEIGNANT)
                                .children
                                .add(0, teacher(e).copy().set("GARPersonIdentifiant", "e4")),
                        "CAT-VAL-32",
                        "GAREnseignant e4",
                        "Enseignant_0000.xml"));
    }

    static List<Planted> links() {
        return List.of(
                of(
                        "a pupil of a school elsewhere",
                        e -> pupil(e).set("GARPersonEtab", "0750003W"),
                        "CAT-VAL-40",
                        "GAREleve e1",
                        "Eleve_0000.xml"),
                of(
                        "a profile in a school elsewhere",
                        e -> pupil(e).child("GARPersonProfils").set("GARStructureUAI", "0750003W"),
                        "CAT-VAL-40",
                        "GAREleve e1",
                        "Eleve_0000.xml"),
                of(
                        "an administration out of the perimeter",
                        e -> pupil(e).set("GARPersonStructRattach", "0750003W"),
                        "CAT-VAL-40",
                        "GAREleve e1",
                        "Eleve_0000.xml"),
                of(
                        "a discipline in a school elsewhere",
                        e -> teacher(e).child("GAREnsDisciplinesPostes").set("GARStructureUAI", "0750003W"),
                        "CAT-VAL-40",
                        "GAREnseignant t1",
                        "Enseignant_0000.xml"),
                in(
                        FIRST,
                        "a RespAff of a school elsewhere",
                        e -> e.object(RESP_AFF, "GARRespAff", 1).set("GARRespAffEtab", "0750003W"),
                        "CAT-VAL-40",
                        "GARRespAff director-elsewhere",
                        "RespAff_0000.xml"),
                of(
                        "a MEF of nobody",
                        e -> link(e, ELEVE, "GARPersonMEF").set("GARPersonIdentifiant", "nobody"),
                        "CAT-VAL-41",
                        "GARPersonMEF " + ONE + "/nobody/10010012110",
                        "Eleve_0000.xml"),
                of(
                        "a MEF of a pupil among the teachers",
                        e -> link(e, ENSEIGNANT, "GARPersonMEF").set("GARPersonIdentifiant", "e0"),
                        "CAT-VAL-41",
                        "GARPersonMEF " + ONE + "/e0/10110001110",
                        "Enseignant_0000.xml"),
                in(
                        FIRST,
                        "a member who is nobody",
                        e -> link(e, GROUPE, "GARPersonGroupe").set("GARPersonIdentifiant", "nobody"),
                        "CAT-VAL-41",
                        "GARPersonGroupe " + ONE + "/nobody/6A",
                        "Groupe_0000.xml"),
                of(
                        "a pupil who teaches a group",
                        e -> link(e, GROUPE, "GAREnsGroupeMatiere").set("GARPersonIdentifiant", "e0"),
                        "CAT-VAL-41",
                        "GAREnsGroupeMatiere " + ONE + "/e0/6AGL1",
                        "Groupe_0000.xml"),
                of(
                        "a member of no group",
                        e -> link(e, GROUPE, "GARPersonGroupe").set("GARGroupeCode", "7Z"),
                        "CAT-VAL-42",
                        "GARPersonGroupe " + ONE + "/e0/7Z",
                        "Groupe_0000.xml"),
                of(
                        "a group of an unknown division",
                        e -> group(e).set("GARGroupeDivAppartenance", "7Z"),
                        "CAT-VAL-42",
                        "GARGroupe " + ONE + "/6AGL1",
                        "Groupe_0000.xml"),
                of(
                        "a group of a group",
                        e -> group(e).set("GARGroupeDivAppartenance", "6AGL1"),
                        "CAT-VAL-43",
                        "GARGroupe " + ONE + "/6AGL1",
                        "Groupe_0000.xml"),
                of(
                        "a class taught as a group",
                        e -> link(e, GROUPE, "GAREnsGroupeMatiere").set("GARGroupeCode", "6A"),
                        "CAT-VAL-43",
                        "GAREnsGroupeMatiere " + ONE + "/t0/6A",
                        "Groupe_0000.xml"),
                of(
                        "a group taught as a class",
                        e -> link(e, GROUPE, "GAREnsClasseMatiere").set("GARGroupeCode", "6AGL1"),
                        "CAT-VAL-43",
                        "GAREnsClasseMatiere " + ONE + "/t1/6AGL1",
                        "Groupe_0000.xml"),
                of(
                        "a MEF that the school has not",
                        e -> link(e, ELEVE, "GARPersonMEF").set("GARMEFCode", "10310019110"),
                        "CAT-VAL-44",
                        "GARPersonMEF " + ONE + "/e0/10310019110",
                        "Eleve_0000.xml"),
                of(
                        "a matière that the school has not",
                        e -> link(e, ELEVE, "GAREleveEnseignement").set("GARMatiereCode", "061300"),
                        "CAT-VAL-45",
                        "GAREleveEnseignement " + ONE + "/e0/061300",
                        "Eleve_0000.xml"),
                of(
                        "a matière taught that the school has not",
                        e -> link(e, GROUPE, "GAREnsClasseMatiere").set("GARMatiereCode", "061300"),
                        "CAT-VAL-45",
                        "GAREnsClasseMatiere " + ONE + "/t1/6A",
                        "Groupe_0000.xml"),
                of(
                        "two MEF of a pupil",
                        e -> e.file(ELEVE)
                                .children
                                .add(
                                        e.file(ELEVE).at("GAREleveEnseignement"),
                                        link(e, ELEVE, "GARPersonMEF").copy().set("GARMEFCode", "10110001110")),
                        "CAT-VAL-46",
                        "GARPersonMEF " + ONE + "/e0/10110001110",
                        "Eleve_0000.xml"),
                of(
                        "a group without a member",
                        e -> e.file(GROUPE).children.add(0, SmallExport.group("VIDE", ONE, "GROUPE")),
                        "CAT-VAL-47",
                        "GARGroupe " + ONE + "/VIDE",
                        "Groupe_0000.xml"),
                in(
                        FIRST,
                        "51 RespAff",
                        e -> {
                            for (int i = 0; i < 50; i++) {
                                e.file(RESP_AFF).with(SmallExport.respAff("r" + i, ONE));
                            }
                        },
                        "CAT-VAL-48",
                        "GAREtab " + ONE,
                        "RespAff_0000.xml"));
    }

    static List<Planted> codes() {
        return List.of(
                of(
                        "a UAI in lower case",
                        e -> e.object(ETAB, "GAREtab", 0)
                                .children
                                .add(2, Node.value("GAREtablissementStructRattachFctl", "0750001u")),
                        "CAT-VAL-50",
                        "GAREtab " + ONE,
                        "Etab_0000.xml"),
                of(
                        "a UAI with a wrong letter",
                        e -> e.object(ETAB, "GAREtab", 0)
                                .children
                                .add(2, Node.value("GAREtablissementStructRattachFctl", "0750001A")),
                        "CAT-VAL-51",
                        "GAREtab " + ONE,
                        "Etab_0000.xml"),
                of(
                        "an unknown profile",
                        e -> teacher(e).child("GARPersonProfils").set("GARPersonProfil", "National_ENS"),
                        "CAT-VAL-52",
                        "GAREnseignant t1",
                        "Enseignant_0000.xml"),
                in(
                        FIRST,
                        "a pupil among the teachers",
                        e -> teacher(e).child("GARPersonProfils").set("GARPersonProfil", "National_elv"),
                        "CAT-VAL-53",
                        "GAREnseignant t1",
                        "Enseignant_0000.xml"),
                of(
                        "a parent",
                        e -> pupil(e).child("GARPersonProfils").set("GARPersonProfil", "National_tut"),
                        "CAT-VAL-53",
                        "GAREleve e1",
                        "Eleve_0000.xml"),
                of(
                        "an unknown status",
                        e -> e.file(GROUPE)
                                .children
                                .add(e.file(GROUPE).at("GARPersonGroupe"), SmallExport.group("X", ONE, "CLASSE")),
                        "CAT-VAL-54 CAT-VAL-47",
                        "GARGroupe " + ONE + "/X",
                        "Groupe_0000.xml"),
                of(
                        "a division of a division",
                        e -> division(e).with("GARGroupeDivAppartenance", "6A"),
                        "CAT-VAL-55",
                        "GARGroupe " + ONE + "/6A",
                        "Groupe_0000.xml"),
                of(
                        "a matière with the prefix of its académie",
                        e -> e.file(ETAB)
                                .with(Node.of(
                                        "GARMatiere",
                                        "GARStructureUAI",
                                        ONE,
                                        "GARMatiereCode",
                                        "PARIS-030201",
                                        "GARMatiereLibelle",
                                        "X")),
                        "CAT-VAL-56",
                        "GARMatiere " + ONE + "/PARIS-030201",
                        "Etab_0000.xml"),
                of(
                        "a MEF of 10 characters",
                        e -> e.file(ETAB)
                                .children
                                .add(
                                        e.file(ETAB).at("GARMatiere"),
                                        Node.of(
                                                "GARMEF",
                                                "GARStructureUAI",
                                                ONE,
                                                "GARMEFCode",
                                                "1001001211",
                                                "GARMEFLibelle",
                                                "X")),
                        "CAT-VAL-57",
                        "GARMEF " + ONE + "/1001001211",
                        "Etab_0000.xml"),
                in(
                        FIRST,
                        "a level of 3 characters",
                        e -> link(e, ELEVE, "GARPersonMEFSTAT4").set("GARMEFSTAT4Code", "211"),
                        "CAT-VAL-58",
                        "GARPersonMEFSTAT4 " + ONE + "/e0/211",
                        "Eleve_0000.xml"),
                of(
                        "a civility of another time",
                        e -> pupil(e).set("GARPersonCivilite", "Mlle"),
                        "CAT-VAL-59",
                        "GAREleve e1",
                        "Eleve_0000.xml"),
                of(
                        "a MEF without a label",
                        e -> link(e, ETAB, "GARMEF").set("GARMEFLibelle", " "),
                        "CAT-VAL-60",
                        "GARMEF " + ONE + "/10010012110",
                        "Etab_0000.xml"),
                of(
                        "a mail that is none",
                        e -> e.object(RESP_AFF, "GARRespAff", 0).set("GARPersonMail", "zoe"),
                        "CAT-VAL-61",
                        "GARRespAff t2",
                        "RespAff_0000.xml"),
                of(
                        "another version",
                        e -> e.file(ETAB).attributes.put("Version", "1.7"),
                        "CAT-VAL-62",
                        "GAR-ENT-Etab",
                        "Etab_0000.xml"));
    }

    static List<Planted> files() {
        return List.of(
                of(
                        "a file with another name",
                        e -> e.raw.put("eleves.xml", SmallExport.bytes(e.file(ELEVE))),
                        "CAT-VAL-01",
                        "",
                        "eleves.xml"),
                of(
                        "a name in capitals",
                        e -> e.raw.put(e.name(ETAB, 0) + ".XML", SmallExport.bytes(e.file(ETAB))),
                        "CAT-VAL-01",
                        "",
                        ".XML"),
                of(
                        "UTF-16",
                        e -> {
                            var name = e.name(ETAB, 0);
                            var text = new String(SmallExport.bytes(e.files.remove(name)), StandardCharsets.UTF_8);
                            e.raw.put(name, ("\ufeff" + text).getBytes(StandardCharsets.UTF_16BE));
                        },
                        "CAT-VAL-18",
                        "",
                        "Etab_0000.xml"),
                of(
                        "a day that is not in the name",
                        e -> e.raw.put("X1_GAR-ENT_Complet_20260231_010000_2D_Eleve_0000.xml", new byte[0]),
                        "CAT-VAL-01",
                        "",
                        "_Eleve_0000.xml"),
                of(
                        "a file of the other degree",
                        e -> e.raw.put(SmallExport.BASE + "1D_Etab_0000.xml", SmallExport.bytes(e.file(ETAB))),
                        "CAT-VAL-02",
                        "",
                        "1D_Etab_0000.xml"),
                of(
                        "a file of another ENT",
                        e -> e.raw.put(e.name(ETAB, 1).replace("X1", "X2"), SmallExport.bytes(e.file(ETAB))),
                        "CAT-VAL-02",
                        "",
                        "Etab_0001.xml"),
                in(
                        FIRST,
                        "a file of another night",
                        e -> e.raw.put(
                                e.name(ETAB, 1).replace("0102_", "0101_").replace("1102", "1101"),
                                SmallExport.bytes(e.file(ETAB))),
                        "CAT-VAL-02",
                        "",
                        "Etab_0001.xml"),
                of("a number that is missing", e -> e.file(RESP_AFF, 2), "CAT-VAL-03", "", "RespAff_nnnn.xml"),
                of("no schools", e -> e.files.remove(e.name(ETAB, 0)), "CAT-VAL-04 CAT-VAL-49", "", ""),
                of("no RespAff", e -> e.files.remove(e.name(RESP_AFF, 0)), "CAT-VAL-05", "", ""),
                of(
                        "a file cut short",
                        e -> text(e, RESP_AFF, "</men:GARRespAff>\n</men:GAR-ENT-RespAff>", "</men:G"),
                        "CAT-VAL-06",
                        "",
                        "RespAff_0000.xml"),
                of(
                        "an empty file",
                        e -> e.raw.put(e.name(RESP_AFF, 0), new byte[0]),
                        "CAT-VAL-06",
                        "",
                        "RespAff_0000.xml"),
                of(
                        "a file that is no XML",
                        e -> e.raw.put(e.name(RESP_AFF, 0), "PK\3\4".getBytes(StandardCharsets.UTF_8)),
                        "CAT-VAL-06",
                        "",
                        "RespAff_0000.xml"),
                in(
                        FIRST,
                        "an entity",
                        e -> text(
                                e,
                                RESP_AFF,
                                "<men:GAR-ENT-RespAff",
                                "<!DOCTYPE x [<!ENTITY a \"b\">]><men:GAR-ENT-RespAff"),
                        "CAT-VAL-06",
                        "",
                        "RespAff_0000.xml"),
                of(
                        "a file in Latin 1",
                        e -> e.raw.put(
                                e.name(RESP_AFF, 0),
                                new String(SmallExport.bytes(e.file(RESP_AFF)), StandardCharsets.UTF_8)
                                        .getBytes(StandardCharsets.ISO_8859_1)),
                        "CAT-VAL-06",
                        "",
                        "RespAff_0000.xml"),
                of(
                        "a file that should have been split",
                        e -> {
                            for (int i = 0; i < 2001; i++) {
                                e.file(RESP_AFF).with(SmallExport.respAff("r" + i, i < 40 ? ONE : TWO));
                            }
                        },
                        "CAT-VAL-08 CAT-VAL-48",
                        "GARRespAff r1665",
                        "RespAff_0000.xml"),
                of(
                        "a file that is no part of it",
                        e -> e.raw.put("lisez-moi.txt", new byte[0]),
                        "CAT-VAL-09",
                        "",
                        "lisez-moi.txt"),
                of("a md5 alone", e -> e.raw.put(e.base() + ".md5", new byte[0]), "CAT-VAL-17", "", ".md5"));
    }
}
