package org.ent4j.catalogue.feed.gar.reading;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.ent4j.catalogue.gar.schema.GarDegree;
import org.ent4j.catalogue.gar.schema.GarPart;
import org.ent4j.model.feed.FeedSource;

/** A small valid export of either degree, made by the tests alone, to be spoilt by them. */
final class SmallExport {

    static final String BASE = "X1_GAR-ENT_Complet_20261102_010000_";
    static final String ONE = "0750001U";
    static final String TWO = "0750002V";

    final GarDegree degree;
    /** By file name. */
    final Map<String, Node> files = new LinkedHashMap<>();
    /** Files as bytes, besides or instead of those made of nodes. */
    final Map<String, byte[]> raw = new LinkedHashMap<>();

    private SmallExport(GarDegree degree) {
        this.degree = degree;
    }

    static SmallExport of(GarDegree degree) {
        var export = new SmallExport(degree);
        export.schools();
        export.pupils();
        export.teachers();
        export.groups();
        export.respAff();
        return export;
    }

    private boolean isSecond() {
        return degree == GarDegree.SECOND;
    }

    String base() {
        return BASE + degree.code();
    }

    String name(GarPart part, int number) {
        return "%s_%s_%04d.xml".formatted(base(), part.code(), number);
    }

    Node file(GarPart part) {
        return file(part, 0);
    }

    Node file(GarPart part, int number) {
        return files.computeIfAbsent(name(part, number), any -> {
            var root = new Node(part.root());
            root.attributes.put("xmlns:men", degree.namespace());
            root.attributes.put("Version", "1.0");
            return root;
        });
    }

    /** The n-th object of that name in the first file of the part. */
    Node object(GarPart part, String name, int n) {
        return file(part).children.stream()
                .filter(each -> each.name.equals(name))
                .skip(n)
                .findFirst()
                .orElseThrow();
    }

    private void add(GarPart part, Node object) {
        file(part).with(object);
    }

    private void schools() {
        add(
                GarPart.ETAB,
                Node.of(
                        "GAREtab",
                        "GARStructureUAI",
                        ONE,
                        "GARStructureNomCourant",
                        "Collège Jean Moulin",
                        "GARStructureTelephone",
                        "0140000000",
                        "GARStructureEmail",
                        "ce." + ONE + "@example.org"));
        add(GarPart.ETAB, Node.of("GAREtab", "GARStructureUAI", TWO, "GARStructureNomCourant", "Lycée Colette & fils"));
        if (isSecond()) {
            for (var mef : List.of("10010012110", "10110001110")) {
                for (var uai : List.of(ONE, TWO)) {
                    add(
                            GarPart.ETAB,
                            Node.of("GARMEF", "GARStructureUAI", uai, "GARMEFCode", mef, "GARMEFLibelle", "6EME"));
                }
            }
            for (var matiere : List.of("030201", "020700")) {
                for (var uai : List.of(ONE, TWO)) {
                    add(
                            GarPart.ETAB,
                            Node.of(
                                    "GARMatiere",
                                    "GARStructureUAI",
                                    uai,
                                    "GARMatiereCode",
                                    matiere,
                                    "GARMatiereLibelle",
                                    "ANGLAIS"));
                }
            }
        }
    }

    private Node person(String element, String id, String profile, String... schools) {
        var node = Node.of(element, "GARPersonIdentifiant", id);
        for (var school : schools) {
            node.with(Node.of("GARPersonProfils", "GARStructureUAI", school, "GARPersonProfil", profile));
        }
        node.with("GARPersonNomPatro", "Lefèvre")
                .with("GARPersonNom", "Lefèvre")
                .with("GARPersonPrenom", "Chloé")
                .with("GARPersonAutresPrenoms", "Chloé")
                .with("GARPersonAutresPrenoms", "Anne")
                .with("GARPersonCivilite", "Mme")
                .with("GARPersonStructRattach", schools[0]);
        for (var school : schools) {
            node.with("GARPersonEtab", school);
        }
        return node.with("GARPersonDateNaissance", "2012-02-29");
    }

    private void pupils() {
        for (int i = 0; i < 6; i++) {
            add(GarPart.ELEVE, person("GAREleve", "e" + i, "National_elv", i < 3 ? ONE : TWO));
        }
        for (int i = 0; i < 6; i++) {
            add(
                    GarPart.ELEVE,
                    isSecond()
                            ? link("GARPersonMEF", i < 3 ? ONE : TWO, "e" + i, "GARMEFCode", "10010012110")
                            : link("GARPersonMEFSTAT4", i < 3 ? ONE : TWO, "e" + i, "GARMEFSTAT4Code", "2111"));
        }
        for (int i = 0; i < 6 && isSecond(); i++) {
            for (var matiere : List.of("030201", "020700")) {
                add(GarPart.ELEVE, link("GAREleveEnseignement", i < 3 ? ONE : TWO, "e" + i, "GARMatiereCode", matiere));
            }
        }
    }

    private static Node link(String element, String school, String person, String with, String code) {
        return Node.of(element, "GARStructureUAI", school, "GARPersonIdentifiant", person, with, code);
    }

    private void teachers() {
        for (int i = 0; i < 3; i++) {
            var teacher = person("GAREnseignant", "t" + i, i == 2 ? "National_dir" : "National_ens", ONE, TWO);
            teacher.with(Node.of(
                    isSecond() ? "GAREnsDisciplinesPostes" : "GAREnsSpecialitesPostes",
                    "GARStructureUAI",
                    ONE,
                    isSecond() ? "GAREnsDisciplinePosteCode" : "GAREnsSpecialitePosteCode",
                    "L0422"));
            if (isSecond()) {
                teacher.with("GARPersonMail", "t" + i + "@example.org");
            }
            add(GarPart.ENSEIGNANT, teacher);
        }
        add(
                GarPart.ENSEIGNANT,
                isSecond()
                        ? link("GARPersonMEF", ONE, "t0", "GARMEFCode", "10110001110")
                        : link("GARPersonMEFSTAT4", ONE, "t0", "GARMEFSTAT4Code", "2112"));
    }

    private void groups() {
        for (var school : List.of(ONE, TWO)) {
            add(GarPart.GROUPE, group("6A", school, "DIVISION"));
            add(GarPart.GROUPE, group("6AGL1", school, "GROUPE").with("GARGroupeDivAppartenance", "6A"));
        }
        for (int i = 0; i < 6; i++) {
            add(GarPart.GROUPE, link("GARPersonGroupe", i < 3 ? ONE : TWO, "e" + i, "GARGroupeCode", "6A"));
            add(GarPart.GROUPE, link("GARPersonGroupe", i < 3 ? ONE : TWO, "e" + i, "GARGroupeCode", "6AGL1"));
        }
        add(GarPart.GROUPE, link("GARPersonGroupe", ONE, "t0", "GARGroupeCode", "6A"));
        if (isSecond()) {
            add(
                    GarPart.GROUPE,
                    link("GAREnsGroupeMatiere", ONE, "t0", "GARGroupeCode", "6AGL1")
                            .with("GARMatiereCode", "030201"));
            add(
                    GarPart.GROUPE,
                    link("GAREnsClasseMatiere", ONE, "t1", "GARGroupeCode", "6A")
                            .with("GARMatiereCode", "030201")
                            .with("GARMatiereCode", "020700"));
        }
    }

    static Node group(String code, String school, String status) {
        return Node.of(
                "GARGroupe",
                "GARGroupeCode",
                code,
                "GARStructureUAI",
                school,
                "GARGroupeLibelle",
                "Groupe " + code,
                "GARGroupeStatut",
                status);
    }

    private void respAff() {
        add(GarPart.RESP_AFF, respAff("t2", ONE));
        add(GarPart.RESP_AFF, respAff("director-elsewhere", TWO));
    }

    static Node respAff(String id, String school) {
        return Node.of(
                "GARRespAff",
                "GARPersonIdentifiant",
                id,
                "GARPersonNom",
                "Martin",
                "GARPersonPrenom",
                "Zoé",
                "GARPersonMail",
                "zoe@example.org",
                "GARRespAffEtab",
                school);
    }

    static byte[] bytes(Node root) {
        var out = new StringBuilder("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n");
        root.write(out, "");
        return out.toString().getBytes(StandardCharsets.UTF_8);
    }

    List<FeedSource> sources() {
        var all = new LinkedHashMap<String, byte[]>();
        files.forEach((name, root) -> all.put(name, bytes(root)));
        all.putAll(raw);
        var sources = new ArrayList<FeedSource>();
        all.forEach((name, bytes) -> sources.add(FeedSource.bytes(name, bytes)));
        return sources;
    }
}
