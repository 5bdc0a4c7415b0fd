package org.ent4j.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.TreeSet;
import org.ent4j.examples.sample.school.Academie;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SchemaTest {

    private static final Path SCHEMAS = Path.of(System.getProperty("ent.root", "."), "docs", "schema");

    @TempDir
    private Path folder;

    private final TreeSet<String> used = new TreeSet<>();
    private final SchemaRegistry schemas;

    SchemaTest() throws IOException {
        var every = everySchema();
        schemas = SchemaRegistry.withDefaultDialect(
                SpecificationVersion.DRAFT_2020_12, builder -> builder.schemas(every));
    }

    @Test
    void every_answer_keeps_its_schema_and_every_schema_has_its_command() throws IOException {
        var sample = folder.resolve("sample");
        var school = sample.resolve("timetable").resolve(Academie.uai(0).value());
        var edt = school.resolve("Edt_" + Academie.uai(0) + ".xml");
        var decisions = folder.resolve("decisions.json");

        valid("sample", "sample", "--out", sample);
        valid("uai-check", "uai", "check", "0350122T", "0350122A", "x");
        valid("error", "uai", "check");
        onData("directory-import", "directory", "import", "--aaf", sample.resolve("aaf"));
        var pupils = Files.writeString(folder.resolve("eleves.csv"), "Nom;Prénom;Né le;X\nA;B;2015-01-01;\nC;D;x;\n");
        onData("directory-import", "directory", "plan", "--csv", pupils, "--uai", "0350122T");
        onData("directory-oneroster", "directory", "oneroster", "--out", folder.resolve("roster"));
        onData(
                "directory-oneroster",
                "directory",
                "oneroster",
                "--out",
                folder.resolve("delta.zip"),
                "--delta-since",
                folder.resolve("roster"));
        onData("directory-import", "directory", "import", "--oneroster", folder.resolve("roster"), "--dry-run");
        onData("directory-search", "directory", "search", "--profil", "enseignant");
        onData("directory-accounts-plan", "directory", "accounts", "plan");
        onData("directory-accounts-plan", "directory", "accounts", "apply");
        onData("directory-accounts-list", "directory", "accounts", "list");
        onData("directory-accounts-state", "directory", "accounts", "state", "nobody");
        letters();
        person();
        privacy();
        onData("timetable-import", "timetable", "import", "--edt", edt);
        onData("timetable-plan", "timetable", "plan", "--decisions", decisions);
        onData("timetable-decide", "timetable", "decide", "--file", decisions);
        onData("timetable-publish", "timetable", "publish");
        var deposits = Files.createDirectories(folder.resolve("deposits"));
        Files.copy(edt, deposits.resolve(String.valueOf(edt.getFileName())));
        Files.writeString(deposits.resolve("notes.txt"), "");
        onData("timetable-intake", "timetable", "intake", "--from", deposits, "--rest", "0");
        onData("timetable-reports", "timetable", "reports");
        onData("timetable-diff", "timetable", "diff");
        onData("timetable-conflicts", "timetable", "conflicts", "--slots", "08:30-09:25,09:25-10:20");
        onData("timetable-restore", "timetable", "restore");
        onData("timetable-restore", "timetable", "restore", "--number", "1");
        onData("timetable-grid", "timetable", "grid", "--class");
        onData("timetable-grid", "timetable", "grid", "--class", "--out", folder.resolve("class.html"));
        onData("timetable-free", "timetable", "free", "--day", "2026-09-15", "--from", "10:30", "--to", "11:25");
        onData("timetable-hours", "timetable", "hours");
        var stsEmp = ProgrammesFile.of(school.resolve("sts_emp_" + Academie.uai(0) + "_2026.xml"), folder);
        onData("timetable-hours", "timetable", "hours", "--sts-emp", stsEmp);
        onData("timetable-ics", "timetable", "ics", "--class");
        adjustments();
        vieScolaire();
        onData("rentree", "rentree", "--edt", edt, "--create-missing");

        matching();
        access();
        evaluations();
        lsu();
        lsl();
        valid("vie-scolaire-half-days", "vie-scolaire", "half-days", "--in", intervals());
        valid("evaluations-averages", "evaluations", "averages", "--in", marks());
        valid("evaluations-averages", "evaluations", "averages", "--explain", "--in", marks());
        familyMarks();
        bulletins();
        councils();
        brevet();
        var scenario = folder.resolve("scenario.json");
        assertThat(Run.ent("vie-scolaire", "replay", "--example", scenario).exit())
                .isZero();
        validText("vie-scolaire-scenario", Files.readString(scenario));
        valid("vie-scolaire-replay", "vie-scolaire", "replay", "--in", scenario);

        tickets();
        gar();
        school();
        services();
        mediacentre();
        pronote();
        homepage();

        try (var files = Files.list(SCHEMAS)) {
            assertThat(files.map(file -> String.valueOf(file.getFileName()))
                            .filter(name -> name.endsWith(".schema.json") && !name.startsWith("bench-"))
                            .filter(name -> !name.startsWith("batch."))
                            .map(name -> name.replace(".schema.json", "")))
                    .containsExactlyInAnyOrderElementsOf(used);
        }
    }

    private void gar() throws IOException {
        var export = Files.createDirectory(folder.resolve("gar"));
        Files.writeString(export.resolve("X1_GAR-ENT_Complet_20261102_010000_2D_Etab_0000.xml"), "<x/>");
        valid("gar-validate", "gar", "validate", export);
        valid("gar-export", "gar", "export", "--example", "--ent", "ENT1", "--out", folder.resolve("gar-out"));
        valid(
                "gar-export",
                "gar",
                "export",
                "--example",
                "--ent",
                "ENT1",
                "--out",
                folder.resolve("none"),
                "--degree",
                "1D");
    }

    private void lsu() throws IOException {
        var livret = folder.resolve("livret.json");
        var primary = folder.resolve("primary.json");
        valid("lsu-sample", "lsu", "sample", "--pupils", "30", "--out", livret);
        validText("lsu-livret", Files.readString(livret));
        var xml = folder.resolve("lsu.xml");
        valid("lsu-export", "lsu", "export", "--in", livret, "--out", xml);
        valid("lsu-validate", "lsu", "validate", xml);
        valid("lsu-read", "lsu", "read", xml);
        var text = Files.readString(xml).replace("schemaVersion=\"7.0\"", "schemaVersion=\"3.0\"");
        Files.writeString(xml, text.replace("date-verrou", "verrou").replace("code=\"CPD_FRA\"", "code=\"CPD\""));
        valid("lsu-validate", "lsu", "validate", xml);
        valid("lsu-read", "lsu", "read", xml);
        Files.writeString(xml, text.replace("date-verrou", "verrou").replace("</lsun-bilans>", ""));
        valid("lsu-validate", "lsu", "validate", xml);
        valid("lsu-sample", "lsu", "sample", "--degree", "1", "--pupils", "80", "--out", primary);
        validText("lsu-livret-primary", Files.readString(primary));
        valid("lsu-export", "lsu", "export", "--degree", "1", "--in", primary, "--out", xml);
        valid("lsu-read", "lsu", "read", xml);
        Files.writeString(livret, Files.readString(livret).replaceAll("\"siecleId\" : \"[0-9]+\",", ""));
        valid("lsu-export", "lsu", "export", "--in", livret, "--out", xml);
    }

    /** What an administrator has of his school. */
    private void school() throws IOException {
        var uai = Academie.uai(0);
        onData("checklist", "checklist", "--day", "2026-09-20");
        onData(
                "checklist-mark",
                "checklist",
                "mark",
                "--step",
                "SET_UP_HOME_PAGE",
                "--note",
                "x",
                "--day",
                "2026-09-20");
        onData("checklist", "checklist", "--day", "2026-09-20");
        onData("checklist-mark", "checklist", "undo", "--day", "2026-09-20");
        onData("checklist-mark", "checklist", "mark", "--step", "IMPORT_TIMETABLE", "--declare", "--day", "2026-09-20");
        onData("checklist-traces", "checklist", "traces");
        onData("checklist-forget", "checklist", "forget");
        onData("quotas", "quotas", "set", "--uai", uai, "--service", "a", "--measure", "recipients", "--limit", "9");
        onData("quotas", "quotas", "--uai", uai);
        var model = Files.writeString(folder.resolve("modele.txt"), "Objet\n\nBonjour {{destinataire}}");
        var pdf = folder.resolve("courriers.pdf");
        onData("mailing-preview", "mailing", "preview", "--uai", uai, "--rule", "enseignants", "--model", model);
        onData(
                "mailing-letters",
                "mailing",
                "letters",
                "--uai",
                uai,
                "--rule",
                "personne",
                "--model",
                model,
                "--out",
                pdf);
        onData(
                "mailing-letters",
                "mailing",
                "letters",
                "--uai",
                uai,
                "--rule",
                "enseignants",
                "--model",
                model,
                "--out",
                pdf);
        var views = Files.writeString(
                folder.resolve("vues.csv"),
                "moment;visiteur;profil;service\n2026-09-07T08:00:00Z;a;ELEVE;notes\nhier;c;ELEVE;notes\n");
        valid("indicators", "indicators", "--in", views, "--uai", uai, "--day", "2027-08-31", "--threshold", "1");
        valid("indicators", "indicators", "--in", views, "--uai", uai, "--day", "2027-08-31");
        SampleSchool.addSchool(folder.resolve("data"), "0350122T");
        onData("checklist", "checklist", "--day", "2026-09-20");
    }

    private void pronote() throws IOException {
        var file = folder.resolve("pronote.xml");
        var table = Files.writeString(folder.resolve("pronote.csv"), PronoteCommandsTest.TABLE);
        valid("pronote-export", "pronote", "export", "--example", "--out", file);
        valid("pronote-export", "pronote", "export", "--example", "--only", "staff", "--out", file);
        valid("pronote-validate", "pronote", "validate", file);
        valid("pronote-settings", "pronote", "settings", "--example");
        valid("pronote-settings", "pronote", "settings", "--example", "--server", "http://a");
        valid("pronote-import", "pronote", "import", "--example", "--in", table);
        valid("pronote-import", "pronote", "import", "--example", "--in", table, "--differences");
        valid("pronote-decide", "pronote", "decide", "--example", "--in", table, "--leave", "ameunier");
        valid("pronote-decide", "pronote", "decide", "--example", "--in", table, "--leave", "nobody");
        valid("pronote-undo", "pronote", "undo", "--example");
        valid("pronote-attributes", "pronote", "attributes", "--example", "--person", "21075");
        valid("pronote-attributes", "pronote", "attributes", "--example", "--person", "nobody");
        valid("pronote-disconnect", "pronote", "disconnect", "--example");
        var borrowers = folder.resolve("esidoc.xml");
        valid("esidoc-export", "esidoc", "export", "--example", "--out", borrowers);
        valid("esidoc-export", "esidoc", "export", "--example", "--dry-run");
        valid("esidoc-status", "esidoc", "status", "--example");
        valid("esidoc-validate", "esidoc", "validate", borrowers);
    }

    private void tickets() throws IOException {
        valid("ticket-simulate", "ticket", "simulate", "--messages", "50");
        valid("ticket-replay", "ticket", "replay");
        valid("ticket-replay", "ticket", "replay", "--list");
        for (var name : List.of("vie-scolaire", "attente", "mauvaises-saisies")) {
            var script = folder.resolve(name + ".json");
            valid("ticket-replay", "ticket", "replay", "--scenario", name, "--example", script);
            validText("ticket-scenario", Files.readString(script));
        }
        routing();
        var data = TicketData.copiedTo(Files.createDirectories(folder.resolve("tickets")))
                .data();
        ticketsOf(data);
    }

    private void services() throws IOException {
        var data = PortalData.copiedTo(Files.createDirectories(folder.resolve("services")))
                .data();
        var school = PortalData.SCHOOL;
        valid("services-init", "services", "init", "--data", data);
        valid("services-list", "services", "list", "--school", school, "--data", data);
        valid("services-list", "services", "list", "--school", school, "--person", "prof-maths", "--data", data);
        valid("services-show", "services", "show", "universalis", "--school", school, "--data", data);
        valid("services-show", "services", "show", "rien", "--data", data);
        valid("services-change", "services", "add", "rien", "--school", school, "--data", data);
        valid("services-change", "services", "publish", "universalis", "--school", school, "--data", data);
        valid("services-change", "services", "move", "absences", "--school", school, "--hide", "--data", data);
        valid("services-change", "services", "move", "absences", "--place", "1", "--data", data);
        valid("services-menu", "services", "menu", "--data", data);
        valid("services-connectors", "services", "connectors");
        valid("services-marking", "services", "marking", "--school", school, "--data", data);
        valid("services-marking", "services", "marking", "--school", school, "--active", "oui", "--data", data);
        valid("services-menu", "services", "menu", "--retire", "vie-scolaire", "--data", data);
        valid("services-check", "services", "check", "--school", school, "--data", data);
        valid(
                "services-why",
                "services",
                "why",
                "--person",
                "prof-maths",
                "--service",
                "universalis",
                "--school",
                school,
                "--data",
                data);
    }

    private void homepage() throws IOException {
        var page = folder.resolve("homepage");
        valid("homepage-version", "homepage", "new", "--example", page);
        var content = page.resolve("exemple.json");
        validText("homepage-content", Files.readString(content));
        validText("homepage-contents", Files.readString(page.resolve("contenus.json")));
        valid("homepage-check", "homepage", "check", "--in", content);
        valid("homepage-render", "homepage", "render", "--in", content, "--out", page.resolve("page.html"));
        var block = "{\"type\":\"News\",\"id\":\"a\",\"title\":\"A\",\"count\":0}";
        validText("homepage-block", block);
        ofSchool("homepage-version", "homepage", "new", "--in", content);
        ofSchool("homepage-version", "homepage", "publish");
        ofSchool("homepage-versions", "homepage", "versions");
        var groups = Files.writeString(page.resolve("g.csv"), "groupe;nom;proprietaire\nG1;Un;x\n;Deux;x\n");
        ofSchool("rubrique-import", "rubrique", "import", "--csv", groups, "--apply");
        ofSchool("rubrique-set", "rubrique", "set", "groupe-G1", "--kind", "temporary");
        ofSchool("rubrique-archive", "rubrique", "archive", "--year", "2024-2025", "--apply");
        ofSchool("rubrique-list", "rubrique", "list", "--bin");
        ofSchool("rubrique-purge", "rubrique", "purge");
    }

    private void ofSchool(String schema, Object... command) throws IOException {
        var args = new ArrayList<>(List.of(command));
        args.addAll(List.of("--uai", "0350122T", "--data", folder.resolve("pages")));
        valid(schema, args.toArray());
    }

    private void routing() throws IOException {
        var usual = folder.resolve("routing.json");
        valid("ticket-route", "ticket", "route", "--example", usual);
        validText("ticket-routing-file", Files.readString(usual));
        validText("ticket-routing-file", TicketRouteTest.RULES);
        validText("ticket-requests", TicketRouteTest.PAST);
        var rules = Files.writeString(folder.resolve("rules.json"), TicketRouteTest.RULES);
        var past = Files.writeString(folder.resolve("past.json"), TicketRouteTest.PAST);
        valid("ticket-route", "ticket", "route", "--rules", rules, "--requests", past);
        valid("ticket-route", "ticket", "route", "--rules", rules, "--requests", past, "--analyse", "--against", usual);
    }

    private void ticketsOf(Path data) throws IOException {
        var request = folder.resolve("request.json");
        valid("ticket-open", "ticket", "open", "--example", request);
        validText("ticket-request", Files.readString(request));
        var named = folder.resolve("named.json");
        valid("ticket-correspondents", "ticket", "correspondents", "--example", named);
        validText("ticket-correspondents-file", Files.readString(named));
        valid("ticket-correspondents", "ticket", "correspondents", "--set", named, "--data", data);
        for (var by : List.of("ruiz", "nobody")) {
            valid("ticket-open", "ticket", "open", "--request", request, "--by", by, "--data", data);
        }
        valid("ticket-open", "ticket", "open", "--request", request, "--propose", "--data", data);
        valid("ticket-do", "ticket", "do", "ENT-1", "--by", "lea", "--take", "--data", data);
        valid("ticket-do", "ticket", "do", "ENT-1", "--by", "lea", "--escalate", "--data", data);
        valid("ticket-do", "ticket", "do", "ENT-1", "--by", "lea", "--resolve", "x", "--data", data);
        valid("ticket-list", "ticket", "list", "--size", "1", "--data", data);
        valid("ticket-list", "ticket", "list", "--as", "vendor", "--by", "x", "--data", data);
        valid("ticket-show", "ticket", "show", "ENT-1", "--data", data);
        valid("ticket-show", "ticket", "show", "ENT-99", "--data", data);
    }

    private Path marks() throws IOException {
        return Files.writeString(folder.resolve("marks.json"), """
            {"evaluations":[{"id":"e1"},{"id":"e2","outOf":10,"rescale":false}],"students":["s1","s2"],
             "marks":[{"student":"s1","evaluation":"e1","value":12},{"student":"s1","evaluation":"e2","value":8}]}\
            """);
    }

    private void familyMarks() throws IOException {
        validText("evaluations-marks-file", MarksCommandTest.TERM);
        var term = Files.writeString(folder.resolve("term.json"), MarksCommandTest.TERM);
        for (var reader : List.of("family", "teacher")) {
            valid(
                    "evaluations-marks",
                    "evaluations",
                    "marks",
                    "--in",
                    term,
                    "--pupil",
                    "anne",
                    "--as",
                    reader,
                    "--day",
                    "2026-10-15");
        }
    }

    private void bulletins() throws IOException {
        var classe = folder.resolve("bulletins.json");
        valid("evaluations-bulletin", "evaluations", "bulletin", "--example", classe);
        validText("evaluations-bulletin-file", Files.readString(classe));
        valid("evaluations-bulletin", "evaluations", "bulletin", "--in", classe, "--out", folder.resolve("b.html"));
    }

    private void councils() throws IOException {
        var council = folder.resolve("council.json");
        Files.writeString(
                council, Run.ent("evaluations", "council", "--example").out());
        validText("evaluations-council-file", Files.readString(council));
        var refusing = Files.writeString(folder.resolve("refusing.json"), EvaluationCouncilCommandTest.REFUSING);
        validText("evaluations-council-file", EvaluationCouncilCommandTest.REFUSING);
        valid("evaluations-council", "evaluations", "council", "--in", council);
        valid("evaluations-council", "evaluations", "council", "--in", refusing);
        valid(
                "evaluations-council",
                "evaluations",
                "council",
                "--in",
                council,
                "--annual",
                "--with-delegates",
                "--pupil",
                "e2",
                "--html",
                folder.resolve("council.html"));
    }

    private void brevet() throws IOException {
        var session = folder.resolve("brevet.json");
        Files.writeString(session, Run.ent("evaluations", "brevet", "--example").out());
        validText("evaluations-brevet-file", Files.readString(session));
        validText("evaluations-brevet-file", BrevetCommandTest.OLD);
        valid("evaluations-brevet", "evaluations", "brevet", "--in", session);
        var old = Files.writeString(folder.resolve("old.json"), BrevetCommandTest.OLD);
        valid("evaluations-brevet", "evaluations", "brevet", "--in", old);
    }

    private void vieScolaire() {
        var day = "2026-12-01";
        onData("vie-scolaire-appel", "vie-scolaire", "appel", "--day", day, "--class", "601");
        var list = Run.ent(
                "vie-scolaire", "appel", "--day", day, "--class", "601", "--json", "--data", folder.resolve("data"));
        var lesson = list.json().at("/rollCalls/0/lesson").asText();
        var one = Run.ent("vie-scolaire", "appel", "--lesson", lesson, "--json", "--data", folder.resolve("data"));
        var pupil = one.json().at("/rows/0/id").asText();
        var call = List.of("vie-scolaire", "appel", "--lesson", lesson, "--at", day + "T08:31", "--open", "--submit");
        var late = new ArrayList<Object>(call);
        late.addAll(List.of(
                "--late", pupil + "=08:40", "--motif", "Panne de réveil", "--out", folder.resolve("appel.pdf")));
        onData("vie-scolaire-appel", late.toArray());
        onData("vie-scolaire-appel", call.toArray());
        var guardian = Run.ent("directory", "person", "--id", pupil, "--json", "--data", folder.resolve("data"))
                .json()
                .at("/person/guardians/0/id")
                .asText();
        var enter = List.of("vie-scolaire", "absences", "--pupil", pupil, "--enter", "--type", "absence", "--period");
        var days = new ArrayList<Object>(enter);
        days.addAll(List.of("2026-12-02T08:30/2026-12-09T17:30", "--motif", "Maladie"));
        onData("vie-scolaire-absences", days.toArray());
        onData("vie-scolaire-absences", days.toArray());
        onData(
                "vie-scolaire-absences",
                "vie-scolaire",
                "absences",
                "--pupil",
                pupil,
                "--dossier",
                "1",
                "--contact",
                "entretien");
        onData(
                "vie-scolaire-absences",
                "vie-scolaire",
                "absences",
                "--pupil",
                pupil,
                "--dossier",
                "1",
                "--notify",
                "SMS",
                "--recipient",
                guardian,
                "--model",
                "m");
        var step = pupil + "/COMMISSION_EDUCATIVE/2026-12";
        onData("vie-scolaire-alerts", "vie-scolaire", "alerts", "--taken", step);
        onData("vie-scolaire-alerts", "vie-scolaire", "alerts", "--taken", step, "--at", "2026-12-10T10:00");
        onData("vie-scolaire-dashboard", "vie-scolaire", "dashboard", "--at", day + "T09:00");
        onData("vie-scolaire-dashboard", "vie-scolaire", "dashboard", "--as", "enseignant");
        discipline(pupil);
        var out = folder.resolve("registre.pdf");
        onData("vie-scolaire-registre", "vie-scolaire", "registre", "--class", "601", "--day", day, "--out", out);
        valid("vie-scolaire-setup", "vie-scolaire", "setup", "--out", folder.resolve("settings.json"));
    }

    private void discipline(String pupil) {
        var give = new Object[] {
            "vie-scolaire", "punitions", "--give", "retenue", "--pupil", pupil, "--motif", "Bavardages", "--facts", "x"
        };
        onData("vie-scolaire-punitions", give);
        var list = Run.ent("vie-scolaire", "punitions", "--json", "--data", folder.resolve("data"));
        var id = list.json().at("/punitions/0/id").asText();
        var schedule = new Object[] {
            "vie-scolaire",
            "punitions",
            "--punition",
            id,
            "--at",
            "2026-12-01T08:00",
            "--room",
            "P",
            "--schedule",
            "2026-12-16T14:00/15:00"
        };
        onData("vie-scolaire-punitions", schedule);
        var propose = new Object[] {
            "vie-scolaire", "sanctions", "--propose", pupil, "--motif", "Violence", "--facts", "x", "--as", "direction"
        };
        onData("vie-scolaire-sanctions", propose);
        sanction();
        onData("vie-scolaire-sanctions", "vie-scolaire", "sanctions", "--register");
    }

    /** With all that an answer can say of a sanction. */
    private void sanction() {
        var list = Run.ent("vie-scolaire", "sanctions", "--json", "--data", folder.resolve("data"));
        var id = list.json().at("/sanctions/0/id").asText();
        var follow = List.of("vie-scolaire", "sanctions", "--as", "direction", "--sanction", id, "--at");
        var inform = List.of("--inform", "faits,silence,dossier,responsable", "--answer-until", "2026-12-03");
        var defence = new ArrayList<Object>(follow);
        defence.add("2026-12-01T08:00");
        defence.addAll(inform);
        defence.addAll(List.of("--bar", "2026-12-01", "--conseil", "2026-12-08"));
        onData("vie-scolaire-sanctions", defence.toArray());
        var terms = List.of("--days", "3", "--alternative-hours", "10", "--anonymous-facts", "x");
        var decision = new ArrayList<Object>(follow);
        decision.addAll(List.of("2026-12-04T08:00", "--pronounce", "EXCLUSION_DE_L_ETABLISSEMENT"));
        decision.addAll(terms);
        decision.addAll(List.of("--execute", "--excluded", "2026-12-09"));
        onData("vie-scolaire-sanctions", decision.toArray());
        var executed = Run.ent("vie-scolaire", "sanctions", "--json", "--data", folder.resolve("data"));
        assertThat(executed.json().at("/sanctions/0/excluded/first").asText()).isEqualTo("2026-12-09");
        onData("vie-scolaire-sanctions", decision.toArray());
    }

    private void adjustments() {
        var day = "2026-09-14";
        var more = new Object[] {"timetable", "adjust", "--class", "--date", day, "--more", "--hours", "07:05-18:00"};
        onData("timetable-adjust", more);
        onData(
                "timetable-adjust",
                "timetable",
                "adjust",
                "--class",
                "--date",
                day,
                "--start",
                "07:05",
                "--by-room",
                "Gymnase");
        onData(
                "timetable-adjust",
                "timetable",
                "adjust",
                "--class",
                "--date",
                "2031-01-01",
                "--more",
                "--hours",
                "08:00-09:00");
        onData("timetable-adjustments", "timetable", "adjustments");
        onData("timetable-adjustments", "timetable", "adjustments", "--withdraw", "nothing");
        var list = Run.ent("timetable", "adjustments", "--json", "--data", folder.resolve("data"));
        var id = list.json().at("/adjustments/0/id").asText();
        onData("timetable-adjustments", "timetable", "adjustments", "--withdraw", id);
    }

    /** Codes for the direction alone: each takes a slow hash. */
    private void letters() {
        var school = Academie.uai(0);
        var out = folder.resolve("letters");
        onData(
                "directory-letters",
                "directory",
                "letters",
                "--structure",
                school,
                "--profil",
                "direction",
                "--out",
                out);
        onData("directory-letters", "directory", "letters", "--structure", school, "--dry-run", "--out", out);
    }

    private void person() {
        for (var profil : List.of("PARENT", "ENSEIGNANT")) {
            var found = Run.ent("directory", "search", "--profil", profil, "--json", "--data", folder.resolve("data"));
            onData(
                    "directory-person",
                    "directory",
                    "person",
                    "--id",
                    found.json().at("/people/0/id").asText());
        }
        onData("directory-person", "directory", "person", "--name", "e");
    }

    private void privacy() {
        var list = Run.ent("directory", "accounts", "list", "--json", "--data", folder.resolve("data"));
        var person = list.json().at("/accounts/0/person").asText();
        onData("directory-privacy-export", "directory", "privacy", "export", "--id", person);
        onData("directory-privacy-export", "directory", "privacy", "export", "--id", "nobody");
        var file = folder.resolve("person.json");
        onData("directory-privacy-exported", "directory", "privacy", "export", "--id", person, "--out", file);
        onData("directory-privacy-purge", "directory", "privacy", "purge");
        onData("directory-privacy-erase", "directory", "privacy", "erase", "--id", person);
        onData("directory-privacy-erase", "directory", "privacy", "erase", "--id", person, "--insist");
        onData("directory-privacy-trace", "directory", "privacy", "trace", "--id", person);
    }

    private void matching() throws IOException {
        var people = Files.writeString(
                folder.resolve("people.csv"),
                "id;nom;prenom;naissance\n1;QUATREMERE;Sylvain;2011-03-09\n2;Quatremère;SYLVAIN;09/03/2011\n");
        var mapping = Files.writeString(
                folder.resolve("mapping.json"),
                "{\"id\":\"id\",\"lastName\":\"nom\",\"firstName\":\"prenom\",\"birthDate\":\"naissance\"}");

        valid("directory-duplicates", "directory", "duplicates", "--people", people, "--mapping", mapping);
        valid("directory-link", "directory", "link", "--left", people, "--right", people, "--mapping", mapping);
    }

    private void access() throws IOException {
        var rules = resource("montemont-rules.json");
        var users = resource("montemont-users.json");
        var request = "{\"user\": \"principal\", \"service\": \"Absences\", \"role\": \"CPE\"}";
        var requests = Files.writeString(folder.resolve("requests.jsonl"), request + "\noops\n");

        valid("access-recap", "access", "recap");
        valid("access-recap", "access", "recap", "--rules", rules);
        valid("access-who", "access", "who", "--service", "Absences", "--role", "CPE");
        valid("access-services", "access", "services", "--user", "prof-anglais");
        valid("access-explain", "access", "explain", "--user", "principal", "--service", "Absences", "--role", "CPE");
        valid("access-lint", "access", "lint");
        valid("access-diff", "access", "diff", "--before", rules, "--after", withoutGroups(rules), "--users", users);
        validText("access-rules", Files.readString(rules));
        validText("access-users", Files.readString(users));
        validText("access-request", request);
        for (var line : Run.ent("access", "evaluate", "--rules", rules, "--users", users, "--requests", requests)
                .out()
                .lines()
                .toList()) {
            validText("access-evaluate", line);
        }
    }

    private Path withoutGroups(Path rules) throws IOException {
        return Files.writeString(
                folder.resolve("after.json"), Files.readString(rules).replace("[\"cpe\"]", "[\"nobody\"]"));
    }

    private void evaluations() throws IOException {
        var periods = Files.writeString(folder.resolve("periods.json"), EvaluationPeriodsCommandTest.CHANGE);
        var kept = Files.writeString(folder.resolve("kept.json"), EvaluationPeriodsCommandTest.kept());
        var gap = Files.writeString(folder.resolve("gap.json"), EvaluationPeriodsCommandTest.gap());
        var services = Files.writeString(folder.resolve("services.json"), EvaluationServicesCommandTest.SERVICES);
        validText("evaluations-periods-file", EvaluationPeriodsCommandTest.kept());
        validText("evaluations-periods-file", EvaluationPeriodsCommandTest.WRITTEN);
        validText("evaluations-services-file", EvaluationServicesCommandTest.SERVICES);
        validText("evaluations-services-file", EvaluationServicesCommandTest.WRITTEN);
        valid("evaluations-periods-file", "evaluations", "periods", "--example");
        valid("evaluations-services-file", "evaluations", "services", "--example");
        valid("evaluations-periods", "evaluations", "periods", "--in", periods);
        valid("evaluations-periods", "evaluations", "periods", "--in", periods, "--apply");
        valid("evaluations-periods", "evaluations", "periods", "--in", kept, "--apply");
        valid("evaluations-periods", "evaluations", "periods", "--in", gap);
        valid("evaluations-services", "evaluations", "services", "--in", services);
        settings();
    }

    private void settings() throws IOException {
        var example = Run.ent("evaluations", "settings", "--example").out();
        var settings = Files.writeString(folder.resolve("settings.json"), example);
        var refused = Files.writeString(folder.resolve("refused.json"), example.replace("\"L\"", "\"S\""));
        validText("evaluations-settings-file", example);
        valid("evaluations-settings-file", "evaluations", "settings", "--example");
        valid("evaluations-settings", "evaluations", "settings", "--in", settings);
        valid("evaluations-settings", "evaluations", "settings", "--in", settings, "--apply");
        valid("evaluations-settings", "evaluations", "settings", "--in", refused, "--apply");
    }

    private Path intervals() throws IOException {
        return Files.writeString(
                folder.resolve("intervals.json"),
                "{\"policy\":{\"boundary\":\"11:50\",\"toleranceMinutes\":105,\"latenessThresholdMinutes\":30,"
                        + "\"openings\":{\"MONDAY\":[\"08:00\",\"17:30\"]}},"
                        + "\"intervals\":[{\"start\":\"2010-11-01T08:00\",\"end\":\"2010-11-01T13:00\"}]}");
    }

    private Path resource(String name) throws IOException {
        try (var in = Ent.class.getResourceAsStream("access/" + name)) {
            return Files.write(folder.resolve(name), Objects.requireNonNull(in).readAllBytes());
        }
    }

    private void mediacentre() throws IOException {
        var example = Files.createDirectories(folder.resolve("mediacentre"));
        valid("mediacentre-check", "mediacentre", "check");
        valid("mediacentre-check", "mediacentre", "check", "--example", example);
        var respAff = new Object[] {"mediacentre", "resp-aff", "propose", "--school", "0350122T"};
        onData("mediacentre-resp-aff", respAff);
        respAff[2] = "undo";
        onData("mediacentre-resp-aff", respAff);
        respAff[2] = "list";
        onData("mediacentre-resp-aff", respAff);
        onData("mediacentre-kept", "mediacentre", "kept", "--school", "0350122T");
        onData("mediacentre-kept", "mediacentre", "release", "a", "--school", "0350122T");
        var services = example.resolve("services.json");
        validText("mediacentre-services-file", Files.readString(services));
        valid("mediacentre-check", "mediacentre", "check", "--own", example.resolve("resources.json"));
        valid("mediacentre-search", "mediacentre", "search", example.resolve("resources.json"));
        valid("mediacentre-policy", "mediacentre", "policy");
        valid("mediacentre-mid-year", "mediacentre", "mid-year", "--resource", "A", "--delivered", "2026-10-05");
        var table = example.resolve("table.json");
        valid("mediacentre-policy", "mediacentre", "policy", "--example", table);
        validText("mediacentre-policy-file", Files.readString(table));
        var facts = example.resolve("facts.json");
        valid("mediacentre-why", "mediacentre", "why", "--example", facts);
        validText("mediacentre-facts-file", Files.readString(facts));
        valid("mediacentre-why", "mediacentre", "why", "--in", facts);
        valid(
                "mediacentre-catalogue",
                "mediacentre",
                "catalogue",
                Files.writeString(example.resolve("gar.xml"), MediacentreCommandsTest.CATALOGUE));
        var subscriptions = Files.writeString(example.resolve("a.xml"), MediacentreCommandsTest.SUBSCRIPTIONS);
        valid("mediacentre-subscriptions", "mediacentre", "subscription", "check", subscriptions, "--on", "2026-11-02");
    }

    private void lsl() throws IOException {
        valid("lsl-read", "lsl", "read", Files.writeString(folder.resolve("lsl.xml"), LslCommandTest.LSL));
    }

    private void onData(String schema, Object... command) {
        var args = new ArrayList<>(List.of(command));
        args.add("--data");
        args.add(folder.resolve("data"));
        valid(schema, args.toArray());
    }

    private void valid(String name, Object... command) {
        var args = new ArrayList<>(List.of(command));
        args.add("--json");
        validText(name, Run.ent(args.toArray()).out());
    }

    private void validText(String name, String json) {
        used.add(name);
        var schema = schemas.getSchema(SchemaLocation.of(location(SCHEMAS.resolve(name + ".schema.json"))));

        assertThat(schema.validate(json, InputFormat.JSON)).as(name).isEmpty();
    }

    /** By their places: some of them share definitions. */
    private static Map<String, String> everySchema() throws IOException {
        var schemas = new TreeMap<String, String>();
        try (var files = Files.newDirectoryStream(SCHEMAS, "*.schema.json")) {
            for (var file : files) {
                schemas.put(location(file), Files.readString(file));
            }
        }
        return schemas;
    }

    private static String location(Path file) {
        return "https://schemas.example/" + file.getFileName();
    }
}
