package org.ent4j.catalogue.feed.gar.reading;

import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import org.ent4j.catalogue.gar.schema.GarDegree;
import org.ent4j.catalogue.gar.schema.GarPart;
import org.ent4j.model.id.Uai;

/** A made-up export of the second degree as big as an académie's, written as it is made. */
final class LargeExport {

    private static final int PUPILS_OF_SCHOOL = 600;
    private static final int PUPILS_OF_CLASS = 30;
    private static final int MATIERES = 12;
    private static final int TEACHERS = 45;
    private static final int NODES = 10_000;
    private static final String[] NAMES = {"Lefèvre", "Martin", "Nguyên", "Benali", "Durand", "O'Connor", "García"};
    private static final String[] FIRST_NAMES = {"Chloé", "Inès", "Hugo", "Zoé", "Mohamed", "Anaïs", "Jean-Baptiste"};

    private final Path folder;
    private final int pupils;
    private BufferedWriter out = new BufferedWriter(java.io.Writer.nullWriter());
    private GarPart part = GarPart.ETAB;
    private int number;
    private int nodes;

    private LargeExport(Path folder, int pupils) {
        this.folder = folder;
        this.pupils = pupils;
    }

    static void write(Path folder, int pupils) throws IOException {
        new LargeExport(folder, pupils).write();
    }

    private interface Rows {
        void of(int school) throws IOException;
    }

    private void write() throws IOException {
        begin(GarPart.ETAB);
        all(this::school);
        all(this::mefs);
        all(this::matieres);
        begin(GarPart.ELEVE);
        all(this::pupils);
        all(this::pupilMefs);
        all(this::pupilMatieres);
        begin(GarPart.ENSEIGNANT);
        all(this::teachers);
        begin(GarPart.GROUPE);
        all(this::groups);
        all(this::members);
        all(this::taught);
        begin(GarPart.RESP_AFF);
        all(this::respAff);
        end();
    }

    private void all(Rows rows) throws IOException {
        for (int school = 0; school * PUPILS_OF_SCHOOL < pupils; school++) {
            rows.of(school);
        }
    }

    private int pupilsOf(int school) {
        return Math.min(PUPILS_OF_SCHOOL, pupils - school * PUPILS_OF_SCHOOL);
    }

    private static String uai(int school) {
        return Uai.ofDigits("075%04d".formatted(school)).value();
    }

    private static String person(char kind, int school, int i) {
        return "%c%07x-%04x-4c".formatted(kind, school * 1021, i);
    }

    private void school(int school) throws IOException {
        row("GAREtab", "GARStructureUAI", uai(school), "GARStructureNomCourant", "Collège n° " + school);
    }

    private void mefs(int school) throws IOException {
        for (int level = 0; level < 4; level++) {
            row("GARMEF", "GARStructureUAI", uai(school), "GARMEFCode", mef(level), "GARMEFLibelle", "Niveau " + level);
        }
    }

    private static String mef(int level) {
        return "1001001%d111".formatted(level);
    }

    private void matieres(int school) throws IOException {
        for (int i = 0; i < MATIERES; i++) {
            row(
                    "GARMatiere",
                    "GARStructureUAI",
                    uai(school),
                    "GARMatiereCode",
                    matiere(i),
                    "GARMatiereLibelle",
                    "Matière " + i);
        }
    }

    private static String matiere(int i) {
        return "%02d0100".formatted(i + 2);
    }

    private void pupils(int school) throws IOException {
        for (int i = 0; i < pupilsOf(school); i++) {
            person("GAREleve", person('e', school, i), uai(school), "National_elv", i);
        }
    }

    private void person(String element, String id, String uai, String profile, int i) throws IOException {
        open(element, 11);
        value(4, "GARPersonIdentifiant", id);
        out.write("    <men:GARPersonProfils>\n");
        value(6, "GARStructureUAI", uai);
        value(6, "GARPersonProfil", profile);
        out.write("    </men:GARPersonProfils>\n");
        value(4, "GARPersonNom", NAMES[i % NAMES.length]);
        value(4, "GARPersonPrenom", FIRST_NAMES[i % FIRST_NAMES.length]);
        value(4, "GARPersonAutresPrenoms", FIRST_NAMES[i % FIRST_NAMES.length]);
        value(4, "GARPersonCivilite", i % 2 == 0 ? "M." : "Mme");
        value(4, "GARPersonEtab", uai);
        value(4, "GARPersonDateNaissance", "20%02d-%02d-%02d".formatted(8 + i % 8, 1 + i % 12, 1 + i % 28));
        close(element);
    }

    private void pupilMefs(int school) throws IOException {
        for (int i = 0; i < pupilsOf(school); i++) {
            link("GARPersonMEF", school, person('e', school, i), "GARMEFCode", mef(i % 4));
        }
    }

    private void pupilMatieres(int school) throws IOException {
        for (int i = 0; i < pupilsOf(school); i++) {
            for (int matiere = 0; matiere < MATIERES; matiere++) {
                link("GAREleveEnseignement", school, person('e', school, i), "GARMatiereCode", matiere(matiere));
            }
        }
    }

    private void teachers(int school) throws IOException {
        for (int i = 0; i < TEACHERS; i++) {
            person("GAREnseignant", person('p', school, i), uai(school), "National_ens", i);
        }
    }

    private static String division(int i) {
        return "D" + i / PUPILS_OF_CLASS;
    }

    private static String group(int i) {
        return "G" + i / PUPILS_OF_CLASS;
    }

    private void groups(int school) throws IOException {
        for (int i = 0; i < pupilsOf(school); i += PUPILS_OF_CLASS) {
            group(school, division(i), "DIVISION");
            group(school, group(i), "GROUPE");
        }
    }

    private void group(int school, String code, String status) throws IOException {
        row(
                "GARGroupe",
                "GARGroupeCode",
                code,
                "GARStructureUAI",
                uai(school),
                "GARGroupeLibelle",
                code,
                "GARGroupeStatut",
                status);
    }

    private void members(int school) throws IOException {
        for (int i = 0; i < pupilsOf(school); i++) {
            link("GARPersonGroupe", school, person('e', school, i), "GARGroupeCode", division(i));
            link("GARPersonGroupe", school, person('e', school, i), "GARGroupeCode", group(i));
        }
    }

    private void taught(int school) throws IOException {
        for (int i = 0; i < pupilsOf(school); i += PUPILS_OF_CLASS) {
            row(
                    "GAREnsGroupeMatiere",
                    "GARStructureUAI",
                    uai(school),
                    "GARPersonIdentifiant",
                    person('p', school, i % TEACHERS),
                    "GARGroupeCode",
                    group(i),
                    "GARMatiereCode",
                    matiere(0));
        }
    }

    private void respAff(int school) throws IOException {
        row(
                "GARRespAff",
                "GARPersonIdentifiant",
                person('p', school, 0),
                "GARPersonNom",
                "Martin",
                "GARPersonPrenom",
                "Zoé",
                "GARPersonMail",
                "zoe.martin@example.org",
                "GARRespAffEtab",
                uai(school));
    }

    private void link(String element, int school, String person, String with, String code) throws IOException {
        row(element, "GARStructureUAI", uai(school), "GARPersonIdentifiant", person, with, code);
    }

    private void row(String element, String... values) throws IOException {
        open(element, values.length / 2 + 1);
        for (int i = 0; i < values.length; i += 2) {
            value(4, values[i], values[i + 1]);
        }
        close(element);
    }

    private void open(String element, int size) throws IOException {
        if (nodes >= NODES) {
            begin(part);
        }
        nodes += size;
        out.write("  <men:" + element + ">\n");
    }

    private void close(String element) throws IOException {
        out.write("  </men:" + element + ">\n");
    }

    private void value(int indent, String element, String text) throws IOException {
        out.write(" ".repeat(indent) + "<men:" + element + ">" + text + "</men:" + element + ">\n");
    }

    private void begin(GarPart next) throws IOException {
        number = next == part && nodes > 0 ? number + 1 : 0;
        end();
        part = next;
        nodes = 1;
        var name = String.format(Locale.ROOT, "X1_GAR-ENT_Complet_20261102_010000_2D_%s_%04d.xml", part.code(), number);
        out = Files.newBufferedWriter(folder.resolve(name), StandardCharsets.UTF_8);
        out.write("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<men:" + part.root() + " xmlns:men=\""
                + GarDegree.SECOND.namespace() + "\" Version=\"1.0\">\n");
    }

    private void end() throws IOException {
        if (nodes > 0) {
            out.write("</men:" + part.root() + ">\n");
        }
        out.close();
    }
}
