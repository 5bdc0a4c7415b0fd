package org.ent4j.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.KeyPairGenerator;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import javax.xml.XMLConstants;
import javax.xml.transform.stream.StreamSource;
import javax.xml.validation.SchemaFactory;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.xml.sax.SAXException;

class PronoteCommandsTest {

    static final String UAI = "9990001X";
    static final String TABLE = """
            Nom;Prénom;Date de naissance;Sexe;Division;Login
            MEUNIER;ADELE;08/07/2015;F;603;ameunier
            MEUNIERE;Kylian;10/08/2013;M;;kmeunier
            """;

    private static final String PEOPLE = """
            Profil;Nom;Prénom;Date de naissance;Classe
            Élève;MEUNIER;Adèle;08/07/2015;603
            Élève;MEUNIER;Kylian;10/08/2013;501
            Enseignant;DURAND;Anne;10/08/1980;
            """;

    @TempDir
    private Path folder;

    private Run ent(String... words) {
        var all = new ArrayList<Object>(List.of(words));
        all.addAll(List.of("--uai", UAI, "--data", folder.resolve("data")));
        return Run.ent(all.toArray());
    }

    private static void keeps(String schema, Path file) throws IOException, SAXException {
        var xsd = Run.data(schema);
        Assumptions.assumeTrue(Files.exists(xsd), schema + " is not among the sample files");
        SchemaFactory.newInstance(XMLConstants.W3C_XML_SCHEMA_NS_URI)
                .newSchema(xsd.toFile())
                .newValidator()
                .validate(new StreamSource(file.toFile()));
    }

    @Test
    void the_identifiers_of_a_made_up_school_are_valid_for_us_and_for_the_schema() throws IOException, SAXException {
        var file = folder.resolve("pronote.xml");
        var run = Run.ent("pronote", "export", "--example", "--out", file, "--json");

        assertThat(run.exit()).isZero();
        assertThat(run.json().get("pupils").asInt()).isEqualTo(406);
        assertThat(Run.ent("pronote", "validate", file).exit()).isZero();
        assertThat(folder.toFile().list()).containsExactly("pronote.xml");
        keeps("pronote/RapprochementSSO.xsd", file);
    }

    @Test
    void the_borrowers_of_a_made_up_school_are_valid_for_us_and_for_the_schema() throws IOException, SAXException {
        var file = folder.resolve("esidoc.xml");

        assertThat(Run.ent("esidoc", "export", "--example", "--out", file).exit())
                .isZero();
        assertThat(Run.ent("esidoc", "validate", file).exit()).isZero();
        var broken =
                Files.readString(file, Charset.forName("windows-1252")).replaceFirst("<COMPTE_M>[^<]*<", "<COMPTE_M><");
        var other = Files.writeString(folder.resolve("broken.xml"), broken, Charset.forName("windows-1252"));
        var run = Run.ent("esidoc", "validate", other);
        assertThat(run.exit()).isEqualTo(1);
        assertThat(run.out()).contains("broken.xml:13 (EMPRUNTEURS 1) : COMPTE_M = «  »");
        keeps("esidoc/Import.xsd", file);
    }

    @Test
    void a_file_with_a_defect_is_1_and_another_file_is_2() throws IOException {
        var file = folder.resolve("pronote.xml");
        Run.ent("pronote", "export", "--example", "--out", file);
        var twice = Files.readString(file).replaceFirst("ID_Partenaire=\"21076\"", "ID_Partenaire=\"21075\"");
        var broken = Run.ent("pronote", "validate", Files.writeString(folder.resolve("twice.xml"), twice));

        assertThat(broken.exit()).isEqualTo(1);
        assertThat(broken.out()).contains("(Personnel 1) : l'identifiant 21075 est déjà celui de quelqu'un d'autre");
        assertThat(Run.ent("esidoc", "validate", file).exit()).isEqualTo(2);
        assertThat(Run.ent("pronote", "validate", folder.resolve("absent.xml")).exit())
                .isEqualTo(2);
    }

    @Test
    void with_a_public_key_the_file_is_sealed() throws Exception {
        var pairs = KeyPairGenerator.getInstance("RSA");
        pairs.initialize(2048);
        var key = Base64.getMimeEncoder()
                .encodeToString(pairs.generateKeyPair().getPublic().getEncoded());
        var pem = Files.writeString(
                folder.resolve("cle.pem"), "-----BEGIN PUBLIC KEY-----\n" + key + "\n-----END PUBLIC KEY-----\n");
        var file = folder.resolve("conteneur.xml");

        assertThat(Run.ent("pronote", "export", "--example", "--out", file, "--key", pem)
                        .exit())
                .isZero();
        assertThat(Files.readString(file)).contains("<ImportChiffre").doesNotContain("MEUNIER");
        assertThat(Run.ent("pronote", "validate", file).exit()).isZero();
        var cut = Files.writeString(
                folder.resolve("coupé.xml"), Files.readString(file).replace("<Cle>", "<Clef>"));
        assertThat(Run.ent("pronote", "validate", cut).exit()).isEqualTo(2);
        assertThat(Run.ent("pronote", "export", "--example", "--out", file, "--key", pem, "--verification", "clair")
                        .exit())
                .isZero();
        assertThat(Run.ent("pronote", "export", "--example", "--out", file, "--key", file)
                        .exit())
                .isEqualTo(2);
        keeps("pronote/ConteneurImportChiffre.xsd", file);
    }

    /** A school of a pupil and a teacher: what many people change is for other tests. */
    private void school() throws IOException {
        SampleSchool.addSchool(folder.resolve("data"), UAI);
        var people = Files.writeString(folder.resolve("personnes.csv"), PEOPLE).toString();
        assertThat(ent("directory", "import", "--csv", people).exit()).isZero();
    }

    @Test
    void on_data_a_school_is_connected_exported_imported_decided_and_undone() throws IOException {
        school();
        var out = folder.resolve("pronote.xml").toString();
        var table = Files.writeString(folder.resolve("pronote.csv"), TABLE).toString();

        assertThat(ent("pronote", "export", "--out", out).err()).contains("commencez par « ent pronote settings");
        assertThat(ent(
                                "pronote",
                                "settings",
                                "--hosting",
                                "externe",
                                "--server",
                                "https://x.index-education.net/",
                                "--partner",
                                "ENT",
                                "--recognition",
                                "identity")
                        .exit())
                .isZero();
        assertThat(ent("pronote", "export", "--out", out).exit()).isZero();
        assertThat(ent("pronote", "settings").exit()).isZero();

        var blank = ent("pronote", "import", "--in", table, "--differences", "--dry-run");
        assertThat(blank.out()).contains("CAT-IDP-01").endsWith("à blanc : rien ne serait importé\n");
        var first = ent("pronote", "import", "--in", table, "--json");
        assertThat(first.exit()).isEqualTo(1);
        assertThat(first.json().at("/counts/MATCHED").asInt()).isEqualTo(1);
        var person = first.json().at("/lines/1/suggestions/0/person").asText();
        assertThat(ent("pronote", "attributes", "--person", person).out())
                .contains("identifiant transmis : " + person, "nom = MEUNIER", "categories = National_1");
        assertThat(ent("pronote", "attributes", "--person", "nobody").exit()).isEqualTo(1);
        assertThat(ent("pronote", "decide", "--in", table, "--give", "kmeunier=" + person)
                        .exit())
                .isZero();
        assertThat(ent("pronote", "import", "--in", table).out()).contains("importé : 1 identifiants changés");
        assertThat(ent("pronote", "undo").out()).contains("identifiants : 1");
        assertThat(ent("pronote", "disconnect").out()).contains("ses identifiants sont gardés");
        assertThat(ent("pronote", "disconnect").exit()).isEqualTo(2);
    }

    @Test
    void the_statuses_of_a_bcdi_come_from_a_file_and_a_dry_run_writes_nothing() throws IOException {
        var good = Files.writeString(folder.resolve("statuts.csv"), "Profil;Statut;Rang\nÉlève;Lecteur;1\n");
        var bad = Files.writeString(folder.resolve("faux.csv"), "Profil;Statut;Rang\nÉlève;Lecteur;premier\n");
        var file = folder.resolve("esidoc.xml");

        var dry = Run.ent("esidoc", "export", "--example", "--dry-run", "--statuses", good);
        assertThat(dry.out()).contains("à blanc : 406 emprunteurs");
        assertThat(Run.ent("esidoc", "export", "--example", "--out", file, "--statuses", good)
                        .exit())
                .isZero();
        assertThat(Files.readString(file, Charset.forName("windows-1252")))
                .contains("<STATUT_M_M>Lecteur<")
                .doesNotContain("Elève<");
        var refused = Run.ent("esidoc", "export", "--example", "--out", file, "--statuses", bad);
        assertThat(refused.exit()).isEqualTo(2);
        assertThat(refused.err()).contains("faux.csv:2", "rang de 1 à 99");
        assertThat(Run.ent("esidoc", "export", "--example").exit()).isEqualTo(2);
        assertThat(Run.ent("esidoc", "status", "--example").out()).contains("esidoc.fr/", "dernier export : jamais");
    }
}
